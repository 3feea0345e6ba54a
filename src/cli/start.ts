import { preview } from 'astro';
import { astroProject } from '../build/astro-project.ts';
import { buildSite } from '../build/build-site.ts';
import { readCommand, UsageError } from './command.ts';
import { startCommand } from './commands.ts';
import { projectFrom } from './options.ts';
import { nothingBuilt, printWarnings, reporter, run } from './report.ts';

/** npm start -- [--content DIR] [--out DIR] [--port N]: builds and serves on this machine only. */
await run(async () => {
  const { values } = readCommand(startCommand);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new UsageError(`--port ${values.port} is not a port number.`);
  const project = projectFrom(values);
  const { warnings } = await buildSite(project, reporter);
  printWarnings(warnings);
  const server = await preview({ ...astroProject(project), configFile: false, logLevel: 'error', server: { port } });
  console.log(`\nThe knowledge base is at http://localhost:${server.port}/  (Ctrl+C ends it)`);
}, nothingBuilt);
