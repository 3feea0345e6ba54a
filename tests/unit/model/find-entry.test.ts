import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEntries } from '../../../src/model/find-entry.ts';
import { replacing } from '../../fixtures/content-builder.ts';
import { knowledgeBase } from '../../fixtures/knowledge-base.ts';

const base = await knowledgeBase();
const keys = (asked: string): string[] =>
  findEntries(asked, base).map(({ entry, alias }) => (alias ? `${alias.key} → ${entry.key}` : entry.key));

for (const [asked, ...found] of [
  ['101', 'ticket/101'],
  ['#101', 'ticket/101'],
  ['ticket/101', 'ticket/101'],
  ['faq/set-up-mail', 'faq/set-up-mail'],
  ['set-up-mail', 'faq/set-up-mail'],
  ['104', 'ticket/104 → ticket/101'],
  ['4242'],
  ['servers set', 'faq/set-up-mail'],
  ['CONFIGURAR el corrreo'],
  ['configurar EL corréo', 'faq/set-up-mail'],
  ['nandu celular', 'ticket/103'],
  [''],
] as const) {
  test(`“${asked}” means ${found.join(', ') || 'nothing'}`, () => assert.deepEqual(keys(asked), found));
}

test('the title that the words fill most comes first', () => {
  const found = keys('mail');
  assert.ok(found.length > 0);
  assert.deepEqual(keys('gmail'), ['ticket/101']);
});

test('a number is that of a ticket, and never a word of a title', async () => {
  const changed = await knowledgeBase({
    'tickets/103/es.mdx': replacing('title: Ñandú no abre', 'title: Error 413 no abre'),
  });
  assert.deepEqual(findEntries('413', changed), []);
  assert.deepEqual(
    findEntries('error 413', changed).map(({ entry }) => entry.key),
    ['ticket/103'],
  );
});
