import { buildShard } from '../build/build-shard.ts';
import { buildSite } from '../build/build-site.ts';
import { readCommand, usageError } from './command.ts';
import { buildCommand } from './commands.ts';
import { cacheFrom, partFrom, projectFrom, shardsFrom, shown } from './options.ts';
import { nothingBuilt, printWarnings, reporter, run } from './report.ts';
import { say } from './terminal.ts';

/** Builds any content folder into any output folder, or a part of it into a cache. */
await run(async () => {
  const { values } = readCommand(buildCommand);
  const { shard, cache = [], out } = values;
  if (shard === undefined) {
    const project = projectFrom({ ...values, shards: await shardsFrom(cache) });
    const { warnings } = await buildSite(project, reporter);
    printWarnings(warnings);
    console.log(say('end.site', { folder: shown(project.outFolder) }));
    return;
  }
  if (out !== undefined) throw usageError(buildCommand, say('build.no-out'));
  const part = partFrom(shard);
  const folder = await cacheFrom(cache);
  const { warnings } = await buildShard({ ...projectFrom(values), outFolder: folder }, part, reporter);
  printWarnings(warnings);
  console.log(say('end.part', { ...part, folder: shown(folder) }));
}, nothingBuilt);
// What code of a guide has left, such as a timer, must not keep a build that is done.
process.exit();
