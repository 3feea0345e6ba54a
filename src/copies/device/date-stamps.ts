import { escapePattern } from '../../site/escape-pattern.ts';

/**
 * Some words stand on every page and change with every edition: the date at its foot. One new answer would change each
 * page of a site, and a copy would load all of them again. So they are taken out of the stored pages, and stand once in
 * the list. A mark is a byte that UTF-8 does not have and the stamp's place
 * in the list, which has to be the same in each edition: nothing else can look like it.
 */
const mark = 0xff;

/** A page without its stamps. Throws where the page is not UTF-8. */
export function removeDateStamps(page: Uint8Array<ArrayBuffer>, stamps: readonly string[]): Uint8Array<ArrayBuffer> {
  if (stamps.length === 0) return page;
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(page);
  const encoder = new TextEncoder();
  // The longest first, since one may begin with another.
  const inTurn = [...stamps].sort((a, b) => b.length - a.length);
  const parts = text.split(new RegExp(`(${inTurn.map(escapePattern).join('|')})`));
  return joined(
    parts.map((part, i) => (i % 2 === 1 ? Uint8Array.of(mark, stamps.indexOf(part)) : encoder.encode(part))),
  );
}

/** The page as it stands on the site. Other files never hold a mark by chance only: they are not to be given here. */
export function restoreDateStamps(page: Uint8Array<ArrayBuffer>, stamps: readonly string[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const encoder = new TextEncoder();
  let from = 0;
  for (let at = page.indexOf(mark); at >= 0; at = page.indexOf(mark, from)) {
    parts.push(page.subarray(from, at), encoder.encode(stamps[page[at + 1] ?? -1] ?? ''));
    from = at + 2;
  }
  return from === 0 ? page : joined([...parts, page.subarray(from)]);
}

/** Only pages hold stamps. */
export const hasDateStamps = (path: string): boolean => path.endsWith('.html');

export function joined(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
