import path from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { projectFrom, readOptions } from './options.ts';
import { nothingBuilt, printWarnings, reporter, run } from './report.ts';

/** npm run build -- [--content DIR] [--out DIR] [--site URL] */
await run(async () => {
  const { values } = readOptions(
    { content: { type: 'string' }, out: { type: 'string' }, site: { type: 'string' } },
    'npm run build -- [--content DIR] [--out DIR] [--site URL]',
  );
  const project = projectFrom(values);
  const { warnings } = await buildSite(project, reporter);
  printWarnings(warnings);
  console.log(`The site is in ${path.relative(process.cwd(), project.outFolder) || '.'}.`);
}, nothingBuilt);
