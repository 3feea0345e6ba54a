import { z } from 'zod';
import { daySchema, entryKeySchema } from './entry.ts';
import { localeSchema } from './locale.ts';
import { roleSchema } from './ticket.ts';

/**
 * What programs may read of a site: /api/. Within one version nothing changes its name, its meaning or its type; fields
 * may be added.
 */
export const apiVersion = 2;

/**
 * Files of entries in each language. An entry stands in the file that its key says, for ever: the first eight digits of
 * its SHA-256, as a number, modulo this.
 */
export const bundleCount = 64;

/** From the file that it stands in, so that it holds in any copy. */
const relative = z.string().meta({ description: 'Address relative to this file' });
/** Where the site is published. */
const canonical = z.url().meta({ description: 'Address of the page where the site is published' });
const numbers = z.array(z.number().int().positive());

const facts = {
  key: entryKeySchema,
  kind: z.enum(['ticket', 'faq']),
  topic: z.string(),
  component: z.string().nullable().meta({ description: 'The tracker’s component; null for a guide' }),
  originalLanguage: localeSchema,
  reviewed: daySchema,
  reviewBy: daySchema.nullable(),
  duplicates: numbers.meta({ description: 'Tickets that were closed as duplicates of this entry' }),
  related: z.array(entryKeySchema),
};
const file = {
  version: z.literal(apiVersion),
  schema: relative,
  licence: z.object({ name: z.string(), address: z.url() }),
};

/** api/entries.json: all entries, newest review first. */
export const entriesSchema = z.object({
  ...file,
  site: z.object({ name: z.string(), canonical: z.url() }),
  edition: daySchema,
  entries: z.array(
    z.object({
      ...facts,
      texts: z.array(
        z.object({
          locale: localeSchema,
          title: z.string(),
          answer: z.string(),
          page: relative,
          canonical,
          json: relative.meta({ description: 'Address relative to this file; the entry stands there under its key' }),
        }),
      ),
    }),
  ),
});

const entryTextSchema = z.object({
  ...facts,
  locale: localeSchema,
  title: z.string(),
  answer: z.string(),
  page: relative,
  canonical,
  translation: z.object({ locale: localeSchema, json: relative, canonical }).nullable(),
  parts: z
    .array(
      z.object({
        /** `answer`, `question`, `comment:3`, or `text` for a guide. */
        id: z.string(),
        by: roleSchema.nullable(),
        date: z.string().nullable(),
        replyTo: z.number().int().positive().nullable(),
        locale: localeSchema,
        html: z.string().meta({ description: 'Links are absolute, to where the site is published' }),
        plain: z.string(),
      }),
    )
    .meta({ description: 'Empty for a guide that brings code of its own: its text is on its page alone' }),
  sections: z.array(z.object({ id: z.string(), title: z.string(), level: z.number().int() })),
});

/** api/LOCALE/37.json: some entries in one language, by their keys. */
export const bundleSchema = z.object({
  ...file,
  locale: localeSchema,
  entries: z.record(entryKeySchema, entryTextSchema),
});

const count = z.number().int().nonnegative();
/** api/translations.json: what is to be translated, by the language to write. */
export const translationsSchema = z.object({
  ...file,
  edition: daySchema,
  languages: z.array(
    z.object({
      locale: localeSchema,
      topics: z.array(
        z.object({
          topic: z.string(),
          all: count,
          written: count,
          current: count,
          stale: count,
          missing: count,
          unmarked: count,
        }),
      ),
      entries: z.array(
        z.object({
          key: entryKeySchema,
          state: z
            .enum(['missing', 'unmarked', 'current', 'stale'])
            .meta({ description: 'unmarked: nobody has said what it was made from' }),
          size: z
            .enum(['minor', 'medium', 'major'])
            .nullable()
            .meta({ description: 'Of the edit that the translation has not followed' }),
          sections: z.array(z.object({ id: z.string(), change: z.enum(['changed', 'added', 'removed']) })),
          source: relative,
          canonical,
        }),
      ),
    }),
  ),
});

export const apiSchema = z.object({ entries: entriesSchema, bundle: bundleSchema, translations: translationsSchema });
export type EntriesJson = z.infer<typeof entriesSchema>;
export type TranslationsJson = z.infer<typeof translationsSchema>;
export type BundleJson = z.infer<typeof bundleSchema>;
export type EntryJson = z.infer<typeof entryTextSchema>;
