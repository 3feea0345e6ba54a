import { callOf } from './base.ts';
import { Command, CommanderError, type Option, type OptionValues } from '@commander-js/extra-typings';
import { say } from './terminal.ts';

/** What somebody typed wrongly: printed as one sentence, without a stack. */
export class UsageError extends Error {}

/**
 * Begins the one definition of a command of package.json, from which it is parsed and its usage and help are printed.
 * `usages` are the ways to call it, as they stand behind `npm run SCRIPT --` or `npx consulta SCRIPT`, each with what
 * it does; where there is one only, `does` says it.
 */
export function command(script: string, does: string, usages: Readonly<Record<string, string>>) {
  const call = callOf(script);
  const width = Math.max(...Object.keys(usages).map((usage) => usage.length));
  const lines = Object.entries(usages).map(([usage, what]) =>
    what === '' ? usage : `${usage.padEnd(width)}  ${what}`,
  );
  return (
    new Command(call)
      .description(does)
      .usage(lines.join(`\n${' '.repeat(say('help.usage').length)} ${call} `))
      .helpOption('-h, --help', say('help.help'))
      .configureHelp(helpInWords)
      // What is wrong is printed by `run`, as all that is wrong with what was asked for.
      .exitOverride()
      .configureOutput({ writeErr: () => {} })
  );
}

/** Its script in package.json, and its file here. */
export const scriptOf = (asked: Pick<Called, 'name'>): string =>
  asked.name().replace(/^(?:npx consulta|npm run|npm) | --$/g, '');

const titles: Readonly<Record<string, string>> = {
  'Usage:': say('help.usage'),
  'Arguments:': say('help.arguments'),
  'Options:': say('help.options'),
  'Commands:': say('help.commands'),
};

/** With the values that may be given, and the one that stands for none. */
function described({ description, argChoices, defaultValue }: Option): string {
  const choices = argChoices?.map((each) => JSON.stringify(each)).join(', ');
  const more = [
    ...(choices === undefined ? [] : [say('help.choices', { choices })]),
    ...(defaultValue === undefined ? [] : [say('help.default', { value: JSON.stringify(defaultValue) })]),
  ];
  return more.length === 0 ? description : `${description} (${more.join(', ')})`;
}

/** What commander calls the parts of a help, in the language of the terminal. */
export const helpInWords = {
  styleTitle: (title: string): string => titles[title] ?? title,
  optionDescription: described,
};

/** As much of a command as its usage needs. */
interface Called {
  name(): string;
  usage(): string;
}

/** A sentence on what was typed wrongly, and how the command is used. */
export const usageError = (asked: Called, sentence: string): UsageError =>
  new UsageError(`${sentence}\n${say('usage.line', { call: `${asked.name()} ${asked.usage()}` })}`);

/** What was typed. `--help` prints the help and ends the command: `run` knows what is thrown then. */
export function readCommand<Arguments extends unknown[], Options extends OptionValues>(
  asked: Command<Arguments, Options>,
  typed: readonly string[] = process.argv.slice(2),
): { readonly values: Options; readonly positionals: readonly string[] } {
  for (const option of asked.options) {
    // A value that was forgotten must not be taken from the option behind it.
    if (!option.required || option.parseArg) continue;
    option.argParser((value: string, before: unknown) => {
      if (value.startsWith('-'))
        throw usageError(asked, say('usage.no-value-before', { option: option.long ?? '', value }));
      // An empty variable of a script would else mean what stands in its place without the option.
      if (value.trim() === '') throw usageError(asked, say('usage.empty-value', { option: option.long ?? '' }));
      if (option.variadic) return Array.isArray(before) ? [...before, value] : [value];
      return value;
    });
  }
  try {
    asked.parse([...typed], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || isHelp(error)) throw error;
    const isExcess = error.code === 'commander.excessArguments';
    throw usageError(asked, isExcess ? nothingToDoWith(asked.args) : sentenceIn(error));
  }
  return { values: asked.opts(), positionals: asked.args };
}

export const nothingToDoWith = (given: readonly string[]): string =>
  say('usage.nothing-to-do', { given: given.join(' ') });

/** Whether a command ended because it has printed its help. */
export const isHelp = (error: unknown): boolean => error instanceof CommanderError && error.exitCode === 0;

const meantIn = (message: string): string | undefined => /\(Did you mean (?:one of )?(.+)\?\)/s.exec(message)?.[1];

/** What commander says, such as `error: unknown option '--x'` and `(Did you mean --y?)`, as sentences. */
function sentenceIn({ code, message }: CommanderError): string {
  const [, option = '', value = ''] = /'([^']*)'(?: argument '([^']*)')?/.exec(message) ?? [];
  switch (code) {
    case 'commander.unknownOption':
      return say('usage.unknown-option', { option, meant: meantIn(message) });
    case 'commander.unknownCommand':
      return say('usage.unknown-command', { name: option, meant: meantIn(message) });
    case 'commander.optionMissingArgument':
      return say('usage.no-value', { option });
    case 'commander.invalidArgument':
      return say('usage.not-allowed', { option, value, allowed: /choices are (.+?)\.?$/.exec(message)?.[1] ?? '' });
    default:
      return message.replace(/^error: /, '');
  }
}
