import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Question } from '../../../../src/schema/question.ts';
import {
  type FoundAddresses,
  type SearchFunction,
  scoresOf,
  evaluate,
} from '../../../../src/search/evaluation/evaluate.ts';
import { questionsOf } from '../../../../src/search/evaluation/labelled-question.ts';
import { hitAt, mean, ndcg, reciprocalRank } from '../../../../src/search/evaluation/metrics.ts';

const among = (...names: string[]): ReadonlySet<string> => new Set(names);
const close = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-3, `${actual} is not ${expected}`);
/** Wrong answers, so many. */
const wrong = (count: number): string[] => Array.from({ length: count }, (_, i) => `wrong ${i}`);

test('hit@k is 1 when something right is among the first k', () => {
  assert.equal(hitAt(1)(['a', 'b'], among('a')), 1);
  assert.equal(hitAt(1)(['a', 'b'], among('b')), 0);
  assert.equal(hitAt(3)(['x', 'y', 'b'], among('a', 'b')), 1);
  assert.equal(hitAt(3)(['x', 'y', 'z', 'b'], among('b')), 0);
  assert.equal(hitAt(3)([], among('b')), 0);
});

test('the reciprocal rank is that of the first right one, and nothing from the eleventh place on', () => {
  assert.equal(reciprocalRank(['a'], among('a')), 1);
  assert.equal(reciprocalRank(['x', 'b', 'y', 'a'], among('a', 'b')), 1 / 2);
  assert.equal(reciprocalRank([...wrong(9), 'a'], among('a')), 1 / 10);
  assert.equal(reciprocalRank([...wrong(10), 'a'], among('a')), 0);
  assert.equal(reciprocalRank([], among('a')), 0);
});

test('nDCG@10 compares with the best order there could be', () => {
  assert.equal(ndcg(['a', 'b'], among('a', 'b')), 1);
  assert.equal(ndcg(['b', 'a', 'x'], among('a', 'b')), 1);
  // 1/log2(3) = 0.6309 of an ideal 1.
  close(ndcg(['x', 'a'], among('a')), 0.6309);
  // (1 + 1/log2(4)) / (1 + 1/log2(3)) = 1.5 / 1.6309.
  close(ndcg(['a', 'x', 'b'], among('a', 'b')), 0.9197);
  // One of two found, second: 0.6309 / 1.6309.
  close(ndcg(['x', 'a'], among('a', 'b')), 0.3869);
  assert.equal(ndcg([...wrong(10), 'a'], among('a')), 0);
  assert.equal(ndcg(['a'], among()), 0);
});

test('twelve right answers fill ten places, and that is the best there could be', () => {
  const right = Array.from({ length: 12 }, (_, i) => `right ${i}`);
  assert.equal(ndcg(right, new Set(right)), 1);
});

test('the mean of nothing is 0', () => {
  assert.equal(mean([]), 0);
  assert.equal(mean([1, 0, 0.5]), 0.5);
});

const texts = [
  { key: 'faq/both', locale: 'en' },
  { key: 'faq/both', locale: 'es' },
  { key: 'faq/english', locale: 'en' },
] as const;

test('an answer that only the other language has is looked for in the other group', () => {
  const asked = questionsOf(
    [
      { lang: 'es', ask: 'ambas', answers: ['faq/both', 'faq/english'] },
      { lang: 'es', ask: 'inglés', answers: ['faq/english'] },
      { lang: 'en', ask: 'english', answers: ['faq/english'] },
    ],
    texts,
  );
  assert.deepEqual(
    asked.map(({ group }) => group),
    ['own', 'other', 'own'],
  );
  assert.deepEqual(asked[0]?.relevant, ['/es/faq/both/', '/es/faq/english/']);
});

const found: Readonly<Record<string, FoundAddresses>> = {
  first: { own: ['/en/faq/both/', '/en/faq/english/'], other: [], seen: ['/en/faq/both/', '/en/faq/english/'] },
  third: {
    own: ['/en/faq/x/', '/en/faq/x/', '/en/faq/y/', '/en/faq/both/'],
    other: [],
    seen: ['/en/faq/x/', '/en/faq/x/', '/en/faq/y/'],
  },
  'wrong group': { own: [], other: ['/en/faq/both/'], seen: ['/en/faq/both/'] },
  nothing: { own: [], other: [], seen: [] },
};
const ask: SearchFunction = async (question) => found[question.ask] ?? { own: [], other: [], seen: [] };
const question = (ask: string): Question => ({ lang: 'en', ask, answers: ['faq/both'] });

test('what is found twice takes one place, and an answer in the wrong group is none', async () => {
  const judged = await evaluate(questionsOf(['first', 'third', 'wrong group', 'nothing'].map(question), texts), ask);
  assert.deepEqual(
    judged.map(({ found }) => found.indexOf('/en/faq/both/')),
    [0, 2, -1, -1],
  );
  assert.deepEqual(
    judged.map(({ isEmpty }) => isEmpty),
    [false, false, false, true],
  );
  const { questions, hit1, hit3, seen3, mrr, empty } = scoresOf(judged);
  assert.deepEqual({ questions, hit1, hit3, empty }, { questions: 4, hit1: 1 / 4, hit3: 2 / 4, empty: 1 });
  // Whatever its group, what a reader sees without opening anything counts; what is fourth does not.
  assert.equal(seen3, 2 / 4);
  close(mrr, (1 + 1 / 3) / 4);
});

test('pages are judged by the name that the questions have for them', async () => {
  const names: Readonly<Record<string, string>> = { '/en/faq/both/': 'en/help/both' };
  const [judged] = await evaluate(
    [{ locale: 'en', variant: 'base', ask: 'first', relevant: ['en/help/both'], group: 'own' }],
    ask,
    (address) => names[address] ?? address,
  );
  assert.deepEqual(judged?.found, ['en/help/both', '/en/faq/english/']);
});
