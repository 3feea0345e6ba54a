import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { formatChecksums, parseChecksums, revisionOf } from '../../../../src/copies/mirror/checksums.ts';
import { sha256 } from '../../../../src/files/sha256.ts';
import { openZip } from '../../../../src/copies/mirror/open-zip.ts';
import { verifyCopy } from '../../../../src/copies/mirror/verify.ts';
import { writeZip } from '../../../../src/copies/mirror/write-zip.ts';
import { pages, temporaryFolder, writeFiles, writeSmallCopy } from './small-copy.ts';

/** Files that a copy lists: those of the site, mirror.json and LEEME-README.html. */
const listed = Object.keys(pages).length + 2;
const whole = { files: listed, changed: [], missing: [], extra: [], ignored: [] };

async function unpack(file: string): Promise<string> {
  const [folder, zip] = [temporaryFolder(), await openZip(file)];
  for (const { name, content } of zip.entries.values()) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), await content());
  }
  await zip.close();
  return folder;
}

test('a copy is whole as a zip, as the folder in it, and as the folder around that', async () => {
  const { file } = await writeSmallCopy();
  const folder = await unpack(file);
  for (const copy of [file, folder, path.join(folder, 'nandu-24')])
    assert.deepEqual(await verifyCopy(copy), whole, copy);
});

test('each file that is changed, missing or extra is named, in a folder and in a zip', async () => {
  const { file } = await writeSmallCopy();
  const folder = await unpack(file);
  const root = path.join(folder, 'nandu-24');
  appendFileSync(path.join(root, 'en/ticket/9012/index.html'), ' ');
  rmSync(path.join(root, 'media/faq/x/captura ñ 1.png'));
  writeFiles(root, { 'en/advert.html': 'Buy' });
  const expected = {
    files: listed,
    changed: ['en/ticket/9012/index.html'],
    missing: ['media/faq/x/captura ñ 1.png'],
    extra: ['en/advert.html'],
    ignored: [],
  };
  assert.deepEqual(await verifyCopy(folder), expected);

  const zip = await openZip(file);
  const tampered = await writeZip(
    path.join(temporaryFolder(), 'tampered.zip'),
    '2026-11-02',
    (async function* () {
      for (const entry of zip.entries.values()) {
        if (entry.name.endsWith('.png')) continue;
        yield {
          name: entry.name,
          from: entry.name.endsWith('en/ticket/9012/index.html') ? Buffer.from('other') : entry,
        };
      }
      yield { name: 'nandu-24/en/advert.html', from: Buffer.from('Buy') };
      yield { name: 'outside.html', from: Buffer.from('Buy') };
    })(),
  );
  await zip.close();
  assert.deepEqual(await verifyCopy(tampered.file), { ...expected, extra: ['en/advert.html', 'outside.html'] });
});

test('a byte that has changed in a zip is found', async () => {
  const { file } = await writeSmallCopy();
  const bytes = readFileSync(file);
  const at = bytes.indexOf('en/ticket/9012/index.html') + 200;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  writeFileSync(file, bytes);
  assert.deepEqual(await verifyCopy(file), { ...whole, changed: ['en/ticket/9012/index.html'] });
});

test('what file managers leave behind is ignored, and said', async () => {
  const folder = await unpack((await writeSmallCopy()).file);
  writeFiles(folder, { '.DS_Store': 'x', 'System Volume Information/IndexerVolumeGuid': 'x' });
  writeFiles(path.join(folder, 'nandu-24'), { 'en/Thumbs.db': 'x', 'desktop.ini': 'x', '._index.html': 'x' });
  assert.deepEqual(await verifyCopy(folder), { ...whole, ignored: ['._index.html', 'desktop.ini', 'en/Thumbs.db'] });
});

test('a copy without a list, with a damaged one, or with two says so', async () => {
  const folder = await unpack((await writeSmallCopy()).file);
  const list = path.join(folder, 'nandu-24', 'SHA256SUMS');
  cpSync(path.join(folder, 'nandu-24'), path.join(folder, 'second'), { recursive: true });
  await assert.rejects(verifyCopy(folder), /There is no SHA256SUMS here\.\n {2}Give the zip of a copy/);
  rmSync(path.join(folder, 'second'), { recursive: true });
  for (const damaged of [
    '',
    'not a list\n',
    `${'0'.repeat(64)}  ../outside\n`,
    `${'0'.repeat(64)}  a\n${'1'.repeat(64)}  a\n`,
  ]) {
    writeFileSync(list, damaged);
    await assert.rejects(verifyCopy(folder), /Its SHA256SUMS cannot be read, or is not a list of checksums\./, damaged);
  }
  renameSync(list, `${list}.txt`);
  await assert.rejects(verifyCopy(folder), /There is no SHA256SUMS here/);
  await assert.rejects(verifyCopy(path.join(folder, 'nowhere')), /There is no such file/);
});

test('the list is sorted, as sha256sum reads it, and survives a Windows editor', () => {
  const sums = new Map([
    ['b', sha256('b')],
    ['A ñ', sha256('a')],
  ]);
  const text = formatChecksums(sums);
  assert.equal(text, `${sha256('a')}  A ñ\n${sha256('b')}  b\n`);
  assert.deepEqual(parseChecksums(text.replaceAll('\n', '\r\n')), new Map([...sums].reverse()));
});

test('the revision changes with a name or a content, and not with their order', () => {
  const one = revisionOf(
    new Map([
      ['a', sha256('a')],
      ['b', sha256('b')],
    ]),
  );
  assert.match(one, /^[0-9a-f]{12}$/);
  assert.equal(
    revisionOf(
      new Map([
        ['b', sha256('b')],
        ['a', sha256('a')],
      ]),
    ),
    one,
  );
  assert.notEqual(
    revisionOf(
      new Map([
        ['a', sha256('a')],
        ['b', sha256('c')],
      ]),
    ),
    one,
  );
  assert.notEqual(
    revisionOf(
      new Map([
        ['a', sha256('a')],
        ['c', sha256('b')],
      ]),
    ),
    one,
  );
});

/** A zip of one file of so many zeros, a thousandth of it in size, which may say that it has fewer. */
async function bomb(bytes: number, says = bytes): Promise<string> {
  const zeros = new Uint8Array(bytes);
  const file = path.join(temporaryFolder(), 'bomb.zip');
  const sum = Buffer.from(`${sha256('x')}  zeros\n`);
  await writeZip(
    file,
    '2026-11-02',
    (async function* () {
      yield { name: 'nandu-24/SHA256SUMS', from: sum };
      yield { name: 'nandu-24/zeros', from: zeros };
    })(),
  );
  if (says === bytes) return file;
  const content = readFileSync(file);
  const real = Buffer.alloc(4);
  real.writeUInt32LE(bytes);
  for (let at = content.indexOf(real); at !== -1; at = content.indexOf(real, at + 4)) content.writeUInt32LE(says, at);
  writeFileSync(file, content);
  return file;
}

test('a zip that would unpack to a hundred times its size is refused before anything is read', async () => {
  await assert.rejects(verifyCopy(await bomb(80_000_000)), / {2}zip-unsafe\n.* would unpack to more than /);
});

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes of buffers that are in use: without a collection before, it would count those that are done with too. */
function held(): number {
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}

test('what a copy holds is read in little memory, and no further than it says', async () => {
  const file = await bomb(60_000_000);
  const lying = await bomb(60_000_000, 1000);
  const before = held();
  const peak: number[] = [];
  const timer = setInterval(() => peak.push(held()), 5);
  const { changed } = await verifyCopy(file, () => peak.push(held()));
  clearInterval(timer);
  assert.deepEqual(changed, ['zeros']);
  assert.ok(Math.max(...peak) - before < 30_000_000, `${Math.max(...peak) - before}`);
  assert.deepEqual((await verifyCopy(lying)).changed, ['zeros']);
});
