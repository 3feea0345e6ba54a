import { sentencesOf } from '../../language/sentences.ts';
import { inAnyLanguage } from '../../language/ticket-words.ts';
import type { Role } from '../../schema/ticket.ts';

/** A comment as plain text, in paragraphs. */
export interface PlainComment {
  readonly number: number;
  readonly by: Role;
  readonly paragraphs: readonly string[];
}

/** Of front matter. */
const [shortest, longest] = [20, 320];

/** `Hi Member One,` and `Buenas tardes:` say nothing, nor do thanks at the end. */
const greeting = new RegExp(String.raw`^(?:${inAnyLanguage('greetings')})\b[^.!?:;]{0,40}[,:!.]*$`, 'iu');
/** What trackers put above an answer; `Comment` says it by replyTo. */
export const replyingTo = new RegExp(String.raw`^(?:${inAnyLanguage('replyingTo')})\b.{0,80}:$`, 'iu');

const lengthOf = ({ paragraphs }: PlainComment): number => paragraphs.reduce((sum, { length }) => sum + length, 0);

/**
 * The comment that most likely holds the answer: support's longest, since “Done, thanks” closes a ticket more often
 * than the solution does; else the longest of anybody who did not ask, else of who did. Null where nobody wrote
 * anything. A person reviews it: see “Reviewing” in the README.
 */
export function answeringComment(said: readonly PlainComment[]): PlainComment | null {
  const roles: readonly Role[] = ['support', 'member', 'reporter'];
  for (const role of roles) {
    const [first] = said
      .filter((each) => each.by === role && lengthOf(each) >= shortest)
      .sort((a, b) => lengthOf(b) - lengthOf(a) || a.number - b.number);
    if (first) return first;
  }
  return null;
}

/** Its first sentences, as many as front matter holds; null when it says less than that needs. */
export function answerIn(paragraphs: readonly string[]): string | null {
  const telling = paragraphs
    .map((each) => each.replace(/\s+/g, ' ').trim())
    .filter((each) => each !== '' && !greeting.test(each) && !replyingTo.test(each));
  let answer = '';
  for (const sentence of telling.flatMap(endedSentences)) {
    const longer = answer === '' ? sentence : `${answer} ${sentence}`;
    if (longer.length > longest) break;
    answer = longer;
  }
  if (answer === '') answer = shortened(telling.join(' '), longest);
  // A colon leads to a list or to code that stands below it, on the page.
  answer = answer.replace(/[\s:;,]+$/, '');
  if (answer !== '' && !/[.!?…)\]”»"]$/u.test(answer)) answer = answer.length < longest ? `${answer}.` : answer;
  return answer.length >= shortest ? answer.charAt(0).toLocaleUpperCase() + answer.slice(1) : null;
}

/** A list's items are sentences too, though nothing ends them. */
function endedSentences(paragraph: string): string[] {
  const found = sentencesOf(paragraph);
  const last = found.at(-1);
  if (last !== undefined && !/[.!?…:;,]["”»)]?$/u.test(last)) found[found.length - 1] = `${last}.`;
  return found;
}

/** At most so long, cut between words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/\s+\S*$/u, '');
  return `${(cut === '' ? text.slice(0, most - 1) : cut).toWellFormed().replace(/[\s,;:.–—-]+$/u, '')}…`;
}
