import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CheckedPage } from '../checks/site/site-rule.ts';
import { sha256 } from '../files/sha256.ts';
import type { OnProgress } from '../schema/progress.ts';
import type { EditionDates } from '../site/edition-dates.ts';
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

/** Below it, starting a thread takes longer than it saves. */
const leastOfThread = 500;
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
  const threads = Math.min(availableParallelism(), Math.floor(pages.length / leastOfThread));
  const batches = Array.from({ length: Math.ceil(pages.length / atOnce) }, (_, i) =>
    pages.slice(i * atOnce, (i + 1) * atOnce),
  );
  const finished: FinishedPage[][] = [];
  let done = 0;
  const tell = (batch: number, made: FinishedPage[]): void => {
    finished[batch] = made;
    onProgress((done += made.length), pages.length);
  };
  if (threads < 2) for (const [i, batch] of batches.entries()) tell(i, batch.map(pageFinisher(finishing)));
  else await inThreads(threads, batches, finishing, tell);
  return finished.flat();
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

/** Each thread gets its next batch when it has done one. */
async function inThreads(
  count: number,
  batches: readonly (readonly string[])[],
  finishing: Finishing,
  tell: (batch: number, made: FinishedPage[]) => void,
): Promise<void> {
  let next = 0;
  const thread = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('finish-thread.ts', import.meta.url), { workerData: finishing });
      let batch = -1;
      const go = (): void => {
        batch = next++;
        if (batch < batches.length) worker.postMessage(batches[batch]);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('message', (made: FinishedPage[]) => {
        tell(batch, made);
        go();
      });
      worker.on('error', reject);
      go();
    });
  await Promise.all(Array.from({ length: count }, thread));
}
