import { readCheckedContent } from '../checks/read-checked-content.ts';
import { projectFrom, readOptions } from './options.ts';
import { printProblems, printSummary, reporter, run } from './report.ts';

/** npm run check -- [--content DIR] */
await run(async () => {
  const { values } = readOptions({ content: { type: 'string' } }, 'npm run check -- [--content DIR]');
  const reading = reporter.step('Reading content');
  const { problems, texts } = await readCheckedContent(projectFrom(values).contentFolder, reading.progress);
  reading.done(`${texts.length} texts`);
  printProblems(problems);
  printSummary(problems);
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
});
