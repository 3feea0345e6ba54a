import type { EntryText } from '../mdx/entry-text.ts';
import type { LinkTarget } from '../mdx/links.ts';
import type { FoundLink } from '../mdx/plain-text.ts';
import { commentAnchor } from '../site/addresses.ts';
import type { Problem } from '../schema/problem.ts';
import {
  componentOfNoTopic,
  linkTargetMissing,
  questionAnswerDuplicate,
  questionAnswerMissing,
  relatedMissing,
  topicUnknown,
} from '../schema/problems.ts';
import type { Question } from '../schema/question.ts';
import type { ContentToCheck, TextsByKey } from './content-problems.ts';
import { canonicalKey } from './duplicates.ts';

/** A text with links, and the anchors of its own page. */
export interface LinkingText {
  readonly file: string;
  readonly links: readonly FoundLink[];
  readonly anchors: readonly string[];
  /**
   * Whether its links to drafts can be led elsewhere: not in a guide that brings code of its own, nor in the about
   * page.
   */
  readonly mayNameDrafts?: boolean;
}

/** A question of questions.yaml, and its line there. */
export interface PlacedQuestion extends Question {
  readonly line: number;
}

/** Everything that one file says about another has to be there. */
export function referenceProblems(content: ContentToCheck, pairs: TextsByKey): Problem[] {
  const linking: LinkingText[] = [
    ...content.texts.map((text) => ({
      file: text.file,
      links: text.links,
      anchors: anchorsOf(text),
      mayNameDrafts: text.kind === 'ticket' || text.html !== null,
    })),
    ...content.aboutTexts,
  ];
  return [
    ...content.texts.flatMap((text) => fieldProblems(text, content, pairs)),
    ...linking.flatMap((text) => linkProblems(text, content, pairs)),
    ...(content.questions ?? []).flatMap((question) => answerProblems(question, content, pairs)),
  ];
}

function fieldProblems(text: EntryText, { topics, unreadable, drafts }: ContentToCheck, pairs: TextsByKey): Problem[] {
  const at = (field: string) => ({ file: text.file, line: text.lines[field] });
  const found: Problem[] = [];
  if (topics && text.kind === 'faq' && !topics.some(({ id }) => id === text.fields.topic)) {
    found.push(topicUnknown(at('topic'), text.fields.topic, topics.map(({ id }) => id).join(', ')));
  }
  if (
    topics &&
    text.kind === 'ticket' &&
    !topics.some(({ components }) => components.some(({ name }) => name === text.fields.component))
  ) {
    found.push(componentOfNoTopic(at('component'), text.fields.component));
  }
  for (const key of text.fields.related) {
    if (!pairs.has(key) && !unreadable.has(key) && !drafts.has(key)) found.push(relatedMissing(at('related'), key));
  }
  return found;
}

function linkProblems(
  { file, links, anchors, mayNameDrafts = false }: LinkingText,
  { topics, unreadable, drafts }: ContentToCheck,
  pairs: TextsByKey,
): Problem[] {
  const leadsSomewhere = (target: LinkTarget): boolean => {
    if (target.to === 'outside') return true;
    if (target.to === 'topic') return topics === null || topics.some(({ id }) => id === target.topic);
    if (target.to === 'anchor') return anchors.includes(target.anchor);
    if (unreadable.has(target.key)) return true;
    // Until somebody has passed it, its readers are led to the tracker: draft-links.ts.
    if (mayNameDrafts && drafts.has(target.key) && !pairs.has(target.key)) return true;
    // At the address of a duplicate stands the entry that answers it.
    const there = pairs.get(canonicalKey(target.key, pairs) ?? target.key);
    const { anchor } = target;
    return there !== undefined && (anchor === undefined || there.some((text) => anchorsOf(text).includes(anchor)));
  };
  return links
    .filter(({ target }) => !leadsSomewhere(target))
    .map(({ href, line }) => linkTargetMissing({ file, line }, href));
}

function answerProblems(
  { line, answers }: PlacedQuestion,
  { unreadable }: ContentToCheck,
  pairs: TextsByKey,
): Problem[] {
  const at = { file: 'questions.yaml', line };
  return answers.flatMap((key) => {
    if (unreadable.has(key)) return [];
    if (!pairs.has(key)) return [questionAnswerMissing(at, key)];
    // Null is a duplicate that leads nowhere, which is a problem of its own.
    const canonical = canonicalKey(key, pairs);
    return canonical === null || canonical === key ? [] : [questionAnswerDuplicate(at, key, canonical)];
  });
}

/** The ids on an entry's page that a link may name. */
const anchorsOf = (text: EntryText): string[] =>
  text.kind === 'faq'
    ? ['answer', 'help', 'cite', ...text.headings.map(({ id }) => id)]
    : [
        'answer',
        'question',
        'help',
        'cite',
        ...(text.comments.length > 0 ? ['talk'] : []),
        ...text.comments.map(({ number }) => commentAnchor(number)),
      ];
