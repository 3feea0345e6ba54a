import { at, fakeClock, later, root, settle, show } from '../fake-page.ts';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { installedCopyData } from '../../../../src/copies/device/installed-words.ts';
import type { CopyState } from '../../../../src/copies/device/messages.ts';

const { words } = installedCopyData('en');
const page = `<section data-installed='${JSON.stringify(installedCopyData('en')).replaceAll("'", '&#39;')}'><h2 tabindex="-1">On this device</h2>
  <p data-part="unavailable">no</p><p data-part="size" hidden></p><p data-part="status"></p>
  <p data-part="loading" hidden><progress></progress><span></span></p>
  <button data-part="keep" data-command="install" hidden></button><button data-part="resume" data-command="install" hidden></button>
  <button data-part="cancel" data-command="cancel" hidden></button><button data-part="remove" data-command="remove" hidden></button></section>`;
const summary = { version: 'v', bytes: 1_240_000, files: 3, edition: '2026-11-20' };

interface Options {
  readonly isKept?: boolean;
  readonly isOffered?: boolean;
}
let time = 0;
/** The section with a browser’s service workers beside it. */
async function open(t: TestContext, { isKept = false, isOffered = true }: Options = {}) {
  fakeClock(t);
  show(page, 'en/offline/');
  const commands: unknown[] = [];
  const calls: unknown[] = [];
  const worker = { postMessage: (command: unknown) => void commands.push(command) };
  let registration: { scope: string; active: typeof worker } | undefined = isKept
    ? { scope: root, active: worker }
    : undefined;
  let hear: ((event: { data: unknown }) => void) | undefined;
  let takeOver: typeof hear;
  const fails = { register: false };
  const serviceWorker = {
    getRegistration: async () => registration,
    register: async (...args: unknown[]) => {
      calls.push(args);
      if (fails.register) throw new Error('no');
      registration = { scope: root, active: worker };
    },
    ready: Promise.resolve(),
    addEventListener: (type: string, listener: typeof hear) => {
      if (type === 'message') hear = listener;
      else if (type === 'controllerchange') takeOver = listener;
    },
    startMessages: () => {},
  };
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: serviceWorker });
  const room: { estimate: () => Promise<StorageEstimate> } = { estimate: async () => ({}) };
  const storage = { persist: async () => true, estimate: () => room.estimate() };
  Object.defineProperty(navigator, 'storage', { configurable: true, value: storage });
  const offer = { isThere: isOffered };
  const { mock: asking } = t.mock.method(globalThis, 'fetch', async () =>
    offer.isThere ? Response.json(summary) : new Response(null, { status: 404 }),
  );
  await import(`../../../../src/browser/pages/installed-copy.client.ts?${(time += 1)}`);
  await settle();
  const tell = async (state: CopyState, locale = 'en'): Promise<void> => {
    hear?.({ data: { locale, state } });
    await settle();
  };
  const visible = (): string[] =>
    Array.from(document.querySelectorAll<HTMLElement>('[data-part]'), (part) =>
      part.hidden ? '' : (part.dataset.part ?? ''),
    )
      .filter((name) => name !== '' && name !== 'status')
      .sort();
  const says = (): string => at('[data-part="status"]').textContent ?? '';
  const part = (name: string): HTMLElement => at(`[data-part="${name}"]`);
  const newWorker = async (): Promise<void> => {
    takeOver?.({ data: null });
    await settle();
  };
  return { room, newWorker, asked: () => asking.callCount(), commands, calls, fails, tell, visible, says, part };
}

test('where packs are offered, their size is told, and they can be kept', async (t) => {
  const { visible, part, commands, says } = await open(t);
  assert.deepEqual(visible(), ['keep', 'size']);
  assert.equal(part('size').textContent, words['installed.size'].replace('{size}', '1.2 MB'));
  assert.deepEqual([commands, says()], [[], '']);
});

test('where a host has left them out, nothing is offered', async (t) => {
  assert.deepEqual((await open(t, { isOffered: false })).visible(), ['unavailable']);
});

test('in a ZIM, which has no packs, nothing is offered or asked for', async (t) => {
  document.documentElement.dataset.copy = 'zim';
  const { visible, asked } = await open(t);
  delete document.documentElement.dataset.copy;
  assert.deepEqual([visible(), asked()], [['unavailable'], 0]);
});

test('where there is no room, nothing begins: what is needed and what is free are told, and it can be tried again', async (t) => {
  const { room, part, calls, commands, visible, says } = await open(t);
  room.estimate = async () => ({ quota: 1_000_000, usage: 100_000 });
  part('keep').click();
  await settle();
  assert.deepEqual([calls, commands], [[], []]);
  assert.equal(says(), words['installed.space'].replace('{needs}', '1.3 MB').replace('{free}', '0.9 MB'));
  assert.deepEqual(visible(), ['keep', 'size']);
  room.estimate = async () => ({ quota: 2_000_000, usage: 100_000 });
  part('keep').click();
  await settle();
  assert.deepEqual(commands, [{ command: 'install', locale: 'en' }]);
  assert.equal(says(), words['installed.loading']);
});

test('a browser that does not tell its room, or refuses to, is tried', async (t) => {
  const { room, part, commands } = await open(t);
  room.estimate = () => Promise.reject(new TypeError('no'));
  part('keep').click();
  await settle();
  assert.deepEqual(commands, [{ command: 'install', locale: 'en' }]);
});

test('a command to keep it begins the worker, and the bar tells how far it is', async (t) => {
  const { part, calls, commands, visible, says, tell } = await open(t);
  part('keep').click();
  await settle();
  assert.deepEqual(calls, [[`${root}sw.js`, { scope: root, updateViaCache: 'none' }]]);
  assert.deepEqual(commands, [{ command: 'install', locale: 'en' }]);
  assert.deepEqual([visible(), says()], [['cancel', 'loading'], words['installed.loading']]);
  assert.equal(at('progress').hasAttribute('value'), false, 'before it is known how much there is');
  await tell({ status: 'loading', isUpdate: true, done: 310_000, all: 1_240_000 });
  assert.equal(says(), words['installed.updating']);
  assert.equal(at<HTMLProgressElement>('progress').value, 0.25);
  assert.match(part('loading').textContent ?? '', /0\.3 MB.*1\.2 MB/);
});

test('what is told of the other language is not for this page', async (t) => {
  const { tell, visible } = await open(t);
  await tell({ status: 'kept', bytes: 1, edition: '2026-11-20', trouble: null }, 'es');
  assert.deepEqual(visible(), ['keep', 'size']);
});

test('a browser that starts no worker says that it did not work', async (t) => {
  const { part, fails, says, visible } = await open(t);
  fails.register = true;
  part('keep').click();
  await settle();
  assert.deepEqual([says(), visible()], [words['installed.failed'], ['keep', 'size']]);
});

test('a newer worker that takes over is asked how the copy stands', async (t) => {
  const { commands, newWorker } = await open(t, { isKept: true });
  await newWorker();
  assert.deepEqual(commands, [
    { command: 'open', locale: 'en' },
    { command: 'open', locale: 'en' },
  ]);
});

test('a copy tells its size and date, and can be removed', async (t) => {
  const { commands, tell, says, visible, part } = await open(t, { isKept: true });
  assert.deepEqual(commands.splice(0), [{ command: 'open', locale: 'en' }], 'it is asked how it stands');
  await tell({ status: 'kept', bytes: 12_400_000, edition: '2026-11-20', trouble: null });
  assert.match(says(), /12 MB/);
  assert.match(says(), /20 Nov 2026/);
  assert.deepEqual(visible(), ['remove']);
  part('remove').click();
  await tell({ status: 'absent' });
  assert.deepEqual(commands, [{ command: 'remove', locale: 'en' }]);
  assert.equal(says(), words['installed.removed']);
});

test('an update that did not arrive leaves the copy, and can be tried again', async (t) => {
  const { tell, says, visible } = await open(t, { isKept: true });
  await tell({ status: 'kept', bytes: 1e6, edition: '2026-11-20', trouble: { why: 'network' } });
  assert.ok(says().endsWith(`${words['installed.updateMissing']} ${words['installed.network']}`), says());
  assert.deepEqual(visible(), ['remove', 'resume']);
});

for (const [trouble, sentence] of [
  [{ why: 'network' }, words['installed.network']],
  [{ why: 'damaged' }, words['installed.damaged']],
  [{ why: 'space', needs: 3_000_000 }, words['installed.spaceUnknown'].replace('{needs}', '3.0 MB')],
] as const) {
  test(`a download that stands still says why (${trouble.why}), and how far it is once that is worth it`, async (t) => {
    const { tell, says, visible, part, commands } = await open(t, { isKept: true });
    await tell({ status: 'broken', trouble, done: 49_999, all: 1_000_000 });
    assert.equal(says(), sentence);
    await tell({ status: 'broken', trouble, done: 500_000, all: 1_000_000 });
    assert.ok(says().startsWith(`${sentence} `) && says().includes('0.5 MB'), says());
    assert.deepEqual(visible(), ['cancel', 'resume']);
    commands.splice(0);
    part('cancel').click();
    await tell({ status: 'absent' });
    assert.deepEqual(commands, [{ command: 'cancel', locale: 'en' }]);
    assert.equal(says(), words['installed.cancelled']);
  });
}

test('a download is asked after every ten seconds, and when there is a connection again', async (t) => {
  const { commands, tell } = await open(t, { isKept: true });
  commands.splice(0);
  await later(10_000);
  assert.deepEqual(commands, [], 'nothing is on its way');
  await tell({ status: 'loading', isUpdate: false, done: 0, all: 1 });
  await later(10_000);
  dispatchEvent(new Event('online'));
  await settle();
  assert.deepEqual(commands, [
    { command: 'open', locale: 'en' },
    { command: 'open', locale: 'en' },
  ]);
});

test('whose button is gone goes on from the next one, or from the heading', async (t) => {
  const { tell, part } = await open(t, { isKept: true });
  await tell({ status: 'kept', bytes: 1, edition: '2026-11-20', trouble: null });
  part('remove').focus();
  await tell({ status: 'absent' });
  assert.equal(document.activeElement, part('keep'));
});
