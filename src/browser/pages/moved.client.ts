import { cleanAddress, keepsFileNames } from '../kit/clean-address.ts';

/**
 * On to where an anchor is now that has left its page. A page that moved as a whole sends its reader on by itself, but
 * only to the top of the new one.
 */
const main = document.querySelector<HTMLAnchorElement>('a[data-moved-to]');
const id = location.hash.slice(1);
const part = Array.from(document.querySelectorAll<HTMLAnchorElement>('a[data-moved]')).find(
  ({ dataset }) => dataset.moved === id || encodeURIComponent(dataset.moved ?? '') === id,
);
if (main?.hash === '') main.hash = location.hash;
const href = (part ?? main)?.href;
if (href !== undefined && id !== '') {
  // Else the page's own refresh, which knows no anchor, would win.
  window.stop();
  location.replace(keepsFileNames() ? href : cleanAddress(href));
}
