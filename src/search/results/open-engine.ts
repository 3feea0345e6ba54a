import type { Locale } from '../../language/locale.ts';
import { engineBehind } from './engine-messages.ts';
import type { SearchEngine } from '../engine/engine.ts';
import { startAddress } from '../engine/search-data.ts';
import { lazyScript, lazyScriptAddress } from './lazy-script.ts';
import { siteRoot } from '../../browser/kit/site-root.ts';
import { trustedScript } from '../../browser/kit/trusted-script.ts';

export type Engines = (locale: Locale) => Promise<SearchEngine>;

/**
 * Opens the search of one language of readers: in a worker, so that a common word on a cheap phone does not hold up
 * typing;
 * in the page where there are none, as on a disk. Rejects when it cannot be loaded. The question that is `expected`
 * first is prepared meanwhile.
 */
export async function openEngine(locale: Locale, expected = ''): Promise<SearchEngine> {
  const worker = startWorker();
  if (!worker) return (await lazyScript('search-engine')).openHere(locale, expected);
  try {
    // Beside the worker's script, not after it.
    const opening = startFile(locale).then((start) => engineBehind(worker, locale, expected, start));
    return await Promise.race([opening, failureOf(worker)]);
  } catch (error) {
    worker.terminate();
    if (error instanceof WorkerBlocked) return (await lazyScript('search-engine')).openHere(locale, expected);
    throw error;
  }
}

/** Null where workers are not to be had. */
function startWorker(): Worker | null {
  if (!/^https?:$/.test(location.protocol)) return null;
  try {
    return new Worker(trustedScript(lazyScriptAddress('search-engine'), siteRoot));
  } catch {
    return null;
  }
}

/** What a search starts with, as a worker would load it; null where it cannot be had, which the worker then says. */
const startFile = (locale: Locale): Promise<string | null> =>
  fetch(siteRoot + startAddress(locale).slice(1), { cache: 'no-cache' }).then(
    (response) => (response.ok ? response.text() : null),
    () => null,
  );

class WorkerBlocked extends Error {}

/** A worker that could not be started says so by an event. */
const failureOf = (worker: Worker): Promise<never> =>
  new Promise((_, reject) =>
    worker.addEventListener('error', ({ message }) => reject(new WorkerBlocked(message)), { once: true }),
  );
