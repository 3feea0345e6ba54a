import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf } from '../../../src/language/sentences.ts';

test('a text is cut after what ends a sentence, and what is quoted stays with its mark', () => {
  assert.deepEqual(sentencesOf('Open it. Press “Save.” Then what?  Wait…\n«¿Listo?» ¡Sí! (Fin.) Port 993'), [
    'Open it.',
    'Press “Save.”',
    'Then what?',
    'Wait…',
    '«¿Listo?»',
    '¡Sí!',
    '(Fin.)',
    'Port 993',
  ]);
});

test('a mark within a word ends nothing, and a text of blanks has no sentence', () => {
  assert.deepEqual(sentencesOf('mail.example.org:993 is version 1.5'), ['mail.example.org:993 is version 1.5']);
  assert.deepEqual(sentencesOf(' \n\t '), []);
});

test('a letter and its accent are one, as they are compared', () => {
  assert.deepEqual(sentencesOf('Contrasen\u0303a.'), ['Contrase\u00f1a.']);
});
