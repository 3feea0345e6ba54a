import type { EntryText, TicketText } from '../../mdx/entry-text.ts';
import type { Problem } from '../../schema/problem.ts';
import { commentsDisagree, sectionsDisagree, translationDisagrees } from '../../schema/problems.ts';
import type { ContentRule } from './content-rule.ts';

/** Facts are the same in both languages; words are not. */
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

/** The two languages of an entry have to tell the same facts, sections and comments. Said once, at the later file. */
export const sameFacts: ContentRule = ({ byKey }) =>
  [...byKey.values()].flatMap((texts) => {
    const [en, es] = texts;
    // Tickets that somebody has joined keep their own facts and comments.
    if (!en || !es || texts.some((text) => text.kind === 'ticket' && text.joined === 'translation')) return [];
    if (en.kind === 'ticket' && es.kind === 'ticket') {
      return [...factProblems(en.fields, es.fields, ticketFacts, en, es), ...commentProblems(en, es)];
    }
    if (en.kind !== 'faq' || es.kind !== 'faq') return [];
    const sections = (text: typeof en) => text.headings.map(({ id }) => `#${id}`).join(' ') || 'none';
    return [
      ...factProblems(en.fields, es.fields, faqFacts, en, es),
      ...(sections(en) === sections(es)
        ? []
        : [sectionsDisagree({ file: es.file }, sections(es), sections(en), en.file)]),
    ];
  });

function factProblems<T extends object>(
  en: T,
  es: T,
  facts: readonly (keyof T & string)[],
  enText: EntryText,
  esText: EntryText,
): Problem[] {
  return facts.flatMap((fact) => {
    const [here, there] = [shown(es[fact]), shown(en[fact])];
    return here === there
      ? []
      : [translationDisagrees({ file: esText.file, line: esText.lines[fact] }, fact, here, there, enText.file)];
  });
}

const shown = (value: unknown): string =>
  value === undefined ? 'not given' : Array.isArray(value) ? `[${value.join(', ')}]` : String(value);

function commentProblems(en: TicketText, es: TicketText): Problem[] {
  const facts = (text: TicketText) =>
    text.comments.map(
      ({ number, by, name, date, replyTo }) =>
        `${number} ${by}${name ? ` ${name}` : ''} ${date}${replyTo ? ` to ${replyTo}` : ''}`,
    );
  const [here, there] = [facts(es), facts(en)];
  const first = here.findIndex((fact, i) => fact !== there[i]);
  const differs = first === -1 ? (here.length === there.length ? -1 : here.length) : first;
  if (differs === -1) return [];
  const line = es.comments[Math.min(differs, es.comments.length - 1)]?.line;
  return [
    commentsDisagree(
      { file: es.file, line },
      here[differs] ?? 'no further one',
      there[differs] ?? 'no further one',
      en.file,
    ),
  ];
}
