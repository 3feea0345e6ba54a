import assert from 'node:assert/strict';
import { mock, test, type TestContext } from 'node:test';
import { RequestHandler } from '../../../../../src/copies/device/worker/request-handler.ts';
import { updateCopy } from '../../../../../src/copies/device/worker/update-copy.ts';
import { InstalledCopies } from '../../../../../src/copies/device/worker/installed-copies.ts';
import type { FetchEvent } from '../../../../../src/copies/device/worker/worker-scope.ts';
import { bytesOf, type Device, editionOf, fakeClock, fakeDevice, root, settle, timeOf } from './fake-device.ts';

const style = '_assets/site.BA5UCN4Z.css';

/** A device with a copy; on the site all its files read otherwise now. */
async function setUp(
  t: TestContext,
  locales: readonly string[] = ['en'],
): Promise<Device & { answers: RequestHandler }> {
  fakeClock(t);
  const device = fakeDevice(t);
  for (const locale of locales) {
    const kept = { [`${locale}/index.html`]: 'kept', [`${locale}/ticket/1/index.html`]: 'kept', 'mark.svg': 'kept' };
    const edition = await editionOf([{ ...kept, [style]: 'kept' }], { locale });
    device.host.publish(edition.files);
    const { store } = device;
    await updateCopy({ store, locale, signal: new AbortController().signal, progress: () => {} });
    for (const file of [...Object.keys(kept), style]) device.host.files.set(file, bytesOf('from the site'));
  }
  device.host.askedSince();
  return { ...device, answers: new RequestHandler(root, new InstalledCopies(device.store)) };
}

interface Asked {
  readonly clientId?: string;
  readonly page?: string;
}
/** A page that is opened where `page` is its id, else something that the page `clientId` loads. */
function eventFor(path: string, { clientId = '', page }: Asked = {}): FetchEvent {
  const request = new Request(root + path);
  // Nobody may make a request of this kind but a browser.
  if (page !== undefined) Object.defineProperty(request, 'mode', { value: 'navigate' });
  return Object.assign(new Event('fetch'), {
    request,
    clientId,
    resultingClientId: page ?? '',
    waitUntil: () => {},
    respondWith: () => {},
  });
}
async function answered(answers: RequestHandler, path: string, asked?: Asked): Promise<[text: string, ms: number]> {
  const answer = answers.answer(eventFor(path, asked));
  const ms = await timeOf(answer);
  return [await (await answer).text(), ms];
}
const never = (): Promise<Response> => new Promise(() => {});

test('a page comes from the site while it answers', async (t) => {
  const { answers } = await setUp(t);
  assert.deepEqual(await answered(answers, 'en/ticket/1/', { page: 'p' }), ['from the site', 0]);
});

test('and from the copy where there is no connection, or the server is out of order', async (t) => {
  const { answers, host } = await setUp(t);
  host.isOffline = true;
  assert.equal((await answered(answers, 'en/ticket/1/', { page: 'p' }))[0], 'kept');
  host.isOffline = false;
  host.interfere = () => new Response('out of order', { status: 502 });
  assert.equal((await answered(answers, 'en/ticket/1/', { page: 'p' }))[0], 'kept');
});

test('an address without its index.html, and one with a question, are the same page', async (t) => {
  const { answers, host } = await setUp(t);
  host.isOffline = true;
  for (const path of ['en/', 'en/index.html', 'en/?q=mail', 'en/ticket/1/index.html'])
    assert.equal((await answered(answers, path, { page: 'p' }))[0], 'kept', path);
  const response = await answers.answer(eventFor('en/ticket/1', { page: 'p' }));
  assert.equal(response.headers.get('location'), `${root}en/ticket/1/`);
});

test('what the site says of a page is true, also that it is not there any more', async (t) => {
  const { answers, host } = await setUp(t);
  host.interfere = () => new Response('withdrawn', { status: 404 });
  assert.equal((await answered(answers, 'en/ticket/1/', { page: 'p' }))[0], 'withdrawn');
});

test('a site that takes longer than 3 s is answered for by the copy, and for half a minute not waited for', async (t) => {
  const { answers, host } = await setUp(t);
  host.interfere = never;
  const answer = answers.answer(eventFor('en/ticket/1/', { page: 'p' }));
  let isAnswered = false;
  void answer.then(() => (isAnswered = true));
  await settle();
  mock.timers.tick(2999);
  await settle();
  assert.equal(isAnswered, false);
  mock.timers.tick(1);
  await settle();
  assert.equal(isAnswered, true);
  assert.equal(await (await answer).text(), 'kept');
  host.askedSince();
  // Without a tick of the clock: it is not waited for.
  const second = await answers.answer(eventFor('en/', { page: 'q' }));
  assert.deepEqual([await second.text(), host.asked], ['kept', []]);
  host.interfere = () => null;
  mock.timers.tick(30_000);
  assert.equal((await answered(answers, 'en/ticket/1/', { page: 'r' }))[0], 'from the site');
});

test('a site that just makes it is waited for', async (t) => {
  const { answers, host } = await setUp(t);
  let arrive: (() => void) | undefined;
  host.interfere = () => new Promise((resolve) => (arrive = () => resolve(new Response('just in time'))));
  const answer = answers.answer(eventFor('en/ticket/1/', { page: 'p' }));
  await settle();
  mock.timers.tick(2999);
  arrive?.();
  assert.equal(await (await answer).text(), 'just in time');
});

test('what a page from the copy loads is of the copy; what one from the site loads is of the site', async (t) => {
  const { answers, host } = await setUp(t);
  host.isOffline = true;
  await answered(answers, 'en/ticket/1/', { page: 'old' });
  host.isOffline = false;
  assert.equal((await answered(answers, 'mark.svg', { clientId: 'old' }))[0], 'kept');
  assert.equal((await answered(answers, 'mark.svg', { clientId: 'another' }))[0], 'from the site');
});

test('what is named by its content is never asked for again', async (t) => {
  const { answers, host } = await setUp(t);
  assert.equal((await answered(answers, style, { clientId: 'p' }))[0], 'kept');
  assert.deepEqual(host.asked, []);
});

test('what the browser has lost is asked of the site', async (t) => {
  const { answers, caches, host } = await setUp(t);
  for (const entries of caches.stored.values())
    for (const url of [...entries.keys()].filter((each) => each.endsWith('.pack'))) entries.delete(url);
  assert.equal((await answered(answers, style))[0], 'from the site');
  host.interfere = () => new Response('out of order', { status: 500 });
  assert.equal((await answered(answers, 'en/', { page: 'p' }))[0], 'out of order');
});

test('what the copy does not hold comes from the site, and without a connection a page says so', async (t) => {
  const { answers, host } = await setUp(t, ['en', 'es']);
  host.files.set('en/new/index.html', bytesOf('new'));
  assert.equal((await answered(answers, 'en/new/', { page: 'p' }))[0], 'new');
  host.isOffline = true;
  for (const [path, locale] of [
    ['en/new/', 'en'],
    ['es/new/', 'es'],
    ['ticket/9/', 'en'],
  ] as const) {
    const response = await answers.answer(eventFor(path, { page: 'p' }));
    assert.equal(response.headers.get('location'), `${root}${locale}/not-kept/`, path);
  }
  await assert.rejects(answers.answer(eventFor('api/entries.json')), TypeError);
});

test('of another language than the kept one, a page that is not kept is told of in the kept one', async (t) => {
  const { answers, host } = await setUp(t, ['es']);
  host.isOffline = true;
  const response = await answers.answer(eventFor('en/ticket/1/', { page: 'p' }));
  assert.equal(response.headers.get('location'), `${root}es/not-kept/`);
});

test('where nothing is kept, a page without a connection is an error like any other', async (t) => {
  const { answers, host } = await setUp(t, []);
  host.isOffline = true;
  const response = await answers.answer(eventFor('en/', { page: 'p' }));
  await settle();
  assert.equal(response.type, 'error');
});
