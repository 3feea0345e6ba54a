import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { applyDelta } from '../../../../src/copies/mirror/apply-delta.ts';
import { sha256 } from '../../../../src/files/sha256.ts';
import { Problems } from '../../../../src/schema/problem.ts';
import { openZip } from '../../../../src/copies/mirror/open-zip.ts';
import { writeDelta } from '../../../../src/copies/mirror/write-delta.ts';
import { writeZip, type ZipInput } from '../../../../src/copies/mirror/write-zip.ts';
import { type Files, pages, temporaryFolder, writeSmallCopy } from './small-copy.ts';

/** A page changed, one gone, one new, one that has nothing in common with what it was, one empty before. */
const later: Files = {
  ...Object.fromEntries(Object.entries(pages).filter(([name]) => name !== 'en/ticket/9100/index.html')),
  'en/ticket/9012/index.html': (pages['en/ticket/9012/index.html'] ?? '').replace('edition 1', 'edition 2'),
  'index.html': 'x',
  'empty.txt': 'not any more',
  'es/ticket/9200/index.html': '<p>nueva</p>',
};

async function twoEditions() {
  const [older, newer] = [await writeSmallCopy(), await writeSmallCopy(later, '2026-12-01')];
  const delta = path.join(temporaryFolder(), 'd.zip');
  return { older, newer, delta: await writeDelta(older.file, newer.file, delta) };
}

test('the old copy and a delta give the new copy, byte for byte, beside the old one under its own name', async () => {
  const { older, newer, delta } = await twoEditions();
  const made = await applyDelta(older.file, delta.file);
  assert.equal(made.file, path.join(path.dirname(older.file), path.basename(newer.file)));
  assert.ok(readFileSync(made.file).equals(readFileSync(newer.file)));
  const named = await applyDelta(older.file, delta.file, { to: path.join(temporaryFolder(), 'new', 'other.zip') });
  assert.equal(named.sha256, newer.sha256);
});

test('a file that is there is never written over unasked; one that is the new copy already is all that was asked for', async () => {
  const { older, newer, delta } = await twoEditions();
  const to = path.join(temporaryFolder(), 'new.zip');
  writeFileSync(to, 'mine');
  const isRefused = (error: unknown) => error instanceof Problems && error.problems[0]?.code === 'copy-there';
  await assert.rejects(applyDelta(older.file, delta.file, { to }), isRefused);
  assert.equal(readFileSync(to, 'utf8'), 'mine');
  await assert.rejects(applyDelta(older.file, delta.file, { to: path.dirname(to) }), isRefused);
  assert.equal((await applyDelta(older.file, delta.file, { to, mayOverwrite: true })).sha256, newer.sha256);
  const before = statSync(to);
  const again = await applyDelta(older.file, delta.file, { to });
  assert.deepEqual([again.sha256, again.size], [newer.sha256, newer.size]);
  assert.equal(statSync(to).ino, before.ino);
  assert.deepEqual(readdirSync(path.dirname(to)), ['new.zip']);
});

test('a delta goes back as well, and leads from a copy to itself', async () => {
  const { older, newer } = await twoEditions();
  const to = () => path.join(temporaryFolder(), 'x.zip');
  assert.equal(
    (await applyDelta(newer.file, (await writeDelta(newer.file, older.file, to())).file, { to: to() })).sha256,
    older.sha256,
  );
  assert.equal(
    (await applyDelta(older.file, (await writeDelta(older.file, older.file, to())).file, { to: to() })).sha256,
    older.sha256,
  );
});

test('what has not changed is not in the delta, and a page that changed by a word costs less than a quarter', async () => {
  const { newer, delta } = await twoEditions();
  const [zip, copy] = [await openZip(delta.file), await openZip(newer.file)];
  const names = [...zip.entries.keys()];
  const patch = await zip.entries.get('changed/nandu-24/en/ticket/9012/index.html')?.raw();
  const page = await copy.entries.get('nandu-24/en/ticket/9012/index.html')?.raw();
  await zip.close();
  await copy.close();
  assert.ok(!names.some((name) => name.includes('es/ticket/9012') || name.includes('captura')), names.join('\n'));
  assert.ok(names.includes('whole/nandu-24/es/ticket/9200/index.html'));
  assert.ok((patch?.length ?? Infinity) < (page?.length ?? 0) / 4, `${patch?.length} of ${page?.length}`);
});

test('the same two copies give the same delta', async () => {
  const { older, newer, delta } = await twoEditions();
  assert.equal((await writeDelta(older.file, newer.file, path.join(temporaryFolder(), 'd.zip'))).sha256, delta.sha256);
});

/** What a delta that is refused must leave behind: the two files that were given, as they were. */
async function assertRefused(older: string, delta: string, message: RegExp): Promise<void> {
  const folder = temporaryFolder();
  const [old, change] = [path.join(folder, 'old.zip'), path.join(folder, 'delta.zip')];
  copyFileSync(older, old);
  copyFileSync(delta, change);
  const before = [old, change].map((file) => sha256(readFileSync(file)));
  await assert.rejects(
    applyDelta(old, change),
    (error) => error instanceof Problems && message.test(error.message) && error.message.includes(folder),
  );
  assert.deepEqual(readdirSync(folder).sort(), ['delta.zip', 'old.zip']);
  assert.deepEqual(
    [old, change].map((file) => sha256(readFileSync(file))),
    before,
  );
}

test('another copy than the one that a delta starts from is refused, and the right one is named', async () => {
  const { newer, delta, older } = await twoEditions();
  await assertRefused(
    newer.file,
    delta.file,
    new RegExp(
      `not the copy that delta.zip starts from.*\n  Give nandu-24-2026-11-02-[0-9a-f]{12}.zip of 2026-11-02, whose SHA-256 is ${older.sha256}`,
    ),
  );
});

test('a delta in the place of the copy, and a copy in the place of the delta, are refused', async () => {
  const { older, delta } = await twoEditions();
  await assertRefused(older.file, older.file, /not a delta: it holds no delta.json/);
  await assertRefused(delta.file, delta.file, /not the copy that delta.zip starts from/);
});

test('an old copy or a delta that was cut short is refused', async () => {
  for (const which of ['older', 'delta'] as const) {
    const files = await twoEditions();
    truncateSync(files[which].file, 400);
    await assertRefused(files.older.file, files.delta.file, /It is not a whole zip/);
  }
});

test('wherever a byte of the delta has changed, it is refused or still gives the new copy, and never anything else', async () => {
  const { older, newer, delta } = await twoEditions();
  const bytes = readFileSync(delta.file);
  const damaged = path.join(temporaryFolder(), 'damaged.zip');
  let refused = 0;
  for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 150)) {
    const copy = Buffer.from(bytes);
    copy.writeUInt8(copy.readUInt8(at) ^ 0x5a, at);
    writeFileSync(damaged, copy);
    const to = path.join(temporaryFolder(), 'new.zip');
    try {
      assert.equal((await applyDelta(older.file, damaged, { to })).sha256, newer.sha256);
    } catch (error) {
      refused += 1;
      assert.ok(error instanceof Problems, `byte ${at}: ${String(error)}`);
      assert.deepEqual(readdirSync(path.dirname(to)), []);
    }
  }
  assert.ok(refused > 100, `${refused} refused`);
});

/** The delta with some files changed; null takes one out. */
async function forged(file: string, changes: Readonly<Record<string, string | null>>): Promise<string> {
  const zip = await openZip(file);
  const inputs = async function* (): AsyncIterable<ZipInput> {
    for (const entry of zip.entries.values()) if (!(entry.name in changes)) yield { name: entry.name, from: entry };
    for (const [name, content] of Object.entries(changes))
      if (content !== null) yield { name, from: Buffer.from(content) };
  };
  const { file: made } = await writeZip(path.join(temporaryFolder(), 'forged.zip'), '2026-12-01', inputs());
  await zip.close();
  return made;
}

test('a delta that was tampered with is refused, also where it would write elsewhere', async () => {
  const { older, delta } = await twoEditions();
  const zip = await openZip(delta.file);
  const description = Buffer.from((await zip.entries.get('delta.json')?.content()) ?? []).toString();
  await zip.close();
  for (const [changes, message] of [
    [{ 'whole/nandu-24/evil.html': 'x' }, /what it makes is not the copy that it promises/],
    [{ 'other/file.html': 'x' }, /it holds files that no delta has/],
    [
      { 'changed/nandu-24/en/ticket/9012/index.html': 'no patch' },
      /its change of nandu-24\/en\/ticket\/9012\/index.html is damaged/,
    ],
    [{ 'changed/nandu-24/en/ticket/9012/index.html': null }, /not the copy that it promises/],
    [{ 'delta.json': '{' }, /its delta.json is damaged/],
    [
      { 'delta.json': description.replace('"format": 1', '"format": 2') },
      /of a format that this version does not know/,
    ],
    [
      { 'delta.json': description.replace(/"file": "nandu-24-2026-12-01-\w+\.zip"/, '"file": "../../escape.zip"') },
      /its delta.json is damaged/,
    ],
  ] satisfies [Record<string, string | null>, RegExp][])
    await assertRefused(older.file, await forged(delta.file, changes), message);
});
