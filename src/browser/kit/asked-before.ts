import { isEntryKey, mostAsked, questionToKeep, type AskedBefore } from '../../site/asked-line.ts';
import type { EntryKey } from '../../site/keys.ts';

const key = 'asked-before';
const nothing: AskedBefore = { asked: [], read: [] };

/**
 * What was asked and opened in this tab. It goes nowhere but into a ticket whose writer leaves it there, and goes with
 * the tab.
 */
export function askedBefore(): AskedBefore {
  try {
    const { asked, read } = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Record<string, unknown>>;
    return {
      asked: textsIn(asked).flatMap((each) => questionToKeep(each) ?? []),
      read: textsIn(read).filter(isEntryKey),
    };
  } catch {
    return nothing;
  }
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string').slice(-mostAsked) : [];

/** Keeps a question, unless something in it may be private. One that was only begun before goes. */
export function rememberAsked(text: string): void {
  const question = questionToKeep(text);
  if (question === null) return;
  const { asked, read } = askedBefore();
  const small = question.toLowerCase();
  keep({ asked: [...asked.filter((each) => !small.startsWith(each.toLowerCase())), question], read });
}

/** Keeps which entry was opened. */
export function rememberOpened(entry: EntryKey): void {
  const { asked, read } = askedBefore();
  if (asked.length > 0) keep({ asked, read: [...read.filter((each) => each !== entry), entry] });
}

export function forgetAsked(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Then nothing was kept either.
  }
}

function keep({ asked, read }: AskedBefore): void {
  try {
    sessionStorage.setItem(key, JSON.stringify({ asked: asked.slice(-mostAsked), read: read.slice(-mostAsked) }));
  } catch {
    // Storage may be refused: then nothing is told.
  }
}
