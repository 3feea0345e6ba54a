import assert from 'node:assert/strict';
import { test } from 'node:test';
import { synonymsOf } from '../../../src/language/glossary.ts';
import { takesAway, wholeGlossary } from '../../../src/model/whole-glossary.ts';
import type { Concept, GlossaryLine } from '../../../src/schema/glossary.ts';

const builtIn: readonly Concept[] = [
  { en: ['password', 'passphrase'], es: ['contraseña', 'clave'] },
  { en: ['key'], es: ['llave', 'clave'] },
  { en: ['mail', 'email'], es: ['correo'] },
];
const others = (lines: readonly GlossaryLine[], locale: 'en' | 'es', word: string): string[] =>
  (synonymsOf(wholeGlossary(builtIn, lines), locale).get(word) ?? []).map(({ term }) => term);

test('without lines of a site the built-in glossary is all there is', () => {
  assert.deepEqual(wholeGlossary(builtIn, []), builtIn);
});

test('a line of the site adds to the built-in ones, and its words come first', () => {
  assert.deepEqual(others([{ en: ['mail'], es: ['mensajería'] }], 'es', 'mail'), ['mensajeria', 'correo']);
});

test('two words that are not the same are taken apart, and keep all others', () => {
  const lines: GlossaryLine[] = [{ not: { en: ['key'], es: ['Clave'] } }];
  assert.deepEqual(others(lines, 'es', 'clave'), ['contrasena', 'password', 'passphrase', 'llave']);
  assert.deepEqual(others(lines, 'en', 'key'), ['llave']);
});

test('words of one language are taken apart too, however they are written', () => {
  assert.deepEqual(others([{ not: { en: ['E-Mail', 'email', 'MAIL'], es: [] } }], 'en', 'mail'), ['correo']);
});

test('a word alone has no other word any more, and a line of the site may give it its own', () => {
  const not: GlossaryLine = { not: { en: [], es: ['clave'] } };
  assert.deepEqual(others([not], 'es', 'clave'), []);
  assert.deepEqual(others([not], 'es', 'contrasena'), ['password', 'passphrase']);
  assert.deepEqual(others([not, { en: ['member number'], es: ['clave'] }], 'es', 'clave'), ['member number']);
});

test('of more words than two, no two stay the same', () => {
  const apart = wholeGlossary(builtIn, [{ not: { en: ['password', 'passphrase'], es: ['clave'] } }]);
  assert.deepEqual(apart.slice(0, 3), [
    { en: ['password'], es: ['contraseña'] },
    { en: ['passphrase'], es: ['contraseña'] },
    { en: [], es: ['contraseña', 'clave'] },
  ]);
});

test('taking away says whether there was anything to take', () => {
  assert.ok(takesAway(builtIn, { en: ['key'], es: ['clave'] }));
  assert.ok(takesAway(builtIn, { en: ['mail'], es: [] }));
  assert.ok(!takesAway(builtIn, { en: ['key'], es: ['correo'] }));
  assert.ok(!takesAway(builtIn, { en: [], es: ['cerradura'] }));
});
