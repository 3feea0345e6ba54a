import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInGlossary } from '../../../../src/reader/built-in-glossary.ts';
import type { Concept } from '../../../../src/schema/glossary.ts';
import { locales } from '../../../../src/language/locale.ts';
import { weights } from '../../../../src/search/engine/weights.ts';
import { foldedWords } from '../../../../src/language/fold.ts';
import { glossaryFrom, type Synonym, synonymsOf } from '../../../../src/language/glossary.ts';
import { fromShards, shardCount, shardOf, toShards } from '../../../../src/search/engine/glossary-shards.ts';
import { phraseOf } from '../../../../src/language/stop-words.ts';
import { fc } from './properties.ts';

const builtIn = builtInGlossary(null);

const term = fc
  .array(
    fc.constantFrom(
      'mail',
      'Buzón',
      'señal',
      'to',
      'la',
      'not',
      'won’t',
      'wp-admin',
      '550-5.7.26',
      'constructor',
      '__proto__',
      'sending',
      'años',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((words) => words.join(' '));
const terms = fc.array(term, { minLength: 1, maxLength: 4 });
const glossaries: fc.Arbitrary<readonly Concept[]> = fc.array(fc.record({ en: terms, es: terms }), { maxLength: 8 });

/** What a question may look up: of each language the first, in their order. */
const usable = (others: readonly Synonym[]): string[][] =>
  [false, true].map((isForeign) =>
    others
      .filter((each) => each.isForeign === isForeign)
      .slice(0, weights.mostSynonyms)
      .map((each) => each.term),
  );

test('taken apart and put together a glossary has the same terms, each with the same first synonyms, and none that is new', () => {
  const roundTrip = (concepts: readonly Concept[]): void => {
    for (const locale of locales) {
      const synonyms = synonymsOf(concepts, locale);
      const again = fromShards(JSON.parse(JSON.stringify(toShards(synonyms)))).synonyms;
      assert.deepEqual([...again.keys()].sort(), [...synonyms.keys()].sort());
      for (const [term, others] of synonyms) {
        const kept = again.get(term) ?? [];
        assert.deepEqual(usable(kept), usable(others), term);
        assert.deepEqual(
          kept.filter(
            (each) => !others.some((other) => other.term === each.term && other.isForeign === each.isForeign),
          ),
          [],
          term,
        );
      }
    }
  };
  fc.assert(fc.property(glossaries, roundTrip));
  roundTrip(builtIn);
});

test('every shard of a number is there, though nothing is in it, and each term is in one', () => {
  const shards = toShards(synonymsOf(builtIn, 'en'));
  assert.equal(shards.length, shardCount);
  const all = shards.flatMap((shard) => Object.keys(shard));
  assert.equal(new Set(all).size, all.length);
  assert.equal(toShards(new Map()).length, shardCount);
});

test('a word and its forms are in one shard', () => {
  for (const forms of [
    ['password', 'passwords'],
    ['cuenta', 'cuentas'],
    ['enviar', 'envia', 'enviamos', 'enviando'],
    ['printing', 'printed', 'prints'],
  ]) {
    assert.equal(new Set(forms.map(shardOf)).size, 1, forms.join(', '));
  }
});

test('shard numbers are within bounds, whatever the word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (word) => {
      const shard = shardOf(word);
      assert.ok(Number.isInteger(shard) && shard >= 0 && shard < shardCount);
    }),
  );
});

/** What a question loads: the shards of its words. */
const loadedFor = (shards: ReturnType<typeof toShards>, words: readonly string[]) =>
  glossaryFrom(fromShards([...new Set(words.map(shardOf))].map((shard) => shards[shard] ?? {})).synonyms);

test('every word of the built-in glossary is found through its own shard', () => {
  for (const locale of locales) {
    const synonyms = synonymsOf(builtIn, locale);
    const shards = toShards(synonyms);
    const whole = glossaryFrom(synonyms);
    for (const word of [...synonyms.keys()].filter((each) => !each.includes(' '))) {
      const loaded = loadedFor(shards, [word]);
      assert.ok(loaded.has(word), word);
      assert.deepEqual(usable(loaded.of(word)), usable(whole.of(word)), word);
    }
  }
});

test('every phrase of the built-in glossary is found through the shards of its own words', () => {
  for (const locale of locales) {
    const synonyms = synonymsOf(builtIn, locale);
    const shards = toShards(synonyms);
    for (const [phrase, others] of synonyms) {
      const words = phraseOf(foldedWords(phrase));
      if (!phrase.includes(' ') || words.length < 2) continue;
      const found = loadedFor(shards, words)
        .phrasesIn(words)
        .flatMap((each) => each.synonyms.map((synonym) => synonym.term));
      assert.deepEqual(
        usable(others)
          .flat()
          .filter((other) => !found.includes(other)),
        [],
        `${locale}: ${phrase}`,
      );
    }
  }
});

test('phrases that begin in any form of a word are found through its shard', () => {
  const shards = toShards(synonymsOf([{ en: ['send mail', 'write'], es: ['enviar correo'] }], 'es'));
  for (const words of [
    ['envia', 'correo'],
    ['enviamos', 'correos'],
  ]) {
    assert.deepEqual(
      loadedFor(shards, words.slice(0, 1))
        .phrasesIn(words)
        .flatMap(({ synonyms }) => synonyms.map((each) => each.term)),
      ['send mail', 'write'],
      words.join(' '),
    );
  }
});
