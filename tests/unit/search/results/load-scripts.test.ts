import { root, settle, show } from '../../browser/fake-page.ts';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { loadedByScripts, loadScript } from '../../../../src/search/results/loaded-by-scripts.ts';
import { loadedByWorker } from '../../../../src/search/results/loaded-by-worker.ts';
import { lazyScript } from '../../../../src/search/results/lazy-script.ts';
import { openEngine } from '../../../../src/search/results/open-engine.ts';
import { answerMessages } from '../../../../src/search/results/engine-messages.ts';
import { startAddress } from '../../../../src/search/engine/search-data.ts';
import { fakeEngine, hit } from '../engine/fake-engine.ts';
import { haveEngine, haveScripts } from './fake-scripts.ts';

declare const consultaData: (address: string, value: unknown) => void;

/** What a host has under each address: what that script does. Another address is an error. */
function host(t: TestContext, files: Readonly<Record<string, () => void>>): string[] {
  show('');
  const asked: string[] = [];
  t.mock.method(document.head, 'append', (script: HTMLScriptElement) => {
    const path = script.src.slice(root.length - 1);
    asked.push(path);
    setImmediate(() => {
      const run = files[path];
      if (!run) return script.onerror?.(new Event('error'));
      run();
      script.onload?.(new Event('load'));
    });
  });
  return asked;
}

test('data comes by scripts, as a disk gives them', async (t) => {
  host(t, { '/search/x.js': () => consultaData('/search/x.js', { panel: 1 }) });
  const source = loadedByScripts(root);
  assert.deepEqual(await source.data('/search/x.js'), { panel: 1 });
  await assert.rejects(source.data('/search/y.js'), /y\.js could not be loaded/);
});

test('a script that holds something else is not taken for what was asked', async (t) => {
  host(t, { '/search/x.js': () => consultaData('/search/z.js', 1) });
  await assert.rejects(loadedByScripts(root).data('/search/x.js'), /does not hold what its name says/);
});

test('what one question asks for at once is loaded once', async (t) => {
  const asked = host(t, { '/search/x.js': () => consultaData('/search/x.js', 1) });
  const source = loadedByScripts(root);
  await Promise.all([source.data('/search/x.js'), source.data('/search/x.js')]);
  assert.deepEqual(asked, ['/search/x.js']);
});

test('a worker asks for data as text, past the cache for what keeps its name', async (t) => {
  const asked: [string, string | undefined][] = [];
  t.mock.method(globalThis, 'fetch', async (address: string, init?: RequestInit) => {
    asked.push([address, init?.cache]);
    const path = `/${address.slice(root.length)}`;
    return path.endsWith('missing.js')
      ? new Response(null, { status: 404 })
      : new Response(`consultaData(${JSON.stringify(path)},${JSON.stringify([path])})`);
  });
  const source = loadedByWorker(root);
  assert.deepEqual(await source.data(startAddress('en')), [startAddress('en')]);
  assert.deepEqual(await source.data('/search/x.js'), ['/search/x.js']);
  await assert.rejects(source.data('/search/missing.js'), /missing\.js: 404/);
  assert.deepEqual(
    asked.slice(0, 2).map(([, cache]) => cache),
    ['no-cache', 'default'],
  );
});

test('a script that a page needs now is loaded once, and again where it could not be had', async (t) => {
  haveScripts({});
  let isThere = false;
  const combobox = { startCombobox: () => {} };
  const asked = host(t, { '/_assets/c.js': () => isThere && haveScripts({ combobox }) });
  await assert.rejects(lazyScript('combobox'), /combobox did not start/);
  isThere = true;
  assert.equal(await lazyScript('combobox'), combobox);
  assert.equal(await lazyScript('combobox'), combobox);
  assert.deepEqual(asked, ['/_assets/c.js', '/_assets/c.js']);
  await assert.rejects(lazyScript('results-page'), /r\.js could not be loaded/);
});

test('a script that could not be loaded does not stay in the page', async () => {
  show('');
  await assert.rejects(loadScript(`${root}x.js`), /x\.js could not be loaded/);
  assert.equal(document.head.querySelector('script'), null);
});

/** A worker as the page sees it; its other end is answered by `behind`, or not at all. */
function haveWorker(t: TestContext, behind?: (port: MessagePort) => void) {
  const made: { address: string; isOver: boolean; fail: (message: string) => void }[] = [];
  // Called with `new`, a function of this kind gives what it returns.
  function FakeWorker(address: string) {
    const { port1, port2 } = new MessageChannel();
    t.after(() => port1.close());
    port1.start();
    port2.start();
    behind?.(port2);
    let failed: ((event: { message: string }) => void) | undefined;
    const state = { address, isOver: false, fail: (message: string) => failed?.({ message }) };
    made.push(state);
    return {
      postMessage: (message: unknown) => port1.postMessage(message),
      addEventListener: (type: string, listener: (event: never) => void) => {
        if (type === 'error') failed = listener as typeof failed;
        else port1.addEventListener(type as 'message', listener as (event: MessageEvent) => void);
      },
      terminate: () => (state.isOver = true),
    };
  }
  Object.assign(globalThis, { Worker: FakeWorker });
  t.mock.method(globalThis, 'fetch', async () => new Response(null, { status: 404 }));
  t.after(() => Reflect.deleteProperty(globalThis, 'Worker'));
  return made;
}
const { engine } = fakeEngine({ panel: { own: [hit('/en/faq/panel/')] } });

test('the engine runs in a worker where there are workers', async (t) => {
  show('');
  const { opened } = haveEngine(async () => engine);
  const made = haveWorker(t, (port) => answerMessages(port, async () => engine));
  const opening = await openEngine('en');
  assert.equal((await opening.search('panel', {})).own.count, 1);
  assert.deepEqual([made[0]?.address, opened], [`${root}_assets/e.js`, []]);
});

test('what a search starts with is loaded beside the worker, and handed over to it', async (t) => {
  show('');
  const started: (string | null)[] = [];
  haveWorker(t, (port) =>
    answerMessages(port, async (_locale, _expected, start) => {
      started.push(start);
      return engine;
    }),
  );
  const asked: [string, string | undefined][] = [];
  t.mock.method(globalThis, 'fetch', async (address: string, init?: RequestInit) => {
    asked.push([address, init?.cache]);
    return new Response('the start');
  });
  await openEngine('en');
  assert.deepEqual([asked, started], [[[root + startAddress('en').slice(1), 'no-cache']], ['the start']]);
  t.mock.method(globalThis, 'fetch', () => Promise.reject(new Error('no connection')));
  await openEngine('en');
  assert.deepEqual(started, ['the start', null]);
});

test('a worker loads what its page has not given it, and says what it could not load', async (t) => {
  t.mock.method(globalThis, 'fetch', async () => new Response(null, { status: 404 }));
  const source = loadedByWorker(root, { '/search/x.js': 'consultaData("/search/x.js",1)' });
  assert.equal(await source.data('/search/x.js'), 1);
  await assert.rejects(source.data('/search/y.js'), /y\.js: 404/);
  t.mock.method(globalThis, 'fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await assert.rejects(source.data('/search/y.js'), /\/search\/y\.js could not be loaded/);
});

test('a worker that is blocked is done without', async (t) => {
  show('');
  const { opened } = haveEngine(async () => engine);
  const made = haveWorker(t);
  const opening = openEngine('en');
  await settle();
  made[0]?.fail('blocked');
  assert.equal((await (await opening).search('panel', {})).own.count, 1);
  assert.deepEqual([opened, made[0]?.isOver], [['en'], true]);
});

test('an index that cannot be had is no reason to try in the page', async (t) => {
  show('');
  const { opened } = haveEngine(async () => engine);
  const made = haveWorker(t, (port) => answerMessages(port, () => Promise.reject(new Error('no index'))));
  await assert.rejects(openEngine('en'), /no index/);
  assert.deepEqual([opened, made[0]?.isOver], [[], true]);
});

test('where there are no workers, the engine runs in the page', async () => {
  show('');
  const { opened } = haveEngine(async () => engine);
  await openEngine('es');
  assert.deepEqual(opened, ['es']);
});
