import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ThreadPool } from '../../../src/threads/thread-pool.ts';

const pool = (): ThreadPool<number, number> => new ThreadPool(new URL('doubling-thread.ts', import.meta.url), 2);

test('each answer goes to whoever asked, however many threads there are', async () => {
  const threads = pool();
  try {
    const asked = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    assert.deepEqual(
      await Promise.all(asked.map((each) => threads.ask(each))),
      asked.map((each) => each * 2),
    );
  } finally {
    await threads.close();
  }
});

test('a thread that fails or ends is told to all who wait for it, and to whoever asks it later', async () => {
  for (const [last, why] of [
    [13, /no 13/],
    [17, /ended/],
  ] as const) {
    const threads = pool();
    try {
      await assert.rejects(Promise.all(Array.from({ length: 40 }, () => threads.ask(last))), why);
      const later = await Promise.allSettled(Array.from({ length: 8 }, () => threads.ask(last)));
      assert.ok(later.every(({ status }) => status === 'rejected'));
    } finally {
      await threads.close();
    }
  }
});
