import { preview } from 'astro';
import { astroProject } from '../build/astro-project.ts';
import { buildSite } from '../build/build-site.ts';
import { projectFrom, readOptions, UsageError } from './options.ts';
import { nothingBuilt, printWarnings, reporter, run } from './report.ts';

/** npm start -- [--content DIR] [--out DIR] [--port N]: builds and serves on this machine only. */
await run(async () => {
  const { values } = readOptions(
    { content: { type: 'string' }, out: { type: 'string' }, port: { type: 'string' } },
    'npm start -- [--content DIR] [--out DIR] [--port N]',
  );
  const port = Number(values.port ?? 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new UsageError(`--port ${values.port} is not a port number.`);
  const project = projectFrom(values);
  const { warnings } = await buildSite(project, reporter);
  printWarnings(warnings);
  const server = await preview({ ...astroProject(project), configFile: false, logLevel: 'error', server: { port } });
  console.log(`\nThe knowledge base is at http://localhost:${server.port}/  (Ctrl+C ends it)`);
}, nothingBuilt);
