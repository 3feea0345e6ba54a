import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../../../src/language/locale.ts';
import type { Concept } from '../../../../src/schema/glossary.ts';
import { GlossaryTerms } from '../../../../src/search/build/site-glossary.ts';
import { synonymsOf } from '../../../../src/language/glossary.ts';
import { totalsSaying } from './site-words-of.ts';
import { fc } from '../engine/properties.ts';

const concepts: readonly Concept[] = [{ en: ['password', 'passphrase', 'pass word'], es: ['contraseña', 'clave'] }];
const siteGlossary = (of: readonly Concept[], locale: Locale, texts: readonly string[]) =>
  new GlossaryTerms(of, locale).useful(totalsSaying(texts, locale, of).terms);
const termsOf = (word: string, texts: readonly string[], of = concepts) =>
  siteGlossary(of, 'en', texts)
    .get(word)
    ?.map(({ term }) => term);

test('a synonym that stands nowhere is dropped, and stays a way to ask', () => {
  assert.deepEqual(termsOf('password', ['A passphrase', 'La clave']), ['passphrase', 'clave']);
  assert.deepEqual(termsOf('contrasena', ['A passphrase', 'La clave']), ['passphrase']);
  assert.deepEqual(termsOf('pass word', ['Password']), ['password']);
});

test('a term of which no other word stands anywhere is left out', () => {
  assert.equal(termsOf('password', []), undefined);
  assert.equal(termsOf('password', ['password']), undefined);
});

test('a synonym stands on the site in any of its forms, with or without accents', () => {
  assert.deepEqual(termsOf('clave', ['Contraseñas'], [{ en: ['clave'], es: ['contraseña'] }]), ['contrasena']);
});

const phrases: readonly Concept[] = [{ en: ['leave', 'close my account'], es: ['cerrar la cuenta'] }];

test('all words of a phrase have to stand close together in one text, in any order, but not its stop words', () => {
  for (const text of ['close account', 'the account that you closed', 'close your old account'])
    assert.deepEqual(termsOf('leave', [text], phrases), ['close my account'], text);
  for (const texts of [['close'], ['close', 'account'], [`close ${'x '.repeat(30)} account`]])
    assert.equal(termsOf('leave', texts, phrases), undefined, texts.join(' | '));
});

test('a code is kept where it stands as it is', () => {
  const codes: readonly Concept[] = [{ en: ['two-step', '2fa', 'wp-admin'], es: ['pasos'] }];
  assert.deepEqual(termsOf('two-step', ['Set up 2FA in wp-admin.'], codes), ['2fa', 'wp-admin']);
  assert.deepEqual(termsOf('two-step', ['wp admin'], codes), undefined);
});

test('nothing is added, and nothing that stands there is lost', () => {
  const terms = fc.array(
    fc.constantFrom('mail', 'email', 'electronic mail', 'buzon', 'correo', 'casilla de correo', '2fa'),
    { minLength: 1, maxLength: 3 },
  );
  const texts = fc.array(
    fc.constantFrom('mail', 'email', 'electronic mail', 'buzon', 'correo', 'casilla', 'casilla de correo', '2fa'),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.array(fc.record({ en: terms, es: terms }), { maxLength: 4 }), texts, (of, said) => {
      const whole = synonymsOf(of, 'es');
      const useful = siteGlossary(of, 'es', said);
      const words = (text: string) => text.split(' ').filter((word) => word !== 'de');
      const stands = (term: string) => said.some((text) => words(term).every((word) => words(text).includes(word)));
      for (const [key, others] of whole) {
        assert.deepEqual(
          (useful.get(key) ?? []).map((each) => each.term),
          others.map((each) => each.term).filter(stands),
          key,
        );
      }
      assert.deepEqual(
        [...useful.keys()].filter((key) => !whole.has(key)),
        [],
      );
    }),
  );
});
