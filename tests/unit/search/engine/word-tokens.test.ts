import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesIn, joinedWords, spellingsOf, tokensOf } from '../../../../src/search/engine/word-tokens.ts';

for (const [word, whole, pieces, inside] of [
  ['ns1.example.org', 'ns1exampleorg', ['ns', '1', 'example', 'org'], ['ns1']],
  ['PHP8.2', 'php82', ['php', '8.2'], ['php8']],
  ['TLSv1.3', 'tlsv13', ['tlsv', '1.3'], ['tls13', 'tlsv1', 'tls1']],
  ['550-5.7.26', '5505726', ['550', '5.7.26'], ['5726']],
  ['wp-config.php', 'wpconfigphp', ['wp', 'config', 'php'], ['wpconfig']],
  ['public_html', 'publichtml', ['public', 'html'], ['publichtml']],
  ['password', 'password', ['password'], []],
] as const) {
  test(`the tokens of ${word}`, () => {
    assert.deepEqual(tokensOf(word), { whole, pieces: [...pieces], inside: [...inside] });
  });
}

test('the codes of a text are those that Pagefind would break, each once', () => {
  assert.deepEqual(codesIn('Ask ns1.example.org or ns1.example.net (PHP 8.3), then wait. 2.5 hours. PHP. 7.4'), [
    'ns1',
    'php8',
  ]);
  assert.deepEqual(codesIn('plain words, and the years 2025 and 2026'), []);
});

test('a code may be written apart, and without its v', () => {
  assert.deepEqual(spellingsOf('php8.2', 'en'), ['php 8.2']);
  assert.deepEqual(spellingsOf('tlsv1.3', 'en'), ['tls13', 'tls 1.3', 'tls v1.3']);
  assert.deepEqual(spellingsOf('and/or', 'en'), []);
});

test('neighbours may be one word, but small words do not make another word', () => {
  assert.deepEqual(
    [...joinedWords(['web', 'mail'], 'en')],
    [
      ['web', ['webmail']],
      ['mail', ['webmail']],
    ],
  );
  assert.deepEqual([...joinedWords(['con', 'firma'], 'es')], []);
  assert.deepEqual(joinedWords(['php', 'my', 'admin'], 'en').get('admin'), ['phpmyadmin']);
  assert.deepEqual(joinedWords(['php', '8.2'], 'en').get('php'), ['php82']);
  assert.deepEqual([...joinedWords(['error', '550', 'ip'], 'en').values()].flat().includes('error550ip'), false);
});
