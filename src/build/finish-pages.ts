import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { CheckedPage } from '../checks/site/site-rule.ts';
import { sha256 } from '../files/sha256.ts';
import type { OnProgress } from '../schema/progress.ts';
import type { EditionDates } from '../site/edition-dates.ts';
import { ThreadPool } from '../threads/thread-pool.ts';
import { relocatePage, type SiteAround } from './relocate-page.ts';
import { type StampPlace, Stamps } from './stamps.ts';

/** What pages are finished with. Plain data, so that a thread can be given it. */
export interface Finishing extends SiteAround {
  /** Absolute path. */
  readonly siteFolder: string;
  /** That of the stamps. */
  readonly nonce: string;
  readonly dates: EditionDates;
}

export interface FinishedPage {
  readonly checked: CheckedPage;
  /** Where the dates of the edition stand in it. */
  readonly stamps: readonly StampPlace[];
  /** SHA-256 of its file. */
  readonly sum: string;
}

/** Below it, starting threads takes longer than they save. */
const leastOfThreads = 1000;
const atOnce = 50;

/**
 * Finishes pages that Astro has rendered, in place: links that hold wherever the site lies, and the dates of the
 * edition. Pages are written whatever is wrong with them, since nobody sees a site with problems.
 */
export async function finishPages(
  pages: readonly string[],
  finishing: Finishing,
  onProgress: OnProgress = () => {},
): Promise<FinishedPage[]> {
  const batches = Array.from({ length: Math.ceil(pages.length / atOnce) }, (_, i) =>
    pages.slice(i * atOnce, (i + 1) * atOnce),
  );
  let done = 0;
  const told = (made: FinishedPage[]): FinishedPage[] => {
    onProgress((done += made.length), pages.length);
    return made;
  };
  if (availableParallelism() < 2 || pages.length < leastOfThreads) {
    const finish = pageFinisher(finishing);
    return batches.flatMap((batch) => told(batch.map(finish)));
  }
  const threads = new ThreadPool<readonly string[], FinishedPage[]>(
    new URL('finish-thread.ts', import.meta.url),
    finishing,
  );
  try {
    return (await Promise.all(batches.map(async (batch) => told(await threads.ask(batch))))).flat();
  } finally {
    await threads.close();
  }
}

/** Finishes one page after the other. */
export function pageFinisher(finishing: Finishing): (page: string) => FinishedPage {
  const stamps = new Stamps(finishing.nonce);
  return (page) => {
    const file = path.join(finishing.siteFolder, page);
    // Waiting for the disk in turn with everything else takes three times as long as the work itself.
    const relocated = relocatePage(readFileSync(file, 'utf8'), page, finishing);
    const { html, places } = stamps.stamp(relocated.html, finishing.dates);
    writeFileSync(file, html);
    return { checked: relocated.checked, stamps: places, sum: sha256(html) };
  };
}
