import { z } from 'zod';
import { inEachLocale, localeSchema } from '../../schema/locale.ts';
import { slugOf } from '../../site/slug.ts';

/** What the build leaves in a site for its copies: copy.json. */
export const siteFactsSchema = z.object({
  /** Of the site. */
  name: z.string().min(1),
  /** Newest date of the content. */
  edition: z.iso.date(),
  /** Canonical address, ending in a slash. */
  address: z.url(),
  licence: z.object({ name: z.string(), address: z.url() }),
  defaultLanguage: localeSchema,
  /** Paths of its pictures in the site; a site of an earlier version has none. */
  logo: z.object({ path: z.string(), width: z.number(), height: z.number() }).optional(),
  icon: z.string().optional(),
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

type Named = Pick<CopyDescription, 'date' | 'revision' | 'languages'>;

const state = ({ date, revision }: Pick<Named, 'date' | 'revision'>): string => `${date}-${revision}`;

const languageIn = ({ languages: [language, ...others] }: Named): string =>
  language !== undefined && others.length === 0 ? `-${language}` : '';

/**
 * `consulta-2026-11-20-1f0c3b5a7d9e.zip` holds everything, `consulta-2026-11-20-1f0c3b5a7d9e-es.zip` the Spanish pages:
 * two builds of one day have different names.
 */
export const copyName = (slug: string, copy: Named): string => `${slug}-${state(copy)}${languageIn(copy)}.zip`;

/** `consulta-2026-11-02-9a8b7c6d5e4f-to-2026-11-20-1f0c3b5a7d9e-es.delta.zip` */
export const deltaName = (slug: string, was: Named, now: Named): string =>
  `${slug}-${state(was)}-to-${state(now)}${languageIn(now)}.delta.zip`;

export const zimName = (slug: string, site: Pick<Named, 'date' | 'revision'>): string => `${slug}-${state(site)}.zim`;

/** A date, and the revision, which earlier versions left out. */
const namedState = String.raw`\d{4}-\d\d-\d\d(?:-[0-9a-f]{12})?`;
const [copyPattern, deltaPattern] = [
  new RegExp(`^${namedState}(?:(?:-[a-z]{2,3})?\\.zip|\\.zim)$`),
  new RegExp(`^${namedState}-to-${namedState}(?:-[a-z]{2,3})?\\.delta\\.zip$`),
];

/** What a file of a mirror is by its name; null where it is none of this site. */
export function mirrorFile(slug: string, name: string): 'copy' | 'delta' | null {
  if (!name.startsWith(`${slug}-`)) return null;
  const rest = name.slice(slug.length + 1);
  return copyPattern.test(rest) ? 'copy' : deltaPattern.test(rest) ? 'delta' : null;
}
