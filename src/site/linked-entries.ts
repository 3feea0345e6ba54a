import { asFolder } from './addresses.ts';
import { escapePattern } from './escape-pattern.ts';
import type { EntryKey } from './keys.ts';
import { parse } from './parse-address.ts';

/**
 * The entries that addresses in a text name, each once; `site` is where it is published. The text may be of any markup:
 * an address ends where none can go on.
 */
export function linkedEntries(text: string, site: string): EntryKey[] {
  const root = escapePattern(asFolder(site).replace(/^https?:\/\//, ''));
  const addresses = text.matchAll(new RegExp(String.raw`https?://${root}([^\s"'<>()[\]{}|\\^\u0060]{1,300})`, 'gi'));
  const keys = Array.from(addresses, ([, path = '']) => {
    const page = parse(`/${path.replace(/[.,;:!?*_~]+$/, '')}`);
    return page?.kind === 'ticket' || page?.kind === 'faq' ? page.key : null;
  });
  return [...new Set(keys.filter((key) => key !== null))];
}
