import { createHash } from 'node:crypto';
import path from 'node:path';
import { readText } from '../../files/read-text.ts';
import { both, type Detector, type Finding, type PrivateKind, privateKinds } from '../redact/finding.ts';
import type { Body, Ticket } from '../tracker/ticket.ts';
import { erasedSentences, type ErasedSentences, ownWords as own, parseSentences } from './erased-sentences.ts';

/** Beside what the importer wrote last. It holds numbers and digests, and nothing that anybody said. */
export const erasedFile = '.imported/erased.txt';

const head = `# What was taken out because somebody asked for it: texts by number; names, authors and sentences as digests.
# npm run import -- --erase writes it, and no import brings back what stands here. Commit it with the content.
`;

/** What no import may bring back. */
export interface Erased {
  /** `ticket/6115`, `ticket/6115#comment:4`, `ticket/6115#question`. */
  readonly places: ReadonlySet<string>;
  /** What each name is of, by the number of its words and the digest of them. */
  readonly names: ReadonlyMap<number, ReadonlyMap<string, NameKind>>;
  /** By ticket, what reviewers took out of it: digests as those of names. */
  readonly taken: ReadonlyMap<number, ReadonlyMap<number, ReadonlyMap<string, PrivateKind>>>;
  /** Digests of the names of those of whom nothing that they wrote comes back. */
  readonly authors: ReadonlySet<string>;
  /** What was said in texts that are gone: it does not come back where others quote it. */
  readonly sentences: ErasedSentences;
}

/** A person's name, or any, and that of an organisation. */
export type NameKind = Extract<PrivateKind, 'name' | 'organisation'>;

/** Letters and digits in words, without case and accents: a name is the same name however it is written. */
const plainWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const digestOf = (words: readonly string[]): string =>
  createHash('sha256')
    .update(`consulta erased ${words.join(' ')}`)
    .digest('hex')
    .slice(0, 32);
const shortDigestOf = (words: readonly string[]): string => digestOf(words).slice(0, 4);

/** The line that remembers a name: it is taken out of what others write. */
export const nameLine = (name: string, kind: NameKind = 'name'): string => lineOf(kind, name);

/** The line that remembers whose texts go, whoever names them. */
export const authorLine = (name: string): string => lineOf('author', name);

/**
 * The line that remembers what a reviewer took out of a ticket; null for what has no letters and digits. It may be a
 * weak password, and the file be public: so little is kept of the digest that thousands of guesses fit it, and yet only
 * one word in 65,536 is taken for it by chance.
 */
export function takenLine(ticket: number, words: string, kind: PrivateKind): string | null {
  const plain = plainWords(words);
  return plain.length === 0
    ? null
    : `taken ticket/${ticket} ${kind} ${plain.length} ${shortDigestOf([`${ticket}`, ...plain])}`;
}
const takenPattern = new RegExp(`^taken ticket/([1-9]\\d{0,8}) (${privateKinds.join('|')}) ([1-9]\\d?) ([\\da-f]{4})$`);

function lineOf(what: NameKind | 'author', name: string): string {
  const words = plainWords(name);
  return `${what} ${words.length} ${digestOf(words)}`;
}

/** Lines that nobody of us has written are left out. */
export function parseErased(text: string): Erased {
  const [places, authors] = [new Set<string>(), new Set<string>()];
  const names = new Map<number, Map<string, NameKind>>();
  const taken = new Map<number, Map<number, Map<string, PrivateKind>>>();
  for (const line of text.split(/\r?\n/)) {
    const [, ticket, kindTaken, length, digestTaken = ''] = takenPattern.exec(line) ?? [];
    if (ticket !== undefined) {
      const ofTicket = taken.get(Number(ticket)) ?? new Map<number, Map<string, PrivateKind>>();
      const ofLength = ofTicket.get(Number(length)) ?? new Map<string, PrivateKind>();
      ofTicket.set(Number(length), ofLength.set(digestTaken, kindTaken as PrivateKind));
      taken.set(Number(ticket), ofTicket);
    }
    if (/^ticket\/[1-9]\d{0,8}(?:#(?:comment:\d+|question))?$/.test(line)) places.add(line);
    const [, what, count, digest] = /^(name|organisation|author) ([1-9]\d?) ([\da-f]{32})$/.exec(line) ?? [];
    if (digest === undefined) continue;
    if (what === 'author') {
      authors.add(digest);
      continue;
    }
    const ofCount = names.get(Number(count)) ?? new Map<string, NameKind>();
    names.set(Number(count), ofCount.set(digest, what as NameKind));
  }
  return { places, names, taken, authors, sentences: parseSentences(text.split(/\r?\n/)) };
}

export const readErased = async (contentFolder: string): Promise<Erased> =>
  parseErased((await readText(path.join(contentFolder, erasedFile))) ?? '');

/** The file with more lines, each once and sorted. */
export function withErased(text: string | null, lines: readonly string[]): string {
  const all = [...(text ?? '').split(/\r?\n/), ...lines].filter((line) => line !== '' && !line.startsWith('#'));
  return `${head}${[...new Set(all)].sort().join('\n')}\n`;
}

/** Finds erased names in any text, though nobody knows them any more: by the digest of each run of as many words. */
export const erasedNames = ({ names }: Pick<Erased, 'names'>): Detector => runsWithDigests(names, digestOf);

/** Finds all that no text of any ticket may say again: erased names, and sentences of erased texts. */
export const erasedWords = (erased: Pick<Erased, 'names' | 'sentences'>): Detector =>
  both(erasedNames(erased), erasedSentences(erased.sentences));

/** Finds what reviewers took out of a ticket, wherever it stands there. */
export const takenFrom = ({ taken }: Pick<Erased, 'taken'>, ticket: number): Detector =>
  runsWithDigests(taken.get(ticket) ?? new Map(), (words) => shortDigestOf([`${ticket}`, ...words]));

function runsWithDigests(
  names: ReadonlyMap<number, ReadonlyMap<string, PrivateKind>>,
  digest: (words: readonly string[]) => string,
): Detector {
  if (names.size === 0) return () => [];
  return (text) => {
    const words = Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: word, index }) => ({
      plain: plainWords(word).join(''),
      start: index,
      end: index + word.length,
    }));
    return [...names].flatMap(([count, digests]) =>
      words.flatMap((first, i): Finding[] => {
        const last = words[i + count - 1];
        const run = words.slice(i, i + count).map(({ plain }) => plain);
        const kind = last && digests.get(digest(run));
        return kind ? [{ kind, start: first.start, end: last.end }] : [];
      }),
    );
  };
}

/** Whether somebody is one of those whose texts were erased. */
const isErasedPerson = (person: string, { people }: Pick<Ticket, 'people'>, { authors }: Erased): boolean =>
  [person, ...people.flatMap(({ login, name }) => (login === person ? [name] : name === person ? [login] : []))].some(
    (each) => {
      const words = plainWords(each);
      return words.length > 0 && authors.has(digestOf(words));
    },
  );

/** Places of a ticket whose texts somebody wrote: `question`, `comment:4`. */
export function placesBy(ticket: Ticket, erased: Erased): string[] {
  const { number, description, reporter, comments } = ticket;
  return [
    ...(description && isErasedPerson(reporter, ticket, erased) ? [`ticket/${number}#question`] : []),
    ...comments.flatMap(({ number: comment, body, author }) =>
      body && isErasedPerson(author, ticket, erased) ? [`ticket/${number}#comment:${comment}`] : [],
    ),
  ];
}

/** A ticket without the texts that were erased; `withdrawn` are these, for what others quote of them. */
export function withoutErased(ticket: Ticket, erased: Erased): Ticket {
  if (erased.places.size === 0 && erased.authors.size === 0) return ticket;
  if (erased.places.has(`ticket/${ticket.number}`)) return { ...ticket, isErased: true };
  const gone = new Set([...placesBy(ticket, erased), ...erased.places]);
  const withdrawn: Body[] = [];
  const left = (place: string, body: Body | null): Body | null => {
    if (body === null || !gone.has(place)) return body;
    withdrawn.push(body);
    return null;
  };
  const description = left(`ticket/${ticket.number}#question`, ticket.description);
  const comments = ticket.comments.map((comment) => ({
    ...comment,
    body: left(`ticket/${ticket.number}#comment:${comment.number}`, comment.body),
  }));
  return withdrawn.length === 0 ? ticket : { ...ticket, description, comments, withdrawn };
}

/** Tells whether a quotation has words of a text that was taken out of this ticket. */
export const quotingErased = ({ withdrawn = [] }: Pick<Ticket, 'withdrawn'>): ((quotation: string) => boolean) =>
  quoting(withdrawn.map(({ source }) => source.replace(/<[^>]*>/g, ' ')));

/**
 * Tells whether a quotation has words of any of some texts: a run of six, or all of a shorter one. Time is in
 * proportion to both.
 */
export function quoting(texts: readonly string[]): (quotation: string) => boolean {
  const all = texts.map((text) => ` ${plainWords(text).join(' ')} `);
  const runs = new Set(texts.flatMap((text) => runsOf(plainWords(text))));
  return (quotation) => {
    const words = plainWords(quotation);
    if (words.length >= own) return runsOf(words).some((run) => runs.has(run));
    return words.length > 1 && all.some((text) => text.includes(` ${words.join(' ')} `));
  };
}

const runsOf = (words: readonly string[]): string[] =>
  words.slice(0, Math.max(0, words.length - own + 1)).map((_, i) => words.slice(i, i + own).join(' '));
