/** What dates say to a reader today. Days are `2026-11-02`, and come in the order of their letters. */

/** Months that a copy is good for: answers are reviewed in seasons, not in weeks. */
const monthsGood = 3;

/** The last day on which a copy with this edition is good: the same day of a later month, or the last of it. */
export function goodUntil(edition: string): string {
  const [year = 1970, month = 1, day = 1] = edition.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + monthsGood + 1, 0));
  return new Date(
    Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), Math.min(day, lastOfMonth.getUTCDate())),
  )
    .toISOString()
    .slice(0, 10);
}

/** The reader's own day, by their clock. */
export function dayOf(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Whether a page is read from a copy, not from where the site is published (`published`, ending in a slash). A server
 * on the reader's own machine is where the site is tried out.
 */
export function isCopy(
  { protocol, hostname, href }: Pick<Location, 'protocol' | 'hostname' | 'href'>,
  published: string,
): boolean {
  if (!/^https?:$/.test(protocol)) return true;
  return !href.startsWith(published) && !/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
