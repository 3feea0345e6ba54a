import type { PageData } from './page-data.ts';
import { isEmpty, readQuery } from './query.ts';
import { setState, showFailure } from './state.ts';

/** Small on purpose: the rest of the search is loaded when there is something to look for. */
const results = document.getElementById('results');
const box = document.querySelector<HTMLInputElement>('#seek input');
const query = readQuery(location.search);
if (results && box) {
  box.value = query.text;
  if (isEmpty(query)) {
    setState('idle', results);
    box.focus();
  } else {
    const page: PageData = JSON.parse(results.dataset.page ?? '{}');
    const heading = results.querySelector('h1');
    if (heading) heading.textContent = page.words['search.loading'];
    setState('loading', results);
    import('./show-results.ts').then(
      ({ showResults }) => showResults(query, page, results),
      () => showFailure(page, results),
    );
  }
}
