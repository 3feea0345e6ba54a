import { type WordKey, words } from '../../i18n/words.ts';
import type { Locale } from '../../schema/locale.ts';

/** The interface words that the results page needs, with {values} left open for the script to fill. */
const keys = [
  'search.loading', 'search.nearest', 'search.from', 'search.more', 'search.none', 'search.none.words', 'search.none.wordsHow',
  'search.none.error', 'search.none.errorHow', 'search.none.ask', 'search.none.askHow', 'search.none.file', 'search.failed',
  'search.failedHow', 'search.retry', 'search.sections', 'search.showMore', 'search.filter', 'search.filter.kind',
  'search.filter.topic', 'search.filter.component', 'search.filter.year', 'search.filter.apply', 'search.filter.clear',
  'search.noneHelps', 'search.taken', 'search.quoted', 'search.asTyped', 'kind.ticket', 'kind.faq', 'kind.question',
] as const satisfies readonly WordKey[];

export type SearchWords = Readonly<Record<(typeof keys)[number], string>> & {
  /** By number of answers, because the script knows no plural rules: the forms for one and for more. */
  readonly results: { readonly one: string; readonly other: string };
  readonly filtered: { readonly one: string; readonly other: string };
};

/** A site has fewer than a million answers, so one and other are all the forms that can occur. */
export function searchWords(locale: Locale): SearchWords {
  const say = words(locale);
  const forms = (key: WordKey) => ({ one: say(key, { count: 1 }).replace(/^1/, '{count}'), other: say(key, { count: 2 }).replace(/^2/, '{count}') });
  return {
    ...(Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<(typeof keys)[number], string>),
    results: forms('search.results'),
    filtered: forms('search.filtered'),
  };
}
