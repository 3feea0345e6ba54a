import assert from 'node:assert/strict';
import { test } from 'node:test';
import { removeFillerWords } from '../../../src/language/filler-words.ts';

test('of a letter stays what is wrong, in either language, with accents or without', () => {
  assert.equal(
    removeFillerWords('Hello, since yesterday gmail rejects my mail with 550-5.7.26. Thanks a lot!', 'en'),
    'gmail rejects my mail with 550-5.7.26. a',
  );
  assert.equal(
    removeFillerWords('Buenos días: desde AYER gmail rechaza mis correos. ¡Mil gracias!', 'es'),
    'gmail rechaza mis correos.',
  );
  assert.equal(removeFillerWords('Buenos dias', 'es'), '');
});

test('a text of any length costs no more than its first sixty words that tell something', () => {
  assert.equal(removeFillerWords('certificate '.repeat(5000), 'en').split(' ').length, 60);
});
