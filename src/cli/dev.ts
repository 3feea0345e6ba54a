import { dev } from 'astro';
import { astroProject } from '../build/astro-project.ts';
import { FollowedContent } from '../build/follow-content.ts';
import { beginRunning } from '../build/running-builds.ts';
import { readCommand } from './command.ts';
import { devCommand } from './commands.ts';
import { projectFrom } from './options.ts';
import { run } from './report.ts';
import { terminalLocale } from './terminal.ts';

/** Whoever has begun looks at a page first; what is wrong with the content is told next to that. */
const pause = 3000;

/** npm run dev -- [--content DIR]: shows changes as they are saved. Search knows the last build. */
await run(async () => {
  const { values } = readCommand(devCommand);
  const project = projectFrom(values);
  const content = await FollowedContent.of(project, (message) => console.error(message), terminalLocale);
  const astro = astroProject(project, { build: beginRunning(content.authored) });
  await dev({ ...astro, configFile: false });
  setTimeout(() => content.tellErrors(), pause);
});
