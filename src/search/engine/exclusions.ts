import { fold, foldedWords } from '../../language/fold.ts';
import { locales } from '../../language/locale.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { alsoWords, commands, options } from './command-words.ts';

/** A question, and the words that it wants left out. */
export interface Exclusions {
  /** The question without them. */
  readonly kept: string;
  /** As they were typed, without their minus. */
  readonly words: readonly string[];
  /** The same question with those words as words. */
  readonly included: string;
}

/** A text in quotation marks; its dashes are part of it. */
const quotedWhole = /(["“”«][^"“”«»]+["“”»])/;
/** Letters, in one or with hyphens between, and what ends a sentence. */
const excludedWord = /^-(\p{L}{3,}(?:-\p{L}+)*|\p{L}+(?:-\p{L}+)+)[.,;!?]*$/u;
/** `-x`, `-la`, `-vvv`, `-p80`, `-Dname=value`, `--force`: nobody leaves such a word out. */
const shortOption = /^-(?:\p{L}{1,2}|(\p{L})\1+)$/u;
const signedOption = /^--?\p{L}[^\s]*[^\p{L}\-.,;!?]/u;
const longOption = /^--\p{L}/u;
/** Paths, addresses, assignments, patterns, pipes, ports, names of files and of what PowerShell does. */
const code = new RegExp(
  [
    String.raw`^(?:\.{1,2}|~|\||&&|>>?|<)$`,
    String.raw`^[~.]{0,2}[/\\]|:[/\\]|[/\\].*[/\\]|[/\\][^/\\]*\.|\.[^/\\]*[/\\]`,
    String.raw`[_=*${'`'}{}|]|[$][\p{L}({]|\p{L}:\p{N}|\p{N}:\p{N}`,
    String.raw`\.(?:tar|t?gz|bz2|xz|zip|sh|py|php|jar|pem|crt|key|csr|sql|log|txt|conf|cfg|ini|json|xml|ya?ml|html?|css|js|exe|msi|bak)$`,
    String.raw`^\p{Lu}\p{Ll}+-\p{Lu}\p{L}+$`,
  ].join('|'),
  'u',
);
/** What a terminal shows before a command. */
const prompt = /^(?:[$#>%]|\S+@\S+[$#])$/;
/** Longer texts are descriptions: their dashes begin the lines of a list. */
const mostWords = 16;

/**
 * Finds the words that stand after a minus in a question of words: at its end or its beginning, or inside a sentence. A
 * dash inside a command is none, or a pasted `openssl s_client -connect` would hide the very page that explains it.
 */
export function exclusionsIn(question: string): Exclusions {
  const tokens = tokensOf(question);
  const words = tokens.map((token) => excludedWord.exec(token)?.[1] ?? null);
  const excluded = new Set<number>();
  if (tokens.length <= mostWords && words.some((word) => word === null) && !isCommand(tokens))
    for (const [i, word] of words.entries()) {
      const isAtEnd = words.slice(i).every((each) => each !== null);
      const isAtBeginning = words.slice(0, i + 1).every((each) => each !== null);
      const isInSentence = i > 0 && tokens.slice(i + 1).some(isSmall);
      if (word !== null && !isSmall(word) && (isAtEnd || isAtBeginning || isInSentence)) excluded.add(i);
    }
  const without = tokens.filter((_, i) => !excluded.has(i));
  // There has to be something left to look for.
  if (excluded.size === 0 || foldedWords(without.join(' ')).length === 0)
    return { kept: question, words: [], included: question };
  return {
    kept: without.join(' '),
    words: words.filter((word, i) => word !== null && excluded.has(i)) as string[],
    included: tokens.map((token, i) => (excluded.has(i) ? token.slice(1) : token)).join(' '),
  };
}

/** What stands between white space; a quoted text is one. */
const tokensOf = (question: string): string[] =>
  question.split(quotedWhole).flatMap((part, i) => (i % 2 === 1 ? [part] : part.split(/\s+/).filter(Boolean)));

const isSmall = (word: string): boolean => locales.some((locale) => isStopWord(foldedWords(word).join(' '), locale));

function isCommand(tokens: readonly string[]): boolean {
  if (prompt.test(tokens[0] ?? '')) return true;
  // What is quoted may be code as well: `-name "*.log"`.
  const bare = tokens.flatMap((token) =>
    token
      .replace(/["“”«»]/g, ' ')
      .trim()
      .split(/\s+/),
  );
  if (bare.some((token) => isOption(token) || code.test(token))) return true;
  const names = bare.filter((token) => !token.startsWith('-')).map(fold);
  return (
    names.some((name) => commands.has(name)) ||
    (names.some((name) => alsoWords.has(name)) && bare.some((token) => isNamedOption(token)))
  );
}

const isOption = (token: string): boolean =>
  shortOption.test(token) || signedOption.test(token) || longOption.test(token);

const isNamedOption = (token: string): boolean => token.startsWith('-') && options.has(fold(token.slice(1)));
