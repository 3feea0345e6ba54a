import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapePattern } from '../../../src/site/escape-pattern.ts';

test('every mark finds itself, with the flag u too', () => {
  for (const mark of '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~')
    for (const flags of ['', 'u']) {
      const pattern = new RegExp(`^${escapePattern(`a${mark}b`)}$`, flags);
      assert.match(`a${mark}b`, pattern);
      assert.doesNotMatch('axb', pattern);
    }
});
