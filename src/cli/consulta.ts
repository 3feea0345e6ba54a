import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command } from '@commander-js/extra-typings';
import { z } from 'zod';
import { repositoryRoot } from '../build/astro-project.ts';

// npm says where it was called; whoever calls the program itself stands there.
const base = baseAround((process.env.INIT_CWD ??= process.cwd()));
process.env.CONSULTA_BASE = base;
// All of these read what was just said.
const { commands } = await import('./commands.ts');
const { helpInWords, readCommand, scriptOf, UsageError } = await import('./command.ts');
const { say } = await import('./terminal.ts');
const { run } = await import('./report.ts');
const { makeWorkFolder } = await import('./work-folder.ts');

/** npx consulta COMMAND: runs a command of commands.ts for the base that somebody stands in. */
const [asked, ...typed] = process.argv.slice(2);
const known = commands.map((each) => ({ name: scriptOf(each), does: each.description() }));
const files: string[] = [];
await run(async () => {
  const command = known.find(({ name }) => name === asked);
  if (!command) return explain();
  await enterBase();
  files.push(path.join(import.meta.dirname, `${command.name}${path.extname(import.meta.filename)}`));
});
// Each runs as it is read. Behind `run`, since it has one of its own, and may end the program.
for (const file of files) {
  process.argv = [process.execPath, file, ...typed];
  await import(pathToFileURL(file).href);
}

/** The nearest folder, from here upwards, with a base in it; else where somebody stands. */
function baseAround(folder: string): string {
  for (let each = folder; ; each = path.dirname(each)) {
    if (existsSync(path.join(each, 'content/site.yaml'))) return each;
    if (path.dirname(each) === each) return folder;
  }
}

/** A command that reads content runs where its work may be kept, since Astro writes where it is called. */
async function enterBase(): Promise<void> {
  const hasContent =
    asked === 'manual' || existsSync(path.join(base, 'content')) || typed.some((each) => /^--content\b/.test(each));
  if (hasContent) process.chdir(await makeWorkFolder(base));
}

/** Help, version, or what is wrong with a command that is not there. */
async function explain(): Promise<void> {
  const program = new Command('npx consulta')
    .description(say('help.what'))
    .usage(say('help.call'))
    .helpOption('-h, --help', say('help.help-of-all'))
    .helpCommand(false)
    .version(await version(), '--version', say('help.version'))
    .configureHelp(helpInWords)
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  for (const { name, does } of known) program.command(name).summary(does).usage(' ');
  if (asked === undefined) throw new UsageError(`${say('usage.what')}\n\n${program.helpInformation()}`);
  readCommand(program, [asked]);
}

async function version(): Promise<string> {
  const text = await readFile(path.join(repositoryRoot, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
