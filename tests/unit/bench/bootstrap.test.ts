import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimate, type Outcome } from '../../bench/search/bootstrap.ts';

const outcomes = (right: number, all: number, units = all): Outcome[] =>
  Array.from({ length: all }, (_, i) => ({
    unit: String(i % units),
    value: i % units < (right / all) * units ? 1 : 0,
  }));

test('the interval of a share is as wide as theory says, and the same in every run', () => {
  const found = estimate(outcomes(80, 100));
  assert.equal(found.mean, 0.8);
  // 1.96 standard errors of a binomial: .8 ± .078.
  assert.ok(Math.abs(found.low - 0.72) < 0.025, `${found.low}`);
  assert.ok(Math.abs(found.high - 0.88) < 0.025, `${found.high}`);
  assert.deepEqual(estimate(outcomes(80, 100)), found);
});

test('one question in other words is drawn as one: it makes no interval narrower', () => {
  const width = ({ low, high }: { low: number; high: number }): number => high - low;
  const apart = width(estimate(outcomes(200, 400)));
  const together = width(estimate(outcomes(200, 400, 100)));
  assert.ok(together > apart * 1.7, `${together} against ${apart}`);
});

test('of nothing there is nothing to say, and of what is always right no doubt', () => {
  assert.deepEqual(estimate([]), { mean: 0, low: 0, high: 0 });
  assert.deepEqual(estimate(outcomes(5, 5)), { mean: 1, low: 1, high: 1 });
});
