import { foldedWords } from '../../language/fold.ts';
import { locales } from '../../language/locale.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { answerWords, inAnyLanguage, statusWords } from '../../language/ticket-words.ts';
import { withoutQuotedMail } from './quoted-mail.ts';

/** `Hi Member One,` and `Buenas tardes:` say nothing, nor do thanks at the end. */
const greeting = new RegExp(String.raw`^(?:${inAnyLanguage('greetings')})\b[^.!?:;]{0,40}[,:!.]*$`, 'iu');
/** What trackers put above an answer; `Comment` says it by replyTo. */
export const replyingTo = new RegExp(String.raw`^(?:${inAnyLanguage('replyingTo')})\b.{0,80}:$`, 'iu');

/** Addresses, revisions, numbers of tickets, and what stands in place of something private. */
const pointers =
  /\b(?:https?|ftp):\/\/(?:[^\s[]|\[[^[\]]{0,60}\])+|\bwww\.\S+|\S+@\S+|\[[^[\]]{1,60}\]|#\d+\S*|\b(?:ticket|comment|changeset|commit|wiki|source|attachment):\S+|\br\d+\b|\b(?=[a-f]*\d)[0-9a-f]{7,40}\b/giu;

/** What a sentence does, as far as its wording tells. */
export interface Sentence {
  readonly text: string;
  /** Words that say something: no grammar, no addresses, none that only say that something was done. */
  readonly words: number;
  readonly kind: 'question' | 'plan' | 'answer' | 'instruction' | 'other';
}

/** Lines of a traceback, a patch or a compiler, that nobody put into a block of code. */
const output = /^(?:Traceback\b|File "|at \S+\(|#\d+\s+0x|(?:@@|\+\+\+|---)\s|\S+:\d+:(?:\d+:)?\s)/;

const whole = (name: Parameters<typeof answerWords>[0]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${answerWords(name)})(?![\p{L}\p{N}_])`, 'iu');
const [answers, plans, requests] = [whole('answers'), whole('plans'), whole('requests')];
const [confirms, fails, rejects] = [whole('confirms'), whole('fails'), whole('rejects')];
const instructs = new RegExp(String.raw`(?:^[\p{P}\s]{0,4}|[:;–—]\s)(?:${answerWords('instructs')})(?!\p{L})`, 'iu');

/** How many words of a text say something. */
function tellingWords(text: string): number {
  const words = foldedWords(text.replace(pointers, ' '));
  return words.filter(
    (word) => /\p{L}{3}/u.test(word) && !statusWords.has(word) && !locales.some((locale) => isStopWord(word, locale)),
  ).length;
}

/** Fewer words than this name a branch, a person or a version at most; wording that goes with answers needs less. */
const leastWords = (kind: Sentence['kind'], hasCode: boolean): number =>
  ({ instruction: hasCode ? 0 : 1, question: 1, answer: 2, plan: 3, other: 3 })[kind];

/** The sentences of a text that say something: greetings, thanks, mere addresses and “fixed here” are left out. */
export const tellingSentences = (paragraphs: readonly string[], hasCode = false): readonly Sentence[] =>
  sentencesIn(paragraphs)
    .map((text) => ({ text, words: tellingWords(text), kind: kindOf(text) }))
    .filter(({ words, kind }) => words >= leastWords(kind, hasCode));

const sentencesIn = (paragraphs: readonly string[]): string[] =>
  withoutQuotedMail(paragraphs)
    .map((each) => withoutThanks(each.replace(/\s+/g, ' ').trim()))
    .filter((each) => each !== '' && !greeting.test(each) && !replyingTo.test(each))
    .flatMap(endedSentences)
    .map(withoutThanks)
    .filter((text) => !greeting.test(text) && !output.test(text));

function kindOf(sentence: string): Sentence['kind'] {
  // A sentence as long as a page is no sentence.
  const text = sentence.slice(0, 1000);
  if (/\?["”»)]?$/.test(text)) return 'question';
  // Who asks for a picture or a log waits for it, however it is worded.
  if (requests.test(text)) return 'question';
  if (answers.test(text)) return 'answer';
  if (plans.test(text)) return 'plan';
  return instructs.test(text) ? 'instruction' : 'other';
}

/** Who only confirms is brief; more characters report something. */
const longestConfirmation = 300;

/** Whether somebody says that what they were told worked, and all of it. */
export function isConfirmation(paragraphs: readonly string[]): boolean {
  const text = withoutQuotedMail(paragraphs).join(' ');
  return text.length <= longestConfirmation && confirms.test(text) && !fails.test(text);
}

/** Whether somebody says that what they were told did not work. */
export function isRejection(paragraphs: readonly string[]): boolean {
  const text = withoutQuotedMail(paragraphs).join(' ');
  return text.length <= longestConfirmation && rejects.test(text);
}

/** “Thanks, delete the filter”: what follows the comma answers, and is no part of the greeting. */
const thanksBefore = new RegExp(
  String.raw`^(?:${inAnyLanguage('greetings')})\b[^.!?:;,–—]{0,40}[,:;–—]\s{0,2}(?=\S)`,
  'iu',
);
function withoutThanks(sentence: string): string {
  const rest = sentence.replace(thanksBefore, '');
  return rest !== sentence && instructs.test(rest) ? rest : sentence;
}

/** A list's items are sentences too, though nothing ends them. */
function endedSentences(paragraph: string): string[] {
  const found = sentencesOf(paragraph);
  const last = found.at(-1);
  if (last !== undefined && !/[.!?…:;,]["”»)]?$/u.test(last)) found[found.length - 1] = `${last}.`;
  return found;
}

/** The sentences of a text but for greetings, thanks and those that only point somewhere or say that it is done. */
export const sentencesToTell = (paragraphs: readonly string[]): string[] =>
  sentencesIn(paragraphs).filter((text) => tellingWords(text) > 0);

/** The sentences that lead to what stands below them: “Run:”. */
export const linesToCode = (paragraphs: readonly string[]): string[] =>
  sentencesIn(paragraphs).filter((text) => text.endsWith(':') || kindOf(text) === 'instruction');
