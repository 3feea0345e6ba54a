import { isEntryKey, mostAsked, questionToKeep, type AskedBefore } from '../../site/asked-line.ts';
import type { EntryKey } from '../../site/keys.ts';

const key = 'asked-before';

interface Kept extends AskedBefore {
  /** Those of the questions of whose answers one was opened. */
  readonly opened: readonly string[];
}
const nothing: Kept = { asked: [], read: [], opened: [] };

/**
 * What was asked and opened in this tab. It goes nowhere but into a ticket whose writer leaves it there, and goes with
 * the tab.
 */
export function askedBefore(): AskedBefore {
  const { asked, read } = kept();
  return { asked, read };
}

function kept(): Kept {
  try {
    const stored = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Record<string, unknown>>;
    const asked = textsIn(stored.asked).flatMap((each) => questionToKeep(each) ?? []);
    return {
      asked,
      read: textsIn(stored.read).filter(isEntryKey),
      opened: textsIn(stored.opened).filter((each) => asked.includes(each)),
    };
  } catch {
    return nothing;
  }
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string').slice(-mostAsked) : [];

/** Keeps a question, unless something in it may be private. One that was only begun before, and led nowhere, goes. */
export function rememberAsked(text: string): void {
  const question = questionToKeep(text);
  if (question === null) return;
  const { asked, read, opened } = kept();
  const small = question.toLowerCase();
  const isSame = (each: string): boolean => each.toLowerCase() === small;
  const isBegun = (each: string): boolean => small.startsWith(each.toLowerCase()) && !opened.includes(each);
  keep({
    asked: [...asked.filter((each) => !isSame(each) && !isBegun(each)), question],
    read,
    opened: opened.map((each) => (isSame(each) ? question : each)),
  });
}

/** Keeps which entry was opened, and that the last question led to one. */
export function rememberOpened(entry: EntryKey): void {
  const { asked, read, opened } = kept();
  const last = asked.at(-1);
  if (last === undefined) return;
  keep({
    asked,
    read: [...read.filter((each) => each !== entry), entry],
    opened: [...opened.filter((each) => each !== last), last],
  });
}

export function forgetAsked(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Then nothing was kept either.
  }
}

function keep({ asked, read, opened }: Kept): void {
  const newest = { asked: asked.slice(-mostAsked), read: read.slice(-mostAsked), opened: opened.slice(-mostAsked) };
  try {
    sessionStorage.setItem(key, JSON.stringify(newest));
  } catch {
    // Storage may be refused: then nothing is told.
  }
}
