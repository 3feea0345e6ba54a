import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatSize } from '../../../src/language/sizes.ts';

test('a size is told as file managers tell it, with a space that does not break', () => {
  for (const [bytes, expected] of [
    [1, '1 kB'],
    [1499, '1 kB'],
    [912_400, '912 kB'],
    [999_600, '1 MB'],
    [18_440_000, '18.4 MB'],
    [99_960_000, '100 MB'],
    [1_234_500_000, '1,235 MB'],
  ] as const) {
    assert.equal(formatSize('en', bytes), expected.replace(' ', '\u00a0'));
    assert.equal(formatSize('es', bytes), expected.replace(' ', '\u00a0'));
  }
});
