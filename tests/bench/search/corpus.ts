import { z } from 'zod';
import { localeSchema } from '../../../src/schema/locale.ts';
import type { Locale } from '../../../src/language/locale.ts';

/** A page of somebody's help: one line of a corpus. */
const corpusPageSchema = z.object({
  id: z.string().min(1),
  /** The same for both languages of a page. */
  key: z.string().min(1),
  lang: localeSchema,
  title: z.string(),
  body_markdown: z.string(),
  topics: z.array(z.string()).default([]),
  source: z.string().default(''),
});
export type CorpusPage = z.infer<typeof corpusPageSchema>;

/** A page in each language that it has, and the name that it gets in an address. */
export interface CorpusEntry {
  readonly slug: string;
  readonly pages: Readonly<Partial<Record<Locale, CorpusPage>>>;
}

/** One JSON object a line. Throws with the number of the line that is not right. */
export function parseLines<T extends z.ZodType>(lines: string, schema: T): z.infer<T>[] {
  return lines.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return [schema.parse(JSON.parse(line))];
    } catch (error) {
      throw new Error(`Line ${i + 1} is not right: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      });
    }
  });
}

export const parseCorpus = (lines: string): CorpusPage[] => parseLines(lines, corpusPageSchema);

/**
 * Pairs the languages by key. A second page with one key and language becomes an entry of its own, so that none is
 * lost.
 */
export function entriesOf(pages: readonly CorpusPage[]): CorpusEntry[] {
  const entries: { slug: string; pages: Partial<Record<Locale, CorpusPage>> }[] = [];
  const open = new Map<string, (typeof entries)[number][]>();
  const slugs = new Set<string>();
  for (const page of pages) {
    const ofKey = open.get(page.key) ?? [];
    const free = ofKey.find((entry) => entry.pages[page.lang] === undefined);
    if (free) free.pages[page.lang] = page;
    else {
      const entry = { slug: unused(slugOf(page.key), '-', slugs), pages: { [page.lang]: page } };
      entries.push(entry);
      open.set(page.key, [...ofKey, entry]);
    }
  }
  return entries;
}

/** Lower-case words joined by hyphens; names of files and addresses stay short. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '') || 'page';

/** The first of NAME, NAME-2, NAME-3 … that is not in `used`, which then holds it. */
export function unused(name: string, joint: string, used: Set<string>): string {
  let free = name;
  for (let i = 2; used.has(free); i++) free = `${name}${joint}${i}`;
  used.add(free);
  return free;
}
