import { dev } from 'astro';
import { astroProject } from '../build/astro-project.ts';
import { readCommand } from './command.ts';
import { devCommand } from './commands.ts';
import { projectFrom } from './options.ts';
import { run } from './report.ts';

/** npm run dev -- [--content DIR]: shows changes as they are saved. Search knows the last build. */
await run(async () => {
  const { values } = readCommand(devCommand);
  await dev({ ...astroProject(projectFrom(values)), configFile: false });
});
