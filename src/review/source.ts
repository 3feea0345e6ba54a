import { parseFragment } from 'parse5';
import { decideOn } from '../importer/decide-on.ts';
import { type FirstPassOptions, secondPass } from '../importer/first-pass.ts';
import type { Detector, PrivateKind } from '../importer/redact/finding.ts';
import { redact } from '../importer/redact/redact.ts';
import { known } from '../importer/tracker/language.ts';
import type { Body, Ticket } from '../importer/tracker/ticket.ts';
import type { TicketRead } from '../importer/tracker/read-source.ts';
import type { Tracker } from '../importer/tracker/tracker.ts';
import { convertTicket } from '../importer/write/convert-ticket.ts';
import { partsOf } from '../importer/write/entry-parts.ts';
import { type Erased, erasedWords, quotingErased } from '../importer/write/erased.ts';
import { alsoFinding, type HeldTexts, participantsOf, type Participants } from '../importer/write/participants.ts';
import { privateReasons } from '../importer/tracker/verdict.ts';
import { parseText } from '../mdx/render.ts';
import type { Site } from '../schema/site.ts';
import { asFolder } from '../site/addresses.ts';
import { textBlocks } from '../site/html-text.ts';
import { type Draft, partsIn, type Where } from '../reader/draft.ts';
import { markId, signs, signsOutside, type WordsOf } from './marked-text.ts';
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
  /** Nobody sees its words again: what was erased, and titles of tickets that are held. */
  readonly isSecret: boolean;
}

/**
 * What the source of a draft says beside the draft itself. Its words go to a page only while somebody looks at them.
 */
export interface DraftSource {
  readonly texts: readonly SourceText[];
  /** What a mark of the draft, or a stretch of the source, stands for. */
  readonly wordsOf: WordsOf;
}

/** A ticket as an import would take it, and what must not be read in it. */
export interface SourceTicket extends TicketRead {
  readonly held: HeldTexts;
  readonly erasedWords: Detector;
}

export interface SourceOptions extends Omit<FirstPassOptions, 'source'> {
  readonly sources: readonly string[];
  /** Tickets that have an entry from an import. */
  readonly imported: ReadonlySet<number>;
}

/**
 * The tickets of these numbers, each from the most complete source, without what was erased. What has become private
 * is not there. Throws Problems where a source cannot be read.
 */
export async function ticketsFor(
  numbers: ReadonlySet<number>,
  { sources, imported, ...options }: SourceOptions,
): Promise<Map<number, SourceTicket>> {
  const found = new Map<number, SourceTicket>();
  const words = erasedWords(options.erased satisfies Erased);
  for (const source of sources) {
    const reading = { ...options, source };
    const { candidates, plan, held } = await decideOn(reading, imported);
    for await (const read of secondPass(reading, candidates)) {
      const { number } = read.ticket;
      const verdict = plan.verdictOf(number);
      if (!numbers.has(number) || !verdict) continue;
      if (verdict.verdict === 'hold' && privateReasons.has(verdict.reason)) continue;
      const known = found.get(number);
      if (!known || read.source.rank <= known.source.rank) found.set(number, { ...read, held, erasedWords: words });
    }
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
  read: SourceTicket,
  site: Pick<Site, 'tracker' | 'defaultLanguage'>,
): DraftSource {
  const { ticket, tracker } = read;
  const people = alsoFinding(participantsOf(ticket, site.tracker, new Set()), read.held);
  const isSecret: IsSecret = (kind, words) => kind === 'title' || read.erasedWords(words).length > 0;
  const removals = new Map<string, Removal>();
  const nextSign = signsOutside(JSON.stringify(ticket));
  const converted = convertTicket(ticket, {
    converters: tracker.converters,
    participants: people,
    resolve: () => null,
    root: asFolder(site.tracker.address),
    locale: draft.locale,
    prior: known(site.defaultLanguage),
    place: (kind, words) => {
      const sign = nextSign();
      removals.set(sign, { kind, words });
      return sign;
    },
  });
  const marks = [
    ...wordsOfTitle(draft, ticket.summary, people),
    ...('refused' in converted ? [] : wordsOfMarks(draft, partsOf(ticket, converted, people), removals)),
  ];
  const words = new Map(marks.flatMap(([id, each]) => (isSecret(each.kind, each.words) ? [] : [[id, each.words]])));
  const bodies = shownBodies(ticket, tracker);
  const sought = soughtIn(
    bodies.map(({ text }) => text),
    [...removals.values()],
  );
  const texts = bodies.map(({ where, text }) => sourceText(where, text, draft, people, sought, isSecret));
  for (const { text, stretches } of texts)
    for (const each of stretches) if (!each.isSecret) words.set(each.id, text.slice(each.start, each.end));
  return { texts, wordsOf: (id) => words.get(id) };
}

type IsSecret = (kind: PrivateKind, words: string) => boolean;
type Found = readonly [id: string, removal: Removal];

/**
 * What each placeholder of the draft stands for: the draft and the conversion have the same kinds in the same order, or
 * nobody can say for this part.
 */
function wordsOfMarks(draft: Draft, body: string, removals: ReadonlyMap<string, Removal>): Found[] {
  const text = `---\n---\n\n${body}\n`;
  const parsed = parseText(text, { ...draft, pictureSize: () => null });
  if ('severity' in parsed) return [];
  const now = new Map(partsIn(text, parsed.parts).map(({ where, start, end }) => [where, text.slice(start, end)]));
  return draft.parts.flatMap(({ where, start, end }) => {
    const drafted = placeholdersIn(draft.text.slice(start, end), draft.locale);
    const found = (now.get(where)?.match(signs) ?? []).flatMap((sign) => removals.get(sign) ?? []);
    const isSame = drafted.length === found.length && drafted.every(({ kind }, i) => kind === found[i]?.kind);
    return isSame ? found.map((each, i) => [markId(where, i), each] as const) : [];
  });
}

function wordsOfTitle({ fields, locale }: Draft, summary: string, { inProse }: Participants): Found[] {
  const drafted = placeholdersIn(fields.title, locale);
  const { findings } = redact(summary, locale, { people: inProse });
  const isSame = drafted.length === findings.length && drafted.every(({ kind }, i) => kind === findings[i]?.kind);
  return isSame
    ? findings.map(
        ({ kind, start, end }, i) => [markId('title', i), { kind, words: summary.slice(start, end) }] as const,
      )
    : [];
}

const bodiesOf = ({ description, comments }: Ticket): { readonly where: Where; readonly body: Body }[] => [
  ...(description ? [{ where: 'question' as const, body: description }] : []),
  ...comments.flatMap(({ number, body }) => (body ? [{ where: `comment:${number}` as const, body }] : [])),
];

/** Texts that quote what was erased are left out whole: how much of them is a quotation nobody can say. */
function shownBodies(ticket: Ticket, tracker: Tracker): { readonly where: Where; readonly text: string }[] {
  const texts = bodiesOf(ticket).map(({ where, body }) => ({ where, text: textOf(body, tracker) }));
  if (!ticket.withdrawn) return texts;
  const isQuoted = quotingErased(ticket);
  return texts.filter(({ text }) => ![text, ...text.split('\n')].some(isQuoted));
}

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
  isSecret: IsSecret,
): SourceText {
  const found = redact(text, locale, { people: inProse, isEnd: true }).findings;
  const again = removals.flatMap(({ kind, words }) => occurrences(text, words).map((at) => ({ kind, ...at })));
  const all = [...found, ...again].sort((a, b) => a.start - b.start || b.end - a.end);
  const stretches: SourceStretch[] = [];
  for (const { kind, start, end } of all) {
    const last = stretches.at(-1);
    const isJoined = last !== undefined && start < last.end;
    const stretch = isJoined
      ? { ...last, end: Math.max(last.end, end) }
      : { id: `source.${where}.${stretches.length + 1}`, kind, start, end, isSecret: false };
    const hides = stretch.isSecret || isSecret(kind, text.slice(stretch.start, stretch.end));
    stretches.splice(isJoined ? -1 : stretches.length, 1, { ...stretch, isSecret: hides });
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
