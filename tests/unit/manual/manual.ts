import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { manualFolder } from '../../../src/cli/manual-text.ts';
import { type Locale, locales } from '../../../src/language/locale.ts';

/** The guides of the manual as tests read them. */

export const slugs: readonly string[] = readdirSync(path.join(manualFolder, 'faq')).sort();

export const guide = (slug: string, locale: Locale): string =>
  readFileSync(path.join(manualFolder, 'faq', slug, `${locale}.mdx`), 'utf8');

/** Each text of the manual with its name. */
export const texts: readonly (readonly [name: string, text: string])[] = slugs.flatMap((slug) =>
  locales.map((locale) => [`${slug}/${locale}`, guide(slug, locale)] as const),
);

/** The first cells of the tables of a text, without their headings. */
export const firstCells = (text: string): string[] =>
  Array.from(text.matchAll(/^\| `([^`]+)` \|/gm), ([, cell = '']) => cell);
