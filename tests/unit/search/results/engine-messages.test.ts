import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { SearchEngine } from '../../../../src/search/engine/engine.ts';
import { answerMessages, engineBehind, type Port } from '../../../../src/search/results/engine-messages.ts';
import { fakeEngine, hit } from '../engine/fake-engine.ts';

const opened: MessagePort[] = [];
after(() => opened.forEach((port) => port.close()));

/** Both ends in one process; messages are copied, as between a page and a worker. */
function channel(open: () => Promise<SearchEngine>): Port {
  const { port1, port2 } = new MessageChannel();
  answerMessages(port1, open);
  for (const port of [port1, port2]) port.start();
  opened.push(port1);
  return port2;
}

const behind = (engine: SearchEngine): Promise<SearchEngine> =>
  engineBehind(
    channel(async () => engine),
    'en',
  );

test('an engine in a worker answers as one in the page: groups, hits, what was corrected, filters', async () => {
  const { engine, asked } = fakeEngine({
    panel: { own: [hit('/en/faq/a/'), hit('/en/faq/b/')], other: [hit('/en/ticket/1/')] },
  });
  const corrections = new Map([['pannel', 'panel']]);
  const full: SearchEngine = {
    search: async (...args) => ({
      ...(await engine.search(...args)),
      corrections,
      unknown: ['x'],
      otherAmongFirst: 1,
      isUncovered: true,
      choices: async () => ({ kind: { faq: 2 } }),
    }),
  };
  const result = await (await behind(full)).search('panel', { kind: ['faq'] }, { asTyped: true });
  assert.deepEqual(
    [
      result.own.count,
      result.other.count,
      result.otherAmongFirst,
      result.isUncovered,
      result.corrections,
      result.unknown,
    ],
    [2, 1, 1, true, corrections, ['x']],
  );
  assert.deepEqual(
    (await result.own.hits(1, 5)).map(({ address }) => address),
    ['/en/faq/b/'],
  );
  assert.deepEqual(
    (await result.other.hits(0, 5)).map(({ address }) => address),
    ['/en/ticket/1/'],
  );
  assert.deepEqual(await result.choices(), { kind: { faq: 2 } });
  assert.deepEqual(
    asked.map(({ question, filters, asTyped }) => [question, filters, asTyped]),
    [['panel', { kind: ['faq'] }, true]],
  );
});

test('answers of many questions at once do not get mixed up', async () => {
  const questions = Array.from({ length: 12 }, (_, i) => `q${i}`);
  const { engine } = fakeEngine(
    Object.fromEntries(questions.map((question, i) => [question, { own: [hit(`/en/ticket/${i + 1}/`)] }])),
  );
  const remote = await behind(engine);
  const found = await Promise.all(
    questions.map(async (question) => (await (await remote.search(question, {})).own.hits(0, 1))[0]?.address),
  );
  assert.deepEqual(
    found,
    questions.map((_, i) => `/en/ticket/${i + 1}/`),
  );
});

test('what goes wrong behind is told in front, and the next question is answered', async () => {
  const { engine } = fakeEngine({});
  const failing: SearchEngine = {
    search: (question, ...rest) =>
      question === 'bad' ? Promise.reject(new Error('lost')) : engine.search(question, ...rest),
  };
  const remote = await behind(failing);
  await assert.rejects(remote.search('bad', {}), /lost/);
  assert.equal((await remote.search('good', {})).own.count, 0);
  await assert.rejects(
    engineBehind(
      channel(() => Promise.reject(new Error('no index'))),
      'en',
    ),
    /no index/,
  );
});

test('a question that was typed over ends, behind too', async () => {
  let aborted = false;
  const slow: SearchEngine = {
    search: (_question, _filters, { signal } = {}) =>
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          aborted = true;
          reject(new Error('stopped'));
        });
      }),
  };
  const control = new AbortController();
  const search = (await behind(slow)).search('panel', {}, { signal: control.signal });
  setTimeout(() => control.abort(), 5);
  await assert.rejects(search, { name: 'AbortError' });
  assert.ok(aborted);
});
