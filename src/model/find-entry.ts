import { entryKeySchema } from '../schema/entry.ts';
import { locales } from '../language/locale.ts';
import { fold, foldedWords } from '../language/fold.ts';
import { type CitableEntry, entryIn } from './citable.ts';
import type { Alias } from './knowledge-base-model.ts';
import { titleOf } from '../mdx/entry-text.ts';

export interface FoundEntry<T> {
  readonly entry: T;
  /** The duplicate that was asked for. */
  readonly alias: Alias | undefined;
}

/**
 * What somebody at a terminal means by `6115`, `#6115`, `faq/move-a-domain`, `move-a-domain`, or words of a title in
 * either language, with or without accents, each from its beginning: best first. A number or a key means one entry or
 * none.
 */
export function findEntries<T extends CitableEntry>(
  asked: string,
  base: { readonly entries: readonly T[]; readonly aliases: readonly Alias[] },
): FoundEntry<T>[] {
  const { entries, aliases } = base;
  const name = asked.trim().replace(/^#/, '');
  for (const key of [name, `ticket/${name}`, `faq/${name}`]) {
    const parsed = entryKeySchema.safeParse(key);
    const found = parsed.success ? entryIn(base, parsed.data) : undefined;
    if (found) return [{ entry: found, alias: aliases.find((alias) => alias.key === key) }];
  }
  if (/^\d+$/.test(name)) return [];
  const wanted = foldedWords(asked);
  return entries
    .map((each) => ({
      entry: each,
      alias: undefined,
      score: Math.max(...locales.map((locale) => scoreIn(each, locale, wanted))),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry: found, alias }) => ({ entry: found, alias }));
}

/** Share of a title that the words are; 0 where one is missing. */
function scoreIn(
  { texts, aliases }: CitableEntry,
  locale: (typeof locales)[number],
  wanted: readonly string[],
): number {
  const text = texts[locale];
  const titles = [...(text ? [titleOf(text)] : []), ...aliases.flatMap((alias) => alias.titles[locale] ?? [])];
  return Math.max(
    0,
    ...titles.map((title) => {
      const words = foldedWords(fold(title));
      return wanted.length > 0 && wanted.every((word) => words.some((each) => each.startsWith(word)))
        ? wanted.length / words.length
        : 0;
    }),
  );
}
