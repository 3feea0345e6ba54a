import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { cacheOfBuilds, repositoryRoot } from '../build/astro-project.ts';
import { examine } from '../doctor/examine.ts';
import { readCommand } from './command.ts';
import { doctorCommand } from './commands.ts';
import { report } from './formats/formats.ts';
import { calledFrom, projectFrom } from './options.ts';
import { endWithFault, run } from './report.ts';
import { terminalLocale } from './terminal.ts';

const packageSchema = z.object({ version: z.string(), engines: z.object({ node: z.string() }) });

/** Says what this machine or a content folder lacks, each with what to do. */
await run(async () => {
  const { values } = readCommand(doctorCommand);
  const project = projectFrom(values);
  const { contentFolder, outFolder, today } = project;
  const { version, engines } = packageSchema.parse(
    JSON.parse(await readFile(path.join(repositoryRoot, 'package.json'), 'utf8')),
  );
  console.log(`Consulta ${version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`);
  const problems = await examine({
    node: process.versions.node,
    neededNode: engines.node,
    contentFolder,
    written: [contentFolder, outFolder, cacheOfBuilds(project)],
    today,
  });
  console.log(report('text', { problems, contentFolder, from: calledFrom(), locale: terminalLocale }));
  if (problems.some(({ severity }) => severity === 'error')) endWithFault();
});
