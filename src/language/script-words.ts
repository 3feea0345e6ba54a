import { type WordKey, words } from './words.ts';
import type { Locale } from './locale.ts';

/** The interface words that the results page needs, with {values} left open for the script to fill. */
const keys = [
  'search.page',
  'search.idle',
  'search.loading',
  'search.nearest',
  'search.more',
  'search.onlyOther',
  'search.onlyOther.filtered',
  'search.alsoIn',
  'search.foreign',
  'search.none',
  'search.none.about',
  'search.none.all',
  'search.none.filtered',
  'search.none.searched',
  'search.none.unknown',
  'search.none.words',
  'search.none.wordsHow',
  'search.none.fewer',
  'search.none.word',
  'search.none.wordHow',
  'search.none.filters',
  'search.none.filtersHow',
  'search.none.error',
  'search.none.errorHow',
  'search.none.ask',
  'search.none.askHow',
  'search.none.file',
  'search.none.near',
  'search.noTicket',
  'search.inTracker',
  'search.noGuide',
  'search.offline',
  'search.offlineHow',
  'search.failed',
  'search.failedHow',
  'search.retry',
  'search.sections',
  'search.showMore',
  'search.filter',
  'search.filter.kind',
  'search.filter.topic',
  'search.filter.component',
  'search.filter.year',
  'search.filter.apply',
  'search.filter.clear',
  'search.noneHelps',
  'search.taken',
  'search.quoted',
  'search.asTyped',
  'search.without',
  'search.include',
  'kind.ticket',
  'kind.faq',
  'kind.question',
] as const satisfies readonly WordKey[];

/** Those of the list under a search box. */
const suggestionKeys = [
  'search.suggestions',
  'search.suggest.all',
  'search.foreign',
  'kind.faq',
  'kind.question',
] as const satisfies readonly WordKey[];

/** Those of the Ask page and of its part on other pages. */
const askKeys = [
  'ask.none',
  'ask.isRead',
  'ask.failed',
  'ask.tried',
  'ask.read',
  'ask.hand',
  'ask.hand.long',
  'ask.hand.away',
  'ask.hand.text',
  'ask.hand.copy',
  'ask.hand.copied',
  'ask.hand.mail',
  'ask.hand.open',
  'ask.embed',
  'ask.embed.add',
  'ask.embed.added',
  'search.foreign',
  'kind.faq',
  'kind.question',
] as const satisfies readonly WordKey[];

/** Those of what the Ask page adds to a ticket. */
const askedKeys = ['ask.asked.searched', 'ask.asked.read', 'ask.asked.gone'] as const satisfies readonly WordKey[];

/** Those of the staff page. */
const staffKeys = [
  'search.none',
  'search.failed',
  'cite.copy',
  'cite.refused',
  'staff.copied',
] as const satisfies readonly WordKey[];

/** By number of answers, because the script knows no plural rules: the forms for one and for more. */
interface Forms {
  readonly one: string;
  readonly other: string;
}

export type SearchWords = Readonly<Record<(typeof keys)[number], string>> & {
  readonly results: Forms;
  readonly filtered: Forms;
};
export type SuggestionWords = Readonly<Record<(typeof suggestionKeys)[number], string>> & { readonly suggested: Forms };

export type AskWords = Readonly<Record<(typeof askKeys)[number], string>> & { readonly found: Forms };

export type AskedWords = Readonly<Record<(typeof askedKeys)[number], string>>;

export type StaffWords = Readonly<Record<(typeof staffKeys)[number], string>> & { readonly suggested: Forms };

export const searchWords = (locale: Locale): SearchWords => ({
  ...sentences(keys, locale),
  results: forms('search.results', locale),
  filtered: forms('search.filtered', locale),
});

export const suggestionWords = (locale: Locale): SuggestionWords => ({
  ...sentences(suggestionKeys, locale),
  suggested: forms('search.suggested', locale),
});

export const askWords = (locale: Locale): AskWords => ({
  ...sentences(askKeys, locale),
  found: forms('ask.found', locale),
});

export const askedWords = (locale: Locale): AskedWords => sentences(askedKeys, locale);

export const staffWords = (locale: Locale): StaffWords => ({
  ...sentences(staffKeys, locale),
  suggested: forms('staff.found', locale),
});

const sentences = <K extends WordKey>(wanted: readonly K[], locale: Locale): Record<K, string> =>
  Object.fromEntries(wanted.map((key) => [key, words(locale)(key)])) as Record<K, string>;

/** A site has fewer than a million answers, so one and other are all the forms that can occur. */
function forms(key: WordKey, locale: Locale): Forms {
  const say = words(locale);
  return {
    one: say(key, { count: 1 }).replace(/^1/, '{count}'),
    other: say(key, { count: 2 }).replace(/^2/, '{count}'),
  };
}
