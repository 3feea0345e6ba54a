import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Concept } from '../../../src/schema/glossary.ts';
import { glossaryFor } from '../../../src/search/browser/glossary.ts';
import { wordsOf } from '../../../src/search/shared/fold.ts';

const concepts: readonly Concept[] = [
  { en: ['password', 'passphrase'], es: ['contraseña', 'clave', 'password'] },
  { en: ['key'], es: ['llave', 'clave'] },
  { en: ['log in', 'login', 'sign in'], es: ['iniciar sesión', 'entrar'] },
  { en: ['log in page'], es: ['página de inicio'] },
  { en: ['account'], es: ['cuenta'] },
  { en: ['send', 'sent'], es: ['enviar', 'mandar'] },
];
const en = glossaryFor(concepts, 'en');
const es = glossaryFor(concepts, 'es');
const own = (word: string, of = es) => of.of(word).filter(({ isForeign }) => !isForeign).map(({ term }) => term);
const foreign = (word: string, of = es) => of.of(word).filter(({ isForeign }) => isForeign).map(({ term }) => term);

test('synonyms hold both ways', () => {
  assert.deepEqual(own('password', en), ['passphrase']);
  assert.deepEqual(own('passphrase', en), ['password']);
});

test('words of the other language are marked, unless the language has them itself', () => {
  assert.deepEqual(foreign('account', en), ['cuenta']);
  assert.deepEqual([own('contrasena'), foreign('contrasena')], [['clave', 'password'], ['passphrase']]);
});

test('a question in the other language finds the words of this one', () => {
  assert.deepEqual(en.of('cuenta'), [{ term: 'account', isForeign: false }]);
  assert.deepEqual(own('passphrase', es), ['contrasena', 'clave', 'password']);
});

test('a word is never its own synonym, and none comes twice', () => {
  for (const word of concepts.flatMap((concept) => [...concept.en, ...concept.es]).map((each) => wordsOf(each).join(' '))) {
    for (const glossary of [en, es]) {
      const terms = glossary.of(word).map(({ term }) => term);
      assert.deepEqual(terms.filter((term, i) => term === word || terms.indexOf(term) !== i), [], word);
    }
  }
});

test('a word with two meanings has the synonyms of both, but does not make them one', () => {
  assert.deepEqual(own('clave'), ['contrasena', 'password', 'llave']);
  assert.deepEqual(own('llave'), ['clave']);
  assert.ok(!own('contrasena').includes('llave'));
});

test('accents in the glossary mean nothing', () => {
  assert.deepEqual(own('entrar'), ['iniciar sesion']);
  assert.equal(es.phraseAt(['iniciar', 'sesion'], 0)?.length, 2);
});

test('plurals and regular endings find their concept', () => {
  for (const [word, synonym] of [['passwords', 'passphrase'], ['accounts', 'cuenta'], ['passphrases', 'password']] as const) {
    assert.ok(en.of(word).some(({ term }) => term === synonym), word);
  }
  for (const [word, synonym] of [['contrasenas', 'clave'], ['cuentas', 'account'], ['envia', 'mandar'], ['enviamos', 'mandar'], ['claves', 'llave']] as const) {
    assert.ok(es.of(word).some(({ term }) => term === synonym), word);
  }
});

test('a word that only begins alike finds nothing', () => {
  for (const word of ['pass', 'log', 'accountability', 'contra', 'sendmail', 'xyz', '', 'constructor', '__proto__']) assert.deepEqual(en.of(word), [], word);
});

test('the longest phrase that begins at a place is found', () => {
  const words = ['cannot', 'log', 'in', 'page'];
  assert.equal(en.phraseAt(words, 0), null);
  assert.deepEqual(en.phraseAt(words, 1), { length: 3, synonyms: [{ term: 'pagina de inicio', isForeign: true }] });
  const shorter = en.phraseAt(words.slice(0, 3), 1);
  assert.equal(shorter?.length, 2);
  assert.deepEqual(shorter?.synonyms.filter(({ isForeign }) => !isForeign).map(({ term }) => term), ['login', 'sign in']);
  assert.equal(en.phraseAt(words, 3), null);
  assert.equal(en.phraseAt(words, 9), null);
});

test('a single word is no phrase, and a phrase cut short is none', () => {
  assert.equal(en.phraseAt(['login'], 0), null);
  assert.equal(es.phraseAt(['iniciar'], 0), null);
});

test('an empty glossary knows nothing', () => {
  const empty = glossaryFor([], 'en');
  assert.deepEqual(empty.of('password'), []);
  assert.equal(empty.phraseAt(['log', 'in'], 0), null);
});
