import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCheckedContent } from '../../../src/checks/read-checked-content.ts';
import { manualFolder } from '../../../src/cli/manual-text.ts';
import { locales } from '../../../src/language/locale.ts';
import { slugs } from './manual.ts';

test('the manual has no problem and no warning, and every guide is in every language', async () => {
  const { problems, texts } = await readCheckedContent(manualFolder);
  assert.deepEqual(problems, []);
  assert.equal(texts.length, slugs.length * locales.length);
});

test('its search has to answer what a newcomer asks, in every language, among the first three', async () => {
  const {
    settings: { site, questions },
  } = await readCheckedContent(manualFolder);
  for (const locale of locales) {
    assert.equal(site?.searchFloor?.[locale], 1);
    assert.ok((questions ?? []).filter(({ lang }) => lang === locale).length >= 12);
  }
});
