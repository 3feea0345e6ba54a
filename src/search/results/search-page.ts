import { askedIn, asksSomething, partsAsked, questionHash } from '../../site/question-address.ts';
import { askedHere } from '../../browser/kit/asked-here.ts';
import { lazyScript } from './lazy-script.ts';
import { openEngine } from './open-engine.ts';
import type { PageData } from '../../browser/kit/page-data.ts';
import { isEmpty, readQuery, collapseSpaces } from '../engine/query.ts';
import { queryAddress } from './query-address.ts';
import { setState, showFailure } from './state.ts';

/** The results page until its answers are loaded, and whenever they cannot be. */
export function startSearchPage(box: HTMLInputElement, results: HTMLElement): void {
  const page: PageData = JSON.parse(results.dataset.page ?? '{}');
  let query = readQuery(askedHere());
  let hasFailed = false;
  const fail = (): void => {
    hasFailed = true;
    showFailure(page, results, retry);
  };

  let isStarted = false;
  let loading: Promise<void> | undefined;
  const load = (): void => {
    loading ??= Promise.all([lazyScript('results-page'), openEngine(page.locale, query.text)])
      .then(([{ startResultsPage }, engine]) => {
        startResultsPage({ box, results, page, engine, retry });
        isStarted = true;
      })
      .catch((error: unknown) => {
        console.error(error);
        // Who has only touched the box has not asked yet; with the next key it is tried again.
        if (!isEmpty(query) || collapseSpaces(box.value) !== '') fail();
        else loading = undefined;
      });
  };

  const wait = (): void => {
    const heading = results.querySelector('h1');
    if (heading) heading.textContent = page.words['search.loading'];
    setState('loading', results);
    load();
  };

  /** On a fresh page, on which nothing has failed yet. The question is in the address. */
  async function retry(): Promise<void> {
    if (!(await isThere())) return fail();
    history.replaceState(null, '', addressWith(box));
    location.reload();
  }
  retryWhenOnline(retry);

  box.form?.addEventListener('submit', (event) => {
    if (isStarted) return;
    event.preventDefault();
    if (hasFailed) return void retry();
    // What is in the address, with its filters, is answered when the search is there.
    if (addressWith(box) !== location.pathname + location.hash) history.pushState(null, '', addressWith(box));
    query = readQuery(askedHere());
    wait();
  });

  // Back and Forward until then: what starts then takes what is in the box for typed.
  addEventListener('popstate', () => {
    if (isStarted) return;
    // A place of the page is no question, and takes none away.
    if (location.hash !== '' && !asksSomething(location.hash))
      return history.replaceState(null, '', location.pathname + queryAddress(query));
    const asked = readQuery(askedIn(location));
    if (queryAddress(asked) === queryAddress(query)) return;
    query = asked;
    box.value = query.text;
    if (!isEmpty(query)) load();
  });

  box.value = query.text;
  if (isEmpty(query)) {
    setState('idle', results);
    // Before the listener: this is not the reader's doing.
    box.focus();
  } else wait();
  for (const event of ['focus', 'pointerdown', 'input']) box.addEventListener(event, load);
}

/** The address with what it asks, but with the question that is in the box. */
function addressWith(box: HTMLInputElement): string {
  const parameters = partsAsked(askedIn(location));
  parameters.set('q', collapseSpaces(box.value));
  return location.pathname + questionHash(parameters);
}

/**
 * Of a site without a connection a fresh page would be the browser's own; a disk is always there, and answers no
 * fetch.
 */
const isThere = (): boolean | Promise<boolean> =>
  !/^https?:$/.test(location.protocol) ||
  fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

function retryWhenOnline(retry: () => Promise<void>): void {
  addEventListener('online', async () => {
    // Browsers say so when there is a network again, which may be before anything is reached through it.
    for (const seconds of [0, 1, 3, 9]) {
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      if (!/^(offline|failed)$/.test(document.querySelector('main')?.dataset.searchState ?? '')) return;
      if (await isThere()) return retry();
    }
  });
}
