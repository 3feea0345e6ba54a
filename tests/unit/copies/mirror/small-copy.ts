import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sha256 } from '../../../../src/files/sha256.ts';
import type { SiteFacts } from '../../../../src/copies/mirror/copy-description.ts';
import { readWrittenFiles, writeWrittenFiles } from '../../../../src/files/written-files.ts';
import { type WrittenZipCopy, writeCopy } from '../../../../src/copies/mirror/write-copy.ts';

const base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'consulta-mirror-')));
process.on('exit', () => rmSync(base, { recursive: true, force: true }));

/** A new empty folder that is gone when the tests are over. */
export const temporaryFolder = (): string => mkdtempSync(path.join(base, 'folder-'));

export type Files = Readonly<Record<string, string>>;

export function writeFiles(folder: string, files: Files): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** Writes files into the folder of a site as a build does, which keeps a list of what it writes. */
export async function buildInto(site: string, files: Files): Promise<string> {
  const sums = Object.entries(files).map(([name, content]) => [name, sha256(content)] as const);
  await writeWrittenFiles(writeFiles(site, files), new Map([...((await readWrittenFiles(site)) ?? []), ...sums]));
  return site;
}

export const facts: SiteFacts = {
  name: 'Ñandú 24',
  edition: '2026-11-02',
  address: 'https://answers.example.org/',
  licence: { name: 'CC BY-SA 4.0', address: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  defaultLanguage: 'en',
  entries: { en: 2, es: 1 },
};

const filler = Array.from({ length: 400 }, (_, i) => `line ${i * 7919}`).join('\n');

/** Pages whose words say which they are, and hardly compress away. */
export const pages: Files = {
  'index.html': '<p>home</p>',
  'en/ticket/9012/index.html': `<p>edition 1</p>\n${filler}`,
  'en/ticket/9100/index.html': '<p>second</p>',
  'es/ticket/9012/index.html': `<p>edición 1</p>\n${filler}`,
  'media/faq/x/captura ñ 1.png': '\u0000PNG',
  'empty.txt': '',
};

/** A copy of these files, in a folder of its own. */
export async function writeSmallCopy(files: Files = pages, date = '2026-11-02'): Promise<WrittenZipCopy> {
  const folder = temporaryFolder();
  const sums = new Map(Object.entries(files).map(([name, content]) => [name, sha256(content)]));
  return writeCopy((name) => path.join(folder, name), {
    facts,
    languages: ['en', 'es'],
    date,
    revision: sha256(JSON.stringify(files)).slice(0, 12),
    sums,
    read: async (name) => Buffer.from(files[name] ?? ''),
  });
}
