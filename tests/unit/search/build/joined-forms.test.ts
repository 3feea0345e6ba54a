import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinedForms, wordsInOne } from '../../../../src/search/build/joined-forms.ts';
import { totalsSaying } from './site-words-of.ts';

function formsOf(...texts: string[]) {
  const { joined, words } = totalsSaying(texts, 'en');
  return Object.fromEntries(joinedForms(joined.values(), wordsInOne(words.keys())));
}

test('a word that is written in one and apart has a line, by how it is in one', () => {
  assert.deepEqual(formsOf('Open the webmail.', 'The web mail is down, and web mail was up.'), {
    webmail: ['web mail'],
  });
});

test('three words that stand somewhere in one have one too', () => {
  assert.deepEqual(formsOf('letsencryptbot runs', 'the lets encrypt bot'), { letsencryptbot: ['lets encrypt bot'] });
});

test('what stands nowhere in one has none', () => {
  assert.deepEqual(formsOf('web mail', 'mail web', 'the web', 'mail'), {});
});
