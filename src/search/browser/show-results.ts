import { formatDay } from '../../i18n/dates.ts';
import type { Locale } from '../../schema/locale.ts';
import { h } from './dom.ts';
import type { Hit, SearchEngine, SearchResult } from './engine.ts';
import { filterForm } from './filter-form.ts';
import { fill, type PageData } from './page-data.ts';
import { openSearch } from './pagefind-engine.ts';
import { type Query, ticketNumber } from './query.ts';
import { setState, showFailure } from './state.ts';

const pageSize = 10;

/** Answers a query on the results page: ready, empty or failed, each shown and announced. */
export async function showResults(query: Query, page: PageData, results: HTMLElement, open: (locale: Locale) => Promise<SearchEngine> = openSearch): Promise<void> {
  try {
    const engine = await open(page.locale);
    const address = await addressOfTicket(query, engine);
    if (address !== null) return location.replace(address);
    const result = await engine.search(query.text, query.filters, { asTyped: query.asTyped });
    const hits = await result.own.hits(0, pageSize);
    results.replaceChildren(...(hits.length > 0 ? found(query, page, result, hits) : nothing(query, page)));
    setState(hits.length > 0 ? 'ready' : 'empty', results);
  } catch (error) {
    console.error(error);
    showFailure(page, results);
  }
  document.title = `${results.querySelector('h1')?.textContent ?? ''} – ${document.title.split(' – ').at(-1)}`;
  moveWithArrows(results);
}

/** A ticket's number typed alone goes straight to the ticket, also when it is that of a duplicate. */
async function addressOfTicket({ text }: Query, engine: SearchEngine): Promise<string | null> {
  const number = ticketNumber(text);
  if (number === null) return null;
  const hits = await (await engine.search(number, {})).own.hits(0, pageSize);
  return hits.find(({ numbers }) => numbers.includes(number))?.address ?? null;
}

function found(query: Query, page: PageData, result: SearchResult, hits: readonly Hit[]): Node[] {
  const { words } = page;
  const forms = query.text === '' ? words.filtered : words.results;
  const count = new Intl.NumberFormat(page.locale === 'es' ? 'es-MX' : 'en-US').format(result.own.count);
  const [first, ...rest] = hits;
  const list = h('ol', {}, ...rest.map((hit) => hitItem(hit, page)));
  const more = h('p', { class: 'helpless' });
  showMore(more, list, hits.length, result, page);
  return [
    h('h1', {}, fill(result.own.count === 1 ? forms.one : forms.other, { count, query: query.text })),
    ...takenFor(query, result, page),
    h('div', { class: 'resultgrid' },
      ...(first ? [nearest(first, page)] : []),
      ...filterForm(query, result.choices, page),
      h('div', { class: 'hits' }, h('h2', { class: 'vh' }, words['search.more']), list, more),
    ),
  ];
}

/** “Did you mean”: says which words were taken for others, and takes it back on request. */
function takenFor({ text }: Query, { corrections }: SearchResult, { words }: PageData): HTMLElement[] {
  if (corrections.size === 0) return [];
  const meant = [...corrections.values()].map((word) => fill(words['search.quoted'], { word })).join(', ');
  const back = h('a', { href: `?${new URLSearchParams({ q: text, 'as-typed': '' })}` }, words['search.asTyped']);
  return [h('p', {}, fill(words['search.taken'], { meant }), ' ', back)];
}

function nearest(hit: Hit, page: PageData): HTMLElement {
  const { words } = page;
  return h('section', { class: 'answer', 'aria-labelledby': 'best' },
    h('h2', { id: 'best' }, words['search.nearest']),
    h('h3', {}, h('a', { href: hit.address, 'data-hit': true }, hit.title)),
    h('p', { class: 'gist' }, hit.answer),
    h('p', { class: 'source' }, ...about(hit, page).flatMap((part, i) => [...(i > 0 ? [' · '] : []), part])),
    ...jumps(hit, page),
  );
}

function hitItem(hit: Hit, page: PageData): HTMLElement {
  return h('li', { class: 'hit' },
    h('h3', {}, h('a', { href: hit.address, 'data-hit': true }, hit.title)),
    h('p', { class: 'prose' }, ...hit.excerpt.map(({ text, isMatch }) => (isMatch ? h('mark', {}, text) : text))),
    h('p', { class: 'meta' }, ...about(hit, page).map((part) => h('span', {}, part))),
    ...jumps(hit, page),
  );
}

/** Kind and number, topic, date. */
const about = ({ kind, numbers, topic, reviewed }: Hit, { locale, words }: PageData): (Node | string)[] => [
  kind === 'ticket' ? `${words['kind.question']} #${numbers[0] ?? ''}` : words['kind.faq'],
  topic,
  h('time', { datetime: reviewed }, formatDay(locale, reviewed)),
];

const jumps = ({ sections }: Hit, { words }: PageData): HTMLElement[] =>
  sections.length === 0
    ? []
    : [h('ul', { class: 'jumps', 'aria-label': words['search.sections'] }, ...sections.map(({ title, address }) => h('li', {}, h('a', { href: address }, title))))];

/** A button for the next ten, and after the last answer the way to a person. */
function showMore(place: HTMLElement, list: HTMLElement, shown: number, result: SearchResult, page: PageData): void {
  const left = Math.min(pageSize, result.own.count - shown);
  if (left <= 0) {
    place.replaceChildren(h('a', { class: 'button plain', href: page.newTicket }, page.words['search.noneHelps']));
    return;
  }
  const button = h('button', { class: 'button plain', type: 'button' }, fill(page.words['search.showMore'], { count: String(left) }));
  button.addEventListener('click', async () => {
    const items = (await result.own.hits(shown, shown + pageSize)).map((hit) => hitItem(hit, page));
    list.append(...items);
    showMore(place, list, shown + items.length, result, page);
    items[0]?.querySelector('a')?.focus();
  });
  place.replaceChildren(button);
}

function nothing({ text }: Query, { words, newTicket }: PageData): Node[] {
  const step = (lead: string, how: string) => h('li', {}, h('p', {}, h('strong', {}, lead), ` ${how}`));
  const ticket = new URL(newTicket);
  ticket.searchParams.set('summary', text);
  return [
    h('h1', {}, fill(words['search.none'], { query: text })),
    h('div', { class: 'prose measure' },
      h('ol', { class: 'steps' },
        step(words['search.none.words'], words['search.none.wordsHow']),
        step(words['search.none.error'], words['search.none.errorHow']),
        step(words['search.none.ask'], words['search.none.askHow']),
      ),
      h('p', { class: 'helpless' }, h('a', { class: 'button', href: ticket.href }, words['search.none.file'])),
    ),
  ];
}

/** Down from the box to the first answer, up and down among them, up from the first to the box. */
function moveWithArrows(results: HTMLElement): void {
  const box = document.querySelector<HTMLInputElement>('#seek input');
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const hits = Array.from(results.querySelectorAll<HTMLElement>('[data-hit]'));
    const at = hits.findIndex((hit) => hit === document.activeElement);
    if (at === -1 && document.activeElement !== box) return;
    const target = event.key === 'ArrowDown' ? hits[at + 1] : at === -1 ? undefined : (hits[at - 1] ?? box);
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}
