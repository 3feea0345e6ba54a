import { systemProblem } from '../files/system-problem.ts';
import type { Reporter } from '../schema/progress.ts';
import { type Problem, Problems } from '../schema/problem.ts';
import { isHelp, UsageError } from './command.ts';
import { asText } from './formats/text.ts';
import { say, terminalLocale } from './terminal.ts';
import { wordsIn } from '../language/problems.ts';

/**
 * On a terminal a step counts in place; elsewhere it is one line when it is done. Times are for people, never for
 * output.
 */
export const reporter: Reporter = {
  step(step) {
    const name = wordsIn(step, terminalLocale);
    const began = performance.now();
    let painted = 0;
    const paint = (line: string) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${line}`);
    paint(`${name} …`);
    return {
      progress(done, all) {
        const now = performance.now();
        if (now - painted < 100 && done !== all) return;
        painted = now;
        paint(`${name} … ${all === undefined ? done : say('step.of', { done, all })}`);
      },
      done(result) {
        paint('');
        const came = wordsIn(result, terminalLocale);
        console.log(`${name}: ${came ? `${came}, ` : ''}${((performance.now() - began) / 1000).toFixed(1)} s`);
      },
    };
  },
};

/** After a build, which warnings do not stop: their number, since a large base lacks thousands of translations. */
export function printWarnings(warnings: readonly Problem[]): void {
  if (warnings.length > 0) console.log(say('counts.warnings', { count: warnings.length }));
}

/** Where problems stop a build. */
export const nothingBuilt = (): string => say('end.nothing-built');

let code: 0 | 1 = 0;

/** For a command that has done its work and found something wrong. */
export const endWithFault = (): void => {
  code = 1;
};

/**
 * Runs a command. Somebody's mistake is told in words and ends with 1; only a fault of our own shows its stack.
 * `afterProblems` says what became of the work, when it is asked.
 */
export async function run(
  command: () => Promise<void>,
  afterProblems: () => string | null = () => null,
): Promise<void> {
  // Code of a guide runs within a build: neither process.exit(0) nor an exit code that it sets says how the build went.
  let hasEnded = false;
  process.once('exit', () => {
    process.exitCode = hasEnded ? code : 1;
    // Whoever ends the process, a promise that nobody keeps too.
    if (!hasEnded) console.error([say('end.early', { call: 'process.exit' }), afterProblems() ?? []].flat().join('\n'));
  });
  try {
    await command();
  } catch (error) {
    if (isHelp(error)) return;
    code = 1;
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    const told = error instanceof Problems ? error : systemProblem(error);
    if (told) {
      console.log(asText({ problems: told.problems, locale: terminalLocale }));
      const after = afterProblems();
      if (after !== null) console.error(after);
    } else if (error instanceof UsageError) console.error(error.message);
    else console.error(error);
  } finally {
    hasEnded = true;
  }
}
