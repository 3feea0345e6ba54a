import type { acceptedResolutions, Role } from '../../schema/ticket.ts';
import type { AnswerReasons, NoAnswerReasons } from '../../language/answer-words.ts';
import {
  isConfirmation,
  isRejection,
  linesToCode,
  type Sentence,
  sentencesToTell,
  tellingSentences,
} from './telling.ts';
import type { TicketComment } from './ticket.ts';

/** A comment as plain text, in paragraphs without code, quotations, tables and headings. */
export interface PlainComment extends Pick<TicketComment, 'number' | 'author' | 'status' | 'resolution'> {
  readonly by: Role;
  readonly paragraphs: readonly string[];
  /** Code that stands in it: blocks, which “use” may lead to, and what stands within lines. */
  readonly code: Code;
}

export interface Code {
  readonly blocks: readonly string[];
  readonly inline: readonly string[];
}
const noCode: Code = { blocks: [], inline: [] };

/** Why a comment is taken for the answer, or why none is: codes of a report, with words in each language. */
type GuessReason = keyof AnswerReasons;
type NoAnswerReason = keyof NoAnswerReasons;

export type AnswerGuess =
  | {
      readonly comment: number;
      readonly reason: GuessReason;
      /** The comment by which the reason is known, such as the reporter's “that worked”. */
      readonly by?: number;
    }
  | { readonly comment: null; readonly reason: NoAnswerReason };

/** A comment with what speaks for it. */
interface Candidate extends PlainComment {
  readonly sentences: readonly Sentence[];
  readonly at: number;
}

/** Resolutions with which nothing was mended: the reason stands where it was closed, or just before. */
const refusals: ReadonlySet<string> = new Set<(typeof acceptedResolutions)[number]>([
  'wontfix',
  'invalid',
  'worksforme',
]);

/** The least evidence by which a comment is taken for the answer. */
const enough = 2.5;

/**
 * The comment that most likely holds the answer, by evidence: how it is worded, who says it, whether the ticket was
 * resolved with it, and whether who asked said that it worked. A person reviews it: see the manual, review-drafts.
 * What only repeats the question is no answer. `said` are those with a text and those that changed the status, in the
 * order of their numbers.
 */
export function answeringComment(said: readonly PlainComment[], question: readonly string[] = []): AnswerGuess {
  const asked = new Set(tellingSentences(question).map(({ text }) => text));
  const written = said.filter(({ paragraphs }) => paragraphs.join('').trim() !== '');
  if (written.length === 0) return { comment: null, reason: 'no_comments' };
  const candidates = said
    .map((each, at) => ({
      ...each,
      at,
      sentences: tellingSentences(each.paragraphs, each.code.blocks.length > 0).filter(({ text }) => !asked.has(text)),
    }))
    .filter(({ sentences }) => sentences.length > 0);
  if (candidates.length === 0) return { comment: null, reason: 'only_links' };
  const thread = threadOf(said, candidates);
  const [best] = candidates
    .map((each) => ({ each, score: scoreOf(each, thread) }))
    .sort((a, b) => b.score - a.score || b.each.at - a.each.at);
  if (!best || best.score < enough) return { comment: null, reason: 'no_answer' };
  return { comment: best.each.number, ...reasonOf(best.each, thread) };
}

/** What is known of a thread beside its words; `at` counts `said`. */
interface Thread {
  /** Where it was resolved for good; changes without a text after that do not count. Null where nobody tells. */
  readonly resolvedAt: number | null;
  readonly resolver: string | null;
  /** Nothing was mended. */
  readonly isRefused: boolean;
  /** The last that told something until then. */
  readonly beforeResolving: number | null;
  /** What was said before did not hold: somebody reopened the ticket, and said why. */
  readonly staleUntil: number;
  /** Of a comment, where who asked said that it worked. */
  readonly confirmed: { readonly at: number; readonly in: number; readonly by: number } | null;
  /** What who asked has tried, and said that it did not work. */
  readonly rejected: ReadonlySet<number>;
  readonly last: number;
}

function threadOf(said: readonly PlainComment[], candidates: readonly Candidate[]): Thread {
  const resolvedAt = resolvedIn(said);
  const resolution = said.findLast((each) => each.resolution)?.resolution ?? '';
  return {
    resolvedAt,
    resolver: resolvedAt === null ? null : (said[resolvedAt]?.author ?? null),
    isRefused: refusals.has(resolution),
    beforeResolving: candidates.findLast(({ at }) => resolvedAt !== null && at < resolvedAt)?.at ?? null,
    staleUntil: said.findLastIndex((each) => each.status === 'reopened' && hasText(each)),
    confirmed: confirmedIn(said, candidates),
    rejected: rejectedIn(said, candidates),
    last: candidates.at(-1)?.at ?? -1,
  };
}

const hasText = ({ paragraphs }: PlainComment): boolean => paragraphs.some((each) => each.trim() !== '');

/** Closed again in bulk, with nothing said in between, it was resolved before. */
function resolvedIn(said: readonly PlainComment[]): number | null {
  const closings = said.flatMap(({ status, resolution }, at) =>
    status === 'closed' || (resolution ?? '') !== '' ? [at] : [],
  );
  const last = closings.at(-1) ?? null;
  return closings.find((at) => !said.some((each, i) => last !== null && i > at && i <= last && hasText(each))) ?? last;
}

/** The last instruction or explanation before the reporter's “that worked”; else the last that anybody else told. */
function confirmedIn(said: readonly PlainComment[], candidates: readonly Candidate[]): Thread['confirmed'] {
  const at = said.findLastIndex((each) => each.by === 'reporter' && isConfirmation(each.paragraphs));
  const before = candidates.filter((each) => each.at < at && each.by !== 'reporter');
  const confirmed = before.findLast(isWorded) ?? before.at(-1);
  return confirmed ? { at: confirmed.at, in: at, by: said[at]?.number ?? 0 } : null;
}

/** What others told since the reporter had last said something, where the reporter says that it did not work. */
function rejectedIn(said: readonly PlainComment[], candidates: readonly Candidate[]): ReadonlySet<number> {
  const rejected = new Set<number>();
  for (const [at, { by, paragraphs }] of said.entries()) {
    if (by !== 'reporter' || !isRejection(paragraphs)) continue;
    const since = said.findLastIndex((each, i) => i < at && each.by === 'reporter');
    for (const each of candidates) if (each.at > since && each.at < at && each.by !== 'reporter') rejected.add(each.at);
  }
  return rejected;
}

const has = ({ sentences }: Candidate, kind: Sentence['kind']): boolean => sentences.some((each) => each.kind === kind);
const isWorded = (candidate: Candidate): boolean => has(candidate, 'answer') || has(candidate, 'instruction');
const isReporter = ({ by, author }: Candidate, { resolver }: Thread): boolean =>
  by === 'reporter' && author !== resolver;

function scoreOf(candidate: Candidate, thread: Thread): number {
  const { sentences, at, by } = candidate;
  // What a ticket was closed with is no plan any more.
  const isFinal = at === thread.resolvedAt || (thread.isRefused && at === thread.beforeResolving);
  const told = sentences.filter(({ kind }) => kind !== 'question' && (kind !== 'plan' || isFinal));
  const words = told.reduce((sum, each) => sum + each.words, 0);
  const letters = told.reduce((sum, { text }) => sum + text.length, 0);
  const evidence: readonly (readonly [applies: boolean, weight: number])[] = [
    [at === thread.resolvedAt, (letters >= 60 && words >= 4) || isWorded(candidate) ? 2 : 1],
    [at === thread.beforeResolving && candidate.author === thread.resolver, 1.5],
    [thread.isRefused && isFinal, 1.5],
    [at === thread.confirmed?.at, 3],
    [thread.rejected.has(at) && at !== thread.confirmed?.at, -8],
    [has(candidate, 'answer'), 2],
    [has(candidate, 'instruction'), 2],
    [letters >= 60, 1],
    [words >= 8, 1],
    // Where nobody tells when it was resolved, threads end with what did.
    [at === thread.last, thread.resolvedAt === null ? 1.5 : 0.5],
    [at === thread.confirmed?.in, -3],
    [by === 'support', 1],
    [isReporter(candidate, thread) && !isFinal, -2],
    [has(candidate, 'plan') && !isFinal, -2],
    [told.length === 0, -5],
    [at < thread.staleUntil, -3],
  ];
  return evidence.reduce((sum, [applies, weight]) => sum + (applies ? weight : 0), 0);
}

function reasonOf(candidate: Candidate, thread: Thread): { readonly reason: GuessReason; readonly by?: number } {
  const { at } = candidate;
  if (at === thread.confirmed?.at) return { reason: 'confirmed_by_reporter', by: thread.confirmed.by };
  if (at === thread.resolvedAt) return { reason: 'resolving' };
  if (at === thread.beforeResolving && (thread.isRefused || candidate.author === thread.resolver))
    return { reason: 'before_resolving' };
  if (has(candidate, 'instruction')) return { reason: 'last_instruction' };
  if (has(candidate, 'answer')) return { reason: 'wording' };
  return { reason: candidate.by === 'support' ? 'last_of_support' : 'last' };
}

/** Of front matter. */
const [shortest, longest] = [20, 320];

/** The first sentences of a text that say something, as many as front matter holds; null when that is too little. */
export function answerIn(paragraphs: readonly string[], code: Code = noCode): string | null {
  const sentences = sentencesToTell(paragraphs).map((each, i) => (i === 0 ? withoutLeadingAddress(each) : each));
  let answer = '';
  for (const sentence of sentences) {
    const longer = answer === '' ? sentence : `${answer} ${sentence}`;
    if (longer.length > longest) break;
    answer = longer;
  }
  if (answer === '') answer = shortened(sentences.join(' '), longest);
  // A colon leads to a list or to code that stands below it, on the page.
  answer = answer.replace(/[\s:;,]+$/, '');
  if (answer.length < shortest) return answerInCode(paragraphs, code);
  if (!/[.!?…)\]”»"]$/u.test(answer)) answer = answer.length < longest ? `${answer}.` : answer;
  return answer.length < shortest ? null : capitalized(answer, code);
}

/** “Run:” and the first line of what stands below it, which says more. */
function answerInCode(paragraphs: readonly string[], code: Code): string | null {
  const lead = linesToCode(paragraphs)
    .at(-1)
    ?.replace(/[\s:.,;]+$/, '');
  const [line = '', ...others] = (code.blocks[0] ?? '').split('\n').filter((each) => each.trim() !== '');
  if (lead === undefined || line === '') return null;
  const answer = shortened(`${capitalized(lead, code)}: ${line.trim()}${others.length > 0 ? ' …' : ''}`, longest);
  return answer.length < shortest ? null : answer;
}

/** A picture or a link before the first sentence, which goes on without it. */
const withoutLeadingAddress = (sentence: string): string =>
  sentence.replace(/^(?:(?:https?|ftp):\/\/(?:[^\s[]|\[[^[\]]{0,60}\])+\s)+(?=[\p{Lu}¿¡])/u, '');

/** A word of letters alone: names of code and addresses stay as they are written. */
const capitalized = (text: string, { inline }: Code): string =>
  /^\p{Ll}+(?=[,;!?]?(?:\s|$)|[:.](?:\s|$))/u.test(text) &&
  !inline.some((each) => text.startsWith(each)) &&
  !/^\p{Ll}+\s+(?:-{1,2}\p{L}|[A-Z][A-Z\d]*_\w|\w+=)/u.test(text)
    ? text.charAt(0).toLocaleUpperCase() + text.slice(1)
    : text;

/** At most so long, cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/\s+\S*$/u, '');
  return `${(cut === '' ? text.slice(0, most - 1) : cut).toWellFormed().replace(/[\s,;:.–—-]+$/u, '')}…`;
}
