import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsItsDirections, isSeen, unseenIn, withoutUnseen } from '../../../src/language/unseen.ts';

test('characters that are part of no text are named, and blanks and line ends are not', () => {
  assert.deepEqual(unseenIn('a\tb\r\nñ 😀 \u200b'), []);
  assert.deepEqual(unseenIn('\u0000\u0085\ufffe\ufdd0\ud800x\u0000'), [
    'U+0000',
    'U+0085',
    'U+FFFE',
    'U+FDD0',
    'U+D800',
  ]);
  assert.equal(withoutUnseen('a\u0000b\fc\u202ed\ud800'), 'ab cd\ufffd');
});

test('a text of blanks and of characters without width shows nothing', () => {
  for (const text of ['', ' \n', '\u00a0\u2003', '\u200b\u200d\ufeff', '\u3164', '\u2800', '\u00ad'])
    assert.equal(isSeen(text), false, JSON.stringify(text));
  for (const text of ['a', '¿', '—', '😀', ' \u200b1']) assert.equal(isSeen(text), true);
});

test('a change of direction ends by its own sign, the last one first', () => {
  for (const text of ['', 'a', '\u2067a\u2069', '\u202ba\u2068b\u2069\u202c', '\u202d1\u202c\u2066\u2069'])
    assert.equal(endsItsDirections(text), true, JSON.stringify(text));
  for (const text of ['\u202ea', 'a\u202c', '\u2067a\u202c', '\u202b\u2067\u202c\u2069', '\u2069\u2067'])
    assert.equal(endsItsDirections(text), false, JSON.stringify(text));
});
