import { filteredSearchPath } from '../../site/addresses.ts';
import { addressHere } from '../../browser/kit/address-here.ts';
import { asSeen } from '../engine/as-seen.ts';
import { answerQuery } from '../engine/answer-query.ts';
import { h } from '../../browser/kit/dom.ts';
import type { Hit, SearchEngine } from '../engine/engine.ts';
import { foldedWords } from '../../language/fold.ts';
import { type Listbox, listboxUnder } from './listbox.ts';
import { onlyLatest } from '../../browser/kit/only-latest.ts';
import { fill, fillCount } from '../../browser/kit/page-data.ts';
import { collapseSpaces, emptyQuery } from '../engine/query.ts';
import { type AddressRoots, mayBeWords } from '../engine/reference.ts';
import { siteRoot } from '../../browser/kit/site-root.ts';
import { rememberWhatIsOpened } from './remember-asked.ts';
import type { SuggestionData } from './suggestion-data.ts';

interface ComboboxSetup {
  readonly box: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
  readonly data: SuggestionData;
  readonly engine: SearchEngine;
}

const mostHits = 5;
const fewestLetters = 2;
/** Milliseconds without a key after which a question is looked up. */
const pauseInTyping = 200;

/**
 * A combobox as the ARIA Authoring Practices have it (list autocomplete with manual selection): answers under the box
 * while somebody types, and the way to all of them. The focus stays in the box; each option is a link.
 */
export function startCombobox({ box, list, status, data, engine }: ComboboxSetup): void {
  const listbox = listboxUnder(box, list);
  let shown: readonly Hit[] = [];
  const answers = onlyLatest<string, readonly Hit[]>({
    delay: pauseInTyping,
    find: (text, signal) => firstHits(text, engine, { tracker: data.tracker, sites: [data.site, siteRoot] }, signal),
    show(hits, text) {
      shown = hits;
      listbox.fill(hits.length === 0 ? [] : [...hits.map((hit) => optionFor(hit, data)), optionForAll(text, data)]);
      status.textContent = fillCount(data.words.suggested, hits.length, data.locale);
    },
    fail(error) {
      // The form still leads to the results page, which says what is wrong.
      console.error(error);
      close();
    },
  });

  function close(): void {
    answers.cancel();
    listbox.setOpen(false);
    status.textContent = '';
  }

  function look(): void {
    listbox.leave();
    const text = collapseSpaces(box.value);
    if (text.length >= fewestLetters) answers.soon(text);
    else {
      listbox.fill([]);
      close();
    }
  }

  box.addEventListener('input', look);
  answerKeys(box, listbox, { look, close });
  rememberWhatIsOpened(list, () => (isWhole(box.value, shown) ? box.value : ''));
  // The focus stays in the box, and nothing moves away under a finger: a press elsewhere closes when it has done its
  // work.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && listbox.isOpen() && target !== box && !list.contains(target)) close();
  });
  look();
}

function answerKeys(
  box: HTMLInputElement,
  listbox: Listbox,
  { look, close }: Readonly<Record<'look' | 'close', () => void>>,
): void {
  const step = (by: 1 | -1): boolean => {
    if (!listbox.step(by)) look();
    return true;
  };
  /** What a key does here; false where it is left to the browser. */
  const actions: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter() {
      const option = listbox.active();
      option?.click();
      return option !== undefined;
    },
    Escape() {
      if (!listbox.isOpen()) box.value = '';
      close();
      return true;
    },
    Tab() {
      close();
      return false;
    },
  };
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const action = actions[event.key];
    if (action?.()) event.preventDefault();
    // The caret moves in the text, and so is back in the box.
    else if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(event.key)) listbox.leave();
  });
}

async function firstHits(
  text: string,
  engine: SearchEngine,
  places: AddressRoots,
  signal: AbortSignal,
): Promise<Hit[]> {
  const {
    result: { own, other, otherAmongFirst },
    missing,
  } = await answerQuery({ ...emptyQuery, text }, engine, places, signal);
  if (missing && !mayBeWords(text)) return [];
  const [here, there] = await Promise.all([own.hits(0, mostHits), other.hits(0, otherAmongFirst)]);
  const first = asSeen(here, there, otherAmongFirst).slice(0, mostHits);
  return [...first, ...(first.length < mostHits ? await other.hits(there.length, mostHits - here.length) : [])];
}

/** Whether the last word is written to its end, as far as the answers tell: a suggestion is often chosen before. */
function isWhole(text: string, hits: readonly Hit[]): boolean {
  const last = foldedWords(text).at(-1) ?? '';
  return hits.some(({ title, answer }) => foldedWords(`${title} ${answer}`).includes(last));
}

/** The way to the results page. */
const optionForAll = (text: string, { locale, words }: SuggestionData): HTMLElement =>
  h(
    'a',
    { role: 'option', href: addressHere(filteredSearchPath(locale, { q: text })) },
    fill(words['search.suggest.all'], { query: text }),
  );

function optionFor(hit: Hit, { locale, words }: SuggestionData): HTMLElement {
  const isForeign = hit.locale !== locale;
  const lang = isForeign && hit.locale;
  const kind = hit.kind === 'ticket' ? `${words['kind.question']} #${hit.numbers[0] ?? ''}` : words['kind.faq'];
  return h(
    'a',
    { role: 'option', href: addressHere(hit.address), hreflang: lang },
    h('span', { class: 'title', lang }, hit.title),
    ' ',
    h('small', {}, [kind, isForeign ? words['search.foreign'] : hit.topic].join(' · ')),
  );
}
