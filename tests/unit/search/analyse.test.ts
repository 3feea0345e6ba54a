import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../../src/search/browser/analyse.ts';

test('all words stay in their order; what the question is about is told apart', () => {
  assert.deepEqual(analyse('How do I change the password of my mailbox?', 'en'), {
    words: ['how', 'do', 'i', 'change', 'the', 'password', 'of', 'my', 'mailbox'],
    content: ['change', 'password', 'mailbox'],
    phrases: [],
    excluded: [],
  });
  assert.deepEqual(analyse('¿Cómo cambio la contraseña de mi buzón?', 'es').content, ['cambio', 'contrasena', 'buzon']);
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
  assert.deepEqual(analysis, { words: ['imap'], content: ['imap'], phrases: [], excluded: ['outlook', 'contrasena', 'nandu'] });
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
