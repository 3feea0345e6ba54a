import { asksSomething } from '../../site/question-address.ts';
import { dayOf, isCopy } from '../../site/copy-age.ts';
import { askedHere } from '../kit/asked-here.ts';
import { cleanAddress, keepsFileNames, learnsCleanAddresses } from '../kit/clean-address.ts';
import { searchFromForms } from './search-form.ts';

/**
 * What every page can do with a script: show clean addresses, say how old it is, keep the place when the language
 * changes, search, and `/` for the search box.
 */
function cleanAddresses(): void {
  // Links name their file, as a disk needs it. Whoever copies one, or the address of the page, gets the published form.
  for (const [selector, name] of [
    ['a[href]', 'href'],
    ['form[action]', 'action'],
    ['form[data-search]', 'data-search'],
  ] as const) {
    for (const element of document.querySelectorAll(selector)) {
      const address = element.getAttribute(name) ?? '';
      // Relative ones are ours.
      if (!/^[a-z]+:/.test(address)) element.setAttribute(name, cleanAddress(address));
    }
  }
  const clean = cleanAddress(location.href);
  if (clean !== location.href) history.replaceState(history.state, '', clean);
}
if (!keepsFileNames()) cleanAddresses();
else void learnsCleanAddresses().then((isLearned) => isLearned && cleanAddresses());
const isSearchPage = document.querySelector('[data-search-state]') !== null;
// What every question needs, named by the results page: with a question in the address, all of it is asked for now.
if (isSearchPage && /=[^&+]/.test(askedHere()))
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=ahead]')) link.rel = 'preload';

const notice = document.querySelector<HTMLElement>('[data-copy-of]');
const online = notice?.querySelector<HTMLAnchorElement>('a');
if (notice && (document.documentElement.dataset.copy || isCopy(location, notice.dataset.copyOf ?? '')))
  notice.hidden = false;
const today = dayOf(new Date());
for (const element of document.querySelectorAll<HTMLElement>('[data-after]'))
  element.hidden = today <= (element.dataset.after ?? '');
for (const element of document.querySelectorAll<HTMLElement>('[data-until]'))
  element.hidden = today > (element.dataset.until ?? '');

const languages = document.querySelectorAll<HTMLAnchorElement>('.langs a[hreflang]');
// To the same place of the same page; what was asked, only where it is the page's state.
for (const link of [...languages, ...(online && isSearchPage ? [online] : [])]) {
  const keepPlace = () => {
    link.hash = isSearchPage || !asksSomething(location.hash) ? location.hash : '';
  };
  keepPlace();
  for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, keepPlace);
}
for (const link of languages) {
  link.addEventListener('click', () => {
    try {
      localStorage.setItem('locale', link.hreflang);
    } catch {
      // Storage may be refused; then only addresses without a language forget the choice.
    }
  });
}

searchFromForms();
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
  const boxes = Array.from(document.querySelectorAll<HTMLInputElement>('input[type="search"]'));
  const box = boxes.find((each) => each.offsetParent !== null);
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
