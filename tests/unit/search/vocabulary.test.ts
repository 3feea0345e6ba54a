import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vocabularyOf } from '../../../src/search/build/vocabulary.ts';

const page = (article: string): string =>
  `<html><head><title>Outside</title></head><body><nav>menu</nav><article class="wrap" data-pagefind-body>${article}</article><footer>imprint</footer></body></html>`;

test('counts the pages on which a word stands, not its mentions', () => {
  assert.deepEqual(vocabularyOf([page('<p>Mail, mail and MAIL</p>'), page('<h1>Mail</h1>')]), { and: 1, mail: 2 });
});

test('words are folded and sorted', () => {
  assert.deepEqual(Object.entries(vocabularyOf([page('zona Contraseña áreas')])), [['areas', 1], ['contrasena', 1], ['zona', 1]]);
});

test('only words of three letters or more, and of nothing but letters', () => {
  assert.deepEqual(vocabularyOf([page('a dns at 993 imap4 wp-admin mail.example.org x@y.org port')]), { dns: 1, port: 1 });
});

test('tags, attributes and what is outside of the article are no words', () => {
  assert.deepEqual(vocabularyOf([page('<img alt="a > picture" src="panel.png"><p class="soft">text<br>more</p>')]), { more: 1, text: 1 });
});

test('a character reference divides words and is none', () => {
  assert.deepEqual(vocabularyOf([page('this &amp; that &#x3C;tag> &quot;quoted&quot;')]), { quoted: 1, tag: 1, that: 1, this: 1 });
});

test('an apostrophe divides no word, however it is written', () => {
  assert.deepEqual(vocabularyOf([page('couldn’t')]), { couldnt: 1 });
  assert.deepEqual(vocabularyOf([page('couldn&#39;t')]), { couldnt: 1 });
});

test('a word that is partly emphasised is one word', () => {
  assert.deepEqual(vocabularyOf([page('<strong>pass</strong>word')]), { password: 1 });
});

test('words that every object has are words', () => {
  assert.deepEqual(vocabularyOf([page('constructor toString')]), { constructor: 1, tostring: 1 });
  assert.deepEqual(vocabularyOf([]), {});
});
