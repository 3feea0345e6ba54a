import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decoded } from '../../../src/site/decoded.ts';

test('percent signs are taken out of an address; where they mean nothing, that is said', () => {
  assert.equal(decoded('c%C3%B3mo%20a%2Fb%23c'), 'cómo a/b#c');
  assert.equal(decoded('plain-ñ'), 'plain-ñ');
  for (const broken of ['%', '100%', '%zz', '%C3', '%FF']) assert.equal(decoded(broken), null, broken);
});
