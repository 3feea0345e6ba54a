import { personWords } from '../../language/ticket-words.ts';

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words with capitals that stand side by side, as those of a name do: «María José de la Cruz». */
export interface Run {
  readonly words: readonly Word[];
  /** Of its line, on either side: what tells whether it is somebody. */
  readonly before: string;
  readonly after: string;
  /** It begins a sentence, where any word has a capital. */
  readonly isFirst: boolean;
}

/** No longer than a name with title and both surnames. */
const mostWords = 9;
const sight = 60;
const letters = String.raw`\p{L}[\p{L}\p{M}]{0,30}`;
/** An initial, a title or a short form keeps its full stop: «Sra.», «Vda.». */
const word = new RegExp(
  String.raw`(?:\p{Lu}|${personWords('titles')}|vda|ma|fco|fca|gpe)\.(?=[\s,\p{Lu}])|${letters}(?:['’-]${letters}){0,3}`,
  'giu',
);
const particle = new RegExp(String.raw`^(?:${personWords('particles')})$`, 'u');
/** A part of an address, a path, a name of code or of a file. */
const partOfMore = /[\p{L}\p{N}_@/\\#$.=%&<-]$/u;
const goesOn = /^(?:[\p{L}\p{N}_@/\\(=%&]|[.:-][\p{L}\p{N}/]|\.\p{L})/u;

/** All words of a text that hold together, without those of addresses and code. */
export const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(word)).flatMap(({ 0: found, index }) => {
    const possessive = /['’]s$/i.exec(found)?.[0] ?? '';
    const end = index + found.length - possessive.length;
    const [before, after] = [
      text.slice(Math.max(0, index - 1), index),
      text.slice(index + found.length, index + found.length + 2),
    ];
    if (
      (partOfMore.test(before) &&
        !/^[<]$/.test(before) &&
        !/(?:^|\p{Lu})\.$/u.test(text.slice(Math.max(0, index - 2), index))) ||
      goesOn.test(after)
    )
      return [];
    return [{ text: text.slice(index, end), start: index, end }];
  });

const hasCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

/** The runs of a text, in their order. */
export function runsOf(text: string, words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    const length = lengthOfRun(text, words, i);
    if (length === 0) continue;
    const run = words.slice(i, i + length);
    runs.push({ words: run, ...surroundings(text, run[0]?.start ?? 0, run.at(-1)?.end ?? 0) });
    i += length - 1;
  }
  return runs;
}

/** Up to the last capital, over the particles between. */
function lengthOfRun(text: string, words: readonly Word[], from: number): number {
  let length = 0;
  for (let i = from; i < from + mostWords; i++) {
    const [each, last] = [words[i], words[i - 1]];
    if (!each || (i > from && last && !/^(?:[ \t]{1,2}|)$/.test(text.slice(last.end, each.start)))) break;
    if (hasCapital(each)) length = i - from + 1;
    else if (i === from || !particle.test(each.text)) break;
  }
  return length;
}

/** What stands on the line, before and after a stretch. */
export function surroundings(text: string, start: number, end: number): Pick<Run, 'before' | 'after' | 'isFirst'> {
  const before = text.slice(Math.max(0, start - sight), start).replace(/^[\s\S]*\n/, '');
  const after = text.slice(end, end + sight).replace(/\n[\s\S]*$/, '');
  return { before, after, isFirst: /(?:^|[.!?:;|>•*¿¡"“«([—–-])\s*$/u.test(before) };
}
