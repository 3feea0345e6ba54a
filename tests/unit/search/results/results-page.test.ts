import { at, fakeClock, later, press, root, settle, show, type } from '../../browser/fake-page.ts';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { searchWords } from '../../../../src/language/script-words.ts';
import { askedBefore } from '../../../../src/browser/kit/asked-before.ts';
import type { PageData } from '../../../../src/browser/kit/page-data.ts';
import type { SearchEngine } from '../../../../src/search/engine/engine.ts';
import { startResultsPage } from '../../../../src/search/results/results-page.ts';
import { fakeEngine, hit } from '../engine/fake-engine.ts';

const words = searchWords('en');
const data: PageData = {
  locale: 'en',
  words,
  topics: { mail: 'Mail', access: 'Access' },
  components: { 'Mail/Delivery': 'Delivery' },
  site: 'https://answers.example.org/',
  tracker: 'https://t.example/',
  size: '12',
};
const panel = [
  hit('/en/faq/panel/', {
    title: 'The panel',
    markedAnswer: [
      { text: 'Open the ', isMatch: false },
      { text: 'panel', isMatch: true },
    ],
    sections: [{ title: 'Steps', address: '/en/faq/panel/#steps' }],
  }),
  hit('/en/ticket/7/', { title: 'No panel', numbers: ['7'], excerpt: [{ text: 'no <b>panel</b>', isMatch: false }] }),
];
const foreign = hit('/en/ticket/8/', { title: 'El panel', locale: 'es', numbers: ['8'], topic: 'Correo' });
const many = Array.from({ length: 18 }, (_, i) => hit(`/en/faq/${i}/`, { title: `Answer ${i}` }));
const answers = {
  panel: { own: panel, other: [foreign] },
  panels: { own: panel.slice(0, 1) },
  'panel web': { own: panel, other: [foreign], otherAmongFirst: 1 },
  'many panels': { own: many.slice(0, 5), other: [foreign, ...many.slice(5, 8)], otherAmongFirst: 2 },
  'solo español': { other: [foreign] },
  many: { own: many },
  'many Dockers': { own: many, unknown: ['dockers'], isUncovered: true },
  'many others': { own: panel, isUncovered: true },
  '7': { own: [panel[1] ?? foreign] },
  '8': { own: many.slice(0, 2), other: [foreign] },
  '9': {},
};

interface Options {
  readonly path?: string;
  readonly typed?: string;
  readonly engine?: SearchEngine;
  readonly choices?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
function start(t: TestContext, { path = 'en/search/', typed, engine, choices = {} }: Options = {}) {
  fakeClock(t);
  show(
    `<main tabindex="-1"><form id="seek"><input></form><p class="langs"><a hreflang="es" href="../../es/search/">ES</a></p>
     <div id="results"><h1>Ask</h1></div></main><p id="announcer"></p>`,
    path,
  );
  const { engine: fake, asked, loaded } = fakeEngine(answers);
  const counting: SearchEngine = {
    search: async (...args) => ({ ...(await (engine ?? fake).search(...args)), choices: async () => choices }),
  };
  const retry = t.mock.fn();
  const [box, results] = [at<HTMLInputElement>('#seek input'), at('#results')];
  box.value = typed ?? new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
  const pushed = t.mock.method(history, 'pushState');
  startResultsPage({ box, results, page: data, engine: counting, retry });
  const submit = async (): Promise<void> => {
    at('form#seek').dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
  };
  const ask = async (text: string): Promise<void> => {
    type(box, text);
    await later(200);
  };
  const goTo = async (hash: string, state: unknown): Promise<void> => {
    history.replaceState(state, '', location.pathname + hash);
    dispatchEvent(new Event('popstate'));
    await settle();
  };
  const back = (hash: string): Promise<void> => goTo(hash, { isAsked: true });
  const follow = (hash: string): Promise<void> => goTo(hash, null);
  return { box, results, asked, loaded, retry, submit, ask, back, follow, pushed };
}
const heading = (): string | null => at('h1').textContent;
const state = (): string | undefined => at('main').dataset.searchState;
const titles = (): (string | null)[] => Array.from(document.querySelectorAll('[data-hit]'), (link) => link.textContent);

test('a question in the address is answered: the nearest, the others, and those in the other language', async (t) => {
  start(t, { path: 'en/search/#q=panel' });
  await settle();
  assert.equal(state(), 'ready');
  assert.equal(heading(), '2 answers for “panel”');
  assert.deepEqual(titles(), ['The panel', 'No panel', 'El panel']);
  assert.equal(at('.answer mark').textContent, 'panel');
  assert.equal(at('.jumps a').getAttribute('href'), `${root}en/faq/panel/#steps`);
  assert.equal(at('.hits .prose').textContent, 'no <b>panel</b>', 'what was indexed is text');
  assert.equal(at('details.more a').getAttribute('hreflang'), 'es');
  assert.match(at('.source').textContent ?? '', /Mail/);
  assert.doesNotMatch(at('details.more .meta').textContent ?? '', /Correo/, 'a topic is a word of its language');
  assert.equal(document.title, '2 answers for “panel” – Small');
  await later(0);
  assert.equal(at('#announcer').textContent, heading());
});

test('a good answer in the other language is among the first, says what it is, and is not listed twice', async (t) => {
  start(t, { path: 'en/search/#q=panel+web' });
  await settle();
  assert.deepEqual(titles(), ['The panel', 'No panel', 'El panel']);
  assert.equal(document.querySelector('details.more'), null);
  assert.equal(at('.hits .hit:last-child a').getAttribute('hreflang'), 'es');
});

test('a ticket that was named comes first though it is in the other language, and says so', async (t) => {
  start(t, { path: 'en/search/#q=8' });
  await settle();
  assert.deepEqual(titles(), ['El panel', 'Answer 0', 'Answer 1']);
  assert.equal(at('.answer h3').lang, 'es');
  assert.equal(at('.answer .gist').lang, 'es');
  assert.equal(at('.answer a').getAttribute('hreflang'), 'es');
  assert.match(at('.answer .source').textContent ?? '', /^In Spanish · /);
});

test('far better answers in the other language are second and third, and the rest follows below', async (t) => {
  start(t, { path: 'en/search/#q=many+panels' });
  await settle();
  assert.deepEqual(titles().slice(0, 4), ['Answer 0', 'El panel', 'Answer 5', 'Answer 1']);
  assert.equal(document.querySelectorAll('details.more [data-hit]').length, 2);
  assert.match(at('details.more summary').textContent ?? '', /\b2\b/);
});

test('answers follow what is typed, and so does the address, of the page in the other language too', async (t) => {
  const { box, ask, pushed, asked } = start(t);
  type(box, 'p');
  await later(200);
  assert.deepEqual(asked, [], 'of one letter there is nothing to say');
  await ask('panel');
  assert.equal(heading(), '2 answers for “panel”');
  assert.equal(location.hash, '#q=panel');
  assert.equal(at<HTMLAnchorElement>('.langs a').hash, '#q=panel');
  assert.equal(at('#announcer').textContent, '');
  await later(700);
  assert.equal(at('#announcer').textContent, heading(), 'it is said when they have stopped');
  assert.equal(pushed.mock.callCount(), 0, 'Back does not go through every letter');
  await ask('');
  assert.deepEqual([state(), heading(), location.hash], ['idle', words['search.idle'], '']);
});

test('asking adds a step for Back, and the same question again none', async (t) => {
  const { box, submit, pushed, ask } = start(t);
  box.value = 'panel';
  await submit();
  await submit();
  assert.equal(pushed.mock.callCount(), 1);
  assert.equal(location.hash, '#q=panel');
  await ask('panels');
  await submit();
  assert.equal(pushed.mock.callCount(), 2);
});

test('Back shows what was asked before, in the box too', async (t) => {
  const { box, submit, back, asked } = start(t, { path: 'en/search/#q=panel' });
  await settle();
  box.value = 'panels';
  await submit();
  await back('#q=panel');
  assert.deepEqual([box.value, heading()], ['panel', '2 answers for “panel”']);
  const before = asked.length;
  await back('#q=panel');
  assert.equal(asked.length, before, 'what is there already is not asked again');
});

test('what was typed while the search was loaded counts, not the address', async (t) => {
  start(t, { path: 'en/search/#q=panel', typed: 'panels' });
  await later(200);
  assert.equal(heading(), '1 answer for “panels”');
  assert.equal(location.hash, '#q=panels');
});

test('a link of the page asks anew, from the top; a place of the page asks nothing', async (t) => {
  const { follow } = start(t, { path: 'en/search/#q=panel' });
  await settle();
  await follow('#main');
  assert.deepEqual([location.hash, heading()], ['#q=panel', '2 answers for “panel”']);
  const replace = t.mock.method(location, 'replace', () => {});
  await follow('#q=%237');
  assert.equal(replace.mock.calls[0]?.arguments[0], `${root}en/ticket/7/`, 'a number leads to its entry');
  await follow('#q=panels');
  assert.deepEqual([heading(), document.activeElement], ['1 answer for “panels”', at('main')]);
});

test('where answers take a while it is said, and not before', async (t) => {
  let answer: (() => void) | undefined;
  const { engine } = fakeEngine(answers);
  const slow: SearchEngine = {
    search: (...args) => new Promise((resolve) => (answer = () => resolve(engine.search(...args)))),
  };
  const { results } = start(t, { path: 'en/search/#q=panel', engine: slow });
  await later(299);
  assert.deepEqual([heading(), state(), results.hasAttribute('aria-busy')], ['Ask', 'loading', false]);
  await later(1);
  assert.deepEqual([heading(), results.getAttribute('aria-busy')], [words['search.loading'], 'true']);
  await later(700);
  assert.equal(at('#announcer').textContent, words['search.loading']);
  answer?.();
  await settle();
  assert.deepEqual([heading(), results.hasAttribute('aria-busy')], ['2 answers for “panel”', false]);
});

test('where there is no answer, it says what else to try', async (t) => {
  const { ask } = start(t);
  await ask('zzyzx');
  assert.equal(state(), 'loading', 'half a word often has none');
  await later(600);
  assert.deepEqual([state(), heading()], ['empty', words['search.none'].replace('{query}', 'zzyzx')]);
  assert.equal(at('.button').getAttribute('href'), `${root}en/ask/#q=zzyzx`);
  assert.equal(document.querySelectorAll('.steps > li').length, 3);
});

test('where the site most likely has no answer, that comes first, then a person, and three answers at most', async (t) => {
  start(t, { path: 'en/search/#q=many+Dockers' });
  await settle();
  assert.equal(state(), 'empty');
  assert.equal(heading(), 'Nothing here about “Dockers”');
  assert.equal(at('a.button').getAttribute('href'), `${root}en/ask/#q=many+Dockers`);
  assert.equal(document.querySelectorAll('#results .rows li').length, 3);
  assert.deepEqual(titles(), []);
  at('#results button').click();
  assert.equal(state(), 'ready');
  assert.equal(heading(), '18 answers for “many Dockers”');
  assert.equal(document.activeElement?.textContent, 'Answer 0');
});

test('without a word that is missing, it is the question that has no answer; all of few answers are shown', async (t) => {
  start(t, { path: 'en/search/#q=many+others' });
  await settle();
  assert.equal(heading(), 'No answer for “many others”');
  assert.equal(document.querySelectorAll('#results .rows li').length, 2);
  assert.equal(document.querySelector('#results button'), null);
});

test('filters are looked through as they are, whatever the site says nothing about', async (t) => {
  start(t, { path: 'en/search/#q=many+Dockers&topic=mail' });
  await settle();
  assert.equal(heading(), '18 answers for “many Dockers”');
});

test('with filters, the first thing to try is without them', async (t) => {
  const { engine } = fakeEngine(answers, {});
  start(t, { path: 'en/search/#q=panel&topic=mail', engine });
  await settle();
  assert.equal(state(), 'empty');
  const link = at('.steps a');
  assert.deepEqual([link.textContent, link.getAttribute('href')], ['3 answers', '#q=panel']);
});

test('a ticket that is named is gone to, unless the reader comes back from it', async (t) => {
  const replace = t.mock.method(location, 'replace', () => {});
  const { submit, box, back } = start(t);
  box.value = '#7';
  await submit();
  assert.deepEqual(
    replace.mock.calls.map((call) => call.arguments[0]),
    [`${root}en/ticket/7/`],
  );
  await back('#q=panel');
  await back('#q=%237');
  assert.equal(replace.mock.callCount(), 1);
  assert.deepEqual(titles(), ['No panel']);
});

test('a ticket that is not here is looked for in the tracker', async (t) => {
  start(t, { path: 'en/search/#q=%239' });
  await settle();
  assert.equal(state(), 'empty');
  assert.ok(at('#results').textContent?.includes(words['search.noTicket'].replace('{number}', '#9')));
  assert.equal(at('.button').getAttribute('href'), 'https://t.example/ticket/9');
});

test('what mentions a ticket that is not here stands below that, and is no nearest answer', async (t) => {
  const { engine } = fakeEngine({ 9: { own: panel } });
  start(t, { path: 'en/search/#q=ticket+9', engine });
  await settle();
  await later(0);
  assert.deepEqual([state(), heading()], ['ready', words['search.noTicket'].replace('{number}', '#9')]);
  assert.equal(at('#announcer').textContent, heading());
  assert.equal(at('.button').getAttribute('href'), 'https://t.example/ticket/9');
  assert.equal(document.querySelector('.answer'), null);
  assert.equal(at('.hits h2').textContent, words['search.none.near']);
  assert.deepEqual(titles(), ['The panel', 'No panel']);
});

test('only answers in the other language stand open', async (t) => {
  start(t, { path: 'en/search/#q=solo+espa%C3%B1ol' });
  await settle();
  assert.equal(at('details.more').hasAttribute('open'), true);
  assert.deepEqual(titles(), ['El panel']);
});

test('more answers come ten at a time, and the reader goes on from the first of them', async (t) => {
  const { loaded } = start(t, { path: 'en/search/#q=many' });
  await settle();
  assert.equal(loaded.length, 5);
  const more = (): HTMLElement => at('.hits > .helpless button');
  assert.equal(more().textContent, words['search.showMore'].replace('{count}', '10'));
  more().click();
  await settle();
  assert.equal(titles().length, 15);
  assert.equal(document.activeElement?.textContent, 'Answer 5');
  assert.equal(more().textContent, words['search.showMore'].replace('{count}', '3'));
  more().click();
  await settle();
  assert.equal(titles().length, 18);
  assert.equal(document.querySelector('.hits > .helpless button'), null);
});

test('where more answers cannot be had, it is said, and the button is there again', async (t) => {
  const { engine } = fakeEngine(answers);
  let fails = false;
  const failing: SearchEngine = {
    async search(...args) {
      const result = await engine.search(...args);
      const { own } = result;
      const hits = (from: number, to: number) => (fails ? Promise.reject(new Error('cut')) : own.hits(from, to));
      return { ...result, own: { ...own, hits } };
    },
  };
  start(t, { path: 'en/search/#q=many', engine: failing });
  await settle();
  fails = true;
  at('.hits > .helpless button').click();
  await settle();
  assert.equal(at('#announcer').textContent, words['search.failed']);
  fails = false;
  at('.hits > .helpless button').click();
  await settle();
  assert.equal(titles().length, 15);
});

test('a search that fails is said, and asking again begins anew', async (t) => {
  t.mock.method(console, 'error', () => {});
  const { submit, retry } = start(t, {
    path: 'en/search/#q=panel',
    engine: { search: () => Promise.reject(new Error('lost')) },
  });
  await settle();
  assert.deepEqual([state(), heading()], ['failed', words['search.failed']]);
  at('#results button').click();
  await submit();
  assert.equal(retry.mock.callCount(), 2);
});

test('without a connection it says that', async (t) => {
  t.mock.method(console, 'error', () => {});
  t.mock.getter(navigator, 'onLine', () => false);
  start(t, { path: 'en/search/#q=panel', engine: { search: () => Promise.reject(new Error('lost')) } });
  await settle();
  assert.deepEqual([state(), heading()], ['offline', words['search.offline']]);
});

test('what a word was taken for is told, and can be taken back', async (t) => {
  const { engine, asked } = fakeEngine(answers);
  const correcting: SearchEngine = {
    async search(question, filters, options) {
      const result = await engine.search(question, filters, options);
      return options?.asTyped ? result : { ...result, corrections: new Map([['pannel', 'panel']]), unknown: ['xyz'] };
    },
  };
  const { ask } = start(t, { path: 'en/search/#q=panel', engine: correcting });
  await settle();
  assert.ok(at('#results').textContent?.includes('“panel”'));
  assert.equal(document.querySelector('#results a[href*="as-typed"]')?.getAttribute('href'), '#q=panel&as-typed=');
  assert.ok(Array.from(document.querySelectorAll('mark')).some((mark) => mark.textContent === 'xyz'));
  history.replaceState(null, '', '#q=panel&as-typed=');
  dispatchEvent(new Event('popstate'));
  await settle();
  assert.equal(asked.at(-1)?.asTyped, true);
  await ask('panels');
  assert.equal(asked.at(-1)?.asTyped, false, 'it was for those words');
});

for (const own of [panel, []])
  test(`what a minus left out is told, announced and taken back, with ${own.length} answers`, async (t) => {
    const { engine, asked } = fakeEngine({
      'panel -webmail -Outlook': { own },
      'panel webmail Outlook': { own: panel },
    });
    start(t, { path: 'en/search/#q=panel+-webmail+-Outlook&kind=faq', engine });
    await settle();
    await later(0);
    assert.ok(at('#results').textContent?.includes('Without: webmail, Outlook.'));
    assert.equal(at('#announcer').textContent, `${heading()}. Without: webmail, Outlook`);
    const link = at<HTMLAnchorElement>('#results p a');
    assert.equal(link.textContent, 'Include “webmail” and “Outlook”');
    assert.equal(link.getAttribute('href'), '#q=panel+webmail+Outlook&kind=faq');
    history.replaceState(null, '', link.getAttribute('href'));
    dispatchEvent(new Event('popstate'));
    await settle();
    assert.equal(asked.at(-1)?.question, 'panel webmail Outlook');
    assert.ok(!at('#results').textContent?.includes('Without'));
  });

test('filters are counted when somebody looks, and are kept in the address', async (t) => {
  const choices = { kind: { faq: 1, ticket: 1 }, topic: { mail: 2, access: 0 }, year: { 2025: 1, 2026: 1 } };
  start(t, { path: 'en/search/#q=panel', choices });
  await settle();
  const details = at<HTMLDetailsElement>('details.filters');
  assert.equal(details.querySelector('form')?.childElementCount, 0);
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await settle();
  const values = (name: string): string[] =>
    Array.from(document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`), ({ value }) => value);
  assert.deepEqual(values('kind').sort(), ['faq', 'ticket']);
  assert.deepEqual(values('topic'), [], 'there is nothing to choose');
  assert.deepEqual(values('year'), ['2026', '2025'], 'newest first');
  assert.equal(document.querySelector('.filters a'), null);
  at<HTMLInputElement>('input[value="faq"]').checked = true;
  const submit = new Event('submit', { cancelable: true });
  details.querySelector('form')?.dispatchEvent(submit);
  assert.ok(submit.defaultPrevented, 'no form of the browser’s asks the server');
  assert.equal(location.hash, '#q=panel&kind=faq');
});

test('filters that are chosen stand open, with the way out of them', async (t) => {
  const { asked } = start(t, {
    path: 'en/search/#q=panel&kind=faq&topic=mail',
    choices: { kind: { faq: 1, ticket: 3 } },
  });
  await settle();
  assert.deepEqual(asked[0]?.filters, { kind: ['faq'], topic: ['mail'] });
  assert.equal(at('details.filters').hasAttribute('open'), true);
  assert.equal(at('input[value="faq"]').hasAttribute('checked'), true);
  assert.equal(at('input[value="ticket"]').hasAttribute('checked'), false);
  assert.equal(at('.filters a').getAttribute('href'), '#q=panel');
});

test('the arrows go from the box to the answers and back', async (t) => {
  const { box } = start(t, { path: 'en/search/#q=panel' });
  await settle();
  box.focus();
  for (const [key, expected] of [
    ['ArrowUp', ''],
    ['ArrowDown', 'The panel'],
    ['ArrowDown', 'No panel'],
    ['ArrowDown', 'No panel'],
    ['ArrowUp', 'The panel'],
    ['ArrowUp', ''],
  ] as const) {
    press(document.activeElement ?? box, key);
    assert.equal(document.activeElement?.textContent, expected);
  }
  assert.equal(document.activeElement, box);
});

test('on a phone the keyboard goes when something is asked', async (t) => {
  const { box, submit } = start(t);
  t.mock.method(globalThis, 'matchMedia', () => ({ matches: true }));
  box.focus();
  box.value = 'panel';
  await submit();
  assert.notEqual(document.activeElement, box);
});

const follows = (selector: string, event = 'click', button = 0): void => {
  const link = at<HTMLAnchorElement>(selector);
  link.addEventListener(event, (each) => each.preventDefault(), { once: true });
  link.dispatchEvent(new MouseEvent(event, { bubbles: true, cancelable: true, button }));
};

test('the tab keeps what was asked and which answers were opened, and nothing that was only typed', async (t) => {
  const { ask, submit, box } = start(t, { path: 'en/search/#q=panel' });
  await settle();
  assert.deepEqual(askedBefore(), { asked: ['panel'], read: [] });
  await ask('panel we');
  await ask('panel web');
  assert.deepEqual(askedBefore().asked, ['panel']);
  follows('[data-hit]', 'auxclick', 2);
  assert.deepEqual(askedBefore().asked, ['panel'], 'a menu is no answer');
  follows('[data-hit]', 'auxclick', 1);
  assert.deepEqual(askedBefore(), { asked: ['panel web'], read: ['faq/panel'] }, 'who opens an answer has asked');
  follows('.jumps a');
  type(box, 'solo español');
  await submit();
  follows('[data-hit]');
  assert.deepEqual(askedBefore(), { asked: ['panel web', 'solo español'], read: ['faq/panel', 'ticket/8'] });
});

test('who goes on to a person has asked it, and a question that may be private is not kept', async (t) => {
  const { ask, submit, box } = start(t);
  await ask('many');
  follows('#results a[href*="/ask/"]');
  assert.deepEqual(askedBefore(), { asked: ['many'], read: [] });
  type(box, 'mail of ana@riverbend.example');
  await submit();
  assert.deepEqual(askedBefore().asked, ['many']);
});
