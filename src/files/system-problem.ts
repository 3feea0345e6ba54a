import { Problems } from '../schema/problem.ts';
import type { MakeProblem } from '../schema/problems/catalogue.ts';
import { fileNotUsable, fileNotWritten, folderNotWritten } from '../schema/problems.ts';
import { type Part, part, type Words } from '../language/problems.ts';

/** What the system says, by its code. */
const reasons = {
  EACCES: 'access',
  EPERM: 'access',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'file-size',
  ENAMETOOLONG: 'long-name',
  EINVAL: 'bad-name',
  EISDIR: 'folder',
  ENOTDIR: 'file',
  EEXIST: 'file',
  ENOTEMPTY: 'written',
  ENOENT: 'missing',
  ELOOP: 'circle',
  EBUSY: 'busy',
  ETXTBSY: 'used',
  EXDEV: 'other-disk',
  EIO: 'failing',
  EMFILE: 'open-files',
  ENFILE: 'open-files',
} as const;
type Reason = (typeof reasons)[keyof typeof reasons] | 'no-files';

const isKnown = (code: string): code is keyof typeof reasons => Object.hasOwn(reasons, code);

/** As somebody reads it who knows no codes, and what they can do. */
const saidBy = (reason: Reason): { readonly why: Part; readonly fix: Part } => ({
  why: part(`system.${reason}`),
  fix: part(`system.${reason}.fix`),
});

const saidOf = (error: SystemError): { readonly why: Words; readonly fix: Part } =>
  isKnown(error.code) ? saidBy(reasons[error.code]) : { why: error.message, fix: part('system.unknown.fix') };

/**
 * The result of making something beside `folder`, whose own name nobody has typed: a problem names the folder as it was
 * given, and says why nothing can be written where it stands.
 */
export const besideOrProblem = <T>(folder: string, making: Promise<T>): Promise<T> =>
  making.catch((error: unknown) => {
    const system = causeOf(error);
    if (!isSystemError(system)) throw error;
    throw new Problems(
      folderNotWritten({ file: folder }, system.code === 'ENOENT' ? saidBy('no-files') : saidOf(system)),
    );
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
    throw new Problems(problem({ file }, saidOf(error)), { cause: error });
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
    if (!isKnown(each.code)) continue;
    const file = typeof each.path === 'string' ? each.path : null;
    // What is done to an open file names none.
    if (file !== null || /^(write|fsync|ftruncate|read)$/.test(each.syscall))
      return new Problems(fileNotUsable({ file: file ?? unnamed }, saidOf(each)));
  }
  return null;
}
