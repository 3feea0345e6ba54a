import type { Element, ElementContent } from 'hast';
import type { Say } from '../language/words.ts';
import { element, text } from './html-nodes.ts';

/** In the order of their weight. */
export const calloutKinds = ['note', 'tip', 'caution', 'danger'] as const;

export type CalloutKind = (typeof calloutKinds)[number];

/**
 * A box whose first line says in a word what kind it is, since a sign and a color do not reach everybody. No author has
 * written the word: neither the search nor what tells that a text has changed sees it.
 */
export function callout(
  kind: CalloutKind,
  title: string | undefined,
  body: readonly ElementContent[],
  say: Say,
): Element {
  const word = say(`callout.${kind}`);
  const line = [
    element('span', { className: ['kind'], 'data-pagefind-ignore': '' }, [
      text(title === undefined ? word : say('callout.before', { kind: word })),
    ]),
    ...(title === undefined ? [] : [text(` ${title}`)]),
  ];
  return element('div', { className: ['callout', kind], role: 'note' }, [element('p', {}, line), ...body]);
}
