import assert from 'node:assert/strict';
import { test } from 'node:test';
import { command, isHelp, readCommand, UsageError } from '../../../src/cli/command.ts';

const copy = () =>
  command('copy', 'Copies a site.', { 'SITE [--to DIR] [--zip]': 'makes one', '--list': 'lists them' })
    .argument('[SITE...]', 'what to copy')
    .option('--to <DIR>', 'where it goes')
    .option('--zip', 'packed')
    .option('--list', 'what there is');
const bare = () => command('start', 'Serves.', { '[--port N]': '' }).option('--port <N>', 'a port', '4321');

const usage = [
  'Usage: npm run copy -- SITE [--to DIR] [--zip]  makes one',
  '       npm run copy -- --list                   lists them',
];

/** The message of somebody's mistake. */
function told(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof UsageError);
    return error.message;
  }
  return 'Nothing was wrong.';
}

test('options and what stands between them are read, as they were typed', () => {
  const { values, positionals } = readCommand(copy(), ['6115', '--to', 'a b', '--zip', '007']);
  assert.deepEqual([values, positionals], [{ to: 'a b', zip: true }, ['6115', '007']]);
  assert.deepEqual(readCommand(bare(), []).values, { port: '4321' });
});

for (const [mistake, typed, sentence] of [
  ['misspells an option', ['--too', 'x'], "Unknown option '--too'. Did you mean --to?"],
  ['invents one', ['--verbose'], "Unknown option '--verbose'."],
  ['forgets its value at the end', ['--to'], "Option '--to <DIR>' argument missing."],
  ['forgets its value before another option', ['--to', '--zip'], 'The option --to has no value before --zip.'],
] as const) {
  test(`whoever ${mistake} reads a sentence and the usage`, () => {
    assert.equal(
      told(() => readCommand(copy(), typed)),
      [sentence, ...usage].join('\n'),
    );
  });
}

test('a command that takes no names says so, and how it is called', () => {
  assert.equal(
    told(() => readCommand(bare(), ['letters.txt', 'x'])),
    'Nothing is to be done with letters.txt x.\nUsage: npm start -- [--port N]',
  );
});

test('--help prints what the command does, how it is called and its options, and ends it without an error', (context) => {
  const printed: string[] = [];
  const write = context.mock.method(process.stdout, 'write', (text: string) => printed.push(text) > 0);
  assert.throws(() => readCommand(copy(), ['--help']), isHelp);
  write.mock.restore();
  const help = printed.join('');
  for (const line of [...usage, 'Copies a site.', 'where it goes', 'packed']) assert.ok(help.includes(line), help);
});
