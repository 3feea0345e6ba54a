import type { SearchEngine } from '../../../../src/search/engine/engine.ts';
import type { Locale } from '../../../../src/language/locale.ts';

/** As if the scripts that a page loads when it needs them were there: each exports what it is given here. */
export function haveScripts(scripts: Readonly<Record<string, object>>): void {
  const lazyScriptFiles = { 'results-page': 'r.js', combobox: 'c.js', 'search-engine': 'e.js' };
  Object.assign(globalThis, { lazyScriptFiles, consulta: scripts });
}

/** The search engine is there, as for a page without workers; how often it was opened. */
export function haveEngine(open: (locale: Locale) => Promise<SearchEngine>): { readonly opened: Locale[] } {
  const opened: Locale[] = [];
  haveScripts({
    'search-engine': {
      openHere: (locale: Locale) => {
        opened.push(locale);
        return open(locale);
      },
    },
  });
  return { opened };
}
