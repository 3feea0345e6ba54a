import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, foldedWords } from '../../../src/language/fold.ts';
import { fc } from '../search/engine/properties.ts';

test('folding takes case, accents and the tilde of ñ away', () => {
  assert.equal(fold('¿CONTRASEÑA Olvidé PINGÜINO?'), '¿contrasena olvide pinguino?');
});

test('composed and decomposed letters are the same', () => {
  assert.equal(fold('señal'.normalize('NFD')), fold('señal'.normalize('NFC')));
  assert.deepEqual(foldedWords('sesión'.normalize('NFD')), ['sesion']);
});

test('folding twice changes nothing', () => {
  for (const text of ['Ñandú', 'İstanbul', 'ÀÉÎÕÜ', 'mail.Example.org', '']) assert.equal(fold(fold(text)), fold(text));
});

for (const [text, words] of [
  ['¿No puedo entrar?', ['no', 'puedo', 'entrar']],
  ["can’t, don't, user's", ['cant', 'dont', 'users']],
  ["‘quoted’ and 'quoted'", ['quoted', 'and', 'quoted']],
  ['Write to Ana.Pérez@mail.example.org.', ['write', 'to', 'ana.perez@mail.example.org']],
  ['(mail.example.org), wp-admin; ', ['mail.example.org', 'wp-admin']],
  ['error 550-5.7.26: rejected', ['error', '550-5.7.26', 'rejected']],
  ['ERR_SSL_PROTOCOL_ERROR!', ['err_ssl_protocol_error']],
  ['urn:ietf:params:acme:error:caa', ['urn:ietf:params:acme:error:caa']],
  ['Thunderbird 115.3.1, v2.0-rc1', ['thunderbird', '115.3.1', 'v2.0-rc1']],
  ['https://example.org/a?b=c', ['https://example.org/a', 'b', 'c']],
  ['one—two…three/ four', ['one', 'two', 'three', 'four']],
  ['name_ C++ -- 50%', ['name', 'c', '50']],
  ['🙂 mail🙂box 🙂', ['mail', 'box']],
  ['for\u00adward\u00ading, zero\u200bwidth \ufeffmark', ['forwarding', 'zerowidth', 'mark']],
  ['ＡＢＣ１２３ ｏｆ ﬁrmware', ['abc123', 'of', 'firmware']],
  ['R&D, AT&T & mail&', ['r&d', 'at&t', 'mail']],
  ['  \n\t ¡¿?! ', []],
  ['', []],
] as const) {
  test(`“${text.trim()}” holds ${words.length} words`, () => {
    assert.deepEqual(foldedWords(text), words);
  });
}

test('no word begins or ends with a sign, holds an apostrophe or an upper-case letter', () => {
  const text = "‘’Ab'’c’ x.- -y _z_ @a@ É:: /9/ «Ñ» a’. b.' c'.d";
  for (const word of foldedWords(text)) assert.match(word, /^[a-z0-9](?:[a-z0-9@&._:/+-]*[a-z0-9])?$/);
});

const anything = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'Ñ',
      'É',
      '\u0301',
      '’',
      "'",
      '.',
      '-',
      ' ',
      '9',
      'İ',
      'ß',
      '漢',
      '🙂',
      '\u00ad',
      'Ａ',
      'ﬀ',
      '&',
    ),
  }),
);

test('any text folds to what folds no more', () => {
  fc.assert(
    fc.property(anything, (text) => assert.equal(fold(fold(text)), fold(text))),
    { numRuns: 1000 },
  );
});

test('words of any text are words by themselves, hold no white space, and are the same of the folded text', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const words = foldedWords(text);
      for (const word of words) {
        assert.doesNotMatch(word, /[\s’']|^$/u);
        assert.deepEqual(foldedWords(word), [word]);
      }
      assert.deepEqual(foldedWords(fold(text)), words);
      assert.deepEqual(foldedWords(words.join(' ')), words);
    }),
    { numRuns: 1000 },
  );
});

test('words of two texts apart are those of each', () => {
  fc.assert(
    fc.property(anything, anything, (a, b) =>
      assert.deepEqual(foldedWords(`${a}\n${b}`), [...foldedWords(a), ...foldedWords(b)]),
    ),
  );
});
