import path from 'node:path';
import { readText } from '../files/read-text.ts';
import type { Tracker } from '../importer/tracker/tracker.ts';
import { importedFiles } from '../importer/write/imported.ts';
import { entryFile } from '../reader/entry-file.ts';
import { readContent } from '../reader/read-content.ts';
import { readYaml } from '../reader/read-yaml.ts';
import { Problems } from '../schema/problem.ts';
import type { OnProgress } from '../schema/progress.ts';
import { frontMatterOf } from './draft.ts';
import { Review } from './review.ts';
import { ticketsFor } from './source.ts';

export interface OpenOptions {
  readonly contentFolder: string;
  /** What the drafts were imported from; null where only the drafts are there. */
  readonly source: string | null;
  readonly trackers: readonly Tracker[];
  readonly onProgress?: OnProgress;
}

/**
 * All drafts that an import has written and nobody has passed yet, in the order of their numbers. Throws Problems for
 * settings or a source that cannot be read.
 */
export async function openReview({ contentFolder, source, trackers, onProgress }: OpenOptions): Promise<Review> {
  const content = await readContent(contentFolder, onProgress);
  const { site } = content.settings;
  if (!site) throw new Problems(content.settings.problems.length > 0 ? content.settings.problems : content.problems);
  const files = await draftFiles(contentFolder);
  const numbers = new Set(files.map((file) => Number(file.split('/')[1])));
  const tickets = source === null ? null : await ticketsFor(numbers, source, trackers);
  return new Review({ contentFolder, content, site, files, tickets });
}

async function draftFiles(contentFolder: string): Promise<string[]> {
  const written = await importedFiles(contentFolder).written();
  const found: string[] = [];
  for (const file of written)
    if (entryFile(file) && isPending((await readText(path.join(contentFolder, file))) ?? '', file)) found.push(file);
  const numberIn = (file: string): number => Number(file.split('/')[1]);
  return found.sort((a, b) => numberIn(a) - numberIn(b) || (a < b ? -1 : 1));
}

function isPending(text: string, file: string): boolean {
  const yaml = readYaml(frontMatterOf(text)?.yaml ?? '', file);
  // What cannot be read as YAML is no draft that the site would leave out: npm run check tells of it.
  return 'value' in yaml && (yaml.value as { review?: unknown } | null)?.review === 'pending';
}
