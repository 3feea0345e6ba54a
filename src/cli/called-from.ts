import path from 'node:path';
import { baseFolder } from './base.ts';

/** Where npm was called: files and folders that somebody names are taken from there. */
export const calledFrom = (): string => process.env.INIT_CWD ?? process.cwd();

export const fromHere = (file: string): string => path.resolve(calledFrom(), file);

/** A folder that was named, or the usual one. */
export const folderFrom = (given: string | undefined, usual: string): string =>
  given !== undefined ? fromHere(given) : path.join(baseFolder, usual);
