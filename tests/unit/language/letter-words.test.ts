import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionIn } from '../../../src/language/letter-words.ts';

test('of a letter stays what is wrong, in either language, with accents or without', () => {
  assert.equal(
    questionIn('Hello, since yesterday gmail rejects my mail with 550-5.7.26. Thanks a lot!', 'en'),
    'gmail rejects my mail with 550-5.7.26. a',
  );
  assert.equal(
    questionIn('Buenos días: desde AYER gmail rechaza mis correos. ¡Mil gracias!', 'es'),
    'gmail rechaza mis correos.',
  );
  assert.equal(questionIn('Buenos dias', 'es'), '');
});

test('a text of any length costs no more than its first sixty words that tell something', () => {
  assert.equal(questionIn('certificate '.repeat(5000), 'en').split(' ').length, 60);
});
