import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesWithWords, wordListOf, wordsNamed } from '../../../../src/search/build/word-list.ts';
import { fold } from '../../../../src/language/fold.ts';
import { folded } from './site-words-of.ts';
import { fc } from '../engine/properties.ts';

const countsOf = (texts: readonly string[]) => wordListOf(pagesWithWords(texts.map(folded)));

test('counts the pages on which a word stands, not its mentions', () => {
  assert.deepEqual(countsOf(['Mail, mail and MAIL', 'Mail']), { and: 1, mail: 2 });
});

test('words are folded and sorted', () => {
  assert.deepEqual(Object.entries(countsOf(['zona Contraseña áreas'])), [
    ['areas', 1],
    ['contrasena', 1],
    ['zona', 1],
  ]);
});

test('only words of three letters or more, and of nothing but letters', () => {
  assert.deepEqual(countsOf(['a dns at 993 imap4 wp-admin mail.example.org x@y.org port']), { dns: 1, port: 1 });
});

test('an apostrophe divides no word', () => {
  assert.deepEqual(countsOf(['couldn’t', "couldn't"]), { couldnt: 2 });
});

test('words that every object has are words', () => {
  assert.deepEqual(countsOf(['constructor toString']), { constructor: 1, tostring: 1 });
  assert.deepEqual(countsOf([]), {});
});

test('a word is on at most as many pages as there are, and the order of the pages means nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom('mail', 'Mail', 'buzón', 'to', '—', 'zip.')).map((words) => words.join(' '))),
      (texts) => {
        const vocabulary = countsOf(texts);
        assert.deepEqual(Object.entries(countsOf(texts.toReversed())), Object.entries(vocabulary));
        for (const [word, pages] of Object.entries(vocabulary))
          assert.equal(
            pages,
            texts.filter((text) =>
              fold(text)
                .split(/[^a-z]+/)
                .includes(word),
            ).length,
          );
      },
    ),
  );
});

test('words of a glossary that lead to pages are listed as if they stood on one, phrases are not', () => {
  const synonyms = new Map([
    ['passcode', [{ term: 'password', isForeign: false }]],
    ['log in', [{ term: 'login', isForeign: false }]],
    ['pw', [{ term: 'password', isForeign: false }]],
  ]);
  assert.deepEqual(wordsNamed(synonyms), { passcode: 1 });
});
