import { buildSite } from '../build/build-site.ts';
import { readCommand } from './command.ts';
import { buildCommand } from './commands.ts';
import { projectFrom, shown } from './options.ts';
import { nothingBuilt, printWarnings, reporter, run } from './report.ts';

/** Builds any content folder into any output folder. */
await run(async () => {
  const project = projectFrom(readCommand(buildCommand).values);
  const { warnings } = await buildSite(project, reporter);
  printWarnings(warnings);
  console.log(`The site is in ${shown(project.outFolder)}.`);
}, nothingBuilt);
// What code of a guide has left, such as a timer, must not keep a build that is done.
process.exit();
