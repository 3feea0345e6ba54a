import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import { repositoryRoot } from '../build/astro-project.ts';
import { createFile } from '../files/replace-file.ts';
import { languages } from '../language/index.ts';
import { type Locale, locales } from '../language/locale.ts';
import { localeSchema } from '../schema/locale.ts';
import { isFolderAddress, siteSchema } from '../schema/site.ts';
import { baseFiles, type NewBase } from '../starter/base-files.ts';
import { callOf } from './base.ts';
import { nothingToDoWith, readCommand, UsageError, usageError } from './command.ts';
import { initCommand } from './commands.ts';
import { fromHere, shown } from './options.ts';
import { run } from './report.ts';
import { say, terminalLocale } from './terminal.ts';

const packageSchema = z.object({ dependencies: z.record(z.string(), z.string()).default({}) });
type Asked = 'name' | 'address' | 'tracker';
const asked: readonly Asked[] = ['name', 'address', 'tracker'];

/** Begins a base in a folder, of what is answered or given as options; nothing that is there is touched. */
await run(async () => {
  const { values, positionals } = readCommand(initCommand);
  const [given = '.', ...more] = positionals;
  if (more.length > 0) throw usageError(initCommand, nothingToDoWith(more));
  const language = localeSchema.safeParse(values.language ?? terminalLocale);
  if (!language.success)
    throw new UsageError(
      say('usage.is-not', { option: '--language', allowed: locales, given: String(values.language) }),
    );
  const folder = fromHere(given);
  const answers = await answersTo(values, language.data, values.yes === true);
  const version = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(path.join(repositoryRoot, 'package.json'), 'utf8'))).version;
  const files = {
    ...baseFiles({ ...answers, language: language.data }, new Date().toLocaleDateString('sv-SE'), version),
  };
  if (await dependsOnConsulta(folder)) delete files['package.json'];
  await write(folder, files);
  const there = shown(folder) === '.' ? '' : `cd "${shown(folder)}" && `;
  console.log(`\n${there}${'package.json' in files ? 'npm install && ' : ''}${callOf('start').replace(/ --$/, '')}`);
});

/** What the options say, what somebody answers on a terminal, and with --yes examples for the rest. */
async function answersTo(
  given: Readonly<Partial<Record<Asked, string>>>,
  language: Locale,
  isReady: boolean,
): Promise<Omit<NewBase, 'language'>> {
  const examples = {
    name: 'Consulta',
    address: 'https://consulta.example.org/',
    tracker: 'https://support.example.org/',
  };
  const missing = asked.filter((each) => given[each] === undefined);
  if (missing.length > 0 && !isReady && !process.stdin.isTTY)
    throw usageError(initCommand, say('init.nobody', { options: missing.map((each) => `--${each}`) }));
  const answers = { ...examples, ...given };
  if (missing.length > 0 && !isReady) {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    for (const each of missing)
      answers[each] =
        (await terminal.question(`${languages[language].starter.ask[each]} (${examples[each]}): `)).trim() ||
        examples[each];
    terminal.close();
  }
  if (!siteSchema.shape.name.safeParse(answers.name).success)
    throw new UsageError(say('init.name-length', { count: answers.name.length }));
  for (const each of ['address', 'tracker'] as const)
    if (!isFolderAddress(answers[each]))
      throw new UsageError(
        say('init.no-address', { option: `--${each}`, given: answers[each], example: examples[each] }),
      );
  return { name: answers.name, address: answers.address, tracker: answers.tracker };
}

/** As npm leaves it where Consulta was installed before: it stands as it is. */
async function dependsOnConsulta(folder: string): Promise<boolean> {
  const text = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => '{}');
  try {
    return 'consulta' in packageSchema.parse(JSON.parse(text)).dependencies;
  } catch {
    return false;
  }
}

/** All of the files, or none of them. */
async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const names = Object.keys(files);
  const found = await Promise.all(
    names.map((name) =>
      stat(path.join(folder, name)).then(
        () => [name],
        () => [],
      ),
    ),
  );
  if (found.flat().length > 0) throw new UsageError(say('init.has', { folder: shown(folder), files: found.flat() }));
  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  try {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(folder, name);
      if (!(await createFile(file, text))) throw new UsageError(say('usage.is-there', { file: shown(file) }));
      written.push(file);
    }
  } catch (error) {
    for (const file of written) await rm(file, { force: true });
    throw error;
  }
  for (const file of written) console.log(shown(file));
}
