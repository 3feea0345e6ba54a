import type { Project } from '../build/astro-project.ts';
import { filesAt } from '../published/published-files.ts';
import { publishedOverHttp } from '../published/published-over-http.ts';
import { publishedPermalinks } from '../published/published-permalinks.ts';
import { permalinksLockFile } from '../reader/permalinks-lock.ts';
import { restorePermalinks } from '../reader/restore-permalinks.ts';
import { part } from '../language/problems.ts';
import { Problems } from '../schema/problem.ts';
import { folderMissing } from '../schema/problems.ts';
import { isFolder } from '../files/list-files.ts';
import { fromHere } from './options.ts';
import { reporter } from './report.ts';

/** How long a server may take for one file. */
const patience = 30_000;

async function get(address: string) {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  return { status: response.status, url: response.url, text: await response.text() };
}

/** Puts the addresses of a published site into permalinks.lock: of one at its address, in a folder, or in a zip. */
export async function restoreLock(from: string, { contentFolder }: Project): Promise<void> {
  if (!(await isFolder(contentFolder))) throw new Problems(folderMissing({ file: contentFolder }));
  const isAddress = /^https?:\/\//i.test(from);
  const reading = reporter.step(part('step.addresses', { from }));
  const site = isAddress ? await publishedOverHttp(from, get) : await filesAt(fromHere(from));
  try {
    const published = await publishedPermalinks(site, reading.progress);
    const added = await restorePermalinks(contentFolder, published);
    reading.done(part('done.addresses', { count: published.size, added: added.size, lock: permalinksLockFile }));
  } finally {
    await site.close();
  }
}
