import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { repositoryRoot } from '../../src/build/astro-project.ts';
import { filesIn } from '../../src/files/list-files.ts';
import { isPart } from '../../src/files/part.ts';

export interface Ended {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly said: string;
  /** Milliseconds. */
  readonly took: number;
}

/** Runs a command of src/cli, and kills it with all that it has started after `killAfter` milliseconds. */
export function run(command: string, options: readonly string[], killAfter?: number): Promise<Ended> {
  const began = performance.now();
  const child = spawn(process.execPath, [path.join(repositoryRoot, `src/cli/${command}.ts`), ...options], {
    cwd: repositoryRoot,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += String(text)));
  const timer = killAfter === undefined ? undefined : setTimeout(() => killAll(child), killAfter);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, said, took: performance.now() - began });
    });
  });
}

function killAll({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** The same numbers for the same seed: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Names and contents of all files of a folder, without what belongs to nothing yet; null where there is none. */
export async function digestOf(folder: string): Promise<string | null> {
  const files = await filesIn(folder).catch(() => null);
  if (files === null) return null;
  const hash = createHash('sha256');
  for (const file of files.filter((name) => !name.split('/').some(isPart)))
    hash.update(`${file}\0`).update(await readFile(path.join(folder, file)));
  return hash.digest('hex');
}

/** What a command must not leave behind: parts, locks, and folders that were to take the place of others. */
export async function leftoversIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true }).catch(() => []);
  return found.filter((file) => isPart(file) || /\.(?:lock\.claim|building|previous)$|\/?\.[^/]+\.lock$/.test(file));
}

export function check(isRight: boolean, what: string): void {
  if (!isRight) throw new Error(what);
}
