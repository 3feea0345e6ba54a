import { z } from 'zod';
import { inEachLocale, localeSchema } from '../../schema/locale.ts';
import { slugOf } from '../../site/slug.ts';

/** What the build leaves in a site for its copies: copy.json. */
export const siteFactsSchema = z.object({
  /** The wordmark. */
  name: z.string().min(1),
  /** Newest date of the content. */
  edition: z.iso.date(),
  /** Canonical address, ending in a slash. */
  address: z.url(),
  licence: z.object({ name: z.string(), address: z.url() }),
  defaultLanguage: localeSchema,
  /** How many answers each language has of its own. */
  entries: inEachLocale(z.number().int().nonnegative()),
});
export type SiteFacts = z.infer<typeof siteFactsSchema>;

/** What a copy says about itself: mirror.json. A reader of a later format refuses it rather than guess. */
export const copyDescriptionSchema = z.object({
  format: z.literal(1),
  name: z.string().min(1),
  /** The edition. */
  date: z.iso.date(),
  /** Names the state of the whole site, so it is the same in the copies of one language. */
  revision: z.string().regex(/^[0-9a-f]{12}$/),
  /** Where the site is published. */
  address: z.url(),
  languages: z.array(localeSchema).min(1),
  /** Of this copy. */
  counts: z.object({
    pages: z.number().int(),
    files: z.number().int(),
    entries: z.partialRecord(localeSchema, z.number().int()),
  }),
});
export type CopyDescription = z.infer<typeof copyDescriptionSchema>;

export const descriptionFile = 'mirror.json';
export const readmeFile = 'LEEME-README.html';

/** Of a site, by its name: the folder in a zip, and the beginning of every file name. */
export const siteSlug = (site: string): string => slugOf(site) || 'copy';

/** `consulta-2026-11-20.zip` holds everything, `consulta-2026-11-20-es.zip` the Spanish pages. */
export const copyName = (
  slug: string,
  { date, languages: [language, ...others] }: Pick<CopyDescription, 'date' | 'languages'>,
): string => `${slug}-${date}${language !== undefined && others.length === 0 ? `-${language}` : ''}.zip`;
