import type { CiteFormat } from '../model/citation.ts';
import { askedHere } from '../browser/kit/asked-here.ts';
import { h } from '../browser/kit/dom.ts';
import { onlyLatest } from '../browser/kit/only-latest.ts';
import { fill, fillCount } from '../browser/kit/page-data.ts';
import { memoize } from '../search/engine/memoize.ts';
import { readQuery, collapseSpaces } from '../search/engine/query.ts';
import { openEngine } from '../search/results/open-engine.ts';
import { quoteItem } from './quote-item.ts';
import { type ForLanguage, type CitedHit, citedHits } from './cited-hits.ts';
import type { StaffData } from './staff-data.ts';

/** Gives the texts to paste of the answers that a number or words name, as they are typed. */
export function startStaffPage(panel: HTMLElement, data: StaffData): void {
  const { words } = data;
  // staff.astro has all of them, of these kinds.
  const part = <T extends HTMLElement>(name: string): T => panel.querySelector<T>(`[data-part="${name}"]`) as T;
  const form = panel.querySelector('form') as HTMLFormElement;
  const box = form.querySelector('input') as HTMLInputElement;
  const [format, language] = [part<HTMLSelectElement>('format'), part<HTMLSelectElement>('language')];
  const [list, status] = [part('list'), part('status')];
  part('choices').hidden = false;
  let quotes: readonly CitedHit[] = [];

  const engines = memoize(openEngine);
  const answers = onlyLatest<string, readonly CitedHit[]>({
    delay: 250,
    // The options of the two choices are these.
    find: (text, signal) => citedHits(text, language.value as ForLanguage, engines, data, signal),
    show(found, text) {
      quotes = found;
      draw();
      status.textContent =
        found.length > 0
          ? fillCount(words.suggested, found.length, data.locale)
          : fill(words['search.none'], { query: text });
      if (found.length === 0) list.replaceChildren(h('li', {}, status.textContent));
    },
    fail(error) {
      console.error(error);
      list.replaceChildren(h('li', {}, words['search.failed']));
    },
  });
  const draw = (): void =>
    list.replaceChildren(...quotes.map((quote) => quoteItem(quote, format.value as CiteFormat, data)));
  const askNow = (): void => {
    if (collapseSpaces(box.value) !== '') answers.now(collapseSpaces(box.value));
  };

  box.addEventListener('input', () => {
    const text = collapseSpaces(box.value);
    if (text !== '') return answers.soon(text);
    answers.cancel();
    list.replaceChildren();
    status.textContent = '';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    askNow();
  });
  keepChoice('staff-format', format, draw);
  keepChoice('staff-language', language, askNow);
  box.value = readQuery(askedHere()).text;
  askNow();
  box.focus();
}

/** Chooses what was chosen before, if it is still to be had, and keeps what is chosen. */
function keepChoice(key: string, choice: HTMLSelectElement, changed: () => void): void {
  const kept = stored(key);
  if (Array.from(choice.options).some(({ value }) => value === kept)) choice.value = kept ?? '';
  choice.addEventListener('change', () => {
    store(key, choice.value);
    changed();
  });
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Then the choice holds for this page only.
  }
}
