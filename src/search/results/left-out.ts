import { h } from '../../browser/kit/dom.ts';
import { fill, type PageData } from '../../browser/kit/page-data.ts';
import { exclusionsIn } from '../engine/exclusions.ts';
import type { Query } from '../engine/query.ts';
import { queryAddress } from './query-address.ts';

/** “Without: outlook”: what a minus before a word has left out; nothing where there is none. */
export function sayLeftOut({ text }: Query, { words: say }: PageData): string {
  const { words } = exclusionsIn(text);
  return words.length === 0 ? '' : fill(say['search.without'], { words: words.join(', ') });
}

/** The same with a link that takes it back. */
export function leftOut(query: Query, page: PageData): HTMLElement[] {
  const { words, included } = exclusionsIn(query.text);
  if (words.length === 0) return [];
  const quoted = words.map((word) => fill(page.words['search.quoted'], { word }));
  const listed = new Intl.ListFormat(page.locale, { type: 'conjunction' }).format(quoted);
  return [
    h(
      'p',
      {},
      `${sayLeftOut(query, page)}. `,
      h(
        'a',
        { href: queryAddress({ ...query, text: included }) },
        fill(page.words['search.include'], { words: listed }),
      ),
    ),
  ];
}
