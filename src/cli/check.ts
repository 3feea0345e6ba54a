import { keptTextsOf } from '../build/astro-project.ts';
import { checkCode } from '../build/build-site.ts';
import { readCheckedContent } from '../checks/read-checked-content.ts';
import { readCommand } from './command.ts';
import { checkCommand } from './commands.ts';
import { report } from './formats/formats.ts';
import { calledFrom, projectFrom } from './options.ts';
import { endWithFault, reporter, run } from './report.ts';
import { terminalLocale } from './terminal.ts';

/** Says what is wrong with the content, to people or to programs. */
await run(async () => {
  const { values } = readCommand(checkCommand);
  const project = projectFrom(values);
  const { contentFolder, today } = project;
  const reading = reporter.step('Reading content');
  const { problems: ofContent, texts } = await readCheckedContent(contentFolder, {
    today,
    onProgress: reading.progress,
    keptIn: keptTextsOf(project),
  });
  const problems = [...ofContent, ...(await checkCode(project, texts))];
  // What a program reads holds nothing else.
  if (values.format === 'text') reading.done(`${texts.length} texts`);
  console.log(report(values.format, { problems, contentFolder, from: calledFrom(), locale: terminalLocale }));
  if (problems.some(({ severity }) => severity === 'error')) endWithFault();
});
