import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { spec, type TestEvent } from 'node:test/reporters';
import { transformSync } from 'esbuild';

/**
 * How much of the code of `src` the unit tests run, in per cent: a point below what they reach. A change that lowers it
 * adds a test.
 */
const floor = { lines: 92, branches: 87 };

const src = path.join(import.meta.dirname, '../src/');

/** Astro's own files run in a build only: `tests/build` looks at what they make. */
const isMeasured = (file: string): boolean => /\.(?:ts|mjs)$/.test(file) && !file.endsWith('.d.ts');

interface Measured {
  readonly file: string;
  readonly lines: number;
  readonly linesRun: number;
  readonly branches: number;
  readonly branchesRun: number;
}
const sum = (files: readonly Measured[], of: 'lines' | 'linesRun' | 'branches' | 'branchesRun'): number =>
  files.reduce((total, each) => total + each[of], 0);

/**
 * Node tells of files that were loaded. Those that no test loads count with all their lines, and with as many branches
 * as other code has in so many; those that say nothing but types have nothing to run.
 */
function withUnloaded(loaded: readonly Measured[]): Measured[] {
  const known = new Set(loaded.map(({ file }) => file));
  const branchesPerLine = sum(loaded, 'branches') / Math.max(1, sum(loaded, 'lines'));
  const unloaded = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => isMeasured(file) && !known.has(file))
    .flatMap((file) => {
      const source = readFileSync(path.join(src, file), 'utf8');
      const isTypesOnly = transformSync(source, { loader: 'ts' }).code.trim() === '';
      const lines = source.trimEnd().split('\n').length;
      return isTypesOnly ? [] : [{ file, lines, linesRun: 0, branches: lines * branchesPerLine, branchesRun: 0 }];
    });
  return [...loaded, ...unloaded].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** A script that several tests load anew counts once, by the test that runs most of it. */
function eachOnce(loaded: readonly Measured[]): Measured[] {
  const best = new Map<string, Measured>();
  for (const each of loaded) {
    if (each.linesRun >= (best.get(each.file)?.linesRun ?? 0)) best.set(each.file, each);
  }
  return [...best.values()];
}

/**
 * Of every file of which a fifth or more is not run, its share; then the whole. Fails the run where that is below the
 * floor.
 */
function reportOf(files: readonly Measured[]): string {
  const share = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
  const shown = (of: number): string => `${of.toFixed(1)} %`.padStart(8);
  const lines = share(sum(files, 'linesRun'), sum(files, 'lines'));
  const branches = share(sum(files, 'branchesRun'), sum(files, 'branches'));
  const isEnough = lines >= floor.lines && branches >= floor.branches;
  if (!isEnough) process.exitCode = 1;
  return [
    ...files
      .filter(({ lines, linesRun }) => share(linesRun, lines) < 80)
      .map((each) => `${shown(share(each.linesRun, each.lines))} of the lines of ${each.file}`),
    `All of src: ${shown(lines).trim()} of the lines, ${shown(branches).trim()} of the branches are run by unit tests.`,
    ...(isEnough ? [] : [`That is less than ${floor.lines} % and ${floor.branches} %: see tests/coverage.ts.`]),
    '',
  ].join('\n');
}

/** Node's usual report, and in place of its table of all files what is below. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let coverage = '';
  async function* others(): AsyncGenerator<TestEvent> {
    for await (const event of events) {
      if (event.type !== 'test:coverage') yield event;
      else if (event.data.summary.files.length > 0) {
        const loaded = event.data.summary.files.map((each) => ({
          file: path.relative(src, each.path).replaceAll(path.sep, '/'),
          lines: each.totalLineCount,
          linesRun: each.coveredLineCount,
          branches: each.totalBranchCount,
          branchesRun: each.coveredBranchCount,
        }));
        coverage = reportOf(withUnloaded(eachOnce(loaded)));
      }
    }
  }
  yield* Readable.from(others()).pipe(spec());
  // Without it nobody would notice that the floor is looked at no more.
  if (coverage === '') {
    process.exitCode = 1;
    yield 'Node did not say what the tests run of src.\n';
  }
  yield coverage;
}
