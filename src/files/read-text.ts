import { readFile } from 'node:fs/promises';
import { readOrProblem } from './system-problem.ts';

/** A text in UTF-8; null where there is no such file. Whatever else keeps it from being read is a problem. */
export const readText = (file: string): Promise<string | null> =>
  readOrProblem(
    file,
    readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    }),
  );
