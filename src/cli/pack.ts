import { rm } from 'node:fs/promises';
import path from 'node:path';
import { repositoryRoot } from '../build/astro-project.ts';
import { compile } from '../package/compile.ts';
import { scriptOf } from './command.ts';
import { commands } from './commands.ts';
import { run } from './report.ts';

/** npm calls it before and behind `npm pack`; what an interrupted one leaves, git ignores and the next takes away. */
await run(async () => {
  const folder = path.join(repositoryRoot, 'compiled');
  if (process.argv[2] === '--remove') await rm(folder, { recursive: true, force: true });
  else await compile(repositoryRoot, folder, commands.map(scriptOf));
});
