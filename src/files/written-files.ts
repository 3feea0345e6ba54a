import { readFileSync } from 'node:fs';
import path from 'node:path';
import { outputs } from '../site/outputs.ts';
import { outputOf } from '../site/output-of.ts';
import { filesIn } from './list-files.ts';
import { readText } from './read-text.ts';
import { replaceFile } from './replace-file.ts';
import { sha256 } from './sha256.ts';

const head = `# What Consulta has written into this folder: a build takes these files away, and no others; copies hold no others.
`;
/** Tells a list that was cut short from a whole one. */
const end = (files: number): string => `# ${files} files\n`;

/** Paths from a site's folder, with the SHA-256 of what was written there. */
export type WrittenFiles = ReadonlyMap<string, string>;

const list = outputs.writtenFiles.path;

/**
 * The files that builds and mirrors have put into the folder of a site, but for their list. Null where no list says so,
 * or one that is not whole.
 */
export async function readWrittenFiles(siteFolder: string): Promise<WrittenFiles | null> {
  const text = await readText(path.join(siteFolder, list)).catch(() => null);
  if (!text?.startsWith(head)) return null;
  const lines = text.slice(head.length).split('\n').slice(0, -2);
  const files = new Map(
    lines.map((line) => {
      const [, sum = '', file = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      return [file, sum];
    }),
  );
  const isWhole = text.endsWith(`\n${end(lines.length)}`) && files.size === lines.length;
  return isWhole && [...files.keys()].every(staysInFolder) ? files : null;
}

const staysInFolder = (file: string): boolean =>
  file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/** What a build may take away. Where an earlier version has left no list: all files that have the name of an output. */
export async function writtenNamesIn(siteFolder: string): Promise<ReadonlySet<string>> {
  const written = await readWrittenFiles(siteFolder);
  return new Set(
    written ? [...written.keys(), list] : (await filesIn(siteFolder)).filter((file) => outputOf(file).name !== null),
  );
}

export const writeWrittenFiles = (siteFolder: string, files: WrittenFiles): Promise<void> =>
  replaceFile(
    path.join(siteFolder, list),
    head +
      [...files.keys()]
        .sort()
        .map((file) => `${files.get(file)}  ${file}\n`)
        .join('') +
      end(files.size),
  );

/** Of files that stand in a folder which nobody else has seen yet; those that are known already are not read. */
export const sumsOf = (folder: string, files: readonly string[], known: WrittenFiles = new Map()): WrittenFiles =>
  // Waiting for each of many small files takes several times as long as reading them.
  new Map(files.map((file) => [file, known.get(file) ?? sha256(readFileSync(path.join(folder, file)))]));
