import { escapePattern } from '../../site/escape-pattern.ts';

/** Where one of many forms stands in a text. */
export interface FoundForm {
  readonly index: number;
  readonly found: string;
}

interface Known {
  /** The longer form first, and of two as long the one that was told first. */
  readonly rank: number;
  readonly text: string;
  /** Made when it is first needed: most of many forms never are. */
  pattern?: RegExp;
}
/** Forms that begin alike: by the word behind their first one, and those that have none or another beginning of it. */
interface Alike {
  readonly others: Known[];
  readonly bySecond: Map<string, Known[]>;
}

const letters = String.raw`[\p{L}\p{N}\p{M}]`;
const blank = String.raw`(?:[\s+_]|%20){1,3}`;
const leading = new RegExp(`^${letters}+`, 'u');
const nextWord = new RegExp(`${blank}(?<is>${letters}+)`, 'uy');
/** A mention has an @ before it. */
const before = String.raw`(?<![\p{L}\p{N}_/-]|[\p{L}\p{N}._-]@)`;
const after = String.raw`(?![\p{L}\p{M}\p{N}_/])`;
const startsHere = new RegExp(before, 'uy');

/**
 * Finds forms of names, the longest first, whole words only; both are in small letters. Forms are looked up by their
 * first words, so that those of thousands of people take hardly longer than those of a few.
 */
export function formFinder(forms: Iterable<string>): (text: string) => FoundForm[] {
  const byStart = new Map<string, Alike>();
  const sorted = [...new Set(forms)].toSorted((a, b) => b.length - a.length);
  for (const [rank, text] of sorted.entries()) put(byStart, { rank, text });
  const starts = startsOf(byStart.keys());
  return (text) => {
    const found: FoundForm[] = [];
    let from = 0;
    for (const index of startsIn(text, starts)) {
      if (index < from) continue;
      const form = formAt(text, index, byStart);
      if (form === undefined) continue;
      found.push({ index, found: form });
      from = index + form.length;
    }
    return found;
  };
}

/** The first word, with the mark that stands right behind it; of a form that begins with a mark, the mark. */
function startOf(text: string): string {
  const word = leading.exec(text)?.[0] ?? '';
  const [next = ''] = text.slice(word.length);
  return /^\s?$/.test(next) ? word : word + next;
}

function put(byStart: Map<string, Alike>, form: Known): void {
  const start = startOf(form.text);
  const alike = byStart.get(start) ?? { others: [], bySecond: new Map<string, Known[]>() };
  byStart.set(start, alike);
  const second = /^\s+(?<rest>.*)$/su.exec(form.text.slice(start.length))?.groups?.rest;
  const word = second === undefined ? undefined : leading.exec(second)?.[0];
  const list = word === undefined ? alike.others : (alike.bySecond.get(word) ?? []);
  list.push(form);
  if (word !== undefined) alike.bySecond.set(word, list);
}

/** Words, and the marks with which forms begin. */
function startsOf(starts: Iterable<string>): RegExp {
  const marks = new Set([...starts].filter((each) => !leading.test(each)).map(escapePattern));
  return new RegExp([`${letters}+`, ...marks].join('|'), 'gu');
}

/** Each place where a form may begin: a letter behind an accent that stands by itself is one too. */
function* startsIn(text: string, starts: RegExp): Iterable<number> {
  for (const { 0: word, index } of text.matchAll(starts)) {
    for (const at of [0, ...Array.from(word.matchAll(/\p{M}(?=.)/gu), (mark) => mark.index + mark[0].length)]) {
      startsHere.lastIndex = index + at;
      if (startsHere.test(text)) yield index + at;
    }
  }
}

function formAt(text: string, index: number, byStart: ReadonlyMap<string, Alike>): string | undefined {
  const rest = text.slice(index, index + 200);
  const word = leading.exec(rest)?.[0] ?? '';
  const [next = ''] = rest.slice(word.length);
  const possible = [word, word + next].flatMap((start, i, all) => {
    const alike = i === 1 && start === all[0] ? undefined : byStart.get(start);
    return alike === undefined ? [] : [...alike.others, ...behind(text, index + start.length, alike)];
  });
  for (const form of possible.toSorted((a, b) => a.rank - b.rank)) {
    form.pattern ??= patternOf(form.text);
    form.pattern.lastIndex = index;
    const found = form.pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

function behind(text: string, index: number, { bySecond }: Alike): readonly Known[] {
  if (bySecond.size === 0) return [];
  nextWord.lastIndex = index;
  return bySecond.get(nextWord.exec(text)?.groups?.is ?? '') ?? [];
}

const patternOf = (form: string): RegExp => new RegExp(escapePattern(form).replace(/\s+/g, blank) + after, 'uy');
