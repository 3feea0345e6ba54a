import { Problems } from '../schema/problem.ts';
import type { MakeProblem } from '../schema/problems/catalogue.ts';
import { fileNotUsable, fileNotWritten, folderNotWritten } from '../schema/problems.ts';

/** What the system says, as somebody reads it who knows no codes, and what they can do. */
const reasons: Readonly<Record<string, readonly [why: string, fix: string]>> = {
  EACCES: ['access is not allowed there', 'Allow it'],
  EPERM: ['access is not allowed there', 'Allow it'],
  EROFS: ['the disk can only be read', 'Give another place, or make the disk writable'],
  ENOSPC: ['the disk is full', 'Make room'],
  EDQUOT: ['the disk is full', 'Make room'],
  EFBIG: ['the disk does not take files of that size', 'Give another place'],
  ENAMETOOLONG: ['a name is longer than the disk takes', 'Give a shorter one'],
  EINVAL: ['the disk does not take such a name', 'Give another one'],
  EISDIR: ['a folder has this name', 'Rename or remove the folder, or give another name'],
  ENOTDIR: ['a part of its path is a file', 'Rename or remove the file, or give another path'],
  EEXIST: ['a part of its path is a file', 'Rename or remove the file, or give another path'],
  ENOTEMPTY: ['another program writes there', 'Wait until it ends'],
  ENOENT: ['there is no such file or folder', 'Make it, or give another path'],
  ELOOP: ['its symbolic links lead in a circle', 'Correct them'],
  EBUSY: ['another program uses it, or it is a disk of its own', 'End that program, or give a folder within the disk'],
  ETXTBSY: ['another program uses it', 'End that program'],
  EXDEV: ['a part of it is on another disk', 'Give a place on one disk'],
  EIO: ['the disk does not answer', 'Look after the disk'],
  EMFILE: ['too many files are open', 'End other programs'],
  ENFILE: ['too many files are open', 'End other programs'],
};

/**
 * The result of making something beside `folder`, whose own name nobody has typed: a problem names the folder as it was
 * given, and says why nothing can be written where it stands.
 */
export const besideOrProblem = <T>(folder: string, making: Promise<T>): Promise<T> =>
  making.catch((error: unknown) => {
    const system = causeOf(error);
    if (!isSystemError(system)) throw error;
    const [why, fix] =
      system.code === 'ENOENT'
        ? ['the system takes no files there', 'Give a folder on a disk']
        : (reasons[system.code] ?? [system.message, 'Mend that']);
    throw new Problems(folderNotWritten({ file: folder }, { why, fix }));
  });

const causeOf = (error: unknown): unknown => (error instanceof Problems ? error.cause : error);

/** What Node throws where the system refuses something. */
interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: unknown;
}

const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  'syscall' in error &&
  typeof error.syscall === 'string';

/** The result of writing `file`, or a problem that says in words why the system refused it. */
export const orProblem = <T>(file: string, writing: Promise<T>): Promise<T> => told(file, writing, fileNotWritten);

/** The same of reading it. */
export const readOrProblem = <T>(file: string, reading: Promise<T>): Promise<T> => told(file, reading, fileNotUsable);

const told = <T>(
  file: string,
  done: Promise<T>,
  problem: MakeProblem<'file-not-written' | 'file-not-usable'>,
): Promise<T> =>
  done.catch((error: unknown) => {
    if (!isSystemError(error)) throw error;
    const [why, fix] = reasons[error.code] ?? [error.message, 'Mend that'];
    throw new Problems(problem({ file }, { why, fix }), { cause: error });
  });

/** In the place of a file's name. */
const unnamed = '(the system does not say which)';

/**
 * What the system refused, in words, wherever in a command it happened; null for any other error. Programs and
 * connections are no files, and what has no path or no known reason is a fault of ours.
 */
export function systemProblem(error: unknown): Problems | null {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (!isSystemError(each) || /^(spawn|connect|listen|bind|getaddrinfo|kill)/.test(each.syscall)) continue;
    const [why, fix] = reasons[each.code] ?? [];
    if (why === undefined || fix === undefined) continue;
    const file = typeof each.path === 'string' ? each.path : null;
    // What is done to an open file names none.
    if (file !== null || /^(write|fsync|ftruncate|read)$/.test(each.syscall))
      return new Problems(fileNotUsable({ file: file ?? unnamed }, { why, fix }));
  }
  return null;
}
