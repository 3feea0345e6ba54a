import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { locales } from '../../../src/language/locale.ts';
import { builtInGlossary, glossaryOf } from '../../../src/reader/built-in-glossary.ts';
import { readSettings } from '../../../src/reader/read-settings.ts';
import type { Concept } from '../../../src/schema/glossary.ts';
import { Problems } from '../../../src/schema/problem.ts';
import { writeSearchIndex } from '../../../src/search/build/write-search-index.ts';

/** A glossary to search with, and how tables name it. */
export interface GlossaryVariant {
  readonly name: string;
  readonly glossary: readonly Concept[];
}

/** What a site has that brings no glossary and switches the built-in one off; brings none; and has the folder's. */
export async function glossaryVariants(contentFolder: string): Promise<GlossaryVariant[]> {
  const settings = await readSettings(contentFolder);
  const wrong = settings.problems.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Problems(wrong);
  return [
    { name: 'no glossary', glossary: [] },
    { name: 'built-in glossary', glossary: builtInGlossary(settings.site) },
    { name: 'built-in and the site’s', glossary: glossaryOf(settings) },
  ];
}

/**
 * Gives `use` a site with the pages of a built one, indexed with another glossary. The pages are the same whatever the
 * glossary says, so rendering them once is enough.
 */
export async function withGlossary<T>(
  siteFolder: string,
  glossary: readonly Concept[],
  use: (siteFolder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'consulta-glossary-'));
  try {
    for (const locale of locales) {
      await mkdir(path.join(folder, locale));
      for (const kind of ['faq', 'ticket'])
        await symlink(path.join(siteFolder, locale, kind), path.join(folder, locale, kind), 'junction');
    }
    await writeSearchIndex(folder, glossary);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
