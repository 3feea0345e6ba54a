import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsNear, wordsOfLanguage } from '../../../../src/search/build/language-words.ts';
import { editDistance } from '../../../../src/language/edit-distance.ts';
import { locales } from '../../../../src/language/locale.ts';
import { fc } from '../engine/properties.ts';

test('each language has a dictionary of folded words, with their plurals and without names', () => {
  for (const locale of locales) {
    const words = wordsOfLanguage(locale);
    assert.ok(words.size > 50_000, `${locale}: ${words.size}`);
    assert.ok(
      [...words].every((word) => /^[a-z]+$/.test(word)),
      locale,
    );
  }
  const [english, spanish] = [wordsOfLanguage('en'), wordsOfLanguage('es')];
  for (const word of ['printer', 'push', 'movies', 'internal', 'click']) assert.ok(english.has(word), word);
  for (const word of ['copa', 'rayas', 'telefonos', 'cajones']) assert.ok(spanish.has(word), word);
  for (const word of ['london', 'pasword', 'recieve']) assert.ok(!english.has(word), word);
  for (const word of ['guadalajara', 'contrasenia', 'vorrar']) assert.ok(!spanish.has(word), word);
});

test('of a language, the words that look like one of the site’s are told, sorted', () => {
  const language = ['printer', 'push', 'lake', 'copa', 'likes', 'banana', 'like'];
  assert.deepEqual(wordsNear(['pointer', 'puse', 'like', 'copia'], language), ['copa', 'lake', 'printer', 'push']);
  assert.deepEqual(wordsNear([], language), []);
});

test('a word that is on the site, or the plural of one, is not among them', () => {
  assert.deepEqual(wordsNear(['webs', 'red', 'wifi'], ['webs', 'redes', 'wifis', 'reds', 'webe', 'bed']), ['webe']);
});

const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 4, maxLength: 7 });

test('every word that is one letter away is found', () => {
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (site, language) => {
      const near = new Set(wordsNear(site, language));
      for (const each of language)
        if (!site.includes(each) && site.some((other) => editDistance(each, other, 1) <= 1))
          assert.ok(near.has(each), `${each} of ${language.join(' ')} at ${site.join(' ')}`);
    }),
  );
});
