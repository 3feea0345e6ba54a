import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sumsOfPages } from '../../../src/build/kept-pages.ts';
import { replacing } from '../../fixtures/content-builder.ts';
import { knowledgeBase } from '../../fixtures/knowledge-base.ts';

/** The pages that have another sum, or none, after a change. */
async function renderedAfter(changes: Parameters<typeof knowledgeBase>[0]): Promise<string[]> {
  const [before, after] = [sumsOfPages(await knowledgeBase()), sumsOfPages(await knowledgeBase(changes))];
  return [...after].filter(([file, sum]) => before.get(file) !== sum).map(([file]) => file);
}

test('a page is rendered again when its entry changes, one that it leads to, or an alias, and no other is', async () => {
  const guide = 'faq/set-up-mail/index.html';
  const changed = await renderedAfter({
    'faq/set-up-mail/es.mdx': replacing(/^answer: .*$/m, 'answer: Es otra respuesta, ahora.'),
  });
  assert.ok(changed.includes(`es/${guide}`) && changed.includes(`en/${guide}`));
  assert.ok(!changed.includes(guide), 'the page without a language shows titles alone');
  const others = changed.filter((file) => !file.includes('set-up-mail'));
  assert.deepEqual(
    [...new Set(others.map((file) => file.slice(3)))],
    ['ticket/101/index.html', 'ticket/104/index.html'],
  );
});

test('what an entry holds is plain data, so that its sum tells of all of it', async () => {
  const isPlain = (value: unknown): boolean =>
    value === null ||
    ['string', 'number', 'boolean', 'undefined'].includes(typeof value) ||
    (Array.isArray(value) && value.every(isPlain)) ||
    (typeof value === 'object' &&
      Object.getPrototypeOf(value) === Object.prototype &&
      Object.values(value).every(isPlain));
  for (const entry of (await knowledgeBase()).entries) assert.ok(isPlain(entry), entry.key);
});
