import { at, fakeClock, later, settle, show, type } from '../../browser/fake-page.ts';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { searchWords } from '../../../../src/language/script-words.ts';
import type { SearchEngine } from '../../../../src/search/engine/engine.ts';
import { startSearchPage } from '../../../../src/search/results/search-page.ts';
import { fakeEngine } from '../engine/fake-engine.ts';
import { haveScripts } from './fake-scripts.ts';

const words = searchWords('en');
interface Given {
  readonly box: HTMLInputElement;
  readonly engine: SearchEngine;
  readonly retry: () => void;
}

function start(t: TestContext, path = 'en/search/') {
  fakeClock(t);
  t.mock.method(console, 'error', () => {});
  const page = JSON.stringify({ locale: 'en', words }).replaceAll('"', '&quot;');
  show(
    `<main data-search-state><form id="seek"><input></form><div id="results" data-page="${page}"><h1>Ask</h1></div></main>`,
    path,
  );
  const engine = { isLost: false, isSlow: false, opened: 0 };
  const started: Given[] = [];
  haveScripts({
    'results-page': { startResultsPage: (given: Given) => void started.push(given) },
    'search-engine': {
      openHere: async () => {
        engine.opened += 1;
        if (engine.isLost) throw new Error('lost');
        if (engine.isSlow) await new Promise(() => {});
        return fakeEngine({}).engine;
      },
    },
  });
  const site = { isThere: true };
  t.mock.method(globalThis, 'fetch', async () => {
    if (!site.isThere) throw new TypeError('Failed to fetch');
    return new Response();
  });
  const reload = t.mock.method(location, 'reload', () => {});
  const box = at<HTMLInputElement>('input');
  return {
    box,
    engine,
    site,
    started,
    reload,
    begin: async () => {
      startSearchPage(box, at('#results'));
      await settle();
    },
  };
}
const state = (): string | null => at('main').getAttribute('data-search-state');

test('without a question the page waits in its box, and loads the search when somebody reaches for it', async (t) => {
  const { box, begin, engine, started } = start(t);
  await begin();
  assert.deepEqual([state(), engine.opened, document.activeElement], ['idle', 0, box]);
  box.dispatchEvent(new Event('pointerdown'));
  type(box, 'pa');
  await settle();
  assert.deepEqual([engine.opened, started.length], [1, 1]);
});

test('a question in the address is in the box, and is looked for at once', async (t) => {
  const { box, begin, started } = start(t, 'en/search/#q=panel');
  await begin();
  assert.deepEqual([box.value, at('h1').textContent, state()], ['panel', words['search.loading'], 'loading']);
  assert.equal(started[0]?.box, box);
});

test('who has only touched the box is not told that the search failed; who has asked is', async (t) => {
  const { box, begin, engine, started } = start(t);
  await begin();
  engine.isLost = true;
  box.dispatchEvent(new Event('focus'));
  await settle();
  assert.equal(state(), 'idle');
  type(box, 'panel');
  await settle();
  assert.equal(state(), 'failed');
  assert.deepEqual([engine.opened, started], [2, []]);
});

test('a new try is a fresh page, with the question in its address; without a connection it would be the browser’s own', async (t) => {
  const { box, begin, engine, site, reload } = start(t, 'en/search/#q=old&kind=faq');
  engine.isLost = true;
  await begin();
  box.value = 'new';
  site.isThere = false;
  at('#results button').click();
  await settle();
  assert.equal(reload.mock.callCount(), 0);
  site.isThere = true;
  at('#results button').click();
  await settle();
  assert.equal(reload.mock.callCount(), 1);
  assert.equal(location.hash, '#q=new&kind=faq');
});

test('with a network again it tries by itself, until something is reached through it', async (t) => {
  const { begin, engine, site, reload } = start(t, 'en/search/#q=panel');
  engine.isLost = true;
  await begin();
  site.isThere = false;
  dispatchEvent(new Event('online'));
  await later(0);
  await later(1000);
  site.isThere = true;
  await later(2999);
  assert.equal(reload.mock.callCount(), 0);
  await later(1);
  assert.equal(reload.mock.callCount(), 1);
});

test('and does nothing where the page has its answers', async (t) => {
  const { begin, reload } = start(t, 'en/search/#q=panel');
  await begin();
  at('main').dataset.searchState = 'ready';
  dispatchEvent(new Event('online'));
  await later(0);
  await later(20_000);
  assert.equal(reload.mock.callCount(), 0);
});

test('what is sent before the search is there stands in the address, filters and all, and is awaited', async (t) => {
  const { box, begin, engine } = start(t, 'en/search/#kind=faq');
  engine.isSlow = true;
  await begin();
  box.value = 'panel';
  const push = t.mock.method(history, 'pushState');
  const submit = new Event('submit', { cancelable: true });
  at('form').dispatchEvent(submit);
  at('form').dispatchEvent(new Event('submit', { cancelable: true }));
  assert.ok(submit.defaultPrevented);
  assert.deepEqual([location.hash, location.search], ['#kind=faq&q=panel', '']);
  assert.equal(push.mock.callCount(), 1, 'one step for Back');
  assert.equal(state(), 'loading');
});

test('what is sent after it failed is another try', async (t) => {
  const { box, begin, engine, site, reload } = start(t, 'en/search/#q=panel');
  engine.isLost = true;
  await begin();
  site.isThere = false;
  t.mock.getter(navigator, 'onLine', () => false);
  at('form').dispatchEvent(new Event('submit', { cancelable: true }));
  await settle();
  assert.equal(state(), 'offline');
  site.isThere = true;
  box.value = 'panels';
  at('form').dispatchEvent(new Event('submit', { cancelable: true }));
  await settle();
  assert.deepEqual([reload.mock.callCount(), location.hash], [1, '#q=panels']);
});

test('an address of earlier versions is cleaned at once, and a place of the page takes no question away', async (t) => {
  const { box, begin, engine } = start(t, 'en/search/?kind=faq&q=panel#main');
  engine.isSlow = true;
  await begin();
  assert.deepEqual([box.value, location.search, location.hash], ['panel', '', '#kind=faq&q=panel']);
  history.replaceState(null, '', '#main');
  dispatchEvent(new Event('popstate'));
  assert.deepEqual([box.value, location.hash], ['panel', '#q=panel&kind=faq']);
});

test('once it is there the form is its own', async (t) => {
  const { begin } = start(t, 'en/search/#q=panel');
  await begin();
  const submit = new Event('submit', { cancelable: true });
  at('form').dispatchEvent(submit);
  assert.equal(submit.defaultPrevented, false);
});

test('Back and Forward before that fill the box, and look', async (t) => {
  const { box, begin, engine } = start(t);
  await begin();
  history.replaceState(null, '', '#q=panel');
  dispatchEvent(new Event('popstate'));
  await settle();
  assert.deepEqual([box.value, engine.opened], ['panel', 1]);
});
