import { fold } from '../../language/fold.ts';
import { isStopWord } from '../../language/stop-words.ts';
import type { Locale } from '../../language/locale.ts';

/**
 * What a word is found by. Pagefind 1.6 indexes a word whole, without its punctuation, and its runs of letters and of
 * digits of two signs or more: of `ns1.example.org` that is `ns1exampleorg`, `ns`, `example` and `org`.
 */
interface WordTokens {
  /** All letters and digits in one. */
  readonly whole: string;
  /** Runs of letters and runs of digits, a version with its dots: `php` and `8.2` of `php8.2`. */
  readonly pieces: readonly string[];
  /** What Pagefind would break, or join with its neighbours: `ns1` of `ns1.example.org`, `tls13` of `TLSv1.3`. */
  readonly inside: readonly string[];
}

/** Letters and digits with nothing between but the dots of a number. */
const run = /[\p{L}\p{N}]+(?:(?<=\p{N})[.,]\p{N}+)*/gu;
const piece = /\p{L}+|\p{N}+(?:[.,]\p{N}+)*/gu;
/** The v of a version says nothing: TLSv1.3, v8.3. */
const version = /(^|\p{L}{2})v(?=\p{N})/u;
/** `wp-config.php` is called wp-config; of `login.php` Pagefind has the name by itself. */
const fileName =
  /([\p{L}\p{N}]+[-_][\p{L}\p{N}_-]*)\.(?:php|html?|js|css|json|xml|ya?ml|ini|conf|cfg|log|txt|sql|csv|zip|gz|sh|py|exe)$/u;

/** `e-mail` of `e-mail-address`: Pagefind drops the letter. */
const lettered = /(?<![\p{L}\p{N}-])\p{L}-\p{L}{2,}/gu;

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const hasDigit = (text: string): boolean => /\p{N}/u.test(text);
const isMixed = (text: string): boolean => hasDigit(text) && /\p{L}/u.test(text);

/** `word` stands between white space. */
export function tokensOf(word: string): WordTokens {
  const folded = fold(word).replace(/['’]/g, '');
  const runs = folded.match(run) ?? [];
  const whole = bare(folded);
  const pieces = runs.flatMap((each) => each.match(piece) ?? []);
  const inside = runs.filter((each) => isMixed(each) || /[.,]/.test(each)).flatMap(keysOf);
  const named = [...(fileName.exec(folded)?.slice(1) ?? []), ...(folded.match(lettered) ?? [])];
  // Pagefind keeps the underscore of a word, and of nothing else.
  const plain = folded.includes('_') ? [whole] : [];
  const isOwn = (key: string): boolean => key !== whole || plain.includes(key);
  return {
    whole,
    pieces,
    inside: [...new Set([...inside, ...named.map(bare), ...plain])].filter(
      (key) => key.length > 1 && key.length <= longest && isOwn(key),
    ),
  };
}

/** Longer ones are nobody's word for anything. */
const longest = 24;

/** `php82` and `php8` of `php8.2`; `tlsv13` and `tls13` of `tlsv1.3`. */
function keysOf(code: string): string[] {
  const keys = [code, code.replace(version, '$1')];
  const major = keys.map((key) => key.replace(/(?<=\p{L}\p{N}+)[.,].*$/u, ''));
  return [...new Set([...keys, ...major].map(bare))];
}

/** What the index has to hold of a text beside its words, so that each code is found in any of its spellings. */
export function codesIn(text: string): string[] {
  const codes = new Set<string>();
  let before = '';
  for (const word of text.split(/\s+/)) {
    if (mayHoldCode.test(word)) {
      const { pieces, inside } = tokensOf(word);
      for (const key of inside) codes.add(key);
      // “PHP 8.3” is a PHP 8.
      const [major] = /^\p{N}+(?=\.)/u.exec(pieces[0] ?? '') ?? [];
      const name = major && !endOfSentence.test(before) ? fold(before).replace(/^[^\p{L}\p{N}]+/u, '') : '';
      if (major && /^\p{L}{2,12}$/u.test(name)) codes.add(name + major);
    }
    before = word;
  }
  return [...codes];
}

/** Nearly all words of a text hold none, and to take each apart would take longer than to parse its page. */
const mayHoldCode = /[\p{N}_-]/u;
const endOfSentence = /[.,;:!?)\]]$/;

/**
 * Other ways to write one folded word of a question, each a term to look up: in pieces that stand side by side, or
 * without what is not always written.
 */
export function spellingsOf(word: string, locale: Locale): string[] {
  const { whole, pieces, inside } = tokensOf(word);
  const withoutVersion = bare(word.replace(version, '$1'));
  const spellings = [
    ...(whole !== word && word.includes('_') ? [whole] : []),
    ...(withoutVersion !== whole ? [withoutVersion] : []),
    ...(pieces.length > 1 && pieces.some((each) => !isStopWord(each, locale))
      ? [pieces.join(' ').replace(/(?<=\p{L}{2})v (?=\p{N})/u, ' ')]
      : []),
    ...(withoutVersion !== whole ? [pieces.join(' ').replace(/(?<=\p{L}{2})v (?=\p{N})/u, ' v')] : []),
    ...inside.filter((key) => key === bare(fileName.exec(word)?.[1] ?? '')),
  ];
  return [...new Set(spellings)].filter((each) => each !== word);
}

/** Words of a question that may be one on a page, by each of them: “web mail”, “php my admin”, “500 MB”. */
export function joinedWords(words: readonly string[], locale: Locale): ReadonlyMap<string, readonly string[]> {
  const joined = new Map<string, string[]>();
  for (let length = 2; length <= mostJoined; length++) {
    for (let i = 0; i + length <= words.length; i++) {
      const parts = words.slice(i, i + length);
      if (!mayBeOne(parts, locale)) continue;
      const one = bare(parts.join(''));
      for (const part of parts) joined.set(part, [...(joined.get(part) ?? []), one]);
    }
  }
  return joined;
}

const mostJoined = 3;

/**
 * Small words are joined only inside a longer name, since “con firma” is no “confirma”; codes of two words are one
 * word and a number.
 */
function mayBeOne(parts: readonly string[], locale: Locale): boolean {
  const isSmall = (part: string | undefined): boolean =>
    part === undefined || part.length < 2 || (part.length < 4 && isStopWord(part, locale));
  if (parts.some((part) => hasDigit(part)))
    return parts.length === 2 && isMixed(parts.join('')) && parts.every((part) => bare(part).length <= 12);
  return parts.every((part) => /^\p{L}+$/u.test(part)) && !isSmall(parts[0]) && !isSmall(parts.at(-1));
}
