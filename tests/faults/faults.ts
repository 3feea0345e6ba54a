import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, statfs, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { command } from '../../src/cli/command.ts';
import { readAsked } from '../bench/read-asked.ts';
import { buildOperation, importOperation, mirrorOperation, type Operation } from './operations.ts';
import { check, randomFrom, run } from './running.ts';

/**
 * Kills commands at random moments, and fills their disk: the last good output has to stand, and the next run has to
 * succeed without help, with exactly the output of a run that nothing happened to. Of ten faults so many hit each.
 */
const shares: Readonly<Record<string, number>> = { build: 2, mirror: 4, import: 4 };

const { values } = readAsked(
  command('test:faults', 'Kills commands, and fills their disk, and looks what became of their work.', {
    '[--kills N] [--full N] [--seed N]': '',
  })
    .option('--kills <N>', 'how many runs are killed', '100')
    .option('--full <N>', 'how many find the disk full', '20')
    .option('--seed <N>', 'the same number, the same moments', '16'),
);
const random = randomFrom(Number(values.seed));
const base = await realpath(await mkdtemp(path.join(os.tmpdir(), 'consulta-faults-')));
const disk = path.join(base, 'disk');
let failed = 0;

/** Runs a command whole; gives the milliseconds that it took. */
async function whole(operation: Operation): Promise<number> {
  const ended = await run(operation.command, operation.options);
  check(ended.code === 0, `the next run did not succeed:\n${ended.said}`);
  await operation.isDone();
  return ended.took;
}

async function fault(operation: Operation, what: string, hit: () => Promise<void>): Promise<void> {
  try {
    await operation.stands();
    await hit();
  } catch (error) {
    failed += 1;
    console.log(`FAILED ${operation.name}, ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function kills(operation: Operation, count: number): Promise<void> {
  let took = await prepare(operation);
  let killed = 0;
  for (let tries = 0; killed < count && tries < count * 3; tries++) {
    await operation.next();
    const after = Math.round(random() * took);
    const { code } = await run(operation.command, operation.options, after);
    if (code === null) killed += 1;
    await fault(operation, `killed after ${after} of ${Math.round(took)} ms`, async () => {
      took = await whole(operation);
    });
  }
  console.log(`${operation.name}: killed at ${killed} moments of ${(took / 1000).toFixed(1)} s`);
  check(killed === count, 'too many runs ended before they were killed');
}

/** Both states once, so that what they make is known. */
async function prepare(operation: Operation): Promise<number> {
  let took = 0;
  for (let state = 0; state < 2; state++) {
    await operation.next();
    took = await whole(operation);
  }
  return took;
}

async function fullDisks(operation: Operation, count: number): Promise<void> {
  await prepare(operation);
  const filler = path.join(disk, 'filler');
  let [full, most] = [0, operation.writes];
  for (let tries = 0; full < count && tries < count * 3; tries++) {
    await operation.next();
    const { bavail, bsize } = await statfs(disk);
    const room = Math.floor(random() * most);
    await writeFile(filler, Buffer.alloc(Math.max(0, bavail * bsize - room)));
    const { code, said } = await run(operation.command, operation.options);
    if (code !== 0) full += 1;
    else most = room;
    await fault(operation, `with ${room} bytes left`, async () => {
      check(code === 0 || (/^.+ {2}file-not-\w+\n.*: the disk is full\.$/m.test(said) && !/^\s+at /m.test(said)), said);
      await rm(filler);
      await whole(operation);
    });
    await rm(filler, { force: true });
  }
  console.log(`${operation.name}: the disk was full ${full} times`);
  check(full === count, 'too many runs found room');
}

/** Each command in a folder of its own; copies are made of the site that the first has built. */
async function operationsIn(folder: string): Promise<(() => Promise<Operation>)[]> {
  const at = async (name: string) => {
    await mkdir(path.join(folder, name), { recursive: true });
    return path.join(folder, name);
  };
  return [
    async () => buildOperation(await at('build')),
    async () => mirrorOperation(await at('mirror'), path.join(folder, 'build/out/site')),
    async () => importOperation(await at('import')),
  ];
}

async function eachIn(folder: string, count: number, hit: (operation: Operation, count: number) => Promise<void>) {
  for (const make of await operationsIn(folder)) {
    const operation = await make();
    await hit(operation, Math.round((count * (shares[operation.name] ?? 0)) / 10));
  }
}

try {
  await mkdir(disk);
  if (Number(values.kills) > 0) await eachIn(path.join(base, 'killed'), Number(values.kills), kills);
  if (Number(values.full) > 0) {
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=128m', 'none', disk]);
    if (mounted.status === 0) await eachIn(disk, Number(values.full), fullDisks);
    else console.log('No disk was filled: only the superuser can mount a small one.');
  }
} finally {
  spawnSync('umount', [disk], { stdio: 'ignore' });
  await rm(base, { recursive: true, force: true });
}
console.log(failed === 0 ? `Seed ${values.seed}: everything stood.` : `Seed ${values.seed}: ${failed} failed.`);
process.exitCode = failed === 0 ? 0 : 1;
