import { open, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { Problems } from '../schema/problem.ts';
import { outputFolderBusy } from '../schema/problems.ts';
import { realPlace } from './places.ts';
import { runOf } from './processes.ts';
import { readText } from './read-text.ts';
import { createFile, replaceFile, withWorkFolder } from './replace-file.ts';
import { besideOrProblem } from './system-problem.ts';
import { type Part, part } from '../language/problems.ts';

/** What a lock says of whoever holds it. */
const holderSchema = z.object({
  process: z.number().int(),
  /** Which process of this number. */
  run: z.string(),
  host: z.string(),
  since: z.iso.datetime(),
});
type Holder = z.infer<typeof holderSchema>;

/** In milliseconds. A process on another machine cannot be asked whether it runs: it touches its lock while it does. */
const [touchedEvery, forgottenAfter] = [10_000, 60_000];

/**
 * Does `work` while no other command that asks for the same folder does so, on this machine or another that has the
 * disk. Refuses when one is at it; the lock of one that was killed is taken over. The lock stands beside the folder.
 */
export async function withFolderLocked<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const place = await realPlace(folder);
  const lock = path.join(path.dirname(place), `.${path.basename(place)}.lock`);
  const ours = `${JSON.stringify({
    process: process.pid,
    run: runOf(process.pid) ?? '',
    host: os.hostname(),
    since: new Date(performance.timeOrigin).toISOString(),
  } satisfies Holder)}\n`;
  while (
    !(await besideOrProblem(folder, createFile(lock, ours))) &&
    !(await besideOrProblem(folder, takeOver(lock, ours, folder)))
  );
  const touching = setInterval(() => void touch(lock, ours), touchedEvery).unref();
  try {
    return await work();
  } finally {
    clearInterval(touching);
    await rm(lock, { force: true });
  }
}

/**
 * Puts our lock in the place of one that nobody holds any more; false where it has gone meanwhile. Of several that find
 * it at once only one may do so, who looks again while the others are kept out by a lock of its own.
 */
async function takeOver(lock: string, ours: string, folder: string): Promise<boolean> {
  const claim = `${lock}.claim`;
  if (!(await createFile(claim, ours))) {
    if (await isHeld(claim, await readText(claim))) await new Promise((resolve) => setTimeout(resolve, 10));
    else await rm(claim, { force: true });
    return false;
  }
  try {
    const found = await readText(lock);
    if (found === null) return false;
    if (await isHeld(lock, found))
      throw new Problems(outputFolderBusy({ file: folder }, { who: named(holderIn(found)) }));
    await replaceFile(lock, ours);
    return true;
  } finally {
    await rm(claim, { force: true });
  }
}

function holderIn(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** `text` is what the lock says. Whether it was touched of late is told by the clock of its disk. */
async function isHeld(lock: string, text: string | null): Promise<boolean> {
  if (text === null) return false;
  const holder = holderIn(text);
  if (holder?.host === os.hostname()) return runOf(holder.process) === holder.run;
  const touched = await stat(lock).catch(() => null);
  const now = await withWorkFolder(path.dirname(lock), (made) => stat(made));
  return touched !== null && now.mtimeMs - touched.mtimeMs < forgottenAfter;
}

const named = (holder: Holder | null): Part =>
  holder
    ? part('lock.held', { process: holder.process, host: holder.host, since: holder.since })
    : part('lock.unknown');

/** Writes what stands there already: the disk notes when. */
async function touch(lock: string, ours: string): Promise<void> {
  const handle = await open(lock, 'r+').catch(() => null);
  await handle?.write(ours, 0).catch(() => {});
  await handle?.close();
}
