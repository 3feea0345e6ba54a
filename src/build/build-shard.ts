import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { withFolderLocked } from '../files/lock-folder.ts';
import { makeFolder } from '../files/make-folder.ts';
import { withWorkFolder } from '../files/replace-file.ts';
import { sumOfCode } from '../files/sum-of-code.ts';
import { part as words } from '../language/problems.ts';
import type { Reporter } from '../schema/progress.ts';
import { keepSearchRecords } from '../search/build/write-search-index.ts';
import { growLess } from '../threads/lean-heap.ts';
import { cacheOfBuilds, codeOfSites, keptTextsIn, type Project } from './astro-project.ts';
import type { BuiltSite } from './build-site.ts';
import { KeptPages } from './kept-pages.ts';
import { makePages } from './make-pages.ts';
import { isInShard, pagesOf, type Part } from './parts.ts';
import { readToBuild } from './read-to-build.ts';
import { refusePlace } from './refuse-place.ts';

const nameOfShard = ({ nth, of }: Part): string => `shard-${nth}-of-${of}`;
const isShard = (name: string): boolean => /^shard-[1-9]\d*-of-[1-9]\d*$/.test(name);

/** The folders of shards in a folder of them; null where there is something else in it, or no folder. */
export async function shardsIn(folder: string): Promise<string[] | null> {
  const names = await readdir(folder).catch(() => null);
  const visible = names?.filter((name) => !name.startsWith('.'));
  return visible?.every(isShard) ? visible.sort().map((name) => path.join(folder, name)) : null;
}

/**
 * Makes a part of a site, the pages of some entries and what the search knows of them, and keeps it in a folder of its
 * own in the output folder; no site is written. `buildSite` puts what all shards have kept together. What shards of
 * another number have left there goes.
 */
export async function buildShard(project: Project, part: Part, reporter: Reporter): Promise<BuiltSite> {
  growLess();
  await refusePlace(project);
  const folder = path.join(project.outFolder, nameOfShard(part));
  await makeFolder(folder);
  const built = await withFolderLocked(folder, () => build(project, { part, folder }, reporter));
  for (const other of (await shardsIn(project.outFolder)) ?? [])
    if (!other.endsWith(`-of-${part.of}`)) await rm(other, { recursive: true, force: true });
  return built;
}

async function build(
  project: Project,
  { part, folder }: { readonly part: Part; readonly folder: string },
  reporter: Reporter,
): Promise<BuiltSite> {
  const code = await sumOfCode(codeOfSites);
  const { content, base } = await readToBuild(project, { in: keptTextsIn(folder) }, reporter);
  const isOwn = (key: string): boolean => isInShard(key, part);
  const kept = await KeptPages.open(folder, { base, code, wanted: new Set(pagesOf(base, isOwn)) });
  const others = new Set(pagesOf(base, (key) => !isOwn(key)));
  await withWorkFolder(cacheOfBuilds(project), async (work) => {
    const pages = await makePages({ project, base, content, work, others }, kept, reporter);
    const step = reporter.step(words('step.indexing'));
    const indexed = await keepSearchRecords(pages.finishing.siteFolder, { onProgress: step.progress, keptIn: folder });
    step.done(words('done.pages', { count: indexed }));
    await kept.keep(pages);
  });
  return { warnings: content.problems };
}
