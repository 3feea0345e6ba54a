import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOf } from '../../../src/cli/manual-text.ts';
import { locales } from '../../../src/language/locale.ts';
import { describedFields } from '../../../src/schema/json-schemas.ts';
import { fieldTable, fieldTables, tableIn } from './field-tables.ts';
import { guide } from './manual.ts';

for (const [slug, sections] of Object.entries(fieldTables)) {
  for (const locale of locales) {
    test(`${slug}/${locale}: each field with its meaning and limits, and no other`, () => {
      const written = sectionsOf(guide(slug, locale));
      for (const [id, fields] of Object.entries(sections)) {
        const table = tableIn(written.find((each) => each.id === id)?.body ?? '');
        assert.equal(
          table,
          fieldTable(fields(locale), locale),
          `${id}: node tests/unit/manual/field-tables.ts writes it`,
        );
      }
    });
  }
}

test('a row says whether the field may be left out, what it means and what it may hold', () => {
  const rows = fieldTable(describedFields('faq', 'en'), 'en').split('\n');
  assert.match(
    rows.find((row) => row.startsWith('| `answer` |')) ?? '',
    /^\| `answer` \| Required\. .+ \(20 to 320 characters\) \|$/,
  );
  assert.match(rows.find((row) => row.startsWith('| `review` |')) ?? '', /\(one of `pending`, `done`\) \|$/);
  assert.match(fieldTable(describedFields('site', 'en'), 'en'), /address with \\\{target\\\}/);
});
