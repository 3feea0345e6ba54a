import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { faker as english } from '@faker-js/faker/locale/en';
import { faker as spanish } from '@faker-js/faker/locale/es';
import { faker as mexican } from '@faker-js/faker/locale/es_MX';
import { fold } from '../../language/fold.ts';
import { personWordList } from '../../language/ticket-words.ts';

/**
 * Names that people have. First names of both languages come from faker, which tells them from surnames; parts of
 * names of the whole world, 39,000 of them and surnames too, from the dictionary of a spelling checker. What neither
 * has, and what in them is a word of the language as well, is listed in `language`.
 */
interface KnownNames {
  readonly first: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly ordinary: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
  readonly none: ReadonlySet<string>;
}

let read: KnownNames | undefined;
/** Read when first needed: only an import looks for names. */
const known = (): KnownNames =>
  (read ??= {
    first: new Set([...[english, spanish, mexican].flatMap(firstNamesOf), ...personWordList('nicknames')]),
    parts: partsOfNames(),
    ordinary: new Set(personWordList('ordinaryNames')),
    starts: new Set(personWordList('startsSentence')),
    none: new Set(personWordList('notNames')),
  });

function firstNamesOf({ rawDefinitions: { person } }: typeof english): string[] {
  const { generic = [], female = [], male = [] } = person?.first_name ?? {};
  // Of «María Elena», both.
  return [...generic, ...female, ...male].flatMap((name) => fold(name).split(' ')).filter((name) => name.length > 1);
}

function partsOfNames(): ReadonlySet<string> {
  const about = import.meta.resolve('@cspell/dict-people-names/cspell-ext.json');
  const list = readFileSync(fileURLToPath(new URL('dict/people-names.txt', about)), 'utf8');
  return new Set(
    list
      .split('\n')
      .filter((line) => /^\p{L}/u.test(line))
      .map((line) => fold(line.trim())),
  );
}

/** A first name, in any case, with or without accents. */
export const isFirstName = (word: string): boolean => known().first.has(fold(word));
/** A first name or a surname. */
export const isNamePart = (word: string): boolean => known().parts.has(fold(word)) || isFirstName(word);
/** A name that is a word, a place or a product too. */
export const isOrdinaryName = (word: string): boolean => known().ordinary.has(fold(word));
/** A name that is a word where a sentence begins. */
export const startsSentence = (word: string): boolean => known().starts.has(fold(word));
/** A word that is nobody, with whatever capital. */
export const isNoName = (word: string): boolean => known().none.has(fold(word).replace('’', "'"));
