import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { editionOf, FakeCaches, FakeHost, root, settle } from './fake-device.ts';

type Listener = (event: Event) => void;

/** What a browser gives its worker; one for the file, since the worker takes hold of it once. */
const listeners = new Map<string, Listener>();
const told: unknown[] = [];
const calls: string[] = [];
const [caches, host] = [new FakeCaches(), new FakeHost()];
const called = (name: string) => async (): Promise<boolean> => calls.push(name) > 0;

before(async () => {
  Object.assign(globalThis, {
    caches,
    fetch: host.fetch,
    location: { href: `${root}sw.js` },
    registration: { unregister: called('unregister') },
    skipWaiting: called('skipWaiting'),
    clients: {
      claim: called('claim'),
      matchAll: async () => [{ postMessage: (message: unknown) => void told.push(message) }],
    },
    addEventListener: (type: string, listener: Listener) => void listeners.set(type, listener),
  });
  Object.defineProperty(navigator, 'storage', { value: {} });
  host.publish((await editionOf([{ 'en/index.html': 'kept' }])).files);
  await import('../../../../../src/copies/device/worker/service-worker.ts');
});

/** Hands an event over; what the worker answers, and when all it does is done. */
async function send(type: string, about: object = {}): Promise<Response | null> {
  const work: Promise<unknown>[] = [];
  let response: Promise<Response> | null = null;
  const event = Object.assign(new Event(type), about, {
    waitUntil: (promise: Promise<unknown>) => void work.push(promise),
    respondWith: (promise: Promise<Response>) => void (response = promise),
  });
  listeners.get(type)?.(event);
  await Promise.all(work);
  await settle();
  return response;
}
const command = (what: string, locale: unknown = 'en'): Promise<unknown> =>
  send('message', { data: { command: what, locale } });
function request(path: string, { method = 'GET', mode = 'cors' } = {}): Promise<Response | null> {
  const asked = new Request(new URL(path, root), { method });
  Object.defineProperty(asked, 'mode', { value: mode });
  return send('fetch', { request: asked, clientId: '', resultingClientId: 'page' });
}
const lastTold = (): unknown => told.at(-1);

test('a new worker takes over at once, pages that are open too', async () => {
  await send('install');
  await send('activate');
  assert.deepEqual(calls.splice(0), ['skipWaiting', 'claim']);
});

test('messages that are no commands are not for it', async () => {
  for (const data of [null, 'install', { command: 'install' }, { command: 'explode', locale: 'en' }]) {
    await send('message', { data });
  }
  for (const locale of ['../../x', 'EN', 7]) await command('install', locale);
  assert.deepEqual([host.asked, told, caches.paths()], [[], [], []]);
});

test('a command to keep the site is fulfilled, and told to all pages', async () => {
  await command('install');
  assert.ok(caches.paths().includes('installed/en/kept.json'));
  assert.equal((lastTold() as { state: { status: string } }).state.status, 'kept');
});

test('pages are answered, and after the first one copies follow the site, once', async () => {
  host.publish((await editionOf([{ 'en/index.html': 'newer' }])).files);
  host.askedSince();
  const response = await request('en/', { mode: 'navigate' });
  assert.equal(await response?.text(), 'newer');
  assert.ok(host.askedSince().includes('installed/en/copy.json'));
  host.isOffline = true;
  assert.equal(await (await request('en/', { mode: 'navigate' }))?.text(), 'newer', 'from the copy that has followed');
  host.isOffline = false;
  assert.ok(!host.askedSince().includes('installed/en/copy.json'));
});

test('it leaves alone what is not read, is not of the site, or is its own', async () => {
  assert.equal(await request('en/', { method: 'POST' }), null);
  assert.equal(await request('https://x.example/other/'), null);
  assert.equal(await request('installed/en/copy.json'), null);
});

test('it goes with the last copy', async () => {
  await command('remove');
  assert.deepEqual([calls, caches.paths()], [['unregister'], []]);
  assert.deepEqual(lastTold(), { locale: 'en', state: { status: 'absent' } });
});
