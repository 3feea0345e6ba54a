import { formatDay } from '../../language/dates.ts';
import { addressHere } from '../../browser/kit/address-here.ts';
import { h } from '../../browser/kit/dom.ts';
import type { Fragment, Hit } from '../engine/engine.ts';
import type { PageData } from '../../browser/kit/page-data.ts';

/** The first answer, as a card; in another language only where it was named. */
export function nearest(hit: Hit, page: PageData): HTMLElement {
  const { words } = page;
  const lang = hit.locale !== page.locale && hit.locale;
  return h(
    'section',
    { class: 'answer', 'aria-labelledby': 'best' },
    h('h2', { id: 'best' }, words['search.nearest']),
    h('h3', { lang }, titleLink(hit, lang)),
    h('p', { class: 'gist', lang }, ...marked(hit.markedAnswer)),
    h(
      'p',
      { class: 'source' },
      ...(lang ? [words['search.foreign'], ' · '] : []),
      ...about(hit, page).flatMap((part, i) => [...(i > 0 ? [' · '] : []), part]),
    ),
    ...(lang ? [] : jumps(hit, page)),
  );
}

/** One answer of a list. What is in the other language says so, to eyes and to screen readers. */
export function hitItem(hit: Hit, page: PageData): HTMLElement {
  const isForeign = hit.locale !== page.locale;
  const lang = isForeign && hit.locale;
  return h(
    'li',
    { class: 'hit' },
    h('h3', { lang }, titleLink(hit, lang)),
    h('p', { class: 'prose', lang }, ...marked(hit.excerpt)),
    h(
      'p',
      { class: 'meta' },
      ...(isForeign ? [h('span', {}, page.words['search.foreign'])] : []),
      ...about(hit, page).map((part) => h('span', {}, part)),
    ),
    ...(isForeign ? [] : jumps(hit, page)),
  );
}

/** `lang` where the answer is in another language than the page. */
const titleLink = (hit: Hit, lang: string | false): HTMLElement =>
  h(
    'a',
    { href: addressHere(hit.address), 'data-hit': true, 'data-hit-group': lang !== false && 'other', hreflang: lang },
    hit.title,
  );

const marked = (fragments: readonly Fragment[]): (Node | string)[] =>
  fragments.map(({ text, isMatch }) => (isMatch ? h('mark', {}, text) : text));

/** An answer in one line, where answers are only a suggestion. */
export const hitRow = (hit: Hit, page: PageData): HTMLElement =>
  h(
    'li',
    {},
    h('a', { href: addressHere(hit.address) }, hit.title),
    ' ',
    h('span', { class: 'soft' }, `${hit.topic} · ${kindOf(hit, page)}`),
    ' ',
    h('time', { datetime: hit.reviewed }, formatDay(page.locale, hit.reviewed)),
  );

/** Kind and number, topic, date; a topic of the other language is a word in that language, and is left out. */
const about = (hit: Hit, page: PageData): (Node | string)[] => [
  kindOf(hit, page),
  ...(hit.locale === page.locale ? [hit.topic] : []),
  h('time', { datetime: hit.reviewed }, formatDay(page.locale, hit.reviewed)),
];

const kindOf = ({ kind, numbers }: Hit, { words }: PageData): string =>
  kind === 'ticket' ? `${words['kind.question']} #${numbers[0] ?? ''}` : words['kind.faq'];

const jumps = ({ sections }: Hit, { words }: PageData): HTMLElement[] =>
  sections.length === 0
    ? []
    : [
        h(
          'ul',
          { class: 'jumps', 'aria-label': words['search.sections'] },
          ...sections.map(({ title, address }) => h('li', {}, h('a', { href: addressHere(address) }, title))),
        ),
      ];
