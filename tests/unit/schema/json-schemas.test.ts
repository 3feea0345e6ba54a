import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { languages } from '../../../src/language/index.ts';
import { locales } from '../../../src/language/locale.ts';
import { frontMatterOf } from '../../../src/reader/front-matter.ts';
import {
  type Described,
  describedFields,
  describedSchemas,
  frontMatterSchemas,
  jsonSchema,
  settingsSchemas,
} from '../../../src/schema/json-schemas.ts';
import { validContent } from '../../fixtures/content-builder.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const names = Object.keys(describedSchemas) as Described[];

/** Formats are for the editor, as in the schema language itself. */
const ajv = new Ajv({ allErrors: true, validateFormats: false, allowUnionTypes: true });
const validators = new Map(names.map((name) => [name, ajv.compile(jsonSchema(name, 'en'))]));

/** Where a value does not fit: `/tracker/staff/0`. */
function wrongIn(name: Described, value: unknown): string[] {
  const validate = validators.get(name);
  assert.ok(validate);
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath }) => instancePath);
}

test('every field has a text in each language, and no text is left over', () => {
  for (const locale of locales) {
    for (const name of names) {
      const wanting = describedFields(name, locale).filter(({ text = '' }) => text.length < 10);
      assert.deepEqual(wanting, [], `${name}: src/language/${locale}/fields.ts lacks these`);
    }
    const paths = (name: Described) => describedFields(name, locale).map((field) => field.path);
    const entry = Object.keys(languages[locale].fields.entry);
    for (const name of names) {
      const left = Object.keys(languages[locale].fields[name]).filter((field) => !paths(name).includes(field));
      assert.deepEqual(left, [], `${name}: src/language/${locale}/fields.ts has these too many`);
    }
    for (const name of frontMatterSchemas)
      assert.deepEqual(
        entry.filter((field) => !paths(name).includes(field)),
        [],
      );
  }
});

// Written anew by: node --test --test-update-snapshots tests/unit/schema/json-schemas.test.ts
for (const locale of locales) {
  test(`the files for editors are those of the schemas, in ${languages[locale].name}`, (t) => {
    for (const name of [...settingsSchemas, ...frontMatterSchemas]) {
      const file = path.join(repository, `src/schema/json/${locale}/${name}.json`);
      t.assert.fileSnapshot(`${JSON.stringify(jsonSchema(name, locale), null, 2)}\n`, file, { serializers: [String] });
    }
  });
}

test('what the starter and the fixture say fits', () => {
  const content = path.join(repository, 'content');
  for (const name of settingsSchemas) {
    const file = path.join(content, `${name}.yaml`);
    if (existsSync(file)) assert.deepEqual(wrongIn(name, parse(readFileSync(file, 'utf8'))), [], file);
    const valid = validContent[`${name}.yaml`];
    if (valid) assert.deepEqual(wrongIn(name, parse(String(valid))), [], `${name} of the fixture`);
  }
  const entries = readdirSync(content, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.mdx'));
  assert.ok(entries.length > 20);
  for (const file of entries) {
    const front = frontMatterOf(readFileSync(path.join(content, file), 'utf8'));
    assert.ok(front);
    assert.deepEqual(wrongIn(file.startsWith('faq') ? 'faq' : 'ticket', parse(front.yaml)), [], file);
  }
});

test('what an author gets wrong does not fit, and what the reader takes does', () => {
  const site: unknown = parse(String(validContent['site.yaml']));
  const withTracker = (tracker: object) =>
    wrongIn('site', { ...(site as object), tracker: { ...(site as { tracker: object }).tracker, ...tracker } });
  assert.deepEqual(wrongIn('site', { ...(site as object), name: undefined, nmae: 'x' }), ['', '']);
  assert.deepEqual(wrongIn('site', { ...(site as object), name: 2600, mail: 'nobody' }), ['/mail']);
  assert.deepEqual(withTracker({ organisations: 'organisations.csv' }), []);
  assert.notDeepEqual(withTracker({ organisations: 'organisations.txt' }), []);
  assert.deepEqual(withTracker({ publish: 'all', staff: [{ name: 'Ana' }] }), ['/tracker/staff/0', '/tracker/publish']);
  assert.deepEqual(wrongIn('topics', [{ id: 'Mail' }]).sort(), ['/0', '/0', '/0', '/0/id']);
  assert.deepEqual(wrongIn('glossary', [{ en: [550, null], es: ['correo'] }]), []);
  assert.deepEqual(wrongIn('glossary', [{ en: 'mail', es: ['correo'] }]), ['/0/en']);
  assert.deepEqual(wrongIn('questions', [{ lang: 'fr', ask: 'x y', answers: ['faq/a'] }]), ['/0/lang']);
  assert.deepEqual(wrongIn('unanswered', [{ lang: 'en', ask: 'x y z', tickets: 1 }]), ['/0/tickets']);
  assert.notDeepEqual(wrongIn('redirects', { 'faq/a': 'nowhere' }), []);
  assert.notDeepEqual(wrongIn('redirects', { 'somewhere/a': 'gone' }), []);
});

test('an editor that opens this repository knows the files of its content', () => {
  const settings: unknown = JSON.parse(readFileSync(path.join(repository, '.vscode/settings.json'), 'utf8'));
  assert.deepEqual(settings, {
    'yaml.schemas': Object.fromEntries(
      settingsSchemas.map((name) => [`./src/schema/json/en/${name}.json`, `content/${name}.yaml`]),
    ),
  });
});
