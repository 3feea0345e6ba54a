import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { sha256 } from '../../../../src/files/sha256.ts';
import { Problems } from '../../../../src/schema/problem.ts';
import { deflate } from '../../../../src/copies/mirror/deflate.ts';
import { isSafeName, openZip } from '../../../../src/copies/mirror/open-zip.ts';
import { writeZip, type ZipInput } from '../../../../src/copies/mirror/write-zip.ts';
import { pages, temporaryFolder, writeSmallCopy } from './small-copy.ts';

const inputs = async function* (files: Readonly<Record<string, string>>): AsyncIterable<ZipInput> {
  for (const [name, content] of Object.entries(files)) yield { name, from: Buffer.from(content) };
};

test('a zip says its size and SHA-256, and gives back what was put in', async () => {
  const file = path.join(temporaryFolder(), 'new', 'a.zip');
  const written = await writeZip(file, '2026-11-02', inputs(pages));
  assert.deepEqual(written, { file, size: readFileSync(file).length, sha256: sha256(readFileSync(file)) });
  const zip = await openZip(file);
  const found = await Promise.all(
    [...zip.entries.values()].map(async ({ name, content }) => [name, Buffer.from(await content()).toString()]),
  );
  await zip.close();
  assert.deepEqual(Object.fromEntries(found), pages);
  assert.deepEqual([...zip.entries.keys()], Object.keys(pages));
  assert.deepEqual(readdirSync(path.dirname(file)), ['a.zip']);
});

test('many files are deflated in threads, in their order, to the bytes that one thread makes', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 150 }, (_, i) => [`${i}.html`, i % 7 === 0 ? '' : `page ${i} `.repeat(i * 40)]),
  );
  const { file } = await writeZip(path.join(temporaryFolder(), 'many.zip'), '2026-11-02', inputs(files));
  const zip = await openZip(file);
  assert.deepEqual([...zip.entries.keys()], Object.keys(files));
  for (const [name, entry] of zip.entries) {
    const { raw, ...alone } = await deflate(Buffer.from(files[name] ?? ''));
    assert.deepEqual({ size: entry.size, crc32: entry.crc32, method: entry.method }, alone, name);
    assert.deepEqual(Buffer.from(await entry.raw()), Buffer.from(raw), name);
  }
  await zip.close();
});

test('a file that cannot be read in the middle of many ends the writing', async () => {
  const broken = async function* (): AsyncIterable<ZipInput> {
    for (let i = 0; i < 120; i++) yield { name: `${i}.html`, from: Buffer.from(`page ${i}`) };
    throw new Error('the disk is gone');
  };
  const file = path.join(temporaryFolder(), 'broken.zip');
  await assert.rejects(writeZip(file, '2026-11-02', broken()), /the disk is gone/);
  assert.ok(!existsSync(file));
});

test('the same content gives the same bytes in any time zone, also where midnight does not exist', async () => {
  // The day on which Chile put its clocks forward at midnight.
  const script = `
    const { writeZip } = await import(${JSON.stringify(new URL('../../../../src/copies/mirror/write-zip.ts', import.meta.url).href)});
    const written = await writeZip(process.argv[1], '2019-09-08', (async function* () { yield { name: 'a/ñ.html', from: Buffer.from('x'.repeat(5000)) }; })());
    console.log(written.sha256);`;
  const sums = await Promise.all(
    ['UTC', 'Asia/Tokyo', 'America/Santiago', 'Pacific/Kiritimati'].map(async (TZ) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--input-type=module', '-e', script, path.join(temporaryFolder(), 'a.zip')],
        { env: { ...process.env, TZ } },
      );
      return stdout.trim();
    }),
  );
  // Also on every machine: this is what the codec makes of it.
  assert.deepEqual([...new Set(sums)], ['5dca29ed59cc620a741a3be0b18c48446daa2f18a1a9e5736ee37102113d4079']);
});

test('an entry that is copied from another zip has the bytes it would have if it were packed anew', async () => {
  const folder = temporaryFolder();
  const first = await writeZip(path.join(folder, 'a.zip'), '2026-11-02', inputs(pages));
  const zip = await openZip(first.file);
  const second = await writeZip(
    path.join(folder, 'b.zip'),
    '2026-11-02',
    (async function* () {
      for (const entry of zip.entries.values()) yield { name: entry.name, from: entry };
    })(),
  );
  await zip.close();
  assert.equal(second.sha256, first.sha256);
});

test('what is written by half is taken away again, and the last good zip stands', async () => {
  const file = path.join(temporaryFolder(), 'a.zip');
  const { sha256: before } = await writeZip(file, '2026-11-02', inputs(pages));
  const breaking = async function* (): AsyncIterable<ZipInput> {
    yield { name: 'a', from: Buffer.from('a') };
    throw new Error('the disk is gone');
  };
  await assert.rejects(writeZip(file, '2026-11-03', breaking()), /the disk is gone/);
  await assert.rejects(
    writeZip(file, '2026-11-03', inputs({ a: 'a' }), () => {
      throw new Error('not accepted');
    }),
    /not accepted/,
  );
  assert.deepEqual(readdirSync(path.dirname(file)), ['a.zip']);
  assert.equal(sha256(readFileSync(file)), before);
});

test('other programs read it', { skip: existsSync('/usr/bin/unzip') ? false : 'unzip is not installed' }, async () => {
  const { file } = await writeSmallCopy();
  const folder = temporaryFolder();
  execFileSync('/usr/bin/unzip', ['-q', file, '-d', folder]);
  assert.deepEqual(readdirSync(folder), ['nandu-24']);
  execFileSync('sha256sum', ['--quiet', '--strict', '-c', 'SHA256SUMS'], { cwd: path.join(folder, 'nandu-24') });
});

async function zipOf(entries: readonly (readonly [name: string, options?: object])[]): Promise<string> {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, options] of entries) await writer.add(name, new Uint8ArrayReader(Buffer.from('x')), options);
  const file = path.join(temporaryFolder(), 'hostile.zip');
  writeFileSync(file, await writer.close());
  return file;
}

for (const name of [
  '../escape.html',
  'a/../../escape.html',
  '/etc/passwd',
  'C:/windows/x',
  'c:\\x',
  'a\\..\\b',
  './a',
  'a//b',
  'a/\u0000b',
]) {
  test(`a zip with a file named ${JSON.stringify(name)} is refused`, async () => {
    assert.equal(isSafeName(name), false);
    await assert.rejects(openZip(await zipOf([['good.html'], [name]])), Problems);
  });
}

test('a zip in which a name stands twice is refused', async () => {
  const file = await zipOf([['a.html'], ['b.html']]);
  writeFileSync(file, readFileSync(file).toString('latin1').replaceAll('b.html', 'a.html'), 'latin1');
  await assert.rejects(openZip(file), Problems);
});

test('a zip with a link or a password is refused', async () => {
  await assert.rejects(openZip(await zipOf([['link', { unixMode: 0o120777 }]])), Problems);
  await assert.rejects(openZip(await zipOf([['secret', { password: 'x' }]])), Problems);
});

test('what is cut short, is no zip or is not there is refused in a sentence', async () => {
  const { file } = await writeSmallCopy();
  for (const size of [0, 10, 500, readFileSync(file).length - 1]) {
    truncateSync(file, size);
    await assert.rejects(
      openZip(file),
      (error) =>
        error instanceof Problems &&
        /\.zip {2}zip-broken\n {2}It is not a whole zip \(.+\)\.\n {2}Get it again/.test(error.message),
    );
    writeFileSync(file, readFileSync((await writeSmallCopy()).file));
  }
  const text = path.join(temporaryFolder(), 'letter.zip');
  writeFileSync(text, 'Dear all');
  await assert.rejects(openZip(text), Problems);
  await assert.rejects(openZip(`${text}.nowhere`), /There is no such file/);
  await assert.rejects(openZip(path.dirname(text)), /This is not a file/);
});

test('a byte that has changed within a file is found when it is read', async () => {
  const { file } = await writeSmallCopy();
  const bytes = readFileSync(file);
  const at = bytes.indexOf('en/ticket/9012/index.html') + 200;
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  writeFileSync(file, bytes);
  const zip = await openZip(file);
  await assert.rejects(zip.entries.get('nandu-24/en/ticket/9012/index.html')?.content() ?? Promise.resolve(), Problems);
  await zip.close();
});
