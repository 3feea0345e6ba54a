import { askPageAddress } from './ask-page-address.ts';
import { h } from '../../browser/kit/dom.ts';
import { asSeen } from '../engine/as-seen.ts';
import type { Answers, Hit, SearchResult } from '../engine/engine.ts';
import { meaningfulWords } from '../engine/no-answer-help.ts';
import { filterForm } from './filter-form.ts';
import { hitItem, nearest } from './hit-item.ts';
import type { SearchAnswers } from '../engine/look-up.ts';
import { fill, fillCount, formatCount, type PageData } from '../../browser/kit/page-data.ts';
import { leftOut } from './left-out.ts';
import { inTracker, notHere } from './not-here.ts';
import type { Query } from '../engine/query.ts';
import { queryAddress } from './query-address.ts';
import { announce } from './state.ts';
import { originalSpelling, sayUnknown } from './unknown-words.ts';

/** On request. */
const nextHits = 10;

/** Answers in the reader's language, nearest first, then those that are only in the other. */
export function showFound(found: SearchAnswers, page: PageData): Node[] {
  const { query, result, own, other, missing } = found;
  const { words } = page;
  const { otherAmongFirst } = result;
  const seen = asSeen(own, other, otherAmongFirst);
  // What only mentions a ticket that is not here answers nothing.
  const first = missing ? undefined : seen[0];
  const rest = seen.slice(first ? 1 : 0);
  const left = other.slice(otherAmongFirst);
  return [
    h('h1', {}, missing ? notHere(missing, page) : heading(query, result, page)),
    ...(missing ? [h('p', { class: 'helpless' }, ...inTracker(missing, page, 'button'))] : []),
    ...leftOut(query, page),
    ...takenFor(query, result, page),
    ...notMentioned(query, result, page),
    h(
      'div',
      { class: 'resultgrid' },
      ...(first ? [nearest(first, page)] : []),
      ...filterForm(found, page),
      h(
        'div',
        { class: 'hits' },
        missing ? h('h2', {}, words['search.none.near']) : h('h2', { class: 'vh' }, words['search.more']),
        ...listOf(rest, own.length, result.own, page),
        ...(left.length > 0 ? [inOtherLanguage(left, result, page)] : []),
        h(
          'p',
          { class: 'helpless' },
          h('a', { class: 'button plain', href: askPageAddress(query.text, page.locale) }, words['search.noneHelps']),
        ),
      ),
    ),
  ];
}

function heading({ text }: Query, { own, other }: SearchResult, { words, locale }: PageData): string {
  if (own.count > 0) return fillCount(text ? words.results : words.filtered, own.count, locale, { query: text });
  return fill(words[text ? 'search.onlyOther' : 'search.onlyOther.filtered'], {
    count: formatCount(other.count, locale),
    query: text,
  });
}

/** “Did you mean”: says which words were taken for others, and takes it back on request. */
export function takenFor(query: Query, { corrections }: SearchResult, { words }: PageData): HTMLElement[] {
  if (corrections.size === 0) return [];
  const meant = [...corrections.values()].map((word) => fill(words['search.quoted'], { word })).join(', ');
  return [
    h(
      'p',
      {},
      fill(words['search.taken'], { meant }),
      ' ',
      h('a', { href: queryAddress({ ...query, asTyped: true }) }, words['search.asTyped']),
    ),
  ];
}

/** What the answers leave open: “None mentions minecraft.” */
function notMentioned({ text }: Query, { unknown }: SearchResult, page: PageData): HTMLElement[] {
  return unknown.length === 0
    ? []
    : [h('p', {}, ...sayUnknown(originalSpelling(unknown, meaningfulWords(text, page.locale)), page))];
}

/** Closed, unless there is nothing else to read. */
const inOtherLanguage = (
  hits: readonly Hit[],
  { own, other, otherAmongFirst }: SearchResult,
  page: PageData,
): HTMLElement =>
  h(
    'details',
    { class: 'more', open: own.count === 0 },
    h(
      'summary',
      {},
      fill(page.words['search.alsoIn'], { count: formatCount(other.count - otherAmongFirst, page.locale) }),
    ),
    ...listOf(hits, otherAmongFirst + hits.length, other, page),
  );

/** A list, and a button for its next answers while there are any. */
function listOf(hits: readonly Hit[], shown: number, answers: Answers, page: PageData): HTMLElement[] {
  const list = h('ol', {}, ...hits.map((hit) => hitItem(hit, page)));
  return [list, ...nextOf(list, shown, answers, page)];
}

function nextOf(list: HTMLElement, shown: number, answers: Answers, page: PageData): HTMLElement[] {
  const left = Math.min(nextHits, answers.count - shown);
  if (left <= 0) return [];
  const button = h(
    'button',
    { class: 'button plain', type: 'button' },
    fill(page.words['search.showMore'], { count: String(left) }),
  );
  const place = h('p', { class: 'helpless' }, button);
  const add = (hits: readonly Hit[]): void => {
    const items = hits.map((hit) => hitItem(hit, page));
    list.append(...items);
    place.replaceWith(...nextOf(list, shown + items.length, answers, page));
    items[0]?.querySelector('a')?.focus();
  };
  // A button of its own for each try: one that is waiting does nothing when it is pressed again.
  const tryAgain = (): void => {
    place.replaceWith(...nextOf(list, shown, answers, page));
    announce(page.words['search.failed']);
  };
  button.addEventListener('click', () => void answers.hits(shown, shown + left).then(add, tryAgain), { once: true });
  return [place];
}
