import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { sectionsOf } from '../../../src/cli/manual-text.ts';
import { locales } from '../../../src/language/locale.ts';
import { entrySchema } from '../../../src/schema/entry.ts';
import { faqSchema } from '../../../src/schema/faq.ts';
import { glossarySchema } from '../../../src/schema/glossary.ts';
import { questionsSchema } from '../../../src/schema/question.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import { commentSchema, ticketSchema } from '../../../src/schema/ticket.ts';
import { topicsSchema } from '../../../src/schema/topic.ts';
import { unansweredListSchema } from '../../../src/schema/unanswered.ts';
import { firstCells, guide } from './manual.ts';

interface Node {
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, Node>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: Node | undefined;
  readonly anyOf?: readonly Node[] | undefined;
}

const nodeSchema: z.ZodType<Node> = z.lazy(() =>
  z.object({
    properties: z.record(z.string(), nodeSchema).optional(),
    required: z.array(z.string()).optional(),
    items: nodeSchema.optional(),
    anyOf: z.array(nodeSchema).optional(),
  }),
);

interface Field {
  readonly name: string;
  readonly isRequired: boolean;
}

const isInEachLanguage = (names: readonly string[]): boolean => names.toSorted().join() === locales.toSorted().join();

/** The fields of a schema by their paths; what is said in each language is one field. */
function fieldsOf(node: Node, before = ''): Field[] {
  const names = Object.keys(node.properties ?? {});
  if (before !== '' && isInEachLanguage(names)) return [];
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([name, inner]) => [
      { name: before + name, isRequired: node.required?.includes(name) === true },
      ...fieldsOf(inner, `${before}${name}.`),
    ]),
    ...(node.items ? fieldsOf(node.items, before) : []),
    ...(node.anyOf ?? []).flatMap((each) => fieldsOf(each, before)),
  ];
}

const read = (schema: z.ZodType): Field[] =>
  fieldsOf(nodeSchema.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })));

const without = (fields: readonly Field[], left: readonly Field[]): Field[] =>
  fields.filter(({ name }) => !left.some((each) => each.name === name));

const ofEntries = read(entrySchema);

/** The sections that list fields, by their guides. */
const places: Readonly<Record<string, Readonly<Record<string, readonly Field[]>>>> = {
  'fields-of-entries': {
    entry: ofEntries,
    guide: without(read(faqSchema), ofEntries),
    ticket: without(read(ticketSchema), ofEntries),
    comment: read(commentSchema),
  },
  'fields-of-site-yaml': { site: read(siteSchema) },
  'fields-of-other-files': {
    topics: read(topicsSchema),
    glossary: read(glossarySchema),
    questions: read(questionsSchema),
    unanswered: read(unansweredListSchema),
  },
};

const requiredWord = { en: 'required:', es: 'obligatorio:' };

for (const [slug, sections] of Object.entries(places)) {
  for (const locale of locales) {
    test(`${slug}/${locale}: each field, and no other; those that may not be left out say so`, () => {
      const written = sectionsOf(guide(slug, locale));
      for (const [id, fields] of Object.entries(sections)) {
        const text = written.find((each) => each.id === id)?.body ?? '';
        assert.deepEqual(firstCells(text).sort(), fields.map(({ name }) => name).sort(), id);
        for (const { name, isRequired } of fields) {
          const row = text.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';
          assert.equal(row.includes(`| ${requiredWord[locale]} `), isRequired, `${id}: ${name}`);
        }
      }
    });
  }
}
