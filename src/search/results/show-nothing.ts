import { askPageAddress } from './ask-page-address.ts';
import { h } from '../../browser/kit/dom.ts';
import type { Hit } from '../engine/engine.ts';
import type { NoAnswerHelp } from '../engine/no-answer-help.ts';
import { hitRow } from './hit-item.ts';
import { leftOut } from './left-out.ts';
import { inTracker, notHere } from './not-here.ts';
import { fill, fillCount, type PageData } from '../../browser/kit/page-data.ts';
import type { Query } from '../engine/query.ts';
import { queryAddress } from './query-address.ts';
import type { Reference } from '../engine/reference.ts';
import { sayUnknown } from './unknown-words.ts';

/** Where there is no answer: why, what else to try, and the way to a person. */
export function showNothing(query: Query, missing: Reference | null, instead: NoAnswerHelp, page: PageData): Node[] {
  const { words } = page;
  const title = h(
    'h1',
    {},
    query.text ? fill(words['search.none'], { query: query.text }) : words['search.none.filtered'],
  );
  if (missing) {
    const withoutFilters =
      instead.unfiltered > 0
        ? [h('div', { class: 'prose measure' }, h('ol', { class: 'steps' }, step(...firstStep(query, instead, page))))]
        : [];
    return [
      title,
      h('p', { class: 'measure' }, notHere(missing, page)),
      ...withoutFilters,
      h('p', { class: 'helpless' }, ...inTracker(missing, page, 'button')),
    ];
  }
  return [
    title,
    ...leftOut(query, page),
    h(
      'div',
      { class: 'prose measure' },
      h('p', {}, fill(words['search.none.searched'], { size: page.size }), ' ', ...sayUnknown(instead.unknown, page)),
      h(
        'ol',
        { class: 'steps' },
        step(...firstStep(query, instead, page)),
        step(words['search.none.error'], words['search.none.errorHow']),
        step(words['search.none.ask'], words['search.none.askHow']),
      ),
      h(
        'p',
        { class: 'helpless' },
        h('a', { class: 'button', href: askPageAddress(query.text, page.locale) }, words['search.none.file']),
      ),
    ),
    ...(instead.fewer ? perhaps(instead.fewer.hits, page) : []),
  ];
}

const step = (lead: string, ...how: (Node | string)[]): HTMLElement =>
  h('li', {}, h('p', {}, h('strong', {}, lead), ' ', ...how));

/** The one thing most likely to help: fewer filters, fewer words, or another word. */
function firstStep(
  query: Query,
  { fewer, unfiltered }: NoAnswerHelp,
  { words, locale }: PageData,
): [string, ...(Node | string)[]] {
  if (unfiltered > 0) {
    const link = h(
      'a',
      { href: queryAddress({ ...query, filters: {} }) || '#' },
      fillCount(words.filtered, unfiltered, locale),
    );
    return [words['search.none.filters'], words['search.none.filtersHow'], ' ', link, '.'];
  }
  if (fewer) {
    const link = h(
      'a',
      { href: queryAddress({ text: fewer.text, filters: {}, asTyped: false }) },
      fillCount(words.results, fewer.count, locale, { query: fewer.text }),
    );
    return [words['search.none.words'], words['search.none.fewer'], ' ', link, '.'];
  }
  return query.text.includes(' ')
    ? [words['search.none.words'], words['search.none.wordsHow']]
    : [words['search.none.word'], words['search.none.wordHow']];
}

/** Answers to less than was asked. */
export const perhaps = (hits: readonly Hit[], page: PageData): HTMLElement[] =>
  hits.length === 0
    ? []
    : [
        h(
          'section',
          { class: 'band', 'aria-labelledby': 'near' },
          h('h2', { id: 'near' }, page.words['search.none.near']),
          h('ul', { class: 'rows' }, ...hits.map((hit) => hitRow(hit, page))),
        ),
      ];
