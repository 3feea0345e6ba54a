import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const report = new URL('../../../src/cli/report.ts', import.meta.url).href;

const ended = (work: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { endWithFault, run } from ${JSON.stringify(report)};
      await run(async () => { ${work} }, () => 'Nothing was built.');`,
    ],
    { encoding: 'utf8' },
  );

for (const [what, work] of [
  ['ends the program', 'process.exit(0)'],
  ['ends it later', 'setTimeout(() => process.exit(0), 10); await new Promise((done) => setTimeout(done, 10_000));'],
  ['waits for what never comes', 'await new Promise(() => {});'],
] as const)
  test(`a command whose code ${what} ends with 1 and a sentence`, () => {
    const { status, stderr } = ended(work);
    assert.equal(status, 1);
    assert.match(stderr, /^The command ended before its work was done: .*\nNothing was built\.$/m);
  });

test('a command that has done its work ends with its own code, whatever code it ran has set', () => {
  assert.equal(ended('process.exitCode = 3;').status, 0);
  assert.equal(ended('setTimeout(() => process.exit(3), 10);').status, 0);
  assert.equal(ended('endWithFault(); process.exitCode = 0;').status, 1);
});
