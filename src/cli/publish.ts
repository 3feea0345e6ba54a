import path from 'node:path';
import { publishSite } from '../build/publish-site.ts';
import { permalinksLockFile } from '../reader/permalinks-lock.ts';
import { readCommand } from './command.ts';
import { publishCommand } from './commands.ts';
import { projectFrom, shardsFrom, shown } from './options.ts';
import { printPublication } from './print-publication.ts';
import { nothingBuilt, printWarnings, reporter, run } from './report.ts';
import { restoreLock } from './restore-lock.ts';
import { writeCopies } from './write-copies.ts';
import { say } from './terminal.ts';

let isBuilt = false;

/** Builds what is to be put online. Its addresses are recorded before, and its copies made after. */
await run(
  async () => {
    const { values } = readCommand(publishCommand);
    const project = projectFrom({ ...values, shards: await shardsFrom(values.cache ?? []) });
    if (values.from !== undefined) await restoreLock(values.from, project);
    const { warnings, ...recorded } = await publishSite(project, reporter);
    isBuilt = true;
    printWarnings(warnings);
    await writeCopies(project.outFolder, values);
    printPublication(recorded, shown(path.join(project.contentFolder, permalinksLockFile)));
    console.log(say('end.online', { folder: shown(project.outFolder) }));
  },
  () => (isBuilt ? say('end.no-copies') : nothingBuilt()),
);
// What code of a guide has left, such as a timer, must not keep a build that is done.
process.exit();
