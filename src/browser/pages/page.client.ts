import { dayOf, isCopy } from '../../site/copy-age.ts';
import { cleanAddress, keepsFileNames } from '../kit/clean-address.ts';

/**
 * What every page can do with a script: show clean addresses, say how old it is, keep the place when the language
 * changes, and `/` for the search box.
 */
if (!keepsFileNames()) {
  // Links name their file, as a disk needs it. Whoever copies one, or the address of the page, gets the published form.
  for (const [selector, name] of [
    ['a[href]', 'href'],
    ['form[action]', 'action'],
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

const notice = document.querySelector<HTMLElement>('[data-copy-of]');
if (notice && (document.documentElement.dataset.copy || isCopy(location, notice.dataset.copyOf ?? ''))) {
  notice.hidden = false;
  // A page of a question is not known by its path alone.
  const online = notice.querySelector<HTMLAnchorElement>('a');
  if (online && document.querySelector('[data-search-state]')) online.search = location.search;
}
const today = dayOf(new Date());
for (const element of document.querySelectorAll<HTMLElement>('[data-after]'))
  element.hidden = today <= (element.dataset.after ?? '');
for (const element of document.querySelectorAll<HTMLElement>('[data-until]'))
  element.hidden = today > (element.dataset.until ?? '');

for (const link of document.querySelectorAll<HTMLAnchorElement>('.langs a[hreflang]')) {
  const keepPlace = () => {
    link.search = document.querySelector('[data-search-state]') ? location.search : '';
    link.hash = location.hash;
  };
  keepPlace();
  link.addEventListener('pointerdown', keepPlace);
  link.addEventListener('focus', keepPlace);
  link.addEventListener('click', () => {
    keepPlace();
    try {
      localStorage.setItem('locale', link.hreflang);
    } catch {
      // Storage may be refused; then only addresses without a language forget the choice.
    }
  });
}

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
