import { foldedWords } from '../language/fold.ts';
import { byLocale, locales } from '../language/locale.ts';
import { type Concept, type GlossaryLine, isNotTheSame } from '../schema/glossary.ts';

/** A term as glossaries compare it. */
const folded = (term: string): string => foldedWords(term).join(' ');

const sizeOf = (concept: Concept): number => locales.reduce((sum, locale) => sum + concept[locale].length, 0);

/**
 * A site's own lines and the built-in ones. The site's come first, since of several other words for one the first are
 * looked up; what they take away is gone from the built-in ones.
 */
export function wholeGlossary(builtIn: readonly Concept[], lines: readonly GlossaryLine[]): Concept[] {
  const own = lines.flatMap((line) => (isNotTheSame(line) ? [] : [line]));
  const taken = lines.filter(isNotTheSame);
  return [
    ...own,
    ...taken.reduce<readonly Concept[]>((all, { not }) => all.flatMap((each) => parted(each, not)), builtIn),
  ];
}

/** Whether taking these words apart changes anything in the built-in glossary. */
export const takesAway = (builtIn: readonly Concept[], not: Concept): boolean =>
  builtIn.some((concept) => {
    const [same, ...more] = parted(concept, not);
    return same !== concept || more.length > 0;
  });

/** A concept without words that are not the same: one of them a concept, each with all that was not meant. */
function parted(concept: Concept, not: Concept): Concept[] {
  const named = byLocale((locale) => new Set(not[locale].map(folded)));
  const here = locales.flatMap((locale) =>
    concept[locale].filter((term) => named[locale].has(folded(term))).map((term) => ({ locale, term })),
  );
  const isAlone = sizeOf(not) === 1;
  if (here.length < (isAlone ? 1 : 2)) return [concept];
  const without = (gone: readonly (typeof here)[number][]): Concept =>
    byLocale((locale) =>
      concept[locale].filter((term) => !gone.some((each) => each.locale === locale && each.term === term)),
    );
  const parts = isAlone ? [without(here)] : here.map((kept) => without(here.filter((each) => each !== kept)));
  return parts.filter((part) => sizeOf(part) > 1);
}
