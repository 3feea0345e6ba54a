import type { EntryText, TicketText } from '../../mdx/entry-text.ts';
import type { Problem } from '../../schema/problem.ts';
import { commentsDisagree, sectionsDisagree, translationDisagrees } from '../../schema/problems.ts';
import type { ContentRule } from './content-rule.ts';
import { part } from '../../language/problems.ts';

/** Facts are the same in all languages; words are not. */
const ticketFacts = [
  'ticket',
  'status',
  'resolution',
  'type',
  'priority',
  'component',
  'opened',
  'closed',
  'reporter',
  'owner',
  'answerComment',
  'duplicateOf',
  'related',
  'reviewed',
  'reviewBy',
  'originalLanguage',
] as const;
const faqFacts = ['topic', 'sources', 'related', 'reviewed', 'reviewBy', 'originalLanguage'] as const;

/** The languages of an entry have to tell the same facts, sections and comments. Said once, at the later file. */
export const sameFacts: ContentRule = ({ byKey }) =>
  [...byKey.values()].flatMap((texts) => {
    const [first, ...others] = texts;
    // Tickets that somebody has joined keep their own facts and comments.
    if (!first || texts.some((text) => text.kind === 'ticket' && text.joined === 'translation')) return [];
    return others.flatMap((other) => differences(other, first));
  });

function differences(text: EntryText, first: EntryText): Problem[] {
  if (text.kind === 'ticket' && first.kind === 'ticket') {
    return [...factProblems(text, first, text.fields, first.fields, ticketFacts), ...commentProblems(text, first)];
  }
  if (text.kind !== 'faq' || first.kind !== 'faq') return [];
  const sections = ({ headings }: typeof text) => headings.map(({ id }) => `#${id}`).join(' ');
  const shownSections = (of: typeof text) => sections(of) || part('none');
  return [
    ...factProblems(text, first, text.fields, first.fields, faqFacts),
    ...(sections(text) === sections(first)
      ? []
      : [
          sectionsDisagree(
            { file: text.file },
            { here: shownSections(text), there: shownSections(first), other: first.file },
          ),
        ]),
  ];
}

function factProblems<T extends object>(
  text: EntryText,
  first: EntryText,
  fields: T,
  firstFields: T,
  facts: readonly (keyof T & string)[],
): Problem[] {
  return facts.flatMap((fact) => {
    const [here, there] = [shown(fields[fact]), shown(firstFields[fact])];
    return here === there
      ? []
      : [
          translationDisagrees(
            { file: text.file, line: text.lines[fact] },
            { field: fact, here: here ?? part('not-given'), there: there ?? part('not-given'), other: first.file },
          ),
        ];
  });
}

const shown = (value: unknown): string | null =>
  value === undefined ? null : Array.isArray(value) ? `[${value.join(', ')}]` : String(value);

function commentProblems(text: TicketText, first: TicketText): Problem[] {
  const facts = ({ comments }: TicketText) =>
    comments.map(({ number, by, name, date, replyTo }) =>
      part('comment', {
        number,
        by: name ? `${by} ${name}` : by,
        date: date || undefined,
        replyTo: replyTo || undefined,
      }),
    );
  const [here, there] = [facts(text), facts(first)];
  const unlike = here.findIndex((fact, i) => JSON.stringify(fact) !== JSON.stringify(there[i]));
  const differs = unlike === -1 ? (here.length === there.length ? -1 : here.length) : unlike;
  if (differs === -1) return [];
  const line = text.comments[Math.min(differs, text.comments.length - 1)]?.line;
  const none = part('no-further-comment');
  return [
    commentsDisagree(
      { file: text.file, line },
      { here: here[differs] ?? none, there: there[differs] ?? none, other: first.file },
    ),
  ];
}
