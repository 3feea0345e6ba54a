import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildNamed, whileRunning } from '../../../src/build/running-builds.ts';
import { editionDates } from '../../../src/site/edition-dates.ts';
import { knowledgeBase } from '../../fixtures/knowledge-base.ts';

const build = async () => {
  const base = await knowledgeBase();
  return { base, dates: editionDates(base.edition), remembered: new Set<string>(), textsWithCode: [] };
};
const [one, two] = [await build(), await build()];

test('each of two builds that run at once has its own knowledge base', async () => {
  const found = await whileRunning(one, (first) =>
    whileRunning(two, async (second) => [buildNamed(first), buildNamed(second)]),
  );
  assert.equal(found[0], one);
  assert.equal(found[1], two);
});

test('no build has the name of a former one', async () => {
  const name = async (given: string) => given;
  assert.notEqual(await whileRunning(one, name), await whileRunning(one, name));
});

test('nothing stays of a build that is over, or that failed', async () => {
  const over = await whileRunning(one, async (build) => build);
  assert.throws(() => buildNamed(over), /is not running/);
  let failed = '';
  const failing = whileRunning(one, async (build) => {
    failed = build;
    throw new Error('A page failed.');
  });
  await assert.rejects(failing, /A page failed/);
  assert.throws(() => buildNamed(failed), /is not running/);
});
