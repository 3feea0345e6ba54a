import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { listAddress, packAddress, summaryAddress } from '../../../../../src/copies/device/copy-format.ts';
import { updateCopy } from '../../../../../src/copies/device/worker/update-copy.ts';
import { InstalledCopies } from '../../../../../src/copies/device/worker/installed-copies.ts';
import { Interruption } from '../../../../../src/copies/device/worker/download.ts';
import {
  at,
  bytesOf,
  type Device,
  type Edition,
  editionOf,
  fakeClock,
  fakeDevice,
  noise,
  timeOf,
} from './fake-device.ts';

/** Two packs of five pages of 4 kB that do not pack well, and one of what stands beside them. */
const site: Readonly<Record<string, string>>[] = [
  Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`en/ticket/${i}/index.html`, noise(i, 4000)])),
  Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`en/faq/${i}/index.html`, noise(i + 10, 4000)])),
  { 'mark.svg': '<svg/>', 'en/index.html': 'home' },
];
const withPage = (path: string, text: string): Readonly<Record<string, string>>[] =>
  site.map((pack) => (path in pack ? { ...pack, [path]: text } : pack));

function setUp(t: TestContext): Device {
  fakeClock(t);
  return fakeDevice(t);
}

/** Runs it to its end; what was told of progress, as parts of the whole. */
async function bring({ store }: Device, locale = 'en', control = new AbortController()): Promise<number[]> {
  const told: number[] = [];
  const progress = (done: number, all: number): void => void told.push(done / all);
  const work = updateCopy({ store, locale, signal: control.signal, progress });
  work.catch(() => {});
  await timeOf(work);
  await work;
  return told;
}
const troubled =
  (why: string, needs?: number) =>
  (error: unknown): boolean =>
    error instanceof Interruption &&
    error.trouble.why === why &&
    (needs === undefined || (error.trouble.why === 'space' && error.trouble.needs === needs));

async function served({ store }: Device, path: string): Promise<string | undefined> {
  const copies = new InstalledCopies(store);
  const found = await copies.find(at(path), undefined);
  return found ? (await copies.read(found))?.text() : undefined;
}
const packsOf = ({ list }: Edition): string[] => list.packs.map(({ hash }) => packAddress(hash));

test('a first copy comes in packs, and is served once it is whole', async (t) => {
  const device = setUp(t);
  const edition = await editionOf(site);
  device.host.publish(edition.files);
  const told = await bring(device);
  assert.deepEqual(device.host.asked, [
    summaryAddress('en'),
    listAddress('en', edition.summary.version),
    ...packsOf(edition),
  ]);
  const { version, bytes, edition: day } = edition.summary;
  assert.deepEqual(await device.store.installedCopy('en'), { version, bytes, edition: day, elsewhere: {} });
  assert.equal(await served(device, 'en/faq/3/index.html'), site[1]?.['en/faq/3/index.html']);
  assert.equal(await served(device, 'mark.svg'), '<svg/>');
  assert.ok(told.every((share, i) => share >= (told[i - 1] ?? 0)));
  assert.equal(told.at(-1), 1);
});

test('an interrupted download goes on with the packs that are missing', async (t) => {
  const device = setUp(t);
  const edition = await editionOf(site);
  device.host.publish(edition.files);
  const last = packsOf(edition)[2] ?? '';
  device.host.interfere = (path) => (path === last ? new Response(null, { status: 503 }) : null);
  await assert.rejects(bring(device), troubled('network'));
  assert.equal(await device.store.installedCopy('en'), null, 'nothing is served that is not whole');
  device.host.askedSince();
  device.host.interfere = () => null;
  const told = await bring(device);
  assert.deepEqual(device.host.asked, [summaryAddress('en'), last]);
  assert.ok((told[0] ?? 0) > 0.9, 'what came before counts');
});

test('of an update only the changed pages are loaded, and what was served stays until it is whole', async (t) => {
  const device = setUp(t);
  const [before, after] = [await editionOf(site), await editionOf(withPage('en/faq/2/index.html', 'changed'))];
  device.host.publish(before.files);
  await bring(device);
  device.host.publish(after.files);
  device.host.interfere = (path) => (path === 'en/faq/2/index.html' ? Promise.reject(new TypeError('cut')) : null);
  await assert.rejects(bring(device), troubled('network'));
  assert.equal((await device.store.installedCopy('en'))?.version, before.summary.version);
  assert.equal(await served(device, 'en/faq/2/index.html'), site[1]?.['en/faq/2/index.html']);

  device.host.interfere = () => null;
  device.host.askedSince();
  await bring(device);
  assert.deepEqual(device.host.asked, [summaryAddress('en'), 'en/faq/2/index.html']);
  assert.equal(await served(device, 'en/faq/2/index.html'), 'changed');
  assert.equal(await served(device, 'en/faq/1/index.html'), site[1]?.['en/faq/1/index.html']);
});

test('where most of a pack has changed, the pack is loaded', async (t) => {
  const device = setUp(t);
  device.host.publish((await editionOf(site)).files);
  await bring(device);
  const pages = Object.fromEntries(
    Array.from({ length: 5 }, (_, i) => [`en/faq/${i}/index.html`, noise(i + 20, 4000)]),
  );
  const after = await editionOf(site.map((pack, i) => (i === 1 ? pages : pack)));
  device.host.publish(after.files);
  device.host.askedSince();
  await bring(device);
  assert.deepEqual(device.host.asked.slice(2), [packsOf(after)[1]]);
});

test('a new date at the foot of each page loads no page again, and each is served with it', async (t) => {
  const device = setUp(t);
  const on = (day: string) =>
    editionOf([{ 'en/index.html': `home, ${day}`, 'en/a.html': `a, ${day}` }], { stamps: [day], edition: day });
  const [before, after] = [await on('2026-11-20'), await on('2026-11-21')];
  device.host.publish(before.files);
  await bring(device);
  device.host.publish(after.files);
  device.host.askedSince();
  await bring(device);
  assert.deepEqual(device.host.asked, [summaryAddress('en'), listAddress('en', after.summary.version)]);
  assert.equal(await served(device, 'en/a.html'), 'a, 2026-11-21');
});

test('a single page is compared without its date', async (t) => {
  const device = setUp(t);
  const on = (day: string, text: string) =>
    editionOf([{ ...site[0], 'en/a.html': `${text}, ${day}` }], { stamps: [day], edition: day });
  device.host.publish((await on('2026-11-20', 'old')).files);
  await bring(device);
  device.host.publish((await on('2026-11-21', 'new')).files);
  await bring(device);
  assert.equal(device.host.asked.at(-1), 'en/a.html');
  assert.equal(await served(device, 'en/a.html'), 'new, 2026-11-21');
});

test('where a host changes pages on their way, their packs are loaded', async (t) => {
  const device = setUp(t);
  device.host.publish((await editionOf(site)).files);
  await bring(device);
  const after = await editionOf(withPage('en/faq/2/index.html', 'changed'));
  device.host.publish(after.files);
  device.host.files.set('en/faq/2/index.html', bytesOf('changed <!-- by the host -->'));
  device.host.askedSince();
  await bring(device);
  assert.deepEqual(device.host.asked.slice(2), ['en/faq/2/index.html', 'en/faq/2/index.html', packsOf(after)[1]]);
  assert.equal(await served(device, 'en/faq/2/index.html'), 'changed');
});

test('what both languages need is loaded once', async (t) => {
  const device = setUp(t);
  const shared = { 'mark.svg': noise(1, 4000) };
  const [en, es] = [
    await editionOf([shared, { 'en/index.html': 'home' }]),
    await editionOf([shared, { 'es/index.html': 'inicio' }], { locale: 'es' }),
  ];
  device.host.publish(new Map([...en.files, ...es.files]));
  await bring(device);
  device.host.askedSince();
  await bring(device, 'es');
  assert.deepEqual(device.host.asked.slice(2), [packsOf(es)[1]]);
});

test('where the browser says that there is no room, nothing is loaded', async (t) => {
  const device = setUp(t);
  const edition = await editionOf(site);
  device.host.publish(edition.files);
  const needs = edition.list.packs.reduce((sum, { bytes }) => sum + bytes, 0);
  device.space = { quota: needs + 99, usage: 100 };
  await assert.rejects(bring(device), troubled('space', needs));
  assert.deepEqual(device.host.asked.length, 2, 'summary and list');
  device.space = { quota: needs + 100, usage: 100 };
  await bring(device);
});

test('where a write fails for want of room, it says how much is still needed', async (t) => {
  const device = setUp(t);
  const edition = await editionOf(site);
  device.host.publish(edition.files);
  device.caches.room = 20_000;
  await assert.rejects(bring(device), (error) => {
    assert.ok(error instanceof Interruption && error.trouble.why === 'space');
    // One pack of two has arrived.
    const [first = 0] = edition.list.packs.map(({ bytes }) => bytes);
    return Math.abs(error.trouble.needs - first) < 500;
  });
});

test('where not even the list has room, it asks for the whole', async (t) => {
  const device = setUp(t);
  const edition = await editionOf(site);
  device.host.publish(edition.files);
  device.caches.room = 100;
  await assert.rejects(bring(device), troubled('space', edition.summary.bytes));
});

test('a site that is published anew meanwhile is followed, twice', async (t) => {
  const device = setUp(t);
  const [before, after] = [await editionOf(site), await editionOf(withPage('en/index.html', 'new'))];
  device.host.publish(before.files);
  const lost = packsOf(before)[2];
  device.host.interfere = (path) => {
    if (path !== lost) return null;
    device.host.publish(after.files);
    return new Response(null, { status: 404 });
  };
  await bring(device);
  assert.equal((await device.store.installedCopy('en'))?.version, after.summary.version);
  assert.equal(await served(device, 'en/index.html'), 'new');
  const asked = device.host.askedSince();
  assert.equal(new Set(asked).size, asked.length - 1, 'of all that has come only the summary comes again');
});

test('a site whose packs are never there is network trouble after three editions', async (t) => {
  const device = setUp(t);
  device.host.publish((await editionOf(site)).files);
  device.host.interfere = (path) => (path.endsWith('.pack') ? new Response(null, { status: 404 }) : null);
  await assert.rejects(bring(device), troubled('network'));
  assert.equal(device.host.asked.filter((path) => path === summaryAddress('en')).length, 3);
});

test('something else that answers in the site’s place is no summary', async (t) => {
  const device = setUp(t);
  device.host.files.set(summaryAddress('en'), bytesOf('<!doctype html>Sign in to the network'));
  await assert.rejects(bring(device), SyntaxError);
  assert.deepEqual(device.caches.paths(), []);
});

test('at most three files are on their way at once, and a failure lets those arrive', async (t) => {
  const device = setUp(t);
  const edition = await editionOf(Array.from({ length: 8 }, (_, i) => ({ [`en/${i}.html`]: noise(i, 3000) })));
  device.host.publish(edition.files);
  let [now, most] = [0, 0];
  const packs = packsOf(edition);
  device.host.interfere = async (path) => {
    if (!path.endsWith('.pack')) return new Response(edition.files.get(path));
    most = Math.max(most, (now += 1));
    await new Promise((resolve) => setTimeout(resolve, 500));
    now -= 1;
    return path === packs[0] ? new Response(null, { status: 404 }) : new Response(edition.files.get(path));
  };
  device.host.files.delete(packs[0] ?? '');
  await assert.rejects(bring(device), troubled('network'));
  assert.equal(most, 3);
  assert.ok(device.caches.paths().filter((path) => path.endsWith('.pack')).length >= 2);
});

test('a copy that was cancelled is not served', async (t) => {
  const device = setUp(t);
  device.host.publish((await editionOf(site)).files);
  const control = new AbortController();
  device.host.interfere = (path) => {
    if (path.endsWith('.pack')) control.abort();
    return null;
  };
  await assert.rejects(bring(device, 'en', control), { name: 'AbortError' });
  assert.equal(await device.store.installedCopy('en'), null);
});

test('also one that is cancelled when all of it has just come', async (t) => {
  const device = setUp(t);
  device.host.publish((await editionOf(site)).files);
  const control = new AbortController();
  const progress = (done: number, all: number): void => {
    if (done === all) control.abort();
  };
  const work = updateCopy({ store: device.store, locale: 'en', signal: control.signal, progress });
  work.catch(() => {});
  await timeOf(work);
  await assert.rejects(work, { name: 'AbortError' });
  assert.equal(await device.store.installedCopy('en'), null);
});
