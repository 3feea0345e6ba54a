import path from 'node:path';
import { outputs } from '../site/outputs.ts';
import { outputOf } from '../site/output-of.ts';
import { filesIn } from './list-files.ts';
import { readText } from './read-text.ts';
import { replaceFile } from './replace-file.ts';

const head = `# What Consulta has written into this folder: a build takes these files away, and no others.
`;

/**
 * The files that builds and mirrors have put into the folder of a site, by their paths from it. Null where no list says
 * so.
 */
export async function readWrittenFiles(siteFolder: string): Promise<ReadonlySet<string> | null> {
  const list = await readText(path.join(siteFolder, outputs.writtenFiles.path)).catch(() => null);
  return list?.startsWith(head) ? new Set(list.slice(head.length).split('\n').filter(Boolean)) : null;
}

/** The same, where an earlier version has left no list: all files that have the name of an output. */
export const writtenFilesIn = async (siteFolder: string): Promise<ReadonlySet<string>> =>
  (await readWrittenFiles(siteFolder)) ??
  new Set((await filesIn(siteFolder)).filter((file) => outputOf(file).name !== null));

export const writeWrittenFiles = (siteFolder: string, files: Iterable<string>): Promise<void> =>
  replaceFile(
    path.join(siteFolder, outputs.writtenFiles.path),
    head +
      [...new Set(files)]
        .sort()
        .map((file) => `${file}\n`)
        .join(''),
  );
