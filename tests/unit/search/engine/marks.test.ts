import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SearchedTerm } from '../../../../src/search/engine/engine.ts';
import { askedIn, markIn } from '../../../../src/search/engine/marks.ts';
import { fc } from './properties.ts';

const searched = (...terms: string[]): SearchedTerm[][] => [
  terms.map((term) => ({ term, weight: 1, pages: 1, rarity: 1 })),
];
/** The text with what is marked in brackets. */
const marked = (text: string, ...terms: string[]): string =>
  markIn(text, askedIn(searched(...terms)))
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

for (const [text, term, expected] of [
  ['mail', 'mail', '[mail]'],
  ['mail,', 'mail', '[mail],'],
  ['(“Mail”).', 'mail', '(“[Mail]”).'],
  ['¿Correo?', 'correo', '¿[Correo]?'],
  ['mail/calendar', 'mail', '[mail]/calendar'],
  ['mail—and', 'mail', '[mail]—and'],
  ['Mailman', 'mail', 'Mailman'],
  ['mailbox', 'mail', 'mailbox'],
  ['mails', 'mail', '[mails]'],
  ['mailing', 'mail', '[mailing]'],
  ['renewal', 'renew', '[renewal]'],
  ['configuración;', 'configurar', '[configuración];'],
  ['contraseñas.', 'contrasena', '[contraseñas].'],
  ['newsletter', 'news', 'newsletter'],
  ['s_client', 's_client', '[s_client]'],
  ['s_client', 'client', 's_[client]'],
  ['PHP8.3.', 'php8', '[PHP8.3].'],
  ['550-5.7.26:', '5.7.26', '[550-5.7.26]:'],
  ['sign', 'sign in', '[sign]'],
  ['—', 'mail', '—'],
] as const)
  test(`of “${text}” for ${term} is marked ${expected}`, () => {
    assert.equal(marked(text, term), expected);
  });

test('whatever is marked, the text stays the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, term) => {
      const parts = markIn(text, askedIn(searched(term)));
      assert.equal(parts.map((part) => part.text).join(''), text);
    }),
  );
});
