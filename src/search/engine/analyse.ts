import type { Locale } from '../../language/locale.ts';
import { foldedWords } from '../../language/fold.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { exclusionsIn } from './exclusions.ts';
import { repaired } from './repaired.ts';

/** What a question says, before anything is looked up. All words are folded. */
export interface Analysis {
  /** Every word in its order: phrases of the glossary are looked for in it. */
  readonly words: readonly string[];
  /** What the question is about: the words that are no stop words, each once; all words when nothing else is left. */
  readonly content: readonly string[];
  /** Quoted phrases: pages without them are left out. */
  readonly phrases: readonly string[];
  /** Words after a minus: pages with them are left out (`exclusions.ts`). */
  readonly excluded: readonly string[];
}

const quoted = /["“”«]([^"“”«»]+)["“”»]/g;

/** 1,5 GB is 1.5 GB, and 25,000 one number. */
const decimalComma = /(?<=\p{N}),(?=\p{N})/gu;

export function analyse(typed: string, locale: Locale): Analysis {
  // As one letter each: a copied á may be an a and an accent.
  const question = repaired(typed).normalize('NFC').replace(decimalComma, '.');
  const phrases = Array.from(question.matchAll(quoted), ([, phrase = '']) => foldedWords(phrase).join(' ')).filter(
    Boolean,
  );
  const { kept, words: excluded } = exclusionsIn(question);
  const words = foldedWords(kept);
  const meaningful = words.filter((word) => !isStopWord(word, locale) && (word.length > 1 || /\p{N}/u.test(word)));
  return {
    words,
    content: [...new Set(meaningful.length > 0 ? meaningful : words)],
    phrases,
    excluded: excluded.flatMap(foldedWords),
  };
}
