import { questionHash } from '../../site/question-address.ts';

/**
 * Leads from a search form to the answers, with the question behind the `#`. A form sent by the browser itself would
 * hand it to the server.
 */
export function searchFromForms(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.search === undefined || event.defaultPrevented) return;
    event.preventDefault();
    const asked = form.querySelector('input')?.value.replace(/\s+/g, ' ').trim() ?? '';
    location.assign(withQuestion(form.dataset.search, questionHash(asked === '' ? {} : { q: asked })));
  });
}

/** A copy of one language leads to a page that reads from its own fragment which page is meant: not-in-this-copy. */
function withQuestion(address: string, hash: string): string {
  const { href, hash: place } = new URL(address, document.baseURI);
  return href + (place === '' ? hash : hash.replace('#', '%23'));
}
