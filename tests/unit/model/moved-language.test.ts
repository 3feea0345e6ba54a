import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOf } from '../../../src/model/addresses.ts';
import { localizeEntry } from '../../../src/model/localized-entry.ts';
import { locales } from '../../../src/language/locale.ts';
import { entryOf, knowledgeBase } from '../../fixtures/knowledge-base.ts';
import { replacing, validContent } from '../../fixtures/content-builder.ts';

const spanish = String(validContent['tickets/103/es.mdx']);

test('an entry whose text is moved to another language is at the same addresses, for readers of both', async () => {
  const moved = replacing('originalLanguage: es', 'originalLanguage: en');
  const files = {
    'tickets/103/es.mdx': null,
    'tickets/103/en.mdx': spanish.includes('originalLanguage: es') ? moved(spanish) : spanish,
  };
  for (const [base, own] of [
    [await knowledgeBase(), 'es'],
    [await knowledgeBase(files), 'en'],
  ] as const) {
    assert.ok(addressesOf('ticket', base).some(({ key }) => key === 'ticket/103'));
    const entry = entryOf(base, 'ticket/103');
    for (const locale of locales) {
      const { text, isTranslated } = localizeEntry(entry, locale);
      assert.deepEqual([text.locale, isTranslated], [own, locale === own], locale);
    }
    assert.equal(base.moved.pages.size, 0);
  }
});
