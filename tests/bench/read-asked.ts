import { type Command, type OptionValues } from '@commander-js/extra-typings';
import { isHelp, readCommand, UsageError } from '../../src/cli/command.ts';

/** What was typed behind a script; `--help` and what is typed wrongly end it in words. */
export function readAsked<Arguments extends unknown[], Options extends OptionValues>(
  asked: Command<Arguments, Options>,
): { readonly values: Options; readonly positionals: readonly string[] } {
  try {
    return readCommand(asked);
  } catch (error) {
    if (isHelp(error)) process.exit(0);
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
