import { dev } from 'astro';
import { astroProject } from '../build/astro-project.ts';
import { projectFrom, readOptions } from './options.ts';
import { run } from './report.ts';

/** npm run dev -- [--content DIR]: shows changes as they are saved. Search knows the last build. */
await run(async () => {
  const { values } = readOptions(
    { content: { type: 'string' }, out: { type: 'string' } },
    'npm run dev -- [--content DIR] [--out DIR]',
  );
  await dev({ ...astroProject(projectFrom(values)), configFile: false });
});
