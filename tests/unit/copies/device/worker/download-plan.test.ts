import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FileList } from '../../../../../src/copies/device/copy-format.ts';
import {
  filesOutsidePacks,
  filesOfCopy,
  filesOfPacks,
  type StoredFiles,
  planDownload,
} from '../../../../../src/copies/device/worker/download-plan.ts';

/** Packs of 100 files of 10 kB, compressed to a fifth; file 7 of pack A is `A7`, and so is its hash. */
const pack = (name: string, hash = name, changed: readonly number[] = []) => ({
  hash,
  bytes: 200_000,
  files: Array.from(
    { length: 100 },
    (_, i) => [`en/${name}${i}/index.html`, changed.includes(i) ? `${name}${i}-new` : `${name}${i}`, 10_000] as const,
  ),
});
const list = (...packs: FileList['packs']): FileList => ({ stamps: [], packs });
const heldAfter = (before: FileList): StoredFiles => ({
  packs: new Set(before.packs.map(({ hash }) => hash)),
  files: filesOfPacks(before.packs),
});
const nothing: StoredFiles = { packs: new Set(), files: new Map() };
const first = list(pack('A'), pack('B'));

test('a new copy is loaded in packs alone', () => {
  const { packs, singles, bytes } = planDownload(first, nothing);
  assert.deepEqual(
    packs.map(({ hash }) => hash),
    ['A', 'B'],
  );
  assert.deepEqual(singles, []);
  assert.equal(bytes, 400_000);
});

test('an interrupted download goes on with the packs that are missing', () => {
  const held = heldAfter(list(pack('A')));
  const { packs, singles, bytes } = planDownload(first, held);
  assert.deepEqual([packs.map(({ hash }) => hash), singles, bytes], [['B'], [], 200_000]);
  assert.equal(filesOutsidePacks(first, held), null, 'and is not a copy yet');
});

test('a few changed files are loaded by themselves, many with their pack', () => {
  const few = planDownload(list(pack('A', 'A2', [3, 50]), pack('B')), heldAfter(first));
  assert.deepEqual([few.packs, few.singles.map(([path]) => path)], [[], ['en/A3/index.html', 'en/A50/index.html']]);
  assert.ok(few.bytes < 10_000);
  const many = planDownload(
    list(
      pack(
        'A',
        'A2',
        Array.from({ length: 60 }, (_, i) => i),
      ),
      pack('B'),
    ),
    heldAfter(first),
  );
  assert.deepEqual([many.packs.map(({ hash }) => hash), many.singles], [['A2'], []]);
});

test('files that only stand in other packs now are not loaded at all', () => {
  const [a, b] = first.packs;
  assert.ok(a && b);
  const regrouped = list({ hash: 'C', bytes: 400_000, files: [...b.files, ...a.files] });
  const held = heldAfter(first);
  assert.deepEqual(planDownload(regrouped, held), { packs: [], singles: [], bytes: 0 });
  const files = filesOfCopy(regrouped, filesOutsidePacks(regrouped, held) ?? {});
  assert.deepEqual(files.get('en/B1/index.html'), { hash: 'B1', size: 10_000, pack: 'B', offset: 10_000 });
});

test('after an update each file is where it was loaded to', () => {
  const next = list(pack('A', 'A2', [3]), pack('B'));
  const before = heldAfter(first);
  const held: StoredFiles = {
    packs: before.packs,
    files: new Map([...before.files, ['A3-new', { pack: null, offset: 0 }]]),
  };
  const files = filesOfCopy(next, filesOutsidePacks(next, held) ?? {});
  assert.deepEqual(files.get('en/A3/index.html'), { hash: 'A3-new', size: 10_000, pack: null, offset: 0 });
  assert.deepEqual(files.get('en/A4/index.html'), { hash: 'A4', size: 10_000, pack: 'A', offset: 40_000 });
  assert.deepEqual(files.get('en/B0/index.html'), { hash: 'B0', size: 10_000, pack: 'B', offset: 0 });
});
