import type { Locale } from '../../language/locale.ts';
import type { Glossary } from '../../language/glossary.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { familyOf } from '../../language/word-forms.ts';
import { familyName } from './glossary-shards.ts';
import type { WordList } from './spelling.ts';
import { rarityOf, type TermMatches } from './term-matches.ts';
import { joinedWords, spellingsOf } from './word-tokens.ts';

/** Whether a term stands on any page. */
type IsKnown = (term: string) => Promise<boolean>;

interface SpellingContext {
  readonly locale: Locale;
  readonly isKnown: IsKnown;
  readonly glossary: Glossary;
  /** Null where each word is to be taken as it stands. */
  readonly wordList: ((word: string) => Promise<WordList>) | null;
}

/** By word, other terms that are the same word. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

/**
 * By word of a question, the other ways to write it that stand on a page: `php8.2` for “PHP 8.2”, `webmail` for “web
 * mail” and the other way round.
 */
export async function spellingsFound(
  content: readonly string[],
  words: readonly string[],
  { locale, isKnown, glossary, wordList }: SpellingContext,
): Promise<Spellings> {
  const joined = joinedWords(words, locale);
  const found = content.map(async (word): Promise<[string, string[]]> => {
    const isOnSite = await isKnown(word);
    const forms = formsOf(word, isOnSite, glossary, locale);
    const ways = new Set([...spellingsOf(word, locale), ...(joined.get(word) ?? []), ...forms]);
    const known = await knownAmong(
      [...ways].filter((way) => way !== word),
      isKnown,
    );
    const isNew = known.length === 0 && wordList !== null && word.length >= shortestSplit && !isOnSite;
    return [word, isNew ? await splitsOf(word, await wordList(word), isKnown, locale) : known];
  });
  return new Map(await Promise.all(found));
}

/** No word has more forms on a site that say something else to a search. */
const mostForms = 6;

/**
 * The same word as it stands on pages in forms that a stemmer does not see. One that stands nowhere as it was typed may
 * lack its accents.
 */
function formsOf(word: string, isOnSite: boolean, glossary: Glossary, locale: Locale): string[] {
  const own = glossary.formsOf(word);
  if (own.length > 0) return [...own];
  const { keys, terms } = familyOf(word, locale, !isOnSite);
  const forms = keys.flatMap((key) => glossary.formsOf(familyName(key)));
  return [...new Set([...forms.slice(0, mostForms), ...(isOnSite ? [] : terms)])];
}

/** One word in several forms is as rare as all of them together: a form that few pages have narrows nothing down. */
export function countAsOne(terms: readonly string[], evidence: Map<string, TermMatches>, size: number): void {
  const found = terms.flatMap((term) => evidence.get(term) ?? []);
  const rarity = rarityOf(new Set(found.flatMap(({ pages }) => [...pages.keys()])).size, size);
  for (const term of terms) {
    const own = evidence.get(term);
    if (own && own.rarity > rarity) evidence.set(term, { ...own, rarity });
  }
}

async function knownAmong(terms: readonly string[], isKnown: IsKnown): Promise<string[]> {
  const known = await Promise.all(terms.map(isKnown));
  return terms.filter((_, i) => known[i]);
}

const shortestSplit = 6;
/** Each may cost a download: the longest beginnings are the likeliest. */
const mostSplits = 3;

/** A word that stands nowhere may be two or three there: “let’s encrypt”, “php my admin”. */
async function splitsOf(word: string, wordList: WordList, isKnown: IsKnown, locale: Locale): Promise<string[]> {
  if (!/^\p{L}+$/u.test(word)) return [];
  const beginnings = Array.from(wordList, ([first, pages]) => (pages > 0 ? first : ''))
    .filter((first) => first.length >= 3 && word.length - first.length >= 3 && word.startsWith(first))
    .sort((a, b) => b.length - a.length)
    .slice(0, mostSplits);
  const splits = beginnings.flatMap((first) => {
    const rest = word.slice(first.length);
    const small = [2, 3].filter((length) => rest.length - length >= 3 && isStopWord(rest.slice(0, length), locale));
    return [`${first} ${rest}`, ...small.map((length) => `${first} ${rest.slice(0, length)} ${rest.slice(length)}`)];
  });
  return knownAmong(splits, isKnown);
}

/** A code that stands on no page in any spelling may stand there in parts: `urn:error:caa`, `mx.example.org`. */
export async function knownParts(content: readonly string[], isKnown: IsKnown, locale: Locale): Promise<string[]> {
  const parts = await Promise.all(
    content.map(async (word) =>
      /[^\p{L}\p{N}]/u.test(word) && (await knownAmong([word, ...spellingsOf(word, locale)], isKnown)).length === 0
        ? word.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length > 1 && !isStopWord(part, locale))
        : [word],
    ),
  );
  return [...new Set(parts.flat())];
}
