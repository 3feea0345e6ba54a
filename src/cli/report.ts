import type { Reporter } from '../schema/progress.ts';
import { Problems, inOrder, printProblem, type Problem } from '../schema/problem.ts';
import { UsageError } from './options.ts';

/**
 * On a terminal a step counts in place; elsewhere it is one line when it is done. Times are for people, never for
 * output.
 */
export const reporter: Reporter = {
  step(name) {
    const began = performance.now();
    let painted = 0;
    const paint = (line: string) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${line}`);
    paint(`${name} …`);
    return {
      progress(done, all) {
        const now = performance.now();
        if (now - painted < 100 && done !== all) return;
        painted = now;
        paint(`${name} … ${done}${all === undefined ? '' : ` of ${all}`}`);
      },
      done(result) {
        paint('');
        console.log(`${name}: ${result ? `${result}, ` : ''}${((performance.now() - began) / 1000).toFixed(1)} s`);
      },
    };
  },
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Errors and warnings, by file, with their number at the end. */
export function printProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) console.log(`\n${inOrder(problems).map(printProblem).join('\n\n')}\n`);
}

/** After a build, which warnings do not stop: their number, since a large base lacks thousands of translations. */
export function printWarnings(warnings: readonly Problem[]): void {
  if (warnings.length > 0) console.log(`${plural(warnings.length, 'warning')}; npm run check shows them.`);
}

/** Where problems stop a build. */
export const nothingBuilt = 'Nothing was built; the last good output stands.';

export function printSummary(problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  console.log(`${plural(errors, 'error')}, ${plural(problems.length - errors, 'warning')}.`);
}

/**
 * Runs a command. Somebody's mistake is told in words and ends with 1; only a fault of our own shows its stack.
 * `afterProblems` says what became of the work.
 */
export async function run(command: () => Promise<void>, afterProblems?: string): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    if (error instanceof Problems) {
      printProblems(error.problems);
      printSummary(error.problems);
      if (afterProblems !== undefined) console.error(afterProblems);
    } else if (error instanceof UsageError) console.error(error.message);
    else console.error(error);
  }
}
