import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { glossaryFields } from '../../../src/language/glossary-fields.ts';
import { foldedWords } from '../../../src/language/fold.ts';
import { locales } from '../../../src/language/locale.ts';
import { builtInGlossary, fieldOfGlossary, glossaryOf } from '../../../src/reader/built-in-glossary.ts';
import { readSettings } from '../../../src/reader/read-settings.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import { withContent } from '../../fixtures/content-builder.ts';

const folder = new URL('../../../src/language/glossary/', import.meta.url);

test('each field is a file, and each file a field', () => {
  assert.deepEqual(readdirSync(folder).sort(), glossaryFields.map((field) => `${field}.yaml`).sort());
});

test('no word stands twice on a line, and no line twice', () => {
  const lines = new Set<string>();
  for (const field of glossaryFields)
    for (const concept of fieldOfGlossary(field)) {
      for (const locale of locales) {
        const words = concept[locale].map((term) => foldedWords(term).join(' '));
        assert.equal(new Set(words).size, words.length, `${field}: ${concept[locale].join(', ')}`);
        assert.ok(!words.includes(''), `${field}: ${concept[locale].join(', ')}`);
      }
      const line = JSON.stringify(concept);
      assert.ok(!lines.has(line), `${field}: ${line}`);
      lines.add(line);
    }
});

test('nothing in it names an organisation: no address of one, and no number of a ticket', () => {
  for (const field of glossaryFields)
    for (const concept of fieldOfGlossary(field))
      for (const term of locales.flatMap((locale) => concept[locale]))
        assert.doesNotMatch(term, /\.(?:org|coop|net|mx)\b|#?\d{4,}/, `${field}: ${term}`);
});

test('site.yaml switches fields off, and the documentation of the field names them all', () => {
  const all = builtInGlossary(null);
  const mail = fieldOfGlossary('mail');
  assert.equal(builtInGlossary({ glossary: { mail: false, web: true } }).length, all.length - mail.length);
  assert.equal(builtInGlossary({}).length, all.length);
  const documented = readFileSync(new URL('../../../src/schema/site.ts', import.meta.url), 'utf8').replace(
    /\s+\*\s+/g,
    ' ',
  );
  assert.ok(documented.includes(glossaryFields.join(', ')));
  assert.ok(
    siteSchema.shape.glossary.safeParse(Object.fromEntries(glossaryFields.map((each) => [each, true]))).success,
  );
});

test('a folder without glossary.yaml is whole, and has the built-in glossary', () =>
  withContent({ 'glossary.yaml': null }, async (content) => {
    const settings = await readSettings(content);
    assert.deepEqual(settings.problems, []);
    assert.deepEqual(settings.glossary, []);
    assert.deepEqual(glossaryOf(settings), builtInGlossary(null));
  }));
