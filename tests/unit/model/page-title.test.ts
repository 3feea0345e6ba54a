import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../../src/language/words.ts';
import { titleOfPage } from '../../../src/model/page-title.ts';
import { knowledgeBase } from '../../fixtures/knowledge-base.ts';

const base = await knowledgeBase();

for (const [page, en, es] of [
  ['ticket/101', 'Why does Gmail return my messages?', '¿Por qué Gmail devuelve mis mensajes?'],
  ['ticket/103', 'Ñandú no abre el correo en el celular', 'Ñandú no abre el correo en el celular'],
  ['ticket/104', 'Why does Gmail return my messages?', '¿Por qué Gmail devuelve mis mensajes?'],
  ['topic/access', 'Passwords', 'Contraseñas'],
  ['a-z', 'From A to Z', words('es')('index.title')],
  ['about', 'About Fixture', words('es')('about.title', { site: 'Fixture' })],
  ['offline', 'Fixture offline', words('es')('offline.title', { site: 'Fixture' })],
  ['search', 'Search', words('es')('search.page')],
  ['topics', 'Topics', words('es')('topics.title')],
  ['ask', 'Ask support', words('es')('ask.title')],
  ['staff', 'For support staff', words('es')('staff.title')],
  ['translations', 'Translations into English', words('es')('translations.title')],
] as const) {
  test(`a link to ${page} says its title, in the language that it has`, () => {
    assert.equal(titleOfPage(page, 'en', base), en);
    assert.equal(titleOfPage(page, 'es', base), es);
  });
}
