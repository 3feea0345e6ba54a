import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { locales } from '../../../src/schema/locale.ts';
import { wordsOf } from '../../../src/search/shared/fold.ts';
import { isStopWord } from '../../../src/search/shared/stop-words.ts';

/** The lists are not exported, and a word that is not folded could never be asked for. */
const source = readFileSync(new URL('../../../src/search/shared/stop-words.ts', import.meta.url), 'utf8');
const lists = Array.from(source.matchAll(/list\(`([^`]+)`\)/g), ([, words = '']) => words.trim().split(/\s+/));

test('there is a list for each language', () => {
  assert.equal(lists.length, locales.length);
  for (const [i, locale] of locales.entries()) {
    const words = lists[i] ?? [];
    assert.ok(words.length > 100);
    assert.deepEqual(words.filter((word) => !isStopWord(word, locale)), []);
  }
});

test('every stop word is as folding leaves it, and stands there once', () => {
  for (const words of lists) {
    assert.deepEqual(words.filter((word) => wordsOf(word).join(' ') !== word), []);
    assert.deepEqual(words.filter((word, i) => words.indexOf(word) !== i), []);
  }
});

test('how people ask says nothing of what they ask', () => {
  const said = (text: string, locale: 'en' | 'es') => wordsOf(text).filter((word) => !isStopWord(word, locale));
  assert.deepEqual(said('Hello, how can I … please? I don’t know what it is, thanks', 'en'), []);
  assert.deepEqual(said('Hola, ¿cómo puedo …, por favor? No sé qué es. Muchas gracias', 'es').filter((word) => word !== 'sé'), []);
});

test('verbs that name what somebody wants to do are kept', () => {
  const kept = {
    en: 'send receive delete remove change reset open close install forward block unblock create add cancel login print copy restore renew connect',
    es: 'enviar recibir borrar eliminar cambiar restablecer abrir cerrar instalar reenviar bloquear crear agregar cancelar entrar imprimir copiar renovar conectar',
  };
  for (const locale of locales) assert.deepEqual(kept[locale].split(' ').filter((word) => isStopWord(word, locale)), []);
});

test('a stop word of one language may mean something in the other', () => {
  assert.equal(isStopWord('has', 'en') && isStopWord('has', 'es'), true);
  assert.equal(isStopWord('sale', 'es'), true);
  assert.equal(isStopWord('sale', 'en'), false);
  assert.equal(isStopWord('use', 'en'), true);
  assert.equal(isStopWord('use', 'es'), false);
});
