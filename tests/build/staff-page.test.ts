import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../src/language/words.ts';
import { locales } from '../../src/language/locale.ts';
import { fixtureSite } from './fixture-site.ts';
import { all } from './html.ts';

for (const locale of locales) {
  test(`questions without an answer stand on the staff page alone, each with its search, in ${locale}`, async () => {
    const site = await fixtureSite();
    const page = await site.page(`/${locale}/staff/`);
    const [list] = all(page, 'section', { 'aria-labelledby': 'unanswered' });
    assert.ok(list);
    assert.ok(list.source.includes(words(locale)('staff.unanswered')));
    assert.deepEqual(
      all(list, 'a').map(({ attributes, source }) => [attributes.get('href'), attributes.get('lang'), source]),
      [
        ['/es/search/#q=buz%C3%B3n+lleno', locale === 'es' ? undefined : 'es', 'buzón lleno'],
        ['/en/search/#q=mailbox+full', locale === 'en' ? undefined : 'en', 'mailbox full'],
      ],
    );
    assert.match(list.source, /3 tickets/);
    for (const address of site.pages.filter((each) => !each.endsWith('/staff/')))
      assert.doesNotMatch(String(await site.read(address)), /buzón lleno|mailbox full/, address);
  });
}
