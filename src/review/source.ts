import { parseFragment } from 'parse5';
import type { PrivateKind } from '../importer/redact/finding.ts';
import { redact } from '../importer/redact/redact.ts';
import { known } from '../importer/tracker/language.ts';
import type { Body, Ticket } from '../importer/tracker/ticket.ts';
import { readSource, type TicketRead } from '../importer/tracker/read-source.ts';
import type { Tracker } from '../importer/tracker/tracker.ts';
import { convertTicket } from '../importer/write/convert-ticket.ts';
import { partsOf } from '../importer/write/entry-parts.ts';
import { participantsOf, type Participants } from '../importer/write/participants.ts';
import { parseText } from '../mdx/render.ts';
import type { Site } from '../schema/site.ts';
import { asFolder } from '../site/addresses.ts';
import { textBlocks } from '../site/html-text.ts';
import { type Draft, partsIn, type Where } from '../reader/draft.ts';
import { atSign, markId, signOf, signs, type WordsOf } from './marked-text.ts';
import { placeholdersIn } from './placeholders.ts';

/** The text of a part as the tracker has it, and where in it something was taken out. */
export interface SourceText {
  readonly where: Where;
  readonly text: string;
  readonly stretches: readonly SourceStretch[];
}

export interface SourceStretch {
  readonly id: string;
  readonly kind: PrivateKind;
  readonly start: number;
  readonly end: number;
}

/**
 * What the source of a draft says beside the draft itself. Its words go to a page only while somebody looks at them.
 */
export interface DraftSource {
  readonly texts: readonly SourceText[];
  /** What a mark of the draft, or a stretch of the source, stands for. */
  readonly wordsOf: WordsOf;
}

/** The tickets of these numbers, each from the most complete source. Throws Problems where one cannot be read. */
export async function ticketsFor(
  numbers: ReadonlySet<number>,
  sources: readonly string[],
  trackers: readonly Tracker[],
): Promise<Map<number, TicketRead>> {
  const found = new Map<number, TicketRead>();
  for (const given of sources)
    for await (const read of readSource(given, trackers, numbers)) {
      if ('refused' in read) continue;
      const known = found.get(read.ticket.number);
      if (!known || read.source.rank <= known.source.rank) found.set(read.ticket.number, read);
    }
  return found;
}

/** A place where the importer takes something out, when it is run once more in memory. */
interface Removal {
  readonly kind: PrivateKind;
  readonly words: string;
}

/** The source of a draft, found by converting its ticket again in memory. */
export function sourceOf(
  draft: Draft,
  { ticket, tracker }: TicketRead,
  site: Pick<Site, 'tracker' | 'defaultLanguage'>,
): DraftSource {
  const people = participantsOf(ticket, site.tracker, new Set());
  const removals: Removal[] = [];
  const converted = convertTicket(ticket, {
    converters: tracker.converters,
    participants: people,
    resolve: () => null,
    root: asFolder(site.tracker.address),
    locale: draft.locale,
    prior: known(site.defaultLanguage),
    place: (kind, words) => signOf(removals.push({ kind, words }) - 1),
  });
  const words = new Map([
    ...wordsOfTitle(draft, ticket.summary, people),
    ...('refused' in converted ? [] : wordsOfMarks(draft, partsOf(ticket, converted, people), removals)),
  ]);
  const bodies = bodiesOf(ticket).map(({ where, body }) => ({ where, text: textOf(body, tracker) }));
  const sought = soughtIn(
    bodies.map(({ text }) => text),
    removals,
  );
  const texts = bodies.map(({ where, text }) => sourceText(where, text, draft, people, sought));
  for (const { text, stretches } of texts)
    for (const { id, start, end } of stretches) words.set(id, text.slice(start, end));
  return { texts, wordsOf: (id) => words.get(id) };
}

/**
 * What each placeholder of the draft stands for: the draft and the conversion have the same kinds in the same order, or
 * nobody can say for this part.
 */
function wordsOfMarks(
  draft: Draft,
  body: string,
  removals: readonly Removal[],
): (readonly [id: string, words: string])[] {
  const text = `---\n---\n\n${body}\n`;
  const parsed = parseText(text, { ...draft, pictureSize: () => null });
  if ('severity' in parsed) return [];
  const now = new Map(partsIn(text, parsed.parts).map(({ where, start, end }) => [where, text.slice(start, end)]));
  return draft.parts.flatMap(({ where, start, end }) => {
    const drafted = placeholdersIn(draft.text.slice(start, end), draft.locale);
    const found = Array.from((now.get(where) ?? '').matchAll(signs), ([sign]) => removals[atSign(sign)]);
    const isSame = drafted.length === found.length && drafted.every(({ kind }, i) => kind === found[i]?.kind);
    return isSame ? found.flatMap((each, i) => (each ? [[markId(where, i), each.words] as const] : [])) : [];
  });
}

function wordsOfTitle(
  { fields, locale }: Draft,
  summary: string,
  { inProse }: Participants,
): (readonly [string, string])[] {
  const drafted = placeholdersIn(fields.title, locale);
  const { findings } = redact(summary, locale, { people: inProse });
  const isSame = drafted.length === findings.length && drafted.every(({ kind }, i) => kind === findings[i]?.kind);
  return isSame ? findings.map(({ start, end }, i) => [markId('title', i), summary.slice(start, end)] as const) : [];
}

const bodiesOf = ({ description, comments }: Ticket): { readonly where: Where; readonly body: Body }[] => [
  ...(description ? [{ where: 'question' as const, body: description }] : []),
  ...comments.flatMap(({ number, body }) => (body ? [{ where: `comment:${number}` as const, body }] : [])),
];

/** What people wrote, as it stands; of HTML its lines. */
function textOf({ format, source }: Body, { converters }: Tracker): string {
  const isHtml = converters[format]?.isHtml;
  return (
    isHtml
      ? textBlocks(parseFragment(source).childNodes)
          .map(({ text }) => text)
          .join('\n')
      : source
  ).trim();
}

/**
 * Stretches are what the detectors find in the source itself, and wherever else the words of a removal stand: what the
 * importer took out of any text is in the source of none.
 */
function sourceText(
  where: Where,
  text: string,
  { locale }: Draft,
  { inProse }: Participants,
  removals: readonly Removal[],
): SourceText {
  const found = redact(text, locale, { people: inProse, isEnd: true }).findings;
  const again = removals.flatMap(({ kind, words }) => occurrences(text, words).map((at) => ({ kind, ...at })));
  const all = [...found, ...again].sort((a, b) => a.start - b.start || b.end - a.end);
  const stretches: SourceStretch[] = [];
  for (const { kind, start, end } of all) {
    const last = stretches.at(-1);
    if (last && start < last.end) stretches[stretches.length - 1] = { ...last, end: Math.max(last.end, end) };
    else stretches.push({ id: `source.${where}.${stretches.length + 1}`, kind, start, end });
  }
  return { where, text, stretches };
}

/** What is not to be seen in any text: removals, and of those that are in none in one piece each word by itself. */
function soughtIn(texts: readonly string[], removals: readonly Removal[]): Removal[] {
  return removals.flatMap(({ kind, words }) =>
    texts.some((text) => occurrences(text, words).length > 0)
      ? [{ kind, words }]
      : // A mark of the tracker stands between them.
        words
          .split(/[^\p{L}\p{N}@._-]+/u)
          .flatMap((word) => (word.length < (/\d/.test(word) ? 3 : 4) ? [] : [{ kind, words: word }])),
  );
}

function occurrences(text: string, words: string): { readonly start: number; readonly end: number }[] {
  const found = [];
  const sought = words.trim();
  if (sought.length < 2) return [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + sought.length))
    found.push({ start: at, end: at + sought.length });
  return found;
}
