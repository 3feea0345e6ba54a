import { keptCitationsOf, keptTextsOf } from '../build/astro-project.ts';
import { checkCode } from '../build/read-to-build.ts';
import { checkedKnowledgeBase } from '../checks/checked-knowledge-base.ts';
import { readCheckedContent } from '../checks/read-checked-content.ts';
import { citableBase } from '../model/citable.ts';
import { KeptCitations } from '../reader/kept-citations.ts';
import { readCommand } from './command.ts';
import { checkCommand } from './commands.ts';
import { report } from './formats/formats.ts';
import { calledFrom, projectFrom } from './options.ts';
import { endWithFault, reporter, run } from './report.ts';
import { terminalLocale } from './terminal.ts';
import { part } from '../language/problems.ts';

/** Says what is wrong with the content, to people or to programs. */
await run(async () => {
  const { values } = readCommand(checkCommand);
  const project = projectFrom(values);
  const { contentFolder, today } = project;
  const reading = reporter.step(part('step.reading'));
  const citations = await KeptCitations.open(keptCitationsOf(project), contentFolder);
  const content = await readCheckedContent(contentFolder, {
    today,
    onProgress: reading.progress,
    keptIn: keptTextsOf(project),
  });
  const { texts } = content;
  if (!content.problems.some(({ severity }) => severity === 'error'))
    await citations.keep(() => citableBase(checkedKnowledgeBase(content)));
  const problems = [...content.problems, ...(await checkCode(project, texts))];
  // What a program reads holds nothing else.
  if (values.format === 'text') reading.done(part('done.texts', { count: texts.length }));
  console.log(report(values.format, { problems, contentFolder, from: calledFrom(), locale: terminalLocale }));
  if (problems.some(({ severity }) => severity === 'error')) endWithFault();
});
