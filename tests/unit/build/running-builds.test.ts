import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knowledgeBaseOf, whileRunning } from '../../../src/build/running-builds.ts';
import { knowledgeBase } from '../../fixtures/knowledge-base.ts';

const [one, two] = [await knowledgeBase(), await knowledgeBase()];

test('each of two builds that run at once has its own knowledge base', async () => {
  const found = await whileRunning(one, (first) =>
    whileRunning(two, async (second) => [knowledgeBaseOf(first), knowledgeBaseOf(second)]),
  );
  assert.equal(found[0], one);
  assert.equal(found[1], two);
});

test('no build has the name of a former one', async () => {
  const name = async (build: string) => build;
  assert.notEqual(await whileRunning(one, name), await whileRunning(one, name));
});

test('nothing stays of a build that is over, or that failed', async () => {
  const over = await whileRunning(one, async (build) => build);
  assert.throws(() => knowledgeBaseOf(over), /is not running/);
  let failed = '';
  const failing = whileRunning(one, async (build) => {
    failed = build;
    throw new Error('A page failed.');
  });
  await assert.rejects(failing, /A page failed/);
  assert.throws(() => knowledgeBaseOf(failed), /is not running/);
});
