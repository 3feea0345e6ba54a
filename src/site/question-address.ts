/**
 * What a page is asked stands behind the `#` of its address, as `#q=gmail&topic=mail`: no server hears of what stands
 * there, neither from the address that is asked for nor from the page that somebody comes from. Every such address is
 * made here, and read here.
 */
const names = ['q', 'kind', 'topic', 'component', 'year', 'as-typed', 'read'] as const;
const named = new RegExp(`(?:^[?#]?|&)(?:${names.join('|')})=`);

/** The part from the `#` on; nothing where nothing is asked. */
export function questionHash(asked: Readonly<Record<string, string>> | URLSearchParams): string {
  const parameters = new URLSearchParams(asked).toString();
  return parameters && `#${parameters}`;
}

/** Whether the part of an address from its `#` or `?` on asks something; else it names a place, or is none of ours. */
export const asksSomething = (part: string): boolean => named.test(part);

/** What an address asks, with the mark before it: behind its `#`, or behind its `?` as in earlier versions. */
export const askedIn = ({ search, hash }: Pick<URL, 'search' | 'hash'>): string =>
  [hash, search].find(asksSomething) ?? '';

/** Its parts, by their names. */
export const partsAsked = (asked: string): URLSearchParams => new URLSearchParams(asked.replace(/^[?#]/, ''));
