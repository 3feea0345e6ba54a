import type { CiteFormat } from '../model/citation.ts';
import { copyText } from '../browser/kit/copy-text.ts';
import { absolute, fixedPath } from '../site/addresses.ts';
import type { Locale } from '../language/locale.ts';
import { addressHere } from '../browser/kit/address-here.ts';
import { h } from '../browser/kit/dom.ts';
import type { SearchEngine } from '../search/engine/engine.ts';
import { onlyLatest } from '../browser/kit/only-latest.ts';
import { openEngine } from '../search/results/open-engine.ts';
import { fill, fillCount } from '../browser/kit/page-data.ts';
import { readQuery, tidied } from '../search/engine/query.ts';
import { bookmarklet } from './bookmarklet.ts';
import { type ForLanguage, type Quote, quotesFor } from './quotes.ts';
import type { StaffData } from './staff-data.ts';

const panel = document.querySelector<HTMLElement>('[data-staff]');
if (panel) {
  const data: StaffData = JSON.parse(panel.dataset.staff ?? '{}');
  start(panel, data);
  offerBookmark(data);
}

/** Here and not in the page: no address in a page of ours is a script. */
function offerBookmark({ site, locale }: StaffData): void {
  const offer = document.querySelector<HTMLElement>('[data-bookmark]');
  const link = offer?.querySelector('a');
  if (!offer || !link) return;
  link.href = bookmarklet(absolute(site, fixedPath(locale, 'staff')));
  // Pressed here it would do nothing: the policy of the page refuses it.
  link.addEventListener('click', (event) => event.preventDefault());
  offer.hidden = false;
}

function start(panel: HTMLElement, data: StaffData): void {
  const { words } = data;
  const part = <T extends HTMLElement>(name: string): T => panel.querySelector<T>(`[data-part="${name}"]`) as T;
  const form = panel.querySelector('form') as HTMLFormElement;
  const box = form.querySelector('input') as HTMLInputElement;
  const [format, language] = [part<HTMLSelectElement>('format'), part<HTMLSelectElement>('language')];
  const [list, status] = [part('list'), part('status')];
  part('choices').hidden = false;
  let quotes: readonly Quote[] = [];

  const opened = new Map<Locale, Promise<SearchEngine>>();
  const engines = (locale: Locale): Promise<SearchEngine> => {
    const engine = opened.get(locale) ?? openEngine(locale);
    opened.set(locale, engine);
    // With the next key it is tried again.
    engine.catch(() => opened.delete(locale));
    return engine;
  };
  const answers = onlyLatest<string, readonly Quote[]>({
    delay: 250,
    find: (text, signal) => quotesFor(text, language.value as ForLanguage, engines, data, signal),
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

  function draw(): void {
    list.replaceChildren(
      ...quotes.map(({ hit, citation }) => {
        const text = citation[format.value as CiteFormat];
        const said = h('span', { role: 'status', class: 'soft' });
        const shown = h('div', { class: 'prose' }, h('pre', {}, h('code', {}, text)));
        const copy = h(
          'button',
          { class: 'button plain', type: 'button', 'aria-label': `${words['cite.copy']}: ${hit.title}` },
          words['cite.copy'],
        );
        copy.addEventListener('click', async () => {
          const isCopied = await copyText(text);
          said.textContent = isCopied ? words['staff.copied'] : words['cite.refused'];
          if (!isCopied) getSelection()?.selectAllChildren(shown);
        });
        return h(
          'li',
          { class: 'hit' },
          h(
            'h3',
            { lang: hit.locale !== data.locale && hit.locale },
            h('a', { href: addressHere(hit.address) }, hit.title),
          ),
          shown,
          h('p', { class: 'helpless' }, copy, said),
        );
      }),
    );
  }

  const ask = (): void => {
    const text = tidied(box.value);
    if (text !== '') return answers.soon(text);
    answers.cancel();
    list.replaceChildren();
    status.textContent = '';
  };
  box.addEventListener('input', ask);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (tidied(box.value) !== '') answers.now(tidied(box.value));
  });
  format.value = stored('staff-format', format);
  language.value = stored('staff-language', language);
  format.addEventListener('change', () => {
    store('staff-format', format.value);
    draw();
  });
  language.addEventListener('change', () => {
    store('staff-language', language.value);
    if (tidied(box.value) !== '') answers.now(tidied(box.value));
  });
  box.value = readQuery(location.search).text;
  if (box.value !== '') answers.now(box.value);
  box.focus();
}

/** A choice that was made before, if it is still one. */
function stored(key: string, { value, options }: HTMLSelectElement): string {
  try {
    const kept = localStorage.getItem(key);
    return Array.from(options).some((option) => option.value === kept) && kept !== null ? kept : value;
  } catch {
    return value;
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Then the choice holds for this page only.
  }
}
