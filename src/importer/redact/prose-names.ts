import { fold } from '../../language/fold.ts';
import { inAnyLanguage, personWords } from '../../language/ticket-words.ts';
import { type Run, runsOf, surroundings, type Word, wordsOf } from './capital-runs.ts';
import type { Detector, Finding } from './finding.ts';
import { isFirstName, isNamePart, isNoName, isOrdinaryName, startsSentence } from './known-names.ts';
import { quoteHeads } from './quote-heads.ts';

/** Names of people in what is written, of whom the tracker need not know. */

const behind = (words: string, flags = 'iu'): RegExp =>
  new RegExp(String.raw`(?:^|[^\p{L}])(?:${words})[.,:]?[ \t]{1,3}["“«<]?$`, flags);
const title = new RegExp(String.raw`^(?:${personWords('titles')})\.?$`, 'iu');
const namedAs = behind(personWords('namedAs'));
const toldOf = behind(`${personWords('toldOf')}|${personWords('titles')}`);
const thanked = behind(personWords('thanks'));
const greeted = behind(personWords('greetsPerson'), 'u');
const greetsEverybody = new RegExp(String.raw`^(?:${personWords('greetsEverybody')})$`, 'u');
const replied = new RegExp(
  String.raw`(?:^|[>\s{])(?:${inAnyLanguage('replyingTo')})\s{1,2}(?:\[(?:comment|ticket)\S{0,30}\s)?$`,
  'iu',
);
const placeBefore = new RegExp(String.raw`(?:^|[^\p{L}])(?:${personWords('placeBefore')})[ \t]{1,2}["“«]?$`, 'iu');
const thingAfter = new RegExp(String.raw`^["”»]?[ \t]{1,2}(?:${personWords('thingAfter')})(?!\p{L})`, 'iu');
const thing = new RegExp(String.raw`^(?:${personWords('thingAfter')})$`, 'iu');
const placeStart = new RegExp(String.raw`^(?:${personWords('placeStarts')})$`, 'iu');
const mailField = new RegExp(String.raw`^[> \t*|]{0,8}(?:${personWords('mailFields')})\s?:\s{0,3}["“]?$`, 'iu');
/** `DAG`, `NaN`, `CodeWriter`; not `McKay`. */
const isOfCode = (word: string): boolean =>
  /^\p{Lu}{2,}$|^(?!Ma?c\p{Lu}|[DL][aei]\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u.test(word);
/** `Ana Ruiz <ana@mail.example>`, `(<ana@…>)` */
const beforeMail = /^["”]?\s{0,2}\(?<[^<>\s]{1,64}@/;
const fromAfter = new RegExp(String.raw`^[ \t]{1,2}(?:${personWords('of')})(?!\p{L})`, 'iu');
const says = new RegExp(String.raw`^[ \t]{1,2}(?:${personWords('saysAfter')})(?!\p{L})`, 'iu');
/** In a sentence that goes on in small letters, a first word may be a verb. */
const isVerb = (word: string, { isFirst, after }: Pick<Run, 'isFirst' | 'after'>): boolean =>
  isFirst && startsSentence(word) && /^[ \t]{1,2}[\p{Ll}\d"“«`]/u.test(after) && !says.test(after);
const ends = /^\s{0,2}(?:[,:!.;—–-]|$)/u;
const initial = /^\p{Lu}\.?$/u;

const isKnown = (word: string): boolean => isFirstName(word) && !isOrdinaryName(word) && !isNoName(word);
const isPart = (word: string): boolean => isNamePart(word) && !isOrdinaryName(word) && !isNoName(word);

/** Whether what stands around a word takes it for somebody, whatever it is. */
export const isMeantAsPerson = ({ before }: Pick<Run, 'before'>): boolean =>
  [namedAs, toldOf, thanked, greeted, replied].some((pattern) => pattern.test(before));
/** Whether it takes it for a place or a thing. */
export const isThing = ({ before, after }: Pick<Run, 'before' | 'after'>): boolean =>
  placeBefore.test(before) || thingAfter.test(after);

/** Somebody is named, greeted, thanked, or stands in the sentence as only people do. */
export const proseNames: Detector = (text) => {
  const words = wordsOf(text);
  const runs = runsOf(text, words);
  const names = runs.flatMap((run) => pieces(text, run).flatMap((piece) => nameIn(piece) ?? []));
  return [
    ...names,
    ...namedAgain(text, words, names),
    ...words.flatMap((word) => inSmallLetters(text, word)),
    ...logins(text),
    ...nicks(text),
    ...quoteHeads(text),
  ].map(({ start, end }): Finding => ({ kind: 'name', start, end }));
};

/** A run without the words that are nobody, which divide it: «Hola Lucía», “Thanks Bob”. */
function pieces(text: string, run: Run): Run[] {
  const result: Word[][] = [[]];
  for (const word of run.words) {
    if (/^\p{Lu}/u.test(word.text) && (isNoName(word.text) || greetsEverybody.test(word.text))) result.push([]);
    else result.at(-1)?.push(word);
  }
  return result.flatMap((words) => {
    while (words.length > 0 && !/^\p{Lu}/u.test(words[0]?.text ?? '')) words.shift();
    while (words.length > 0 && !/^\p{Lu}/u.test(words.at(-1)?.text ?? '')) words.pop();
    const [first, last] = [words[0], words.at(-1)];
    return first && last ? [{ words, ...surroundings(text, first.start, last.end) }] : [];
  });
}

type Stretch = Pick<Finding, 'start' | 'end'>;

function nameIn(run: Run): Stretch | null {
  const titles = run.words.findIndex(({ text }) => !title.test(text) || /^\p{Lu}{2,}$/u.test(text));
  const words = titles === -1 ? [] : run.words.slice(titles);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  const all = { start: first.start, end: last.end };
  const has = (accept: (word: string) => boolean): boolean => words.some(({ text }) => accept(text));
  const isAlone = words.length === 1;
  if (titles > 0) return isAlone && isOrdinaryName(first.text) ? null : all;
  if (has(isOfCode) && !(isKnown(first.text) && !isAlone)) return null;
  if (beforeMail.test(run.after) && words.length <= 5) return all;
  if (mailField.test(run.before)) return has(isPart) ? all : null;
  if (namedAs.test(run.before)) return all;
  if (greeted.test(run.before)) return has(isNamePart) || ends.test(run.after) ? all : null;
  if (placeStart.test(first.text)) return null;
  const isTold = toldOf.test(run.before) || thanked.test(run.before);
  if (
    isTold &&
    (has(isNamePart) || fromAfter.test(run.after) || isInitialled(words.map(({ text }) => text))) &&
    !thingAfter.test(run.after)
  )
    return all;
  if (isThing(run) || words.some(({ text }) => thing.test(text))) return null;
  if (isAlone && isVerb(first.text, run)) return null;
  if (initial.test(first.text)) return isInitialled(words.map(({ text }) => text)) ? all : null;
  return isSomebody(
    words.map(({ text }) => text),
    run.isFirst,
  )
    ? all
    : null;
}

/** `J. P. Whitcombe`; with one initial, only a surname that people have. */
const isInitialled = (words: readonly string[]): boolean => {
  const others = words.filter((each) => !initial.test(each));
  return (
    others.length > 0 &&
    others.every((each) => each.length >= 3) &&
    (words.length - others.length >= 2 || others.every(isPart))
  );
};

/** By the words alone: a first name, or two words of names of which none is a word of the language. */
function isSomebody(words: readonly string[], isFirst: boolean): boolean {
  const [first = '', second] = words;
  if (isKnown(first)) return true;
  if (second === undefined) return false;
  const others = words.slice(1).filter((each) => /^\p{Lu}/u.test(each) && !initial.test(each));
  return (
    others.length > 0 &&
    others.every(isPart) &&
    (isFirstName(first) || isPart(first) || (!isFirst && isNamePart(first)))
  );
}

/** The first name of somebody who has both in the same text: “Zorbla Tintern … tell Zorbla”. */
function namedAgain(text: string, words: readonly Word[], names: readonly Stretch[]): Stretch[] {
  const firsts = new Set(
    names.flatMap(({ start, end }) => {
      const [first = '', ...others] = text.slice(start, end).split(/\s+/);
      const isName = others.length > 0 && first.length >= 3 && !isOrdinaryName(first) && !isNoName(first);
      return isName && !initial.test(first) && !title.test(first) ? [fold(first)] : [];
    }),
  );
  if (firsts.size === 0) return [];
  const found = new Set(names.map(({ start }) => start));
  return words.filter(
    ({ text: word, start, end }) =>
      !found.has(start) &&
      firsts.has(fold(word)) &&
      /^\p{Lu}/u.test(word) &&
      !isVerb(word, surroundings(text, start, end)),
  );
}

/** «gracias chava», “talked to kwame”: in small letters only where somebody is greeted, thanked or told of. */
function inSmallLetters(text: string, { text: word, start, end }: Word): Stretch[] {
  if (word.length < 3 || !/^\p{Ll}/u.test(word) || !isKnown(word)) return [];
  return isMeantAsPerson(surroundings(text, start, end)) ? [{ start, end }] : [];
}

/** A login made of a first name and a surname: `tania.bustos`. */
const login = /(?<![\p{L}\p{N}_@./-])(?<first>\p{Ll}{3,15})[._](?<last>\p{Ll}{3,20})(?![\p{L}\p{N}_@/(-]|\.\p{L})/gu;
const logins = (text: string): Stretch[] =>
  Array.from(text.matchAll(login)).flatMap(({ 0: whole, index, groups }) =>
    isKnown(groups?.first ?? '') && isPart(groups?.last ?? '') ? [{ start: index, end: index + whole.length }] : [],
  );

/** Who speaks in a chat: `[10:41] <osvaldo>`. */
const nick = /^\[?\d{1,2}:\d\d(?::\d\d)?\]?\s{1,2}<(?<is>[\p{L}\p{N}_-]{2,20})>/dgmu;
const nicks = (text: string): Stretch[] =>
  Array.from(text.matchAll(nick)).flatMap((match) => {
    const [start, end] = match.indices?.groups?.is ?? [0, 0];
    return isFirstName(text.slice(start, end)) ? [{ start, end }] : [];
  });
