import { h } from '../../browser/kit/dom.ts';
import { fill, type PageData } from '../../browser/kit/page-data.ts';
import { asSeen } from '../engine/as-seen.ts';
import type { SearchAnswers } from '../engine/look-up.ts';
import { meaningfulWords } from '../engine/no-answer-help.ts';
import { askPageAddress } from './ask-page-address.ts';
import { perhaps } from './show-nothing.ts';
import { showFound, takenFor } from './show-results.ts';
import { setState } from './state.ts';
import { originalSpelling } from './unknown-words.ts';

const mostPerhaps = 3;
/** More would not fit a heading. */
const mostNamed = 3;

/** Where the site most likely says nothing about what was asked: that, the way to a person, and what is nearest. */
export function showUncovered(found: SearchAnswers, page: PageData): Node[] {
  const { query, result, own, other } = found;
  const { words } = page;
  const all = result.own.count + result.other.count;
  const nearest = asSeen(own, other, result.otherAmongFirst).slice(0, mostPerhaps);
  return [
    h('h1', {}, nothingAbout(found, page)),
    h('p', { class: 'measure' }, fill(words['search.none.searched'], { size: page.size })),
    ...takenFor(query, result, page),
    h(
      'p',
      { class: 'helpless' },
      h('a', { class: 'button', href: askPageAddress(query.text, page.locale) }, words['search.none.file']),
    ),
    ...perhaps(nearest.length > 0 ? nearest : other.slice(0, mostPerhaps), page),
    ...(all > mostPerhaps ? [h('p', { class: 'helpless' }, showAll(all, found, page))] : []),
  ];
}

/** “Nothing here about docker or compose”. */
function nothingAbout({ query, result }: SearchAnswers, { words, locale }: PageData): string {
  const missing = originalSpelling(result.unknown, meaningfulWords(query.text, locale)).slice(0, mostNamed);
  if (missing.length === 0) return fill(words['search.none'], { query: query.text });
  const quoted = missing.map((word) => fill(words['search.quoted'], { word }));
  return fill(words['search.none.about'], {
    words: new Intl.ListFormat(locale, { type: 'disjunction' }).format(quoted),
  });
}

/** Shows the answers as if nothing had been said about them. */
function showAll(count: number, found: SearchAnswers, page: PageData): HTMLElement {
  const button = h(
    'button',
    { class: 'button plain', type: 'button' },
    fill(page.words['search.none.all'], { count: String(count) }),
  );
  button.addEventListener('click', () => {
    const results = button.closest('#results');
    if (!(results instanceof HTMLElement)) return;
    results.replaceChildren(...showFound(found, page));
    setState('ready', results);
    results.querySelector<HTMLElement>('[data-hit]')?.focus();
  });
  return button;
}
