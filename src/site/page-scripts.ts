import { outputs } from './outputs.ts';

/** Where scripts are, from the site's root. */
export const scriptFolder = `/${outputs.assets.path}`;

/** What pages name in a `<script>`: its source, from `src`. */
export const pageScripts = {
  page: 'browser/pages/page.client.ts',
  neutral: 'browser/pages/neutral.client.ts',
  moved: 'browser/pages/moved.client.ts',
  entry: 'browser/pages/entry.client.ts',
  ask: 'ask/ask.client.ts',
  staff: 'staff/staff.client.ts',
  'not-in-this-copy': 'browser/pages/not-in-this-copy.client.ts',
  'installed-copy': 'browser/pages/installed-copy.client.ts',
  'search-page': 'search/results/search-page.client.ts',
  suggestions: 'search/results/suggestions.client.ts',
} as const;
export type PageScript = keyof typeof pageScripts;

/** What those load when somebody needs it (`lazy-script.ts`). */
export const lazyScripts = {
  'results-page': 'search/results/results-page.ts',
  combobox: 'search/results/combobox.ts',
  'search-engine': 'search/results/engine-script.ts',
} as const;
export type LazyScript = keyof typeof lazyScripts;

/** From the site's root. */
export type ScriptAddresses = Readonly<Record<PageScript | LazyScript, string>>;
