import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { manualFolder } from '../../../src/cli/manual-text.ts';
import { type Locale, locales } from '../../../src/language/locale.ts';
import { type DescribedField, describedFields, type JsonSchema } from '../../../src/schema/json-schemas.ts';

/** The tables of fields in the manual, made of the schemas and their words: `node FILE` writes them again. */

const common = (locale: Locale): DescribedField[] => {
  const ofTickets = describedFields('ticket', locale);
  return describedFields('faq', locale).filter(({ path: at }) => ofTickets.some((each) => each.path === at));
};
const without = (fields: readonly DescribedField[], left: readonly DescribedField[]): DescribedField[] =>
  fields.filter(({ path: at }) => !left.some((each) => each.path === at));

/** By guide and the id of a section, what its table lists. */
export const fieldTables: Readonly<
  Record<string, Readonly<Record<string, (locale: Locale) => readonly DescribedField[]>>>
> = {
  'fields-of-entries': {
    entry: common,
    guide: (locale) => without(describedFields('faq', locale), common(locale)),
    ticket: (locale) => without(describedFields('ticket', locale), common(locale)),
    comment: (locale) => describedFields('comment', locale),
  },
  'fields-of-site-yaml': { site: (locale) => describedFields('site', locale) },
  'fields-of-other-files': {
    topics: (locale) => describedFields('topics', locale),
    glossary: (locale) => describedFields('glossary', locale),
    questions: (locale) => describedFields('questions', locale),
    unanswered: (locale) => describedFields('unanswered', locale),
  },
};

const words = {
  en: {
    head: '| Field | Meaning |',
    required: 'Required.',
    range: (from: number, to: number) => `${from} to ${to}`,
    least: (from: number) => `at least ${from}`,
    most: (to: number) => `at most ${to}`,
    characters: (count: string) => `${count} characters`,
    each: (count: string) => `each ${count} characters`,
    items: (count: string) => `${count} items`,
    choices: (list: string) => `one of ${list}`,
    day: 'a day, such as `2026-12-01`',
    limits: (all: readonly string[]) => `(${all.join('; ')})`,
  },
  es: {
    head: '| Campo | Qué es |',
    required: 'Obligatorio.',
    range: (from: number, to: number) => `de ${from} a ${to}`,
    least: (from: number) => `al menos ${from}`,
    most: (to: number) => `como máximo ${to}`,
    characters: (count: string) => `${count} caracteres`,
    each: (count: string) => `cada uno, ${count} caracteres`,
    items: (count: string) => `${count} elementos`,
    choices: (list: string) => `uno de ${list}`,
    day: 'un día, como `2026-12-01`',
    limits: (all: readonly string[]) => `(${all.join('; ')})`,
  },
} as const satisfies Record<Locale, unknown>;

/** `2 to 60`, or null where neither end means anything to an author. */
function between(from: number | undefined, to: number | undefined, locale: Locale): string | null {
  const { range, least, most } = words[locale];
  if (to === undefined) return from === undefined || from < 2 ? null : least(from);
  return from === undefined ? most(to) : range(from, to);
}

const isGroup = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

/** What else has to be known to fill a field in. */
function limitsOf(schema: JsonSchema, locale: Locale): string[] {
  const { characters, each, items, choices, day } = words[locale];
  const perLanguage = schema.properties?.[locale];
  // What is said in each language has the limits of one.
  if (isGroup(perLanguage) && Object.keys(schema.properties ?? {}).length === locales.length)
    return limitsOf(perLanguage, locale);
  const length = between(schema.minLength, schema.maxLength, locale);
  const count = between(schema.minItems, schema.maxItems, locale);
  const inner = isGroup(schema.items) ? between(schema.items.minLength, schema.items.maxLength, locale) : null;
  return [
    ...(schema.enum ? [choices(schema.enum.map((value) => `\`${String(value)}\``).join(', '))] : []),
    ...(schema.format === 'date' ? [day] : []),
    ...(length === null || schema.enum ? [] : [characters(length)]),
    ...(count === null ? [] : [items(count)]),
    ...(inner === null ? [] : [each(inner)]),
  ];
}

/** Signs that are code in MDX, or would end a cell. */
const escaped = (text: string): string => text.replace(/[{}<|]/g, '\\$&');

function row({ path: at, text = '', isRequired, schema }: DescribedField, locale: Locale): string {
  const { required, limits } = words[locale];
  const known = limitsOf(schema, locale);
  const cell = [...(isRequired ? [required] : []), escaped(text), ...(known.length > 0 ? [limits(known)] : [])];
  return `| \`${at}\` | ${cell.join(' ')} |`;
}

/** The table of a section, as the guide has to have it. */
export const fieldTable = (fields: readonly DescribedField[], locale: Locale): string =>
  [
    words[locale].head,
    '| --- | --- |',
    ...fields.filter(({ path: at }) => at !== '').map((each) => row(each, locale)),
  ].join('\n');

/** The table that stands in a section now. */
export const tableIn = (section: string): string => /^\|.*(?:\n\|.*)*/m.exec(section)?.[0] ?? '';

function writeTables(): void {
  for (const [slug, sections] of Object.entries(fieldTables)) {
    for (const locale of locales) {
      const file = path.join(manualFolder, 'faq', slug, `${locale}.mdx`);
      const parts = readFileSync(file, 'utf8').split(/^(?=## )/m);
      const written = parts.map((part) => {
        const [, id = ''] = /^## .* \[#(.+)\]$/m.exec(part) ?? [];
        const fields = sections[id];
        return fields ? part.replace(tableIn(part), () => fieldTable(fields(locale), locale)) : part;
      });
      writeFileSync(file, written.join(''));
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeTables();
