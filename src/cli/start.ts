import { buildSite } from '../build/build-site.ts';
import { readCommand } from './command.ts';
import { startCommand } from './commands.ts';
import { portFrom, projectFrom } from './options.ts';
import { nothingBuilt, printWarnings, reporter, run } from './report.ts';
import { serveSite } from './serve-site.ts';
import { say } from './terminal.ts';

/** npm start -- [--content DIR] [--out DIR] [--port N]: builds and serves on this machine only. */
await run(async () => {
  const { values } = readCommand(startCommand);
  const port = portFrom(values.port);
  const project = projectFrom(values);
  const { warnings } = await buildSite(project, reporter);
  printWarnings(warnings);
  const site = await serveSite(project.outFolder, port);
  console.log(`\n${say('serves.site', { address: `http://localhost:${site.port}/` })}`);
}, nothingBuilt);
