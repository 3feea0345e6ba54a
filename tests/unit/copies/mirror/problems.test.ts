import assert from 'node:assert/strict';
import { chmodSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { applyDelta } from '../../../../src/copies/mirror/apply-delta.ts';
import { describeZip } from '../../../../src/copies/mirror/describe-zip.ts';
import { openZip } from '../../../../src/copies/mirror/open-zip.ts';
import { verifyCopy } from '../../../../src/copies/mirror/verify.ts';
import { writeDelta } from '../../../../src/copies/mirror/write-delta.ts';
import { writeDeltaSince } from '../../../../src/copies/mirror/write-delta-since.ts';
import { writeMirror } from '../../../../src/copies/mirror/write-mirror.ts';
import { writeZim } from '../../../../src/copies/mirror/write-zim.ts';
import { Problems } from '../../../../src/schema/problem.ts';
import * as catalogue from '../../../../src/schema/problems/mirror.ts';
import type { Reporter } from '../../../../src/schema/progress.ts';
import { buildInto, facts, pages, temporaryFolder, writeFiles, writeSmallCopy } from './small-copy.ts';

const silent: Reporter = { step: () => ({ progress: () => {}, done: () => {} }) };
const offline = '<p id="no-copies">Elsewhere</p><ul class="takes" id="copies" hidden></ul>';
const site = { 'copy.json': JSON.stringify(facts), 'en/offline/index.html': offline, 'es/offline/index.html': offline };
const mirrorOf = async (files: Readonly<Record<string, string>>, since?: string): Promise<unknown> => {
  const project = { site: await buildInto(temporaryFolder(), files), mirror: temporaryFolder(), date: null };
  return since === undefined ? writeMirror(project, silent) : writeDeltaSince(since, project, silent);
};

async function zipOf(files: Readonly<Record<string, string>>, options: object = {}): Promise<string> {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, content] of Object.entries(files))
    await writer.add(name, new Uint8ArrayReader(Buffer.from(content)), options);
  const file = path.join(temporaryFolder(), 'given.zip');
  writeFileSync(file, await writer.close());
  return file;
}

async function described(file: string): Promise<unknown> {
  const zip = await openZip(file);
  try {
    return await describeZip(file, zip);
  } finally {
    await zip.close();
  }
}

/** A copy, and a delta that leads from it to a later one. */
async function copyAndDelta() {
  const older = (await writeSmallCopy()).file;
  const newer = (await writeSmallCopy({ ...pages, 'index.html': '<p>new</p>' }, '2026-12-01')).file;
  return { older, newer, delta: (await writeDelta(older, newer, path.join(temporaryFolder(), 'given.zip'))).file };
}

/** With programs of this folder alone. */
async function packed(programs: string): Promise<unknown> {
  const before = process.env.PATH;
  process.env.PATH = programs;
  const mark = readFileSync(new URL('../../../../public/mark.svg', import.meta.url));
  try {
    return await writeZim(temporaryFolder(), {
      facts,
      date: '2026-11-02',
      revision: '1f0c3b5a7d9e',
      names: ['mark.svg'],
      read: async () => mark,
    });
  } finally {
    process.env.PATH = before;
  }
}

interface Case {
  readonly mistake: string;
  readonly run: () => Promise<unknown>;
  /** FOLDER stands for any folder. */
  readonly prints: readonly [place: string, what: string, fix: string];
}

const cases: readonly Case[] = [
  {
    mistake: 'there is no built site to copy',
    run: () => mirrorOf({ 'index.html': 'mine' }),
    prints: [
      'FOLDER  site-not-built',
      'There is no built site here that copies can be made of.',
      'npm run build makes one; give its folder with --out.',
    ],
  },
  {
    mistake: 'nothing says what the build has written into the site',
    run: () =>
      writeMirror({ site: writeFiles(temporaryFolder(), site), mirror: temporaryFolder(), date: null }, silent),
    prints: [
      'FOLDER  site-without-list',
      'written-files.txt is missing here, or damaged: nothing else says which files are the site’s, and which are your own.',
      'Build the site again: npm run build writes the list, and leaves what is yours.',
    ],
  },
  {
    mistake: 'files that the build has written are others now',
    run: async () => {
      const names = Array.from({ length: 7 }, (_, i) => [`media/${i}.png`, 'x'] as const);
      const built = await buildInto(temporaryFolder(), { ...site, ...Object.fromEntries(names) });
      for (const [name] of names) writeFiles(built, { [name]: 'y' });
      return writeMirror({ site: built, mirror: temporaryFolder(), date: null }, silent);
    },
    prints: [
      'FOLDER  site-changed',
      'Since the build, files that it has written are gone, changed, or links: media/0.png, media/1.png, media/2.png, media/3.png, media/4.png, 2 more.',
      'Build the site again. Files of your own may stand beside them, under other names; no copy holds them.',
    ],
  },
  {
    mistake: 'a file of the site has a name that Windows refuses',
    run: () => mirrorOf({ ...site, 'media/a\\b.png': 'x' }),
    prints: [
      'FOLDER/media/a\\b.png  name-not-portable',
      'A file with such a name cannot be written on every system.',
      'Rename it and build again.',
    ],
  },
  {
    mistake: 'the site was built by another version, whose Offline page has no place for copies',
    run: () => mirrorOf({ ...site, 'en/offline/index.html': '<p>old</p>' }),
    prints: [
      'FOLDER/en/offline/index.html  page-without-copies',
      'The page has no place for the copies.',
      'Build the site again with this version of Consulta.',
    ],
  },
  {
    mistake: 'the copies would stand in the site that they are of',
    run: () => {
      const folder = writeFiles(temporaryFolder(), site);
      return writeMirror({ site: folder, mirror: folder, date: null }, silent);
    },
    prints: [
      'FOLDER  mirror-misplaced',
      'The folder for the copies is in the built site, which would then hold itself.',
      'Give --mirror a folder of its own.',
    ],
  },
  {
    mistake: 'a file of a person has the name that a new copy is to have',
    run: async () => {
      const { older, delta } = await copyAndDelta();
      return applyDelta(older, delta, {
        to: path.join(writeFiles(temporaryFolder(), { 'given.zip': '' }), 'given.zip'),
      });
    },
    prints: [
      'FOLDER/given.zip  copy-there',
      'Something of this name is there already, and it is not the copy that the delta makes.',
      'Nothing was written. Give another name with --to, or add --overwrite.',
    ],
  },
  {
    mistake: 'a zip is not there',
    run: () => verifyCopy(path.join(temporaryFolder(), 'given.zip')),
    prints: [
      'FOLDER/given.zip  zip-missing',
      'There is no such file, or it may not be read.',
      'Give the path of a zip.',
    ],
  },
  {
    mistake: 'a folder is given in the place of a zip',
    run: () => openZip(temporaryFolder()),
    prints: ['FOLDER  zip-not-file', 'This is not a file.', 'Give the path of a zip.'],
  },
  {
    mistake: 'a zip was cut short',
    run: async () => {
      const { file } = await writeSmallCopy();
      truncateSync(file, 500);
      return verifyCopy(file);
    },
    prints: [
      'FOLDER/nandu-24-2026-11-02-REVISION.zip  zip-broken',
      'It is not a whole zip (end of central directory not found).',
      'Get it again: the download was cut short, or it is another kind of file.',
    ],
  },
  {
    mistake: 'a zip holds a link',
    run: async () => openZip(await zipOf({ link: '/etc/passwd' }, { unixMode: 0o120777 })),
    prints: [
      'FOLDER/given.zip  zip-unsafe',
      'It holds what no copy does: link is a folder or a link.',
      'Nothing of it was used. Get the file again from where it is published.',
    ],
  },
  {
    mistake: 'a byte of a zip has changed',
    run: async () => {
      const { file } = await writeSmallCopy({ 'index.html': 'x' });
      const bytes = readFileSync(file);
      bytes.writeUInt8(bytes.readUInt8(bytes.indexOf('index.html') + 11) ^ 0x5a, bytes.indexOf('index.html') + 11);
      writeFileSync(file, bytes);
      const zip = await openZip(file);
      return zip.entries
        .get('nandu-24/index.html')
        ?.content()
        .finally(() => zip.close());
    },
    prints: [
      'FOLDER/nandu-24-2026-11-02-REVISION.zip  zip-entry-damaged',
      'nandu-24/index.html in it is damaged (invalid uncompressed size).',
      'Get the file again from where it is published.',
    ],
  },
  {
    mistake: 'a zip is not a copy',
    run: async () => described(await zipOf({ 'letters.txt': 'Dear all' })),
    prints: [
      'FOLDER/given.zip  copy-unknown',
      'It is not a copy of a knowledge base: it holds no mirror.json.',
      'Give a zip that npm run mirror has made.',
    ],
  },
  {
    mistake: 'a copy is of a format that is still to come',
    run: async () => described(await zipOf({ 'kb/mirror.json': '{"format":2}' })),
    prints: [
      'FOLDER/given.zip  copy-damaged',
      'Its mirror.json is damaged, or of a format that this version does not know.',
      'Get the file again, or use the version of Consulta that made it.',
    ],
  },
  {
    mistake: 'the old copy has languages that no copy of the new site has',
    run: async () => {
      const description = {
        format: 1,
        name: 'X',
        date: '2026-11-02',
        revision: '0123456789ab',
        address: 'https://answers.example.org/',
        languages: ['es', 'en'],
        counts: { pages: 1, files: 1, entries: {} },
      };
      return mirrorOf(site, await zipOf({ 'kb/mirror.json': JSON.stringify(description) }));
    },
    prints: [
      'FOLDER/given.zip  copy-of-other-languages',
      'No copy of the last build is in the same languages (es, en).',
      'Give a copy of this site.',
    ],
  },
  {
    mistake: 'a folder that is no copy is to be verified',
    run: () => verifyCopy(temporaryFolder()),
    prints: [
      'FOLDER  checksums-missing',
      'There is no SHA256SUMS here.',
      'Give the zip of a copy, or the folder that it was unpacked into.',
    ],
  },
  {
    mistake: 'the checksums of a copy are something else',
    run: () => verifyCopy(writeFiles(temporaryFolder(), { SHA256SUMS: 'Dear all' })),
    prints: [
      'FOLDER  checksums-invalid',
      'Its SHA256SUMS cannot be read, or is not a list of checksums.',
      'Get the copy again from where it is published.',
    ],
  },
  {
    mistake: 'a copy is given in the place of a delta',
    run: async () => {
      const { file } = await writeSmallCopy();
      return applyDelta(file, file);
    },
    prints: [
      'FOLDER/nandu-24-2026-11-02-REVISION.zip  delta-unknown',
      'It is not a delta: it holds no delta.json.',
      'Give first the old copy, then the delta that npm run mirror -- --since made.',
    ],
  },
  {
    mistake: 'a delta does not start from the copy that is given',
    run: async () => {
      const { newer, delta } = await copyAndDelta();
      return applyDelta(newer, delta);
    },
    prints: [
      'FOLDER/nandu-24-2026-12-01-REVISION.zip  delta-of-other-copy',
      'This is not the copy that given.zip starts from, or it is damaged.',
      'Give nandu-24-2026-11-02-REVISION.zip of 2026-11-02, whose SHA-256 is SUM.',
    ],
  },
  {
    mistake: 'a delta says nothing that can be read',
    run: async () => applyDelta((await copyAndDelta()).older, await zipOf({ 'delta.json': '{}' })),
    prints: [
      'FOLDER/given.zip  delta-damaged',
      'It cannot be used: its delta.json is damaged, or of a format that this version does not know.',
      'Nothing was written. Get the delta again; if that does not help, get the whole new copy.',
    ],
  },
  {
    mistake: 'the programs that make a ZIM are not installed',
    run: () => packed(temporaryFolder()),
    prints: [
      'zimwriterfs  zim-program-missing',
      'The program is not installed, and a ZIM cannot be made without it.',
      'On Debian and Ubuntu: apt-get install zim-tools. Elsewhere: https://github.com/openzim/zim-tools.',
    ],
  },
  {
    mistake: 'a program that makes a ZIM refuses the site',
    run: () => {
      const programs = writeFiles(temporaryFolder(), {
        zimwriterfs: '#!/bin/sh\necho no title\necho no icon\nexit 1\n',
      });
      chmodSync(path.join(programs, 'zimwriterfs'), 0o755);
      return packed(programs);
    },
    prints: [
      'zimwriterfs  zim-refused',
      'It did not accept the site:\n    no title\n    no icon',
      'No ZIM was written. Please report this as a fault of Consulta, with these lines.',
    ],
  },
];

for (const { mistake, run, prints } of cases) {
  test(`says what to do when ${mistake}`, async () => {
    await assert.rejects(run(), (error) => {
      assert.ok(error instanceof Problems);
      const printed = error.message
        .replace(/\/\S*\/folder-\w+/g, 'FOLDER')
        .replace(/[0-9a-f]{64}/, 'SUM')
        .replace(/-[0-9a-f]{12}\.zip/g, '-REVISION.zip');
      assert.equal(printed, prints.join('\n  '));
      return true;
    });
  });
}

test('every problem of copies is shown above', () => {
  const shown = cases.map(({ prints: [place] }) => place.split('  ')[1]).sort();
  const codes = Object.values(catalogue).map((make) => make({ file: 'x' }).code);
  assert.deepEqual(shown, codes.sort());
});
