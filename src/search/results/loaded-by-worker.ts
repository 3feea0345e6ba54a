import { locales } from '../../language/locale.ts';
import { startAddress } from '../engine/search-data.ts';
import { valuesIn } from '../engine/data-file.ts';
import { runtimeHere } from './runtime-here.ts';
import { trustedScript } from '../../browser/kit/trusted-script.ts';
import { defineDataReceiver, takeReceivedData } from './loaded-by-scripts.ts';
import { type Runtime, type SearchSource, sourceFrom } from '../engine/source.ts';

declare const importScripts: (address: string) => void;

/**
 * For a worker, which only a server's pages have: data as text, so that many files come at once, and Pagefind as a
 * script.
 */
export function loadedByWorker(root: string): SearchSource {
  defineDataReceiver();
  async function load(address: string): Promise<ReadonlyMap<string, unknown>> {
    // What keeps its name when it changes is asked for anew: it names all other files.
    const cache = locales.some((locale) => address === startAddress(locale)) ? 'no-cache' : 'default';
    const response = await fetch(root + address.slice(1), { cache });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return valuesIn(await response.text());
  }
  return sourceFrom(load, async () => {
    importScripts(trustedScript(root + runtimeHere().slice(1), root));
    return takeReceivedData().get(runtimeHere()) as Runtime;
  });
}
