import type { Locale } from '../../language/locale.ts';
import { answerMessages } from './engine-messages.ts';
import type { SearchEngine } from '../engine/engine.ts';
import { loadedByScripts } from './loaded-by-scripts.ts';
import { startAddress } from '../engine/search-data.ts';
import { loadedByWorker } from './loaded-by-worker.ts';
import { openSearch } from '../engine/open-search.ts';
import { siteRoot } from '../../browser/kit/site-root.ts';

/** The whole engine is one script: a worker's where there are workers, else one of the page. */
if (typeof document === 'undefined')
  answerMessages(globalThis, (locale, expected, start) =>
    openSearch(locale, loadedByWorker(siteRoot, start === null ? {} : { [startAddress(locale)]: start }), expected),
  );

export const openHere = (locale: Locale, expected = ''): Promise<SearchEngine> =>
  openSearch(locale, loadedByScripts(siteRoot), expected);
