import path from 'node:path';
import { readText } from '../files/read-text.ts';
import type { Tracker } from '../importer/tracker/tracker.ts';
import { readErased } from '../importer/write/erased.ts';
import { importedFiles, ticketOf } from '../importer/write/imported.ts';
import { entryFile } from '../reader/entry-file.ts';
import { readContent } from '../reader/read-content.ts';
import { Problems } from '../schema/problem.ts';
import type { OnProgress } from '../schema/progress.ts';
import { type Brief, briefOf } from './brief.ts';
import { Review } from './review.ts';
import { ticketsFor } from './source.ts';

export interface OpenOptions {
  readonly contentFolder: string;
  /** What the drafts were imported from; none where only the drafts are there. */
  readonly sources: readonly string[];
  readonly trackers: readonly Tracker[];
  /** The day on which drafts are accepted. */
  readonly today: string;
  readonly onProgress?: OnProgress;
}

/**
 * All drafts that an import has written and nobody has passed yet, in the order of their numbers. Throws Problems for
 * settings or a source that cannot be read.
 */
export async function openReview({
  contentFolder,
  sources,
  trackers,
  today,
  onProgress,
}: OpenOptions): Promise<Review> {
  const content = await readContent(contentFolder, { onProgress });
  const { site } = content.settings;
  if (!site) throw new Problems(content.settings.problems.length > 0 ? content.settings.problems : content.problems);
  const briefs = await draftsIn(contentFolder);
  const numbers = new Set([...briefs.values()].map(({ number }) => number));
  const tickets =
    sources.length === 0
      ? null
      : await ticketsFor(numbers, {
          sources,
          trackers,
          site,
          components: new Set(content.settings.topics?.flatMap((each) => each.components.map(({ name }) => name))),
          locale: null,
          erased: await readErased(contentFolder),
          imported: new Set((await importedFiles(contentFolder).written()).map(ticketOf)),
          onProgress: () => {},
        });
  return new Review({ contentFolder, content, site, today, briefs, tickets });
}

/** By file, in the order of their numbers. What a person began themselves has no text of the importer beside it. */
async function draftsIn(contentFolder: string): Promise<Map<string, Brief>> {
  const found: [string, Brief][] = [];
  for (const file of await importedFiles(contentFolder).written()) {
    const entry = entryFile(file);
    const text = await readText(path.join(contentFolder, file));
    const brief = entry && text !== null ? briefOf(entry, text) : null;
    if (brief?.fields.review === 'pending') found.push([file, brief]);
  }
  return new Map(found.sort(([a, one], [b, other]) => one.number - other.number || (a < b ? -1 : 1)));
}
