import type { PhrasingContent } from 'mdast';
import { inlineComponent } from './component.ts';
import { texts } from './normalize-nodes.ts';

/** Addresses that GitHub’s Markdown would make links of, however they are escaped. */
const address = /:\/\/|^www\.|[^\p{L}\p{N}]www\.|[^\s@]@[^\s@]|^(?:mailto|xmpp):/iu;

/** Text that stays text. */
export function textNodes(value: string): PhrasingContent[] {
  if (!/:\/\/|www\.|@|(?:mailto|xmpp):/i.test(value)) return value === '' ? [] : [{ type: 'text', value }];
  return value
    .split(/(\s+)/)
    .filter(Boolean)
    .map((word) => (address.test(word) ? inlineComponent('Plain', texts(word)) : { type: 'text', value: word }));
}
