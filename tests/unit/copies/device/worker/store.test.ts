import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { listAddress, packAddress } from '../../../../../src/copies/device/copy-format.ts';
import { Store } from '../../../../../src/copies/device/worker/store.ts';
import { type Device, type Edition, editionOf, fakeDevice, textOf } from './fake-device.ts';

const two = () => editionOf([{ 'en/index.html': 'home', 'en/a.html': 'a' }, { 'mark.svg': '<svg/>' }]);

/** Stores an edition's list and these of its packs. */
async function put({ store }: Device, { list, summary, files }: Edition, packs = list.packs, locale = 'en') {
  const address = listAddress('en', summary.version);
  await store.write(listAddress(locale, summary.version), files.get(address) ?? '');
  for (const { hash } of packs) await store.writePack(hash, files.get(packAddress(hash)) ?? new Uint8Array());
}
const copyOf = ({ summary: { version, bytes, edition } }: Edition) => ({ version, bytes, edition, elsewhere: {} });

test('what was noted is read back, by language, and nothing is made by reading', async (t) => {
  const { store, caches } = fakeDevice(t);
  assert.deepEqual([await store.installedCopy('en'), await store.job('en'), await store.locales()], [null, null, []]);
  assert.equal(caches.stored.size, 0, 'who only looks keeps nothing');
  const job = { version: 'v', trouble: null, done: 1, all: 2 };
  await store.noteJob('es', job);
  await store.saveInstalledCopy('en', { version: 'w', bytes: 3, edition: '2026-11-20', elsewhere: {} });
  assert.deepEqual(await store.job('es'), job);
  assert.equal((await store.installedCopy('en'))?.version, 'w');
  assert.deepEqual((await store.locales()).sort(), ['en', 'es']);
  await store.forgetJob('es');
  assert.deepEqual(await store.locales(), ['en']);
});

test('a file is known by its pack, by an entry of its own, and by what a copy has elsewhere', async (t) => {
  const device = fakeDevice(t);
  const edition = await two();
  const [first] = edition.list.packs;
  assert.ok(first);
  const [home, page] = first.files.map(([, hash]) => hash);
  await put(device, edition, [first]);
  await device.store.writeLoose('abc', new Uint8Array([1]));
  await device.store.saveInstalledCopy('en', {
    ...copyOf(edition),
    elsewhere: { moved: { pack: first.hash, offset: 9 }, lost: { pack: 'gone', offset: 0 } },
  });
  const { packs, files } = await device.store.storedFiles();
  assert.deepEqual([...packs], [first.hash]);
  assert.deepEqual(Object.fromEntries(files), {
    [home ?? '']: { pack: first.hash, offset: 0 },
    [page ?? '']: { pack: first.hash, offset: 4 },
    moved: { pack: first.hash, offset: 9 },
    abc: { pack: null, offset: 0 },
  });
});

test('a copy gives each file by its path, with the stamps of its edition', async (t) => {
  const device = fakeDevice(t);
  const edition = await editionOf([{ 'en/index.html': 'on 20 Nov' }], { stamps: ['20 Nov'] });
  await put(device, edition);
  const copy = await device.store.filesOf('en', copyOf(edition));
  assert.deepEqual(copy?.stamps, ['20 Nov']);
  assert.deepEqual([...(copy?.files.keys() ?? [])], ['en/index.html']);
  assert.equal(await device.store.filesOf('en', { ...copyOf(edition), version: 'another' }), null);
});

test('a sweep deletes what no copy and no unfinished download needs, in whichever language', async (t) => {
  const device = fakeDevice(t);
  const { store, caches } = device;
  const [old, now, spanish] = [
    await editionOf([{ 'en/index.html': 'old' }, { 'mark.svg': '<svg/>' }]),
    await editionOf([{ 'en/index.html': 'new' }, { 'mark.svg': '<svg/>' }]),
    await editionOf([{ 'es/index.html': 'nuevo' }]),
  ];
  for (const each of [old, now]) await put(device, each);
  await put(device, spanish, spanish.list.packs, 'es');
  await store.writeLoose('unneeded', new Uint8Array([1]));
  await store.saveInstalledCopy('en', copyOf(now));
  await store.noteJob('es', { version: spanish.summary.version, trouble: null, done: 0, all: 0 });
  assert.equal(await store.sweep(), false);
  assert.deepEqual(
    caches.paths(),
    [
      'installed/en/kept.json',
      listAddress('en', now.summary.version),
      'installed/es/job.json',
      listAddress('es', spanish.summary.version),
      ...[...now.list.packs, ...spanish.list.packs].map(({ hash }) => packAddress(hash)),
    ].sort(),
  );
  const page = await store.readPack(now.list.packs[0]?.hash ?? '');
  assert.equal(textOf(inflateSync(new Uint8Array((await page?.arrayBuffer()) ?? []))), 'new');
});

test('a sweep keeps single files of a copy, and those that a download has brought so far', async (t) => {
  const device = fakeDevice(t);
  const { store, caches } = device;
  const edition = await two();
  const [[, home = ''] = [], [, page = ''] = []] = edition.list.packs[0]?.files ?? [];
  await put(device, edition, []);
  for (const hash of [home, page]) await store.writeLoose(hash, new Uint8Array([1]));
  await store.saveInstalledCopy('en', { ...copyOf(edition), elsewhere: { [home]: { pack: null, offset: 0 } } });
  await store.sweep();
  assert.ok(caches.paths().includes(`installed/files/${home}`));
  assert.ok(!caches.paths().includes(`installed/files/${page}`), 'the list has it in a pack');
  await store.writeLoose(page, new Uint8Array([1]));
  await store.noteJob('en', { version: edition.summary.version, trouble: null, done: 0, all: 0 });
  await store.sweep();
  assert.ok(caches.paths().includes(`installed/files/${page}`));
});

test('when no language is left, nothing is', async (t) => {
  const device = fakeDevice(t);
  await put(device, await two());
  assert.equal(await device.store.sweep(), true);
  assert.deepEqual([...device.caches.stored], []);
});

test('sites of one host do not see each other’s copies', async (t) => {
  const device = fakeDevice(t);
  await device.store.write('installed/en/job.json', '{}');
  assert.deepEqual(await new Store('https://x.example/').locales(), []);
});
