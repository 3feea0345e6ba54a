import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '../../../src/language/locale.ts';
import { foldedWords } from '../../../src/language/fold.ts';
import { negations, phraseFillers, shortForms, stopWords } from '../../../src/language/facts.ts';
import {
  isStopWord,
  languageOf,
  partsOf,
  phraseOf,
  isSwappedStopWord,
  wholeOf,
} from '../../../src/language/stop-words.ts';
import { fc } from '../search/engine/properties.ts';

/** A word that is not folded could never be asked for. */
const lists = locales.map((locale) => stopWords[locale].split(' '));

test('there is a list for each language', () => {
  for (const [i, locale] of locales.entries()) {
    const words = lists[i] ?? [];
    assert.ok(words.length > 100);
    assert.deepEqual(
      words.filter((word) => !isStopWord(word, locale)),
      [],
    );
  }
});

test('every stop word is as folding leaves it, and stands there once', () => {
  for (const words of lists) {
    assert.deepEqual(
      words.filter((word) => foldedWords(word).join(' ') !== word),
      [],
    );
    assert.deepEqual(
      words.filter((word, i) => words.indexOf(word) !== i),
      [],
    );
  }
});

test('how people ask says nothing of what they ask', () => {
  const said = (text: string, locale: 'en' | 'es') => foldedWords(text).filter((word) => !isStopWord(word, locale));
  assert.deepEqual(said('Hello, how can I … please? I don’t know what it is, thanks', 'en'), []);
  assert.deepEqual(
    said('Hola, ¿cómo puedo …, por favor? No sé qué es. Muchas gracias', 'es').filter((word) => word !== 'sé'),
    [],
  );
});

test('verbs that name what somebody wants to do are kept', () => {
  const kept = {
    en: 'send receive delete remove change reset open close install forward block unblock create add cancel login print copy restore renew connect',
    es: 'enviar recibir borrar eliminar cambiar restablecer abrir cerrar instalar reenviar bloquear crear agregar cancelar entrar imprimir copiar renovar conectar',
  };
  for (const locale of locales)
    assert.deepEqual(
      kept[locale].split(' ').filter((word) => isStopWord(word, locale)),
      [],
    );
});

test('a stop word of one language may mean something in the other', () => {
  assert.equal(isStopWord('has', 'en') && isStopWord('has', 'es'), true);
  assert.equal(isStopWord('sale', 'es'), true);
  assert.equal(isStopWord('sale', 'en'), false);
  assert.equal(isStopWord('use', 'en'), true);
  assert.equal(isStopWord('use', 'es'), false);
});

test('a phrase is its words without fillers, with one word for every not', () => {
  assert.deepEqual(phraseOf(foldedWords('I won’t close my old account')), ['not', 'close', 'old', 'account']);
  assert.deepEqual(phraseOf(foldedWords('it does not start')), phraseOf(foldedWords('doesn’t start')));
  assert.deepEqual(phraseOf(foldedWords('No se me enciende la computadora')), ['not', 'enciende', 'computadora']);
  assert.deepEqual(phraseOf(foldedWords('it is to be')), []);
});

test('fillers and negations are as folding leaves them', () => {
  const named = `${phraseFillers} ${negations}`.split(' ');
  assert.ok(named.length > 50);
  assert.deepEqual(
    named.filter((word) => foldedWords(word).join(' ') !== word),
    [],
  );
});

const someWords = fc.array(
  fc.constantFrom('the', 'my', 'wont', 'not', 'cannot', 'close', 'account', 'la', 'cuenta', 'se', 'no', 'constructor'),
);

test('a phrase of a phrase is itself, and leaves the order of the words as it was', () => {
  fc.assert(
    fc.property(someWords, someWords, (a, b) => {
      const phrase = phraseOf(a);
      assert.deepEqual(phraseOf(phrase), phrase);
      assert.deepEqual(phraseOf([...a, ...b]), [...phrase, ...phraseOf(b)]);
    }),
  );
});

test('a term is looked up by the words that say something', () => {
  assert.deepEqual(partsOf('close my old account', 'en'), ['close', 'old', 'account']);
  assert.deepEqual(partsOf('cerrar la cuenta', 'es'), ['cerrar', 'cuenta']);
  assert.deepEqual(partsOf('log in', 'en'), ['log']);
});

test('a question is in the language of most of its small words, English when that is undecided', () => {
  assert.equal(languageOf(foldedWords('How do I change my password?')), 'en');
  assert.equal(languageOf(foldedWords('¿Cómo cambio la contraseña de mi correo?')), 'es');
  assert.equal(languageOf(foldedWords('spam gmail')), 'en');
  assert.equal(languageOf([]), 'en');
});

test('shortened words are folded, stand for others, and are no small words', () => {
  for (const locale of locales) {
    const forms = shortForms[locale].split(' ').map((each) => each.split(':'));
    assert.ok(forms.length > 20);
    for (const [short = '', whole = '', ...more] of forms) {
      assert.deepEqual([foldedWords(short), foldedWords(whole), more], [[short], [whole], []]);
      assert.ok(short !== whole && !isStopWord(short, locale), short);
      assert.equal(wholeOf(short, locale), whole);
    }
  }
  assert.equal(wholeOf('constructor', 'en'), undefined);
});

test('a small word is known with two letters swapped', () => {
  for (const word of ['teh', 'wehn', 'wiht']) assert.ok(isSwappedStopWord(word, 'en'), word);
  for (const word of ['qeu', 'cunado', 'prooque'])
    assert.equal(isSwappedStopWord(word, 'es'), word !== 'prooque', word);
  for (const word of ['mail', 'it', 'si', '']) assert.ok(!isSwappedStopWord(word, 'en'), word);
});
