import { parseFragment } from 'parse5';
import { placeholders } from './mark-pattern.ts';

/** Behind a word, `&Co;` is no entity, nor are the letters of `AT&T;`. */
const entity = /(?:(?<![\p{L}\p{N}\\])&[A-Za-z]|(?<=\p{L})&[a-z])[a-z]{2,30}\d{0,2};/gu;

/**
 * The source of a text with a sign of its own in place of the `&` of each entity that HTML does not know, such as
 * `&bogus;`, which stays in what is shown.
 */
export function withUnknownEntities(source: string, shown: string): string {
  if (!shown.includes('&')) return source;
  const unknown = new Set((shown.match(entity) ?? []).filter(isUnknown));
  return unknown.size === 0
    ? source
    : source.replace(entity, (name) => (unknown.has(name) ? placeholders.unknown + name.slice(1) : name));
}

/** Of one that is known, no letter is left; of `&notit;`, which begins as one, some are. */
function isUnknown(name: string): boolean {
  const [text] = parseFragment(name).childNodes;
  return text !== undefined && 'value' in text && text.value.endsWith(';');
}
