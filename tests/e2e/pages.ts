import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Page } from '@playwright/test';
import { type Locale, locales } from '../../src/language/locale.ts';
import { requestsFor, visit } from './site-paths.ts';
import type { SearchState } from '../../src/search/results/state.ts';

export { type Locale, locales };

export type PageName = keyof typeof pageKinds;

interface PageKind {
  /** Address in each language; where both have the same, it is one page for both. */
  readonly address: (locale: Locale) => string;
  readonly search?: SearchState;
  /** Before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** One page of each kind, in each state, from the starter content. */
export const pageKinds = {
  home: { address: (locale) => `/${locale}/` },
  'a ticket': { address: (locale) => `/${locale}/ticket/9012/` },
  'a guide with a table, steps and a callout': { address: (locale) => `/${locale}/faq/move-a-domain/` },
  'a topic': { address: (locale) => `/${locale}/topic/mail/` },
  'all topics': { address: (locale) => `/${locale}/topics/` },
  'A to Z': { address: (locale) => `/${locale}/a-z/` },
  'the search, before a question': { address: (locale) => `/${locale}/search/`, search: 'idle' },
  'the search, with answers': { address: (locale) => `/${locale}/search/#q=gmail`, search: 'ready' },
  'the search, filtered': { address: (locale) => `/${locale}/search/#q=gmail&kind=faq`, search: 'ready' },
  'the search, without an answer': { address: (locale) => `/${locale}/search/#q=xyzzyplugh`, search: 'empty' },
  'the search, when it did not load': {
    address: (locale) => `/${locale}/search/#q=gmail`,
    search: 'failed',
    prepare: (page) => page.route(requestsFor(page, '/pagefind/'), (route) => route.abort()),
  },
  'the search, without a connection': {
    address: (locale) => `/${locale}/search/#q=gmail`,
    search: 'offline',
    prepare: async (page) => {
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true }),
      );
      await page.route(requestsFor(page, '/pagefind/'), (route) => route.abort());
    },
  },
  'the search, for a ticket that is not here': {
    address: (locale) => `/${locale}/search/#q=%23777777`,
    search: 'empty',
  },
  'the search, with words that no page has': {
    address: (locale) => `/${locale}/search/#q=xyzzyplugh+minecraft&kind=faq`,
    search: 'empty',
  },
  'without a connection, a page that is not kept': { address: (locale) => `/${locale}/not-kept/` },
  about: { address: (locale) => `/${locale}/about/` },
  ask: { address: (locale) => `/${locale}/ask/` },
  staff: { address: (locale) => `/${locale}/staff/` },
  translations: { address: (locale) => `/${locale}/translations/` },
  offline: { address: (locale) => `/${locale}/offline/` },
  'a page that a copy of one language has not': {
    address: (locale) => `/${locale}/not-in-this-copy/#${locale === 'en' ? 'es' : 'en'}/ticket/9012/`,
  },
  'a wrong address': { address: () => '/en/ticket/99999/' },
  'an answer that is not translated': {
    address: (locale) => (locale === 'es' ? '/es/faq/recognise-phishing/' : '/en/ticket/11860/'),
  },
  'the address of a duplicate': { address: (locale) => `/${locale}/ticket/9155/` },
  'an address without a language': { address: () => '/ticket/9012/', prepare: stayOnNeutralPages },
} as const satisfies Readonly<Record<string, PageKind>>;

export const pageNames = Object.keys(pageKinds) as PageName[];

/** Troubles that belong to a kind of page, for `expectTrouble`. */
export const troubleOf: Readonly<Partial<Record<PageName, readonly [reason: string, trouble: RegExp]>>> = {
  'a wrong address': ['the page is not there', /status of 404/],
  'the search, when it did not load': ['the index is kept from loading', /pagefind/i],
  'the search, without a connection': ['the index is kept from loading', /pagefind/i],
};

export const localesOf = (name: PageName): readonly Locale[] =>
  pageKinds[name].address('en') === pageKinds[name].address('es') ? ['en'] : locales;

export async function open(page: Page, name: PageName, locale: Locale): Promise<void> {
  const kind: PageKind = pageKinds[name];
  await kind.prepare?.(page);
  await visit(page, kind.address(locale));
  if (kind.search) await inSearchState(page, kind.search);
}

export const inSearchState = (page: Page, state: SearchState): Promise<void> =>
  page.locator(`main[data-search-state="${state}"]`).waitFor();

/** Without its script, an address that names no language shows its two links. */
async function stayOnNeutralPages(page: Page): Promise<void> {
  await page.route(requestsFor(page, '/_assets/neutral.'), (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
}

/** Every entry of the starter content in both languages, translated or not: `/en/ticket/9012/`. */
export function entryAddresses(): string[] {
  const content = path.join(import.meta.dirname, '../../content');
  const keys = [
    ['tickets', 'ticket'],
    ['faq', 'faq'],
  ].flatMap(([folder = '', kind = '']) =>
    readdirSync(path.join(content, folder))
      .filter((name) => locales.some((locale) => existsSync(path.join(content, folder, name, `${locale}.mdx`))))
      .map((name) => `${kind}/${name}`),
  );
  return locales.flatMap((locale) => keys.map((key) => `/${locale}/${key}/`));
}
