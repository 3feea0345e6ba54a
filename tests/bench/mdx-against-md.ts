import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCommand, usageError } from '../../src/cli/command.ts';
import { benchCommand } from './commands.ts';
import { run } from '../../src/cli/report.ts';
import { type Measured, measure } from './measure.ts';
import { makeContenders } from './workspace.ts';

/** What MDX costs: this project against the same one with its texts as Markdown, rendered by Astro's own loader. */
await run(async () => {
  const { values } = readCommand(benchCommand);
  const entries = count('entries', values.entries);
  const runs = count('runs', values.runs);
  const folder = await mkdtemp(path.join(tmpdir(), 'consulta-bench-'));
  try {
    console.error(`Writing ${entries} texts twice …`);
    const { mdx, markdown } = await makeContenders(folder, entries);
    const results = new Map<typeof mdx, Measured[]>([
      [mdx, []],
      [markdown, []],
    ]);
    for (let i = 1; i <= runs; i++) {
      for (const [contender, measured] of results) {
        // A new folder each time: neither finds anything of its last run.
        const out = path.join(folder, `out-${i}-${path.basename(contender.project)}`);
        const result = await measure(contender, out);
        console.error(`Run ${i} of ${runs}, ${contender.name}: ${result.wall.toFixed(1)} s`);
        measured.push(result);
        await rm(out, { recursive: true });
        await rm(path.join(contender.project, 'node_modules/.cache'), { recursive: true, force: true });
      }
    }
    console.log(table(results.get(mdx) ?? [], results.get(markdown) ?? [], [mdx.name, markdown.name]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

function count(name: string, given: string): number {
  if (!/^[1-9]\d*$/.test(given)) throw usageError(benchCommand, `--${name} ${given} is not a number from 1 up.`);
  return Number(given);
}

function table(mdx: readonly Measured[], markdown: readonly Measured[], names: readonly string[]): string {
  const median = (numbers: readonly number[]): number => {
    const sorted = [...numbers].sort((a, b) => a - b);
    const half = sorted.length / 2;
    return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
  };
  const line = (
    name: string,
    unit: string,
    of: (measured: Measured) => number | null | undefined,
    digits = 1,
  ): string => {
    const [ours, theirs] = [mdx, markdown].map((all) => all.flatMap((each) => of(each) ?? []));
    const cell = (numbers: readonly number[] = []) =>
      numbers.length === 0
        ? '–'
        : [Math.min(...numbers), ...(numbers.length > 1 ? [median(numbers)] : [])]
            .map((number) => number.toFixed(digits))
            .join(' / ') + ` ${unit}`;
    const ratio = ours?.length && theirs?.length ? (median(ours) / median(theirs)).toFixed(2) : '–';
    return `| ${name} | ${cell(ours)} | ${cell(theirs)} | ${ratio} |`;
  };
  const phases = [...new Set([...mdx, ...markdown].flatMap(({ phases }) => Object.keys(phases)))];
  return [
    `| ${mdx.length > 1 ? 'least / median' : ''} | ${names.join(' | ')} | MDX / MD |`,
    '| --- | ---: | ---: | ---: |',
    line('Whole build', 's', ({ wall }) => wall),
    ...phases.map((phase) => line(`– ${phase}`, 's', ({ phases }) => phases[phase])),
    line('CPU time of Node', 's', ({ cpu }) => cpu),
    line('Peak memory of Node', 'MB', ({ nodeMemory }) => nodeMemory, 0),
    line('Peak memory of Pagefind', 'MB', ({ pagefindMemory }) => pagefindMemory, 0),
    line('Peak memory of all processes', 'MB', ({ treeMemory }) => treeMemory, 0),
    line('HTML pages', '', ({ htmlFiles }) => htmlFiles, 0),
    line('Size of HTML', 'MB', ({ htmlSize }) => htmlSize),
  ].join('\n');
}
