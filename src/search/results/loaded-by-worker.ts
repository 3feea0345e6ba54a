import { locales } from '../../language/locale.ts';
import { startAddress } from '../engine/search-data.ts';
import { valuesIn } from '../engine/data-file.ts';
import { type SearchSource, sourceFrom } from '../engine/source.ts';

/**
 * For a worker, which only a server's pages have: data as text, so that many files come at once. `given` is the text of
 * files that its page has loaded already, by address.
 */
export const loadedByWorker = (root: string, given: Readonly<Record<string, string>> = {}): SearchSource =>
  sourceFrom(async (address) => {
    const text = given[address];
    if (text !== undefined) return valuesIn(text);
    // What keeps its name when it changes is asked for anew: it names all other files.
    const cache = locales.some((locale) => address === startAddress(locale)) ? 'no-cache' : 'default';
    const response = await fetch(root + address.slice(1), { cache }).catch(() => null);
    // A browser's own message does not say what.
    if (!response) throw new Error(`${address} could not be loaded.`);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return valuesIn(await response.text());
  });
