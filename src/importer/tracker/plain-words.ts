import type { PhrasingContent, Text } from 'mdast';

/** Addresses that GitHub’s Markdown would make links of, however they are escaped. */
const address = /:\/\/|^www\.|[^\p{L}\p{N}]www\.|[^\s@]@[^\s@]|^(?:mailto|xmpp):/iu;

/** Text that stays text. */
export function textNodes(value: string): PhrasingContent[] {
  if (!/:\/\/|www\.|@|(?:mailto|xmpp):/i.test(value)) return texts(value);
  return value.split(/(\s+)/).filter(Boolean).flatMap(wordNodes);
}

/** A word, or the blanks between two. */
export const wordNodes = (word: string): PhrasingContent[] =>
  address.test(word)
    ? [{ type: 'mdxJsxTextElement', name: 'Plain', attributes: [], children: texts(word) }]
    : texts(word);

/** How much text is escaped at a time: the serialiser’s effort grows with the square of a node’s special signs. */
const longest = 400;

/** A long text in pieces; none of an empty one. */
export function texts(value: string): Text[] {
  const pieces: Text[] = [];
  for (let at = 0; at < value.length;) {
    const end = cutAfter(value, at);
    pieces.push({ type: 'text', value: value.slice(at, end) });
    at = end;
  }
  return pieces;
}

/** Cut behind a blank where there is one, else between two ordinary characters, never within a surrogate pair. */
function cutAfter(value: string, from: number): number {
  const end = from + longest;
  if (end >= value.length) return value.length;
  const blank = value.lastIndexOf(' ', end - 1);
  if (blank > from + longest / 2) return blank + 1;
  return /[\udc00-\udfff]/.test(value[end] ?? '') ? end - 1 : end;
}
