import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '../../../../src/language/locale.ts';
import { analyse } from '../../../../src/search/engine/analyse.ts';
import { fold, foldedWords } from '../../../../src/language/fold.ts';
import { isStopWord } from '../../../../src/language/stop-words.ts';
import { fc } from './properties.ts';

test('all words stay in their order; what the question is about is told apart', () => {
  assert.deepEqual(analyse('How do I change the password of my mailbox?', 'en'), {
    words: ['how', 'do', 'i', 'change', 'the', 'password', 'of', 'my', 'mailbox'],
    content: ['change', 'password', 'mailbox'],
    phrases: [],
    excluded: [],
  });
  assert.deepEqual(analyse('¿Cómo cambio la contraseña de mi buzón?', 'es').content, ['cambio', 'contrasena', 'buzon']);
});

test('what a keyboard or an encoding did to a letter is undone first', () => {
  for (const typed of ['contrase;a', 'contrase~na', 'contraseÃ±a', 'contraseÃƒÂ±a', 'contrase%C3%B1a'])
    assert.deepEqual(analyse(`cambiar mi ${typed}`, 'es').content, ['cambiar', 'contrasena'], typed);
});

test('a word counts once, however it is written', () => {
  assert.deepEqual(analyse('Correo CORREO córreo spam', 'es').content, ['correo', 'spam']);
});

test('a single letter says nothing, a single digit does', () => {
  assert.deepEqual(analyse('Windows x 7', 'en').content, ['windows', '7']);
});

test('a question of stop words only is taken at its word', () => {
  assert.deepEqual(analyse('¿Qué es esto?', 'es').content, ['que', 'es', 'esto']);
  assert.deepEqual(analyse('how to', 'en').content, ['how', 'to']);
});

for (const question of ['', '   ', '?!', '🙂 🙃', '""', '-', '- -', '“ ”', '"?"']) {
  test(`“${question}” asks for nothing`, () => {
    assert.deepEqual(analyse(question, 'en'), { words: [], content: [], phrases: [], excluded: [] });
  });
}

test('phrases stand in any quotation marks, and their words are asked for too', () => {
  const { phrases, content } = analyse('“Relay denied” from "Ana Pérez" «acción no permitida»', 'es');
  assert.deepEqual(phrases, ['relay denied', 'ana perez', 'accion no permitida']);
  assert.deepEqual(content, ['relay', 'denied', 'from', 'ana', 'perez', 'accion', 'permitida']);
});

test('a quotation mark alone quotes nothing', () => {
  assert.deepEqual(analyse('a 19" screen', 'en').phrases, []);
  assert.deepEqual(analyse('"one" two "three', 'en').phrases, ['one']);
});

test('words after a minus are left out of everything else', () => {
  const analysis = analyse('-Outlook imap -Contraseña -ñandú', 'es');
  assert.deepEqual(analysis, {
    words: ['imap'],
    content: ['imap'],
    phrases: [],
    excluded: ['outlook', 'contrasena', 'nandu'],
  });
});

test('a hyphen inside a word, before a number, or alone excludes nothing', () => {
  assert.deepEqual(analyse('e-mail - wp-admin -5 550-5.7.26', 'en').excluded, []);
});

test('a minus inside quotation marks is part of the phrase', () => {
  const { phrases, excluded } = analyse('"rsync -avz backup"', 'en');
  assert.deepEqual([phrases, excluded], [['rsync avz backup'], []]);
});

test('a very long question keeps all its different words', () => {
  const many = Array.from({ length: 5000 }, (_, i) => `word${i}`);
  const { content, words } = analyse(`${many.join(' ')} ${many.join(' ')}`, 'en');
  assert.equal(words.length, 10_000);
  assert.deepEqual(content, many);
  assert.deepEqual(analyse('x'.repeat(100_000), 'en').content, ['x'.repeat(100_000)]);
  assert.deepEqual(analyse('"'.repeat(20_000), 'en').content, []);
});

test('emoji divide words and are none', () => {
  assert.deepEqual(analyse('🙂mail🙂server👩‍💻', 'en').content, ['mail', 'server']);
});

const locale = fc.constantFrom(...locales);
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        'how',
        'Cómo',
        'mi',
        'contraseña',
        'CORREO',
        '"',
        '“',
        '”',
        '«',
        '»',
        '-',
        '-spam',
        '-x',
        '7',
        'wp-admin',
        '550-5.7.26',
        'can’t',
        '¿',
        '?',
        '🙂',
        '\n',
      ),
      { maxLength: 14 },
    )
    .map((pieces) => pieces.join(' ')),
);

test('whatever is typed, words are folded, what it is about is among them, each once, and something is left when there are words', () => {
  fc.assert(
    fc.property(text, locale, (question, reader) => {
      const { words, content, phrases, excluded } = analyse(question, reader);
      for (const word of [...words, ...excluded]) assert.deepEqual(foldedWords(word), [word]);
      for (const phrase of phrases) assert.equal(foldedWords(phrase).join(' '), phrase);
      assert.deepEqual(content, [...new Set(content)]);
      assert.deepEqual(
        content.filter((word) => !words.includes(word)),
        [],
      );
      assert.equal(content.length > 0, words.length > 0);
    }),
    { numRuns: 500 },
  );
});

test('what a question is about is about the same', () => {
  fc.assert(
    fc.property(text, locale, (question, reader) => {
      const { content } = analyse(question, reader);
      assert.deepEqual(analyse(content.join(' '), reader).content, content);
    }),
    { numRuns: 500 },
  );
});

test('accents and case make no difference', () => {
  fc.assert(
    fc.property(text, locale, (question, reader) => {
      // A letter may fold to several, and one that has no upper case in Unicode’s own mind would not come back.
      const plain = question.normalize('NFC').replace(/[^\p{Script=Latin}\p{N}\p{P}\p{Zs}]/gu, ' ');
      const shouted = plain.toUpperCase();
      fc.pre(fold(shouted) === fold(plain));
      assert.deepEqual(analyse(shouted, reader), analyse(plain, reader));
    }),
    { numRuns: 500 },
  );
});

const plainWord = fc.stringMatching(/^[a-zñáéü]{3,9}$/);

test('quoted phrases are read back, and words after a minus at the end', () => {
  const phrase = fc.array(plainWord, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));
  const marks = fc.constantFrom(['"', '"'], ['“', '”'], ['«', '»']);
  const part = fc.oneof(
    plainWord.map((said) => ({ is: 'word', said, typed: said })),
    fc.tuple(phrase, marks).map(([said, [open, close]]) => ({ is: 'phrase', said, typed: `${open}${said}${close}` })),
  );
  const excludedWord = plainWord
    .filter((word) => locales.every((each) => !isStopWord(fold(word), each)))
    .map((said) => ({ is: 'excluded', said, typed: `-${said}` }));
  const question = fc.tuple(fc.array(part, { minLength: 1, maxLength: 6 }), fc.array(excludedWord, { maxLength: 3 }));
  fc.assert(
    fc.property(question, locale, ([kept, excluded], reader) => {
      const parts = [...kept, ...excluded];
      const analysis = analyse(parts.map(({ typed }) => typed).join(' '), reader);
      const said = (...kinds: string[]) =>
        parts.filter(({ is }) => kinds.includes(is)).map((each) => foldedWords(each.said).join(' '));
      assert.deepEqual(analysis.phrases, said('phrase'));
      assert.deepEqual(analysis.excluded, said('excluded'));
      assert.deepEqual(analysis.words, said('word', 'phrase').join(' ').split(' ').filter(Boolean));
    }),
  );
});
