import { cleanAddress, keepsFileNames } from '../kit/clean-address.ts';

/** On to the reader's language: the one they last chose here, else the first of the browser's that there is. */
const links = document.querySelectorAll<HTMLAnchorElement>('a[data-locale]');
const chosen = (): string | null => {
  try {
    return localStorage.getItem('locale');
  } catch {
    return null;
  }
};
const go = () => {
  const byLocale = new Map(
    Array.from(document.querySelectorAll<HTMLAnchorElement>('a[data-locale]'), (link) => [
      link.dataset.locale,
      link.href,
    ]),
  );
  const wanted = [
    chosen(),
    ...navigator.languages.map((language) => language.slice(0, 2)),
    document.documentElement.dataset.defaultLocale,
  ];
  const locale = wanted.find((each) => each && byLocale.has(each));
  const address = locale && byLocale.get(locale);
  // replace: Back leads to where the reader came from, not to here again.
  if (address) location.replace((keepsFileNames() ? address : cleanAddress(address)) + location.hash);
};
if (links.length > 0) go();
else document.addEventListener('DOMContentLoaded', go);
