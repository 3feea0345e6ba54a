import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { onlyLatest } from '../../../../src/browser/kit/only-latest.ts';
import { randomNumbers } from '../../search/engine/random.ts';

/** Answers come when they are told to. */
function asker() {
  const open = new Map<string, { resolve(): void; reject(): void; signal: AbortSignal }>();
  const [shown, failed, asked]: [string[], string[], string[]] = [[], [], []];
  const { soon, now, cancel } = onlyLatest<string, string>({
    delay: 200,
    find: (question, signal) =>
      new Promise((resolve, reject) => {
        asked.push(question);
        open.set(question, {
          signal,
          resolve: () => resolve(`answer to ${question}`),
          reject: () => reject(new Error(question)),
        });
      }),
    show: (answer) => void shown.push(answer),
    fail: (_, question) => void failed.push(question),
  });
  const answer = async (question: string, how: 'resolve' | 'reject' = 'resolve') => {
    open.get(question)?.[how]();
    await turn();
  };
  return {
    soon,
    now,
    cancel,
    shown,
    failed,
    asked,
    answer,
    signalOf: (question: string) => open.get(question)?.signal,
  };
}

test('while keys come, nothing is looked for; then what was typed last', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { soon, asked } = asker();
  for (const text of ['g', 'gm', 'gma']) {
    soon(text);
    t.mock.timers.tick(199);
  }
  assert.deepEqual(asked, []);
  t.mock.timers.tick(1);
  assert.deepEqual(asked, ['gma']);
});

test('what is asked is looked for at once, and instead of what was being typed', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { soon, now, asked } = asker();
  soon('gma');
  now('gmail');
  t.mock.timers.tick(1000);
  assert.deepEqual(asked, ['gmail']);
});

test('an earlier search is told to stop as soon as another key comes', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { soon, now, signalOf } = asker();
  now('gmail');
  assert.equal(signalOf('gmail')?.aborted, false);
  soon('gmail s');
  assert.equal(signalOf('gmail')?.aborted, true);
});

test('an earlier answer that comes later is not shown, nor is its failure', async () => {
  const { now, shown, failed, answer } = asker();
  for (const question of ['a', 'b', 'c']) now(question);
  await answer('c');
  await answer('a');
  await answer('b', 'reject');
  assert.deepEqual([shown, failed], [['answer to c'], []]);
});

test('the failure of the last one is told, and does not stop the next', async () => {
  const { now, shown, failed, answer } = asker();
  now('a');
  await answer('a', 'reject');
  now('b');
  await answer('b');
  assert.deepEqual([shown, failed], [['answer to b'], ['a']]);
});

test('what was forgotten is neither looked for nor shown', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { soon, now, cancel, asked, shown, answer } = asker();
  soon('a');
  cancel();
  t.mock.timers.tick(1000);
  assert.deepEqual(asked, []);
  now('b');
  cancel();
  await answer('b');
  assert.deepEqual(shown, []);
});

test('in whatever order questions and answers come, only the last question’s answer is shown', async () => {
  for (let seed = 1; seed <= 100; seed++) {
    const random = randomNumbers(seed);
    const { now, shown, answer } = asker();
    const questions = Array.from({ length: 8 }, (_, i) => `q${i}`);
    const open: string[] = [];
    let last = '';
    for (const question of questions) {
      now(question);
      open.push((last = question));
      while (open.length > 0 && random() < 0.4)
        await answer(open.splice(Math.floor(random() * open.length), 1)[0] ?? '');
      const latest = shown.at(-1);
      assert.ok(latest === undefined || !open.includes(last) || latest !== `answer to ${last}`, `seed ${seed}`);
    }
    for (const question of open.toSorted(() => random() - 0.5)) await answer(question);
    assert.equal(shown.at(-1), `answer to ${last}`, `seed ${seed}`);
    assert.deepEqual(shown, shown.toSorted(), `seed ${seed}: never an earlier one after a later one`);
  }
});
