import path from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { projectFrom, readOptions } from './options.ts';
import { printNotices, reporter, run } from './report.ts';

/** npm run build -- [--content DIR] [--out DIR] [--site URL] */
await run(async () => {
  const { values } = readOptions(
    { content: { type: 'string' }, out: { type: 'string' }, site: { type: 'string' } },
    'npm run build -- [--content DIR] [--out DIR] [--site URL]',
  );
  const project = projectFrom(values);
  const { notices } = await buildSite(project, reporter);
  printNotices(notices);
  console.log(`The site is in ${path.relative(process.cwd(), project.outFolder) || '.'}.`);
});
