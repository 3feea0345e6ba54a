import { filteredSearchPath } from '../../site/addresses.ts';
import { addressHere } from '../../browser/kit/address-here.ts';
import { answersTo } from '../engine/answers-to.ts';
import { h } from '../../browser/kit/dom.ts';
import type { Hit, SearchEngine } from '../engine/engine.ts';
import { onlyLatest } from '../../browser/kit/only-latest.ts';
import { fill, fillCount } from '../../browser/kit/page-data.ts';
import { readQuery, tidied } from '../engine/query.ts';
import { siteRoot } from '../../browser/kit/site-root.ts';
import type { SuggestionData } from './suggestion-data.ts';

interface Parts {
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
export function startCombobox({ box, list, status, data, engine }: Parts): void {
  const { locale, words } = data;
  const places = { tracker: data.tracker, sites: [data.site, siteRoot] };
  let options: HTMLElement[] = [];
  let active = -1;

  const answers = onlyLatest<string, readonly Hit[]>({
    delay: pauseInTyping,
    async find(text, signal) {
      const {
        result: { own, other },
      } = await answersTo({ ...readQuery(''), text }, engine, places, signal);
      const first = await own.hits(0, mostHits);
      return [...first, ...(first.length < mostHits ? await other.hits(0, mostHits - first.length) : [])];
    },
    show(hits, text) {
      const all = h(
        'a',
        { role: 'option', href: addressHere(filteredSearchPath(locale, { q: text })) },
        fill(words['search.suggest.all'], { query: text }),
      );
      options = hits.length === 0 ? [] : [...hits.map((hit) => optionFor(hit, data)), all];
      options.forEach((option, i) => {
        option.id = `${list.id}-${i}`;
        option.tabIndex = -1;
      });
      list.replaceChildren(...options);
      setOpen(options.length > 0);
      status.textContent = fillCount(words.suggested, hits.length, locale);
    },
    fail(error) {
      // The form still leads to the results page, which says what is wrong.
      console.error(error);
      close();
    },
  });

  function setOpen(isOpen: boolean): void {
    list.hidden = !isOpen;
    box.setAttribute('aria-expanded', String(isOpen));
    activate(-1);
  }

  function close(): void {
    answers.cancel();
    setOpen(false);
    status.textContent = '';
  }

  function activate(place: number): void {
    active = place;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === place)));
    const option = options[place];
    if (!option) return box.removeAttribute('aria-activedescendant');
    box.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  function look(): void {
    activate(-1);
    const text = tidied(box.value);
    if (text.length >= fewestLetters) answers.soon(text);
    else {
      options = [];
      close();
    }
  }

  /** What a key does here; false where it is left to the browser. */
  const actions: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => move(active + 1),
    ArrowUp: () => move(active < 0 ? -1 : active - 1),
    Enter() {
      const option = list.hidden ? undefined : options[active];
      option?.click();
      return option !== undefined;
    },
    Escape() {
      if (list.hidden) box.value = '';
      close();
      return true;
    },
    Tab() {
      close();
      return false;
    },
  };

  function move(to: number): boolean {
    if (list.hidden && options.length > 0) setOpen(true);
    else if (list.hidden) look();
    activate(options.length > 0 && !list.hidden ? (to + options.length) % options.length : -1);
    return true;
  }

  box.addEventListener('input', look);
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const action = actions[event.key];
    if (action?.()) event.preventDefault();
    // The caret moves in the text, and so is back in the box.
    else if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(event.key)) activate(-1);
  });
  // The focus stays in the box, and nothing moves away under a finger: a press elsewhere closes when it has done its
  // work.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !list.hidden && target !== box && !list.contains(target)) close();
  });
  look();
}

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
