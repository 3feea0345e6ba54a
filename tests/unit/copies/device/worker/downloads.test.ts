import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { listAddress, packAddress, summaryAddress } from '../../../../../src/copies/device/copy-format.ts';
import type { CopyState } from '../../../../../src/copies/device/messages.ts';
import { Downloads } from '../../../../../src/copies/device/worker/downloads.ts';
import { type Device, type Edition, editionOf, fakeClock, fakeDevice, noise, settle, timeOf } from './fake-device.ts';

interface SetUp extends Device {
  readonly downloads: Downloads;
  /** What was told of each language. */
  readonly told: Readonly<Record<'en' | 'es', CopyState[]>>;
  /** How often another copy was served from then on. */
  readonly switched: () => number;
  /** As when the browser has ended the worker, and starts it again. */
  readonly restarted: () => Downloads;
}

function setUp(t: TestContext): SetUp {
  fakeClock(t);
  const device = fakeDevice(t);
  const told = { en: [] as CopyState[], es: [] as CopyState[] };
  let switches = 0;
  const restarted = (): Downloads =>
    new Downloads(device.store, {
      state: (locale, state) => void told[locale === 'en' ? 'en' : 'es'].push(state),
      switched: () => (switches += 1),
    });
  return Object.assign(device, { told, switched: () => switches, restarted, downloads: restarted() });
}

const pages = (locale: string, first: string): Readonly<Record<string, string>>[] => [
  { [`${locale}/index.html`]: first, [`${locale}/a.html`]: noise(9, 4000) },
  ...Array.from({ length: 4 }, (_, i) => ({ [`${locale}/${i}.html`]: noise(i, 4000) })),
];
const editionIn = (locale: string, first = 'home'): Promise<Edition> => editionOf(pages(locale, first), { locale });
const done = async (work: Promise<unknown>): Promise<void> => void (await timeOf(work));
const kinds = (states: readonly CopyState[]): string[] =>
  states.map((state) => state.status).filter((kind, i, all) => kind !== all[i - 1]);
/** Answers each pack only when it is told to. */
function held(device: Device): () => void {
  const waiting: (() => void)[] = [];
  device.host.interfere = (path, init) =>
    path.endsWith('.pack')
      ? new Promise((resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
          waiting.push(() => resolve(new Response(device.host.files.get(path))));
        })
      : null;
  return () => {
    device.host.interfere = () => null;
    for (const give of waiting.splice(0)) give();
  };
}

test('a download tells how far it is, and ends as a copy', async (t) => {
  const { downloads, host, told, switched, store } = setUp(t);
  const edition = await editionIn('en');
  host.publish(edition.files);
  await done(downloads.install('en'));
  const states = told.en;
  assert.deepEqual(kinds(states), ['loading', 'kept']);
  const shares = states.flatMap((state) =>
    state.status === 'loading' && state.all > 0 ? [state.done / state.all] : [],
  );
  assert.ok(shares.length > 3 && shares.every((share, i) => share >= (shares[i - 1] ?? 0)), String(shares));
  assert.deepEqual(states.at(-1), {
    status: 'kept',
    bytes: edition.summary.bytes,
    edition: '2026-11-20',
    trouble: null,
  });
  assert.equal(switched(), 1);
  assert.equal(await store.job('en'), null);
});

test('what is asked for twice is loaded once', async (t) => {
  const { downloads, host } = setUp(t);
  host.publish((await editionIn('en')).files);
  await done(Promise.all([downloads.install('en'), downloads.install('en')]));
  assert.equal(host.asked.filter((path) => path === summaryAddress('en')).length, 1);
});

test('two languages are loaded one after the other', async (t) => {
  const device = setUp(t);
  const { downloads, host, store } = device;
  const [en, es] = [await editionIn('en'), await editionIn('es', 'inicio')];
  host.publish(new Map([...en.files, ...es.files]));
  const go = held(device);
  const both = Promise.all([downloads.install('en'), downloads.install('es')]);
  await settle();
  assert.equal((await downloads.stateOf('es')).status, 'loading', 'also while it waits');
  assert.ok(!host.asked.some((path) => path === summaryAddress('es')));
  go();
  await done(both);
  assert.deepEqual((await store.locales()).sort(), ['en', 'es']);
});

test('a download that breaks off says why, and goes on when it is opened again', async (t) => {
  const { downloads, host, told, store } = setUp(t);
  const edition = await editionIn('en');
  host.publish(edition.files);
  const lost = packAddress(edition.list.packs[3]?.hash ?? '');
  host.interfere = (path) => (path === lost ? new Response(null, { status: 503 }) : null);
  await done(downloads.install('en'));
  const state = told.en.at(-1);
  assert.ok(state?.status === 'broken' && state.trouble.why === 'network' && state.done > 0 && state.done < state.all);
  host.interfere = () => null;
  host.askedSince();
  await done(downloads.open('en'));
  assert.ok(!host.asked.includes(packAddress(edition.list.packs[0]?.hash ?? '')), 'what has come is not loaded again');
  assert.ok(host.asked.includes(lost));
  assert.equal((await downloads.stateOf('en')).status, 'kept');
  assert.equal(await store.job('en'), null);
});

test('a download that the browser ended in the middle goes on in the next worker', async (t) => {
  const device = setUp(t);
  const edition = await editionIn('en');
  device.host.publish(edition.files);
  held(device);
  void device.downloads.install('en');
  await settle();
  device.host.interfere = () => null;
  const next = device.restarted();
  assert.equal((await next.stateOf('en')).status, 'broken');
  await done(next.open('en'));
  assert.equal((await next.stateOf('en')).status, 'kept');
});

test('what only a reader can fix waits for them, or for another edition', async (t) => {
  const { downloads, host, told } = setUp(t);
  const edition = await editionIn('en');
  host.publish(edition.files);
  const [first] = edition.list.packs.map(({ hash }) => packAddress(hash));
  host.interfere = (path) => (path === first ? new Response('something else') : null);
  await done(downloads.install('en'));
  const state = told.en.at(-1);
  assert.ok(state?.status === 'broken' && state.trouble.why === 'damaged');
  host.askedSince();
  await done(downloads.open('en'));
  assert.deepEqual(host.askedSince(), [summaryAddress('en')], 'it only looks whether there is another edition');
  host.publish((await editionIn('en', 'new')).files);
  await done(downloads.open('en'));
  assert.equal((await downloads.stateOf('en')).status, 'kept');
});

test('so does an update, and the copy stays in use', async (t) => {
  const { downloads, host, told } = setUp(t);
  host.publish((await editionIn('en')).files);
  await done(downloads.install('en'));
  const next = await editionOf([{ 'en/index.html': noise(7, 9000) }]);
  host.publish(next.files);
  host.interfere = (path) => (/en\/index\.html$|\.pack$/.test(path) ? new Response('something else') : null);
  await done(downloads.open('en'));
  const state = told.en.at(-1);
  assert.ok(state?.status === 'kept' && state.trouble?.why === 'damaged', JSON.stringify(state));
  host.askedSince();
  await done(downloads.open('en'));
  assert.deepEqual(host.askedSince(), [summaryAddress('en')]);
});

test('a copy follows the site, once there is another edition', async (t) => {
  const { downloads, host, told, switched } = setUp(t);
  host.publish((await editionIn('en')).files);
  await done(downloads.install('en'));
  host.askedSince();
  await done(downloads.open('en'));
  assert.deepEqual(host.askedSince(), [summaryAddress('en')]);
  const next = await editionIn('en', 'new');
  host.publish(next.files);
  told.en.splice(0);
  await done(downloads.open('en'));
  assert.ok(told.en.some((state) => state.status === 'loading' && state.isUpdate));
  assert.equal(switched(), 2);
  assert.deepEqual(host.askedSince().slice(2), [listAddress('en', next.summary.version), 'en/index.html']);
});

test('an update that does not arrive leaves the copy whole, and says so', async (t) => {
  const { downloads, host, told } = setUp(t);
  host.publish((await editionIn('en')).files);
  await done(downloads.install('en'));
  host.publish((await editionIn('en', 'new')).files);
  host.interfere = (path) => (path === 'en/index.html' ? Promise.reject(new TypeError('cut')) : null);
  await done(downloads.open('en'));
  assert.deepEqual(told.en.at(-1), {
    ...(told.en.find((state) => state.status === 'kept') ?? {}),
    trouble: { why: 'network' },
  });
});

test('nobody who keeps nothing begins to by looking', async (t) => {
  const { downloads, host, told, caches } = setUp(t);
  host.publish((await editionIn('en')).files);
  await done(downloads.open('en'));
  assert.deepEqual(told.en, [{ status: 'absent' }]);
  assert.deepEqual([host.asked, [...caches.stored]], [[], []]);
});

test('a download that is cancelled leaves nothing, and one that waits for its turn never begins', async (t) => {
  const device = setUp(t);
  const { downloads, host, told, caches } = device;
  const [en, es] = [await editionIn('en'), await editionIn('es', 'inicio')];
  host.publish(new Map([...en.files, ...es.files]));
  held(device);
  const both = Promise.all([downloads.install('en'), downloads.install('es')]);
  await settle();
  assert.equal(await downloads.cancel('es'), false, 'the other language is still on its way');
  assert.deepEqual(told.es.at(-1), { status: 'absent' });
  const cancelled = downloads.cancel('en');
  await done(cancelled);
  assert.equal(await cancelled, true);
  await done(both);
  assert.deepEqual([told.en.at(-1), [...caches.stored]], [{ status: 'absent' }, []]);
  assert.ok(!host.asked.some((path) => path.startsWith('installed/es/')));
});

test('a language that waits for its turn is kept when the one before it is cancelled', async (t) => {
  const device = setUp(t);
  const { downloads, host, store } = device;
  const [en, es] = [await editionIn('en'), await editionIn('es', 'inicio')];
  host.publish(new Map([...en.files, ...es.files]));
  const go = held(device);
  const both = Promise.all([downloads.install('en'), downloads.install('es')]);
  await settle();
  const cancelled = downloads.cancel('en');
  await done(cancelled);
  assert.equal(await cancelled, false, 'so the worker has to stay');
  go();
  await done(both);
  assert.deepEqual(await store.locales(), ['es']);
});

test('what was on its way when a download was cancelled does not stay behind', async (t) => {
  const { downloads, host, caches } = setUp(t);
  const edition = await editionIn('en');
  host.publish(edition.files);
  const waiting: (() => void)[] = [];
  host.interfere = (path) =>
    path.endsWith('.pack')
      ? new Promise((resolve) => waiting.push(() => resolve(new Response(edition.files.get(path)))))
      : null;
  void downloads.install('en');
  await settle();
  const cancelled = downloads.cancel('en');
  await settle();
  for (const arrive of waiting) arrive();
  await done(cancelled);
  await settle();
  assert.deepEqual(caches.paths(), []);
});

test('an update that is cancelled keeps the copy', async (t) => {
  const device = setUp(t);
  const { downloads, host, told, store } = device;
  const before = await editionIn('en');
  host.publish(before.files);
  await done(downloads.install('en'));
  host.publish((await editionIn('en', 'new')).files);
  host.interfere = (path, init) =>
    path === 'en/index.html'
      ? new Promise((_, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
        })
      : null;
  void downloads.open('en');
  await settle();
  const cancelled = downloads.cancel('en');
  await done(cancelled);
  assert.equal(await cancelled, false);
  assert.equal(told.en.at(-1)?.status, 'kept');
  assert.equal((await store.installedCopy('en'))?.version, before.summary.version);
});

test('a copy that is removed is gone, and the other language stays', async (t) => {
  const { downloads, host, told, caches, switched } = setUp(t);
  const [en, es] = [await editionIn('en'), await editionIn('es', 'inicio')];
  host.publish(new Map([...en.files, ...es.files]));
  await done(downloads.install('en'));
  await done(downloads.install('es'));
  const before = switched();
  assert.equal(await downloads.remove('en'), false);
  assert.deepEqual(told.en.at(-1), { status: 'absent' });
  assert.equal(switched(), before + 1);
  assert.ok(caches.paths().length > 0 && !caches.paths().some((path) => path.startsWith('installed/en/')));
  assert.equal(await downloads.remove('es'), true, 'nothing is left');
  assert.deepEqual([...caches.stored], []);
});

test('a device so full that not even that can be written down still says that there is no room', async (t) => {
  const { downloads, host, told, caches } = setUp(t);
  const edition = await editionIn('en');
  host.publish(edition.files);
  caches.room = 0;
  await done(downloads.install('en'));
  const state = told.en.at(-1);
  const trouble = { why: 'space', needs: edition.summary.bytes };
  assert.deepEqual(state, { status: 'broken', trouble, done: 0, all: 0 });
  assert.equal((await downloads.stateOf('en')).status, 'broken');
  assert.deepEqual(caches.paths(), [], 'nothing is left that no job names');
  await done(downloads.cancel('en'));
  assert.equal((await downloads.stateOf('en')).status, 'absent');
  caches.room = Infinity;
  await done(downloads.install('en'));
  assert.equal((await downloads.stateOf('en')).status, 'kept', 'once there is room');
});

for (const name of ['NS_ERROR_DOM_QUOTA_REACHED', 'NS_ERROR_FILE_NO_DEVICE_SPACE', 'UnknownError']) {
  test(`what browsers call a full disk is want of room: ${name}`, async (t) => {
    const { downloads, host, told, caches } = setUp(t);
    host.publish((await editionIn('en')).files);
    Object.assign(caches, { room: 12_000, fullIsCalled: name });
    await done(downloads.install('en'));
    const state = told.en.at(-1);
    assert.ok(state?.status === 'broken' && state.trouble.why === 'space', JSON.stringify(state));
  });
}

test('an update without room leaves the copy, and says what is needed and free', async (t) => {
  const device = setUp(t);
  device.host.publish((await editionIn('en')).files);
  await done(device.downloads.install('en'));
  device.host.publish((await editionOf([{ 'en/index.html': noise(7, 9000) }])).files);
  device.space = { quota: 50_000, usage: 49_000 };
  await done(device.downloads.open('en'));
  const state = device.told.en.at(-1);
  assert.ok(
    state?.status === 'kept' && state.trouble?.why === 'space' && state.trouble.free === 1000,
    JSON.stringify(state),
  );
});

test('want of room is told with what is needed', async (t) => {
  const device = setUp(t);
  device.host.publish((await editionIn('en')).files);
  device.caches.room = 12_000;
  await done(device.downloads.install('en'));
  const state = device.told.en.at(-1);
  assert.ok(
    state?.status === 'broken' && state.trouble.why === 'space' && state.trouble.needs > 3000,
    JSON.stringify(state),
  );
  assert.ok(state.done <= 12_000, 'what found no room has not come');
});
