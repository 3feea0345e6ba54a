import path from 'node:path';
import { readCommand } from '../../../src/cli/command.ts';
import { run } from '../../../src/cli/report.ts';
import { readLabelledTexts } from '../../fixtures/private-text/labelled-text.ts';
import { redactMeasureCommand } from '../commands.ts';
import { precisionOf, recallOf, type Score, scoresOf } from './score.ts';

/**
 * By kind, how much of what is private in labelled texts is found, and how
 * much of what is taken out was private. `--show` prints each miss and each mistake: never of a set that measures.
 */
await run(async () => {
  const { values, positionals } = readCommand(redactMeasureCommand);
  const file = positionals[0] ?? path.join(import.meta.dirname, '../../fixtures/private-text/measure.ts');
  const texts = await readLabelledTexts(file);
  const { byKind, total, innocent, missed, wrong } = scoresOf(texts);

  const row = (kind: string, score: Score): void =>
    console.log(
      `| ${kind.padEnd(12)} | ${String(score.labelled).padStart(17)} | ${recallOf(score).toFixed(2).padStart(6)} | ${String(score.taken).padStart(5)} | ${precisionOf(score).toFixed(2).padStart(9)} |`,
    );
  console.log(
    `${texts.length} texts, ${texts.filter(({ text }) => !text.includes('⟦')).length} without anything private`,
  );
  console.log(
    '| kind         | private stretches | recall | taken | precision |\n| ------------ | ----------------- | ------ | ----- | --------- |',
  );
  for (const [kind, score] of [...byKind].sort(([a], [b]) => a.localeCompare(b))) row(kind, score);
  row('all', total);
  console.log(`${innocent.taken} of ${innocent.characters} characters that had to stay were taken out`);
  if (values.show)
    console.log([...missed.map((each) => `missed ${each}`), ...wrong.map((each) => `wrong ${each}`)].join('\n'));
});
