import assert from 'node:assert/strict';
import { test } from 'node:test';
import { updateCopy } from '../../../../../src/copies/device/worker/update-copy.ts';
import { InstalledCopies } from '../../../../../src/copies/device/worker/installed-copies.ts';
import { at, type Device, type Edition, editionOf, fakeDevice, root } from './fake-device.ts';

async function keep({ host, store }: Device, edition: Edition, locale = 'en'): Promise<void> {
  host.publish(edition.files);
  await updateCopy({ store, locale, signal: new AbortController().signal, progress: () => {} });
}
const read = async (copies: InstalledCopies, address: string, first?: string): Promise<Response | null> => {
  const found = await copies.find(address, first);
  return found && copies.read(found);
};

test('pages, pictures and scripts are served as what they are', async (t) => {
  const device = fakeDevice(t);
  await keep(
    device,
    await editionOf([{ 'en/index.html': 'home of 20 Nov', 'media/faq/a/captura ñ 1.png': 'png' }], {
      stamps: ['20 Nov'],
    }),
  );
  const copies = new InstalledCopies(device.store);
  const page = await read(copies, `${root}en/?q=mail`);
  assert.deepEqual([page?.status, page?.headers.get('content-type')], [200, 'text/html; charset=utf-8']);
  assert.equal(await page?.text(), 'home of 20 Nov');
  assert.equal((await read(copies, at('media/faq/a/captura ñ 1.png')))?.headers.get('content-type'), 'image/png');
  const redirect = await read(copies, `${root}en`);
  assert.deepEqual([redirect?.status, redirect?.headers.get('location')], [302, `${root}en/`]);
  assert.equal(await read(copies, `${root}es/`), null);
});

test('what a page loads comes from the copy that the page came from', async (t) => {
  const device = fakeDevice(t);
  await keep(device, await editionOf([{ 'index.html': 'of the older edition', 'en/index.html': 'home' }]));
  await keep(
    device,
    await editionOf([{ 'index.html': 'of the newer edition', 'es/index.html': 'inicio' }], { locale: 'es' }),
    'es',
  );
  const copies = new InstalledCopies(device.store);
  assert.deepEqual((await copies.locales()).sort(), ['en', 'es']);
  assert.equal(await (await read(copies, root, 'en'))?.text(), 'of the older edition');
  assert.equal(await (await read(copies, root, 'es'))?.text(), 'of the newer edition');
  assert.equal(await (await read(copies, `${root}es/`, 'en'))?.text(), 'inicio', 'and from another what only that has');
});

test('a change is seen after it is told, not before', async (t) => {
  const device = fakeDevice(t);
  const copies = new InstalledCopies(device.store);
  assert.equal(await read(copies, `${root}en/`), null);
  await keep(device, await editionOf([{ 'en/index.html': 'home' }]));
  assert.equal(await read(copies, `${root}en/`), null);
  copies.forget();
  assert.equal(await (await read(copies, `${root}en/`))?.text(), 'home');
});

test('what the browser has lost is null, and found again when it is back', async (t) => {
  const device = fakeDevice(t);
  const edition = await editionOf([{ 'en/index.html': 'home' }]);
  await keep(device, edition);
  const copies = new InstalledCopies(device.store);
  const [entries] = [...device.caches.stored.values()];
  const pack = [...(entries?.keys() ?? [])].find((url) => url.endsWith('.pack')) ?? '';
  const content = entries?.get(pack);
  assert.ok(content);
  entries?.delete(pack);
  assert.equal(await read(copies, `${root}en/`), null);
  entries?.set(pack, content);
  assert.equal(await (await read(copies, `${root}en/`))?.text(), 'home');
});

test('packs that were read last stay inflated, eight of them', async (t) => {
  const device = fakeDevice(t);
  await keep(device, await editionOf(Array.from({ length: 9 }, (_, i) => ({ [`en/${i}.html`]: `page ${i}` }))));
  const copies = new InstalledCopies(device.store);
  let reads = 0;
  const readPack = device.store.readPack;
  device.store.readPack = (hash) => {
    reads += 1;
    return readPack(hash);
  };
  const page = async (i: number): Promise<number> => {
    const before = reads;
    assert.equal(await (await read(copies, at(`en/${i}.html`)))?.text(), `page ${i}`);
    return reads - before;
  };
  for (let i = 0; i < 8; i += 1) assert.equal(await page(i), 1);
  assert.equal(await page(0), 0, 'it is among the eight');
  assert.equal(await page(8), 1);
  assert.equal(await page(0), 0, 'it was used after the others');
  assert.equal(await page(1), 1, 'it was not used for longest');
});
