import assert from 'node:assert/strict';
import { mock, test, type TestContext } from 'node:test';
import { hashOf } from '../../../../../src/copies/device/copy-format.ts';
import { download, Interruption } from '../../../../../src/copies/device/worker/download.ts';
import { at, bytesOf, type Device, fakeClock, fakeDevice, root, settle, textOf, timeOf } from './fake-device.ts';

const content = bytesOf('what was packed');

/** A body that gives some bytes, and then the line is cut. */
const broken = (): Response =>
  new Response(
    new ReadableStream({
      start: (controller) => controller.enqueue(content.slice(0, 4)),
      pull: (controller) => controller.error(new TypeError('network error')),
    }),
  );

function setUp(t: TestContext): Device {
  fakeClock(t);
  const device = fakeDevice(t);
  device.host.files.set('a.pack', content);
  return device;
}

async function loading(control = new AbortController()) {
  const told: number[] = [];
  const work = download({
    address: at('a.pack'),
    hash: await hashOf(content),
    signal: control.signal,
    arrived: (bytes) => told.push(bytes),
  });
  work.catch(() => {});
  return { work, told, sum: () => told.reduce((all, bytes) => all + bytes, 0) };
}
const why = (name: string) => (error: unknown) => error instanceof Interruption && error.trouble.why === name;

test('what arrives whole is given back, and its bytes are told', async (t) => {
  setUp(t);
  const { work, sum } = await loading();
  assert.equal(await timeOf(work), 0);
  assert.equal(textOf(await work), 'what was packed');
  assert.equal(sum(), content.length);
});

for (const [what, answer] of [
  ['breaks off', broken],
  ['is damaged', () => new Response('what was changed')],
  ['is refused', () => new Response(null, { status: 503 })],
] as const) {
  test(`what ${what} is asked for once more after a second, past every cache`, async (t) => {
    const { host } = setUp(t);
    const caches: (string | undefined)[] = [];
    host.interfere = (_, init) => {
      caches.push(init?.cache);
      return caches.length === 1 ? answer() : null;
    };
    const { work, sum } = await loading();
    assert.equal(await timeOf(work), 1000);
    assert.equal(textOf(await work), 'what was packed');
    assert.deepEqual(caches, ['no-store', 'reload']);
    assert.equal(sum(), content.length, 'bytes that were thrown away are taken back');
  });
}

for (const [what, answer, trouble] of [
  ['breaks off', broken, 'network'],
  ['is damaged', () => new Response('what was changed'), 'damaged'],
  ['is refused', () => new Response(null, { status: 503 }), 'network'],
] as const) {
  test(`what ${what} twice is ${trouble} trouble`, async (t) => {
    const { host } = setUp(t);
    host.interfere = answer;
    const { work, sum } = await loading();
    await timeOf(work);
    await assert.rejects(work, why(trouble));
    assert.equal(host.asked.length, 2);
    assert.equal(sum(), 0);
  });
}

for (const status of [404, 410]) {
  test(`what the site does not have any more (${status}) is not asked for again`, async (t) => {
    const { host } = setUp(t);
    host.interfere = () => new Response(null, { status });
    const { work } = await loading();
    assert.equal(await timeOf(work), 0);
    await assert.rejects(work, why('gone'));
    assert.deepEqual(host.asked, ['a.pack']);
  });
}

test('a line on which nothing comes for half a minute is broken; one on which something comes is not', async (t) => {
  const { host } = setUp(t);
  host.interfere = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
    });
  const { work } = await loading();
  assert.equal(await timeOf(work), 61_000);
  await assert.rejects(work, why('network'));

  let give: (() => void) | undefined;
  host.interfere = (_, init) =>
    new Response(
      new ReadableStream({
        start(controller) {
          init?.signal?.addEventListener('abort', () => controller.error(new DOMException('Aborted', 'AbortError')));
          let at = 0;
          give = () => {
            controller.enqueue(content.slice(at, (at += 5)));
            if (at >= content.length) controller.close();
          };
        },
      }),
    );
  const slow = (await loading()).work;
  for (let part = 0; part < 3; part += 1) {
    await settle();
    mock.timers.tick(29_000);
    await settle();
    give?.();
  }
  assert.equal(textOf(await slow), 'what was packed');
});

test('a download that is cancelled ends with the cancelling, and asks for nothing more', async (t) => {
  const { host } = setUp(t);
  const control = new AbortController();
  host.interfere = broken;
  const { work } = await loading(control);
  await settle();
  control.abort();
  await timeOf(work);
  await assert.rejects(work, { name: 'AbortError' });
  assert.equal(host.asked.length, 1);
});

test('what is served is converted before it is compared', async (t) => {
  setUp(t);
  const work = download({
    address: `${root}a.pack`,
    hash: await hashOf(bytesOf('WHAT WAS PACKED')),
    convert: (bytes) => bytesOf(textOf(bytes).toUpperCase()),
    signal: new AbortController().signal,
  });
  await timeOf(work);
  assert.equal(textOf(await work), 'WHAT WAS PACKED');
});
