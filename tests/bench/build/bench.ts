import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readCommand } from '../../../src/cli/command.ts';
import { run } from '../../../src/cli/report.ts';
import { programLocale } from '../../../src/language/lists.ts';
import { locales } from '../../../src/language/locale.ts';
import { benchCommand } from '../commands.ts';
import { askedOf } from './asked.ts';
import { consulta } from './consulta.ts';
import type { Generator, Measured, PreparedSite } from './generator.ts';
import { findHugo } from './hugo.ts';
import { betweenMarks, speedGuide, withBetweenMarks } from './in-manual.ts';
import { report } from './report.ts';
import { runMeasured } from './run-measured.ts';
import { installStarlight } from './starlight.ts';
import type { MeasuredSize } from './table.ts';

/** How long building takes, and how much it needs, at several sizes; with `--peers` beside what others make of it. */
await run(async () => {
  const { values } = readCommand(benchCommand);
  const asked = askedOf(values);
  // Not after hours: what is wrong with the marks is told now.
  const guides = values.manual ? locales.map((locale) => ({ locale, file: speedGuide(locale) })) : [];
  for (const { file } of guides) betweenMarks(await readFile(file, 'utf8'));
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-bench-'));
  try {
    const peers = values.peers ? await findPeers(folder) : { found: [], missing: [] };
    const generators = [await consulta(), ...peers.found];
    const missing = [...peers.missing];
    const processors = os.cpus().map(({ model }) => model);
    const date = new Date().toISOString().slice(0, 10);
    const versions = generators.map((each) => each.versions);
    const sizes: MeasuredSize[] = [];
    const conditions = { runs: asked.runs, processors, date, versions, missing };
    for (const texts of asked.sizes) {
      const measured = await measureSize(generators, texts, { folder: path.join(folder, String(texts)), ...asked });
      sizes.push(measured);
      for (const { name } of generators) if (!measured.runs.get(name)?.length) missing.push(`${name} (${texts})`);
      // Hours may be lost with what comes after it.
      if (sizes.length < asked.sizes.length) console.error(report(sizes, conditions, programLocale));
    }
    console.log(report(sizes, conditions, programLocale));
    for (const { locale, file } of guides)
      await writeFile(file, withBetweenMarks(await readFile(file, 'utf8'), report(sizes, conditions, locale)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Those that this machine has, or gets now; of others their names. */
async function findPeers(folder: string): Promise<{ found: readonly Generator[]; missing: readonly string[] }> {
  const found: Generator[] = [];
  const missing: string[] = [];
  const look = async (find: () => Promise<Generator>, name: string, sentence: string): Promise<void> => {
    try {
      found.push(await find());
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      console.error(sentence);
      missing.push(name);
    }
  };
  console.error('Installing Starlight …');
  await look(
    () => installStarlight(path.join(folder, 'starlight')),
    'Starlight',
    'Starlight could not be installed from npm.',
  );
  await look(findHugo, 'Hugo', 'Hugo was not found on this machine (Debian: apt-get install hugo).');
  return { found, missing };
}

/** In turns, so that whatever else this machine does meanwhile, it does to all of them. */
async function measureSize(
  generators: readonly Generator[],
  texts: number,
  { folder, runs }: { readonly folder: string; readonly runs: number },
): Promise<MeasuredSize> {
  const sites = new Map<string, PreparedSite>();
  const measured = new Map<string, Measured[]>(generators.map(({ name }) => [name, []]));
  try {
    for (const [i, { name, prepare }] of generators.entries())
      sites.set(name, await prepare(path.join(folder, String(i)), texts));
    for (let i = 1; i <= runs; i++) {
      for (const [name, site] of sites) {
        const one = await measureOnce(site).catch((error: unknown) => {
          // A peer that cannot build so many texts is a result; Consulta that cannot is a fault.
          if (name === generators[0]?.name) throw error;
          console.error(error instanceof Error ? error.message : error);
          return null;
        });
        if (!one) continue;
        measured.get(name)?.push(one);
        const took = Object.entries(one.steps).map(([step, { seconds }]) => `${step} ${seconds.toFixed(1)} s`);
        console.error(`${texts} texts, run ${i} of ${runs}, ${name}: ${took.join(', ')}`);
      }
    }
  } finally {
    for (const site of sites.values()) await site.empty();
    await rm(folder, { recursive: true, force: true });
  }
  return { texts, runs: measured };
}

async function measureOnce(site: PreparedSite): Promise<Measured> {
  await site.empty();
  const whole = await runMeasured(site.build);
  const built = await sizeOf(site.out);
  await site.edit();
  const edit = await runMeasured(site.build);
  return { steps: { whole, edit, ...(await site.more?.()) }, ...built };
}

async function sizeOf(folder: string): Promise<{ readonly files: number; readonly bytes: number }> {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = all.filter((each) => each.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(path.join(parentPath, name))).size;
  return { files: files.length, bytes };
}
