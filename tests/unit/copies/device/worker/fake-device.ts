import { createHash } from 'node:crypto';
import { mock, type TestContext } from 'node:test';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { deflateSync, inflateSync } from 'node:zlib';
import {
  type CopySummary,
  type FileList,
  hashOf,
  listAddress,
  type ListedPack,
  packAddress,
  summaryAddress,
} from '../../../../../src/copies/device/copy-format.ts';
import { hasDateStamps, joined, removeDateStamps } from '../../../../../src/copies/device/date-stamps.ts';
import { fileAddress } from '../../../../../src/site/file-address.ts';
import { Store } from '../../../../../src/copies/device/worker/store.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Where the site stands; the worker’s paths are from here. */
export const root = 'https://x.example/kb/';

export const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A browser’s caches, with as many bytes of room as `room` says. */
export class FakeCaches {
  readonly stored = new Map<string, Map<string, Bytes>>();
  room = Infinity;
  fullIsCalled = 'QuotaExceededError';

  has = async (name: string): Promise<boolean> => this.stored.has(name);
  delete = async (name: string): Promise<boolean> => this.stored.delete(name);
  open = async (name: string) => {
    const entries = this.stored.get(name) ?? new Map<string, Bytes>();
    this.stored.set(name, entries);
    return {
      keys: async () => Array.from(entries.keys(), (url) => ({ url })),
      match: async (url: string) => {
        const content = entries.get(url);
        return content && new Response(content);
      },
      put: async (url: string, response: Response) => {
        const content = new Uint8Array(await response.arrayBuffer());
        const others = [...entries].filter(([each]) => each !== url).reduce((sum, [, { length }]) => sum + length, 0);
        if (others + content.length > this.room) throw new DOMException('No room', this.fullIsCalled);
        entries.set(url, content);
      },
      delete: async (url: string) => entries.delete(url),
    };
  };

  /** Paths of all that is stored, from the site’s root. */
  paths = (): string[] =>
    [...this.stored.values()]
      .flatMap((entries) => [...entries.keys()])
      .map((url) => url.slice(root.length))
      .sort();
}

/** What the host does with one request; null leaves it to the files. */
type Interference = (path: string, init: RequestInit | undefined) => Promise<Response> | Response | null;

/** A host, and what it was asked for. */
export class FakeHost {
  readonly files = new Map<string, Bytes>();
  readonly asked: string[] = [];
  isOffline = false;
  interfere: Interference = () => null;

  fetch = async (to: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const { url } = new Request(to);
    const path = url.slice(root.length).replace(/[?#].*$/, '');
    this.asked.push(path);
    init?.signal?.throwIfAborted();
    if (this.isOffline) throw new TypeError('Failed to fetch');
    const answer = await this.interfere(path, init);
    if (answer) return answer;
    const content = this.files.get(decodeURIComponent(path.endsWith('/') || path === '' ? `${path}index.html` : path));
    return content ? new Response(content) : new Response(null, { status: 404 });
  };

  /** What was asked for since the last time. */
  askedSince = (): string[] => this.asked.splice(0);

  publish(files: ReadonlyMap<string, Bytes>): void {
    for (const file of [...this.files.keys()]) if (!file.startsWith('installed/packs/')) this.files.delete(file);
    for (const [file, content] of files) this.files.set(file, content);
  }
}

class InflateOnTheSpot {
  readonly readable: ReadableStream<Bytes>;
  readonly writable: WritableStream<Bytes>;
  constructor() {
    const parts: Bytes[] = [];
    const { readable, writable } = new TransformStream<Bytes, Bytes>({
      transform: (part) => void parts.push(part),
      flush: (controller) => controller.enqueue(new Uint8Array(inflateSync(joined(parts)))),
    });
    this.readable = readable;
    this.writable = writable;
  }
}

/** A browser and a host for one test. */
export interface Device {
  readonly caches: FakeCaches;
  readonly host: FakeHost;
  readonly store: Store;
  /** What the browser says of its room, in bytes. */
  space: { quota: number; usage: number } | undefined;
}

const define = (t: TestContext, on: object, name: string, value: unknown): void => {
  const before = Object.getOwnPropertyDescriptor(on, name);
  Object.defineProperty(on, name, { configurable: true, writable: true, value });
  t.after(() => {
    if (before) Object.defineProperty(on, name, before);
    else Reflect.deleteProperty(on, name);
  });
};

export function fakeDevice(t: TestContext): Device {
  const device: Device = { caches: new FakeCaches(), host: new FakeHost(), store: new Store(root), space: undefined };
  define(t, globalThis, 'caches', device.caches);
  define(t, globalThis, 'fetch', device.host.fetch);
  // On the spot, not on another thread: else it would be chance how far the test's clock runs meanwhile.
  define(t, globalThis, 'DecompressionStream', InflateOnTheSpot);
  define(
    t,
    crypto.subtle,
    'digest',
    async (_: string, content: Bytes) => new Uint8Array(createHash('sha256').update(content).digest()).buffer,
  );
  define(t, navigator, 'storage', { estimate: async () => device.space ?? {} });
  return device;
}

/** Puts the clock into the test’s hand. */
export function fakeClock(t: TestContext): void {
  mock.timers.enable({ apis: ['setTimeout'] });
  t.after(() => mock.timers.reset());
}

/** As many turns of the loop as promises and streams need to come to rest. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await turnOfTheLoop();
}

/** Lets time go on, in steps of 100 ms, until the work is over; says how long it took. */
export async function timeOf(work: Promise<unknown>): Promise<number> {
  let isOver = false;
  const over = (): void => void (isOver = true);
  work.then(over, over);
  let passed = 0;
  for (await settle(); !isOver; await settle()) {
    if (passed > 600_000) throw new Error('It is not over after ten minutes.');
    mock.timers.tick(100);
    passed += 100;
  }
  return passed;
}

interface EditionOptions {
  readonly locale?: string;
  readonly edition?: string;
  readonly stamps?: readonly string[];
}

export interface Edition {
  readonly summary: CopySummary;
  readonly list: FileList;
  /** All that the host has of it, by path. */
  readonly files: ReadonlyMap<string, Bytes>;
}

/** What a build writes for devices: each pack as its files, by path. */
export async function editionOf(
  packs: readonly Readonly<Record<string, string>>[],
  { locale = 'en', edition = '2026-11-20', stamps = [] }: EditionOptions = {},
): Promise<Edition> {
  const files = new Map<string, Bytes>();
  const listed: ListedPack[] = [];
  for (const pack of packs) {
    const contents = Object.entries(pack).map(([path, text]) => {
      files.set(path, bytesOf(text));
      return [path, hasDateStamps(path) ? removeDateStamps(bytesOf(text), stamps) : bytesOf(text)] as const;
    });
    const content = new Uint8Array(deflateSync(joined(contents.map(([, each]) => each))));
    const hash = await hashOf(content);
    files.set(packAddress(hash), content);
    listed.push({
      hash,
      bytes: content.length,
      files: await Promise.all(contents.map(async ([path, each]) => [path, await hashOf(each), each.length] as const)),
    });
  }
  const list: FileList = { stamps, packs: listed };
  const written = new Uint8Array(deflateSync(JSON.stringify(list)));
  const version = await hashOf(written);
  const summary: CopySummary = {
    version,
    bytes: listed.reduce((sum, { bytes }) => sum + bytes, written.length),
    files: listed.reduce((sum, { files: each }) => sum + each.length, 0),
    edition,
  };
  files.set(listAddress(locale, version), written);
  files.set(summaryAddress(locale), bytesOf(JSON.stringify(summary)));
  return { summary, list, files };
}

/** Text that does not get smaller when it is packed, so that sizes are what they look like. */
export function noise(seed: number, letters: number): string {
  let state = seed * 2654435761 + 1;
  return Array.from({ length: letters }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return String.fromCharCode(33 + ((state >>> 16) % 90));
  }).join('');
}

/** `path` from the site’s root, as an address. */
export const at = (path: string): string => root + fileAddress(path);
