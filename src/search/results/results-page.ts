import { addressHere } from '../../browser/kit/address-here.ts';
import { h } from '../../browser/kit/dom.ts';
import type { SearchEngine } from '../engine/engine.ts';
import { type SearchRequest, type SearchOutcome, lookUp, type SearchTrigger } from '../engine/look-up.ts';
import { rememberAsked } from '../../browser/kit/asked-before.ts';
import { moveWithArrows } from '../../browser/kit/move-with-arrows.ts';
import { sayLeftOut } from './left-out.ts';
import { notHere } from './not-here.ts';
import { onlyLatest } from '../../browser/kit/only-latest.ts';
import type { PageData } from '../../browser/kit/page-data.ts';
import { asksSomething } from '../../site/question-address.ts';
import { askedHere } from '../../browser/kit/asked-here.ts';
import { emptyQuery, isEmpty, isFiltered, type Query, readQuery, collapseSpaces } from '../engine/query.ts';
import { queryAddress } from './query-address.ts';
import { rememberWhatIsOpened } from './remember-asked.ts';
import { showNothing } from './show-nothing.ts';
import { showUncovered } from './show-uncovered.ts';
import { showFound } from './show-results.ts';
import { createResultsView } from './results-view.ts';
import { siteRoot } from '../../browser/kit/site-root.ts';
import { showFailure } from './state.ts';

interface ResultsPageSetup {
  readonly box: HTMLInputElement;
  readonly results: HTMLElement;
  readonly page: PageData;
  readonly engine: SearchEngine;
  readonly retry: () => void;
}

/** Milliseconds without a key after which a question is looked up. */
const pauseInTyping = 200;
const fewestLetters = 2;

/** Answers what is in the box of the results page, as it is typed and when it is asked; the address follows. */
export function startResultsPage({ box, results, page, engine, retry }: ResultsPageSetup): void {
  const answering = answersIn({ results, page, engine, retry });
  /** What Back is to lead to: typing changes the address, only asking adds one. */
  let settled = readQuery(askedHere());

  /** The same filters, whatever is typed; a correction that was taken back was taken back for those words only. */
  function inBox(): Query {
    const text = collapseSpaces(box.value);
    const { current } = answering;
    return { text, filters: current.filters, asTyped: current.asTyped && current.text === text };
  }

  box.addEventListener('input', () => {
    const query = inBox();
    const isHalfALetter = query.text.length > 0 && query.text.length < fewestLetters;
    if (query.text !== answering.current.text && !isHalfALetter) answering.look(query, 'typed');
  });

  box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (answering.hasFailed) return retry();
    const query = inBox();
    if (queryAddress(query) !== queryAddress(settled)) {
      changeAddress('replaceState', settled);
      changeAddress('pushState', query);
      settled = query;
    }
    // The keyboard of a phone would cover the answers.
    if (matchMedia('(pointer: coarse)').matches) box.blur();
    answering.look(query, 'asked');
  });

  // Back and Forward, and links and filters of the page itself.
  addEventListener('popstate', () => {
    // A place of the page, such as that of the link past the navigation: what is asked stays in the address.
    if (location.hash !== '' && !asksSomething(location.hash)) return changeAddress('replaceState', answering.current);
    const query = readQuery(askedHere());
    if (queryAddress(query) === queryAddress(answering.current)) return;
    settled = query;
    box.value = query.text;
    const isNew = !wasAsked();
    if (isNew) beginAgain();
    answering.look(query, isNew ? 'asked' : 'returned');
  });

  history.replaceState(asked, '');
  moveWithArrows(box, results);
  rememberWhatIsOpened(results, () => answering.current.text);
  answering.current = settled;
  const typedMeanwhile = inBox();
  if (typedMeanwhile.text !== settled.text) answering.look(typedMeanwhile, 'typed');
  else if (!isEmpty(settled)) answering.look(settled, cameBack() ? 'returned' : 'asked');
}

interface Answering {
  /** What the results are for, or are going to be. */
  current: Query;
  readonly hasFailed: boolean;
  look(query: Query, manner: SearchTrigger): void;
}

/** Shows the answers to one query after another. */
function answersIn({ results, page, engine, retry }: Omit<ResultsPageSetup, 'box'>): Answering {
  const places = { tracker: page.tracker, sites: [page.site, siteRoot] };
  const view = createResultsView(results, page);
  let hasFailed = false;

  const answers = onlyLatest<SearchRequest, SearchOutcome>({
    delay: pauseInTyping,
    async find(asked, signal) {
      if (asked.trigger === 'typed') changeAddress('replaceState', asked.query);
      return lookUp(asked, { engine, locale: page.locale, places }, signal);
    },
    show(looked, { query, trigger }) {
      // replace: Back leads to where the reader came from, not to here again.
      if ('leadsTo' in looked) return location.replace(addressHere(looked.leadsTo));
      if (trigger === 'asked') rememberAsked(query.text);
      const { noAnswerHelp, missing } = looked;
      const note = missing && noAnswerHelp ? notHere(missing, page) : sayLeftOut(query, page);
      if (noAnswerHelp) view.show('empty', showNothing(query, missing, noAnswerHelp, page), trigger === 'typed', note);
      else if (looked.result.isUncovered && !isFiltered(query))
        view.show('empty', showUncovered(looked, page), trigger === 'typed', note);
      else view.show('ready', showFound(looked, page), trigger === 'typed', note);
    },
    fail(error) {
      console.error(error);
      hasFailed = true;
      view.leave();
      showFailure(page, results, retry);
    },
  });

  const answering: Answering = {
    current: emptyQuery,
    get hasFailed() {
      return hasFailed;
    },
    look(query, manner) {
      answering.current = query;
      hasFailed = false;
      if (isEmpty(query)) {
        answers.cancel();
        if (manner === 'typed') changeAddress('replaceState', query);
        return view.show('idle', [h('h1', {}, page.words['search.idle'])], true);
      }
      view.wait();
      if (manner === 'typed') answers.soon({ query, trigger: manner });
      else answers.now({ query, trigger: manner });
    },
  };
  return answering;
}

function changeAddress(how: 'replaceState' | 'pushState', query: Query): void {
  history[how](asked, '', location.pathname + queryAddress(query));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.langs a[hreflang]')) link.hash = location.hash;
}

/** What the browser keeps with an address whose question was answered; one that a link leads to has nothing yet. */
const asked = { isAsked: true };
const wasAsked = (): boolean => (history.state as Partial<typeof asked> | null)?.isAsked === true;

/** The link or form that asked is about to go: whoever used it goes on from the top, as on a new page. */
function beginAgain(): void {
  history.replaceState(asked, '');
  document.documentElement.scrollTop = 0;
  document.querySelector('main')?.focus({ preventScroll: true });
}

/** An entry that was gone to from here must not take the reader who comes back there again. */
const cameBack = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type === 'back_forward');
