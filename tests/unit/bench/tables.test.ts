import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EvaluatedQuestion } from '../../../src/search/evaluation/evaluate.ts';
import { figuresTable, missesOf, quantile, sideBySideTable } from '../../bench/search/tables.ts';

const judged = (locale: 'en' | 'es', variant: string, found: readonly string[]): EvaluatedQuestion => ({
  question: { locale, variant, ask: `${variant}?`, relevant: ['a'], group: 'own' },
  found,
  seen: found.slice(0, 3),
  isEmpty: found.length === 0,
});
const ours = [
  judged('en', 'base', ['a']),
  judged('en', 'base', ['x', 'a']),
  judged('en', 'typo', []),
  judged('es', 'base', ['x', 'y', 'z', 'a']),
];

test('every language and variant has a row, a language with several a sum, and both one', () => {
  assert.equal(
    figuresTable(ours),
    `| language | variant | questions | hit@1 | hit@3 | seen@3 | MRR@10 | nDCG@10 | empty |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| English | base | 2 | 0.500 | 1.000 | 1.000 | 0.750 | 0.815 | 0 |
| English | typo | 1 | 0.000 | 0.000 | 0.000 | 0.000 | 0.000 | 1 |
| English | **all** | 3 | 0.333 | 0.667 | 0.667 | 0.500 | 0.544 | 1 |
| Spanish | base | 1 | 0.000 | 0.000 | 0.000 | 0.250 | 0.431 | 0 |
| **both** | **all** | 4 | 0.250 | 0.500 | 0.500 | 0.438 | 0.515 | 1 |`,
  );
});

test('searches stand beside each other, a column each, with their intervals', () => {
  const theirs = ours.map(({ question }) => ({ question, found: ['x'], seen: ['a'], isEmpty: false }));
  const searches = new Map([
    ['Theirs', theirs],
    ['Ours', ours],
  ]);
  assert.equal(
    sideBySideTable(searches, ({ found }) => found),
    `|  | questions | Theirs | Ours |
| --- | ---: | ---: | ---: |
| EN base | 2 | .000 [.000–.000] | 1.000 [1.000–1.000] |
| EN typo | 1 | .000 [.000–.000] | .000 [.000–.000] |
| ES base | 1 | .000 [.000–.000] | .000 [.000–.000] |
| **all** | 4 | .000 [.000–.000] | .500 [.000–1.000] |`,
  );
  assert.match(
    sideBySideTable(searches, ({ seen }) => seen),
    /EN typo \| 1 \| 1\.000/,
  );
});

test('pages of several sources have a row each', () => {
  const from = (source: string) => ({
    ...judged('en', 'base', ['a']),
    question: { ...judged('en', 'base', []).question, source },
  });
  const rows = sideBySideTable(new Map([['Ours', [from('one'), from('two')]]]), ({ found }) => found);
  assert.match(rows, /\| source one \| 1 \|/);
  assert.match(rows, /\| source two \| 1 \|/);
});

test('a miss says what was found, and how far down the right one is', () => {
  assert.equal(
    missesOf(ours),
    '- en typo: typo?\n  found nothing; right a\n- es base: base?\n  found x, y, z; right a, which is number 4',
  );
});

test('quantiles are numbers that were there', () => {
  assert.equal(quantile([30, 10, 20], 0.5), 20);
  assert.equal(quantile([4, 3, 2, 1], 0.5), 2);
  assert.equal(
    quantile(
      Array.from({ length: 10 }, (_, i) => i + 1),
      0.9,
    ),
    9,
  );
  assert.ok(Number.isNaN(quantile([], 0.5)));
});
