import type { Nodes } from 'mdast';
import { type Document, isMap, parseDocument } from 'yaml';
import { quoting } from '../importer/write/erased.ts';
import { languages } from '../language/index.ts';
import type { Locale } from '../language/locale.ts';
import { type Draft, draftOf, type Where } from '../reader/draft.ts';
import { frontMatterOf } from '../reader/front-matter.ts';
import { Problems } from '../schema/problem.ts';
import { setWaiting } from './without-entry.ts';
import { placeIn, treeOf, withoutLinksTo } from './without-links.ts';

export interface WithoutText {
  readonly text: string;
  /** Whether its answer came from what went. */
  readonly isDraft: boolean;
  /** Numbers of the comments that it had. */
  readonly comments: readonly number[];
  /** Pictures that the text showed, and those that the rest shows. */
  readonly shown: readonly string[];
  readonly left: readonly string[];
}

/** A stretch of a file that goes, and what stands there instead. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/**
 * The text of an entry without one of its parts, and without what others in it quote of that; a draft at any rate where
 * it `mustWait`, since its other language is one. Throws Problems for a file that cannot be read.
 */
export function withoutText(
  text: string,
  file: string,
  where: Exclude<Where, 'answer'>,
  mustWait = false,
): WithoutText {
  const draft = asDraft(text, file);
  const comments = draft.parts.flatMap(({ comment }) => (comment ? [comment.number] : []));
  const part = draft.parts.find((each) => each.where === where);
  const words = part ? text.slice(part.start, part.end).trim() : '';
  const picturesIn = (stretch: string): string[] => draft.pictures.filter((name) => stretch.includes(name));
  if (!mustWait && (!part || words === '')) return { text, isDraft: false, comments, shown: [], left: draft.pictures };
  const isAnswered = draft.fields.answerComment !== null && `comment:${draft.fields.answerComment}` === where;
  const isQuoted = quoting([words]);
  const isDraft =
    mustWait || isAnswered || isQuoted(draft.fields.answer) || (where === 'question' && isQuoted(draft.fields.title));
  const cuts: Cut[] = [
    ...(part ? [where === 'question' ? { ...part, instead: '\n\n' } : { ...outerOf(text, part), instead: '' }] : []),
    ...(isDraft
      ? draft.parts.filter((each) => each.where === 'answer').map((each) => ({ ...outerOf(text, each), instead: '' }))
      : []),
    ...draft.parts
      .filter((each) => each !== part && !(isDraft && each.where === 'answer'))
      .flatMap(({ start, end }) =>
        quotationsIn(text.slice(start, end), file, isQuoted).map((cut) => moved(cut, start)),
      ),
  ];
  const body = withoutReplies(cutOut(text, cuts), where, file);
  const changed = isDraft ? asUnanswered(body, draft, isQuoted) : body;
  asDraft(changed, file);
  return { text: changed, isDraft, comments, shown: picturesIn(words), left: picturesIn(changed) };
}

export function asDraft(text: string, file: string): Draft {
  const [, ticket = '', locale = ''] = /tickets\/(\d+)\/(\w+)\.mdx$/.exec(file) ?? [];
  const draft = draftOf({ file, key: `ticket/${ticket}`, locale: locale as Locale }, text);
  if ('severity' in draft) throw new Problems(draft);
  return draft;
}

const moved = (cut: Cut, by: number): Cut => ({ ...cut, start: cut.start + by, end: cut.end + by });

/** A part with its tags and the blank lines behind it. */
function outerOf(text: string, { start, end }: Pick<Cut, 'start' | 'end'>): Pick<Cut, 'start' | 'end'> {
  const [rest = ''] = /^<\/\w+>\s*/.exec(text.slice(end)) ?? [];
  return { start: text.lastIndexOf('\n<', start - 1) + 1, end: end + rest.length };
}

const cutOut = (text: string, cuts: readonly Cut[]): string =>
  `${cuts
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end, instead }) => left.slice(0, start) + instead + left.slice(end), text)
    .trimEnd()}\n`;

/** Quotations of a text, wherever they stand in another. */
function quotationsIn(mdx: string, file: string, isQuoted: (words: string) => boolean): Cut[] {
  const cuts: Cut[] = [];
  const waiting: Nodes[] = [treeOf(mdx, file)];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { start, end } = placeIn(node);
    if (node.type === 'blockquote' && isQuoted(mdx.slice(start, end).replace(/[>*_\\]/g, ' ')))
      cuts.push({ start, end: end + blanksAt(mdx, end), instead: '' });
    else if ('children' in node) waiting.push(...node.children);
  }
  return cuts;
}

const blanksAt = (text: string, at: number): number => (/^\n+/.exec(text.slice(at))?.[0] ?? '').length;

/** Nothing replies to a comment that there is no more, and no link leads to it. */
const withoutReplies = (text: string, where: string, file: string): string =>
  where === 'question'
    ? text
    : withoutLinksTo(
        text.replaceAll(
          new RegExp(String.raw`^(<Comment [^>\n]*?) replyTo="${where.slice('comment:'.length)}"`, 'gm'),
          '$1',
        ),
        `#${where}`,
        file,
      );

/** A draft that says why: its answer is gone with what it was made of. */
function asUnanswered(text: string, { number, locale, fields }: Draft, isQuoted: (words: string) => boolean): string {
  const front = frontMatterOf(text);
  const document = parseDocument(front?.yaml ?? '');
  if (!front || !isMap(document.contents)) throw new Error('An entry has front matter.');
  const { tickets, reviews } = languages[locale];
  setWaiting(document as Document, reviews.erased);
  document.set('answer', tickets.unanswered(number));
  document.delete('answerComment');
  if (isQuoted(fields.title)) document.set('title', `${tickets.untitled} (ticket ${number})`);
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return text.slice(0, front.start) + written + text.slice(front.start + front.yaml.length);
}
