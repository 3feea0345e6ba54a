import { z } from 'zod';
import type { FieldGroup, FieldTexts } from '../language/fields.ts';
import { languages } from '../language/index.ts';
import { type Locale, locales } from '../language/locale.ts';
import { faqSchema } from './faq.ts';
import { glossarySchema } from './glossary.ts';
import { questionsSchema } from './question.ts';
import { redirectsSchema } from './redirects.ts';
import { siteSchema } from './site.ts';
import { commentSchema, ticketSchema } from './ticket.ts';
import { topicsSchema } from './topic.ts';
import { unansweredListSchema } from './unanswered.ts';

/** All that authors write fields in: YAML files, front matter, and the attributes of a comment. */
export const describedSchemas = {
  site: siteSchema,
  topics: topicsSchema,
  glossary: glossarySchema,
  questions: questionsSchema,
  unanswered: unansweredListSchema,
  redirects: redirectsSchema,
  faq: faqSchema,
  ticket: ticketSchema,
  comment: commentSchema,
} satisfies Partial<Record<FieldGroup, z.ZodType>>;
export type Described = keyof typeof describedSchemas;

/** Those that editors have as files in json/, by language. `site` is of site.yaml, and so are the others. */
export const settingsSchemas = ['site', 'topics', 'glossary', 'questions', 'unanswered', 'redirects'] as const;
/** Of the front matter of the two kinds of entries. */
export const frontMatterSchemas = ['faq', 'ticket'] as const;

/** A field as a manual lists it. */
export interface DescribedField {
  /** `tracker.staff.login`; empty for the file itself. `LOCALE` stands for the code of any language. */
  readonly path: string;
  /** Undefined where a text is missing, which a test refuses. */
  readonly text: string | undefined;
  /** Of the group that it stands in. */
  readonly isRequired: boolean;
  /** The JSON Schema of its value. */
  readonly schema: JsonSchema;
}

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Fields of a file, each group before what is in it. */
export function describedFields(name: Described, locale: Locale): DescribedField[] {
  const found: DescribedField[] = [];
  visit(plainSchema(name), '', true, (schema, path, isRequired) => {
    if (found.some((field) => field.path === path)) return;
    found.push({ path, text: textOf(name, path, locale), isRequired, schema });
  });
  // The languages of a group have no more to say than the group, unless they have a text of their own.
  return found.filter(({ path, text }) => text !== undefined || !path.endsWith('LOCALE'));
}

/** For editors, the files in json/: the fields of a file with what each means, in one language. */
export function jsonSchema(name: Described, locale: Locale): JsonSchema {
  const schema = plainSchema(name);
  const about = new Map(describedFields(name, locale).map(({ path, text }) => [path, text]));
  visit(schema, '', true, (each, path) => {
    const text = about.get(path) ?? about.get(path.replace(/\.?LOCALE$/, ''));
    if (text !== undefined) each.description = text;
  });
  return asWritten(schema);
}

function plainSchema(name: Described): JsonSchema {
  // Draft 7 is the one that editors know best.
  const schema: JsonSchema = z.toJSONSchema(describedSchemas[name], { io: 'input', target: 'draft-7' });
  const { organisations } = propertiesOf(propertiesOf(schema).tracker);
  // A table beside site.yaml takes the place of the list (read-settings.ts).
  if (name === 'site' && organisations) {
    const { default: none, ...list } = organisations;
    propertiesOf(propertiesOf(schema).tracker).organisations = {
      default: none,
      anyOf: [list, { type: 'string', pattern: '\\.[cC][sS][vV]$' }],
    };
  }
  return schema;
}

function textOf(name: Described, path: string, locale: Locale): string | undefined {
  const texts: FieldTexts = languages[locale].fields;
  return texts[name]?.[path] ?? (path === '' ? undefined : entryTexts(name, texts)[path]);
}

const isFrontMatter = (name: Described): boolean => frontMatterSchemas.some((each) => each === name);
const entryTexts = (name: Described, texts: FieldTexts) => (isFrontMatter(name) ? texts.entry : undefined) ?? {};

type Visitor = (schema: JsonSchema, path: string, isRequired: boolean) => void;

/** Goes through all fields; items of a list, and the ways in which a field may be written, have its path. */
function visit(schema: JsonSchema, path: string, isRequired: boolean, visitor: Visitor): void {
  visitor(schema, path, isRequired);
  for (const [field, value] of Object.entries(propertiesOf(schema))) {
    const name = locales.some((locale) => locale === field) ? 'LOCALE' : field;
    visit(value, path === '' ? name : `${path}.${name}`, schema.required?.includes(field) ?? false, visitor);
  }
  for (const each of withinOf(schema)) visitWithin(each, path, visitor);
}

/** Of what has the path of its group, only the fields are new. */
function visitWithin(schema: JsonSchema, path: string, visitor: Visitor): void {
  visit(schema, path, true, (each, at, isRequired) => {
    if (each !== schema || at !== path) visitor(each, at, isRequired);
  });
}

const isGroup = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;

/** Fields of a group; none of anything else. */
const propertiesOf = (schema: JsonSchema | undefined): Record<string, JsonSchema> =>
  // Zod writes no `true` or `false` in the place of a schema of a property.
  (schema?.properties ?? {}) as Record<string, JsonSchema>;

const withinOf = ({ items, anyOf = [] }: JsonSchema): JsonSchema[] => [items, ...anyOf].flat().filter(isGroup);

/** Where text is wanted, a number or `true` is text as written; in a list nothing is a word too (read-yaml.ts). */
function asWritten(schema: JsonSchema, isItem = false): JsonSchema {
  const { type, properties, items, anyOf, additionalProperties } = schema;
  const isOpen = !schema.enum && schema.const === undefined && !schema.format && !schema.pattern;
  const texts = ['string', 'number', 'boolean', ...(isItem ? ['null'] : [])];
  const fields = Object.entries(propertiesOf(schema)).map(([name, field]) => [name, asWritten(field)] as const);
  return {
    ...schema,
    // Zod's type of what it makes knows no lists of types.
    ...(type === 'string' && isOpen ? { type: texts as unknown as 'string' } : {}),
    ...(properties ? { properties: Object.fromEntries(fields) } : {}),
    ...(isGroup(items) && !Array.isArray(items) ? { items: asWritten(items, true) } : {}),
    ...(anyOf ? { anyOf: anyOf.filter(isGroup).map((each) => asWritten(each)) } : {}),
    ...(isGroup(additionalProperties) ? { additionalProperties: asWritten(additionalProperties) } : {}),
  };
}
