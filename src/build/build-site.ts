import { rm } from 'node:fs/promises';
import { writeApi } from '../api/write-api.ts';
import { checkSite } from '../checks/check-site.ts';
import { type PackOptions, writePacks } from '../copies/device/write-packs.ts';
import { filesIn } from '../files/list-files.ts';
import { withFolderLocked } from '../files/lock-folder.ts';
import { withWorkFolder } from '../files/replace-file.ts';
import { sumOfCode } from '../files/sum-of-code.ts';
import { sumsOf } from '../files/written-files.ts';
import { locales } from '../language/locale.ts';
import type { KnowledgeBase } from '../model/knowledge-base-model.ts';
import { glossaryOf } from '../reader/built-in-glossary.ts';
import type { Content } from '../reader/read-content.ts';
import { Problems, type Problem } from '../schema/problem.ts';
import type { Reporter } from '../schema/progress.ts';
import { writeSearchIndex } from '../search/build/write-search-index.ts';
import { outputs } from '../site/outputs.ts';
import { growLess } from '../threads/lean-heap.ts';
import {
  binOfBuilds,
  cacheOfBuilds,
  codeOfSites,
  keptPagesOf,
  keptTextsIn,
  keptTextsOf,
  type Project,
} from './astro-project.ts';
import { bundleWorker } from './bundle-worker.ts';
import { writeFileList } from './write-file-list.ts';
import { moveFolder, replaceFolder, restoreFolder } from './output-folder.ts';
import { readToBuild } from './read-to-build.ts';
import { refusePlace } from './refuse-place.ts';
import { finishPages } from './finish-pages.ts';
import { nameOwner, sweepKept } from './forget-kept.ts';
import { LastBuild } from './last-build.ts';
import { KeptPages } from './kept-pages.ts';
import { type MadePages, makePages } from './make-pages.ts';
import { part } from '../language/problems.ts';

export interface BuiltSite {
  readonly warnings: readonly Problem[];
}

/** Is told the content of a site before anybody can take the site from the output folder. */
export type BeforeItStands = (content: Content) => Promise<void>;

/**
 * Content to site, in order: read and check, render, index, ask what site.yaml demands, pack for devices, and only then
 * take the place of the last good output. Nothing is written into the content: only `record` may, for publishing.
 */
export async function buildSite(
  project: Project,
  reporter: Reporter,
  record: BeforeItStands | null = null,
): Promise<BuiltSite> {
  growLess();
  await refusePlace(project);
  return withFolderLocked(project.outFolder, () => build(project, reporter, record));
}

async function build(project: Project, reporter: Reporter, record: BeforeItStands | null): Promise<BuiltSite> {
  const bin = binOfBuilds(project);
  await restoreFolder(project.outFolder, bin);
  await sweepKept(project);
  const code = await sumOfCode(codeOfSites);
  const last = await LastBuild.open(project, code);
  const before = await last.warnings();
  const built = before && { warnings: before };
  if (built && !record) return unchanged(built, reporter);
  const kept = { in: keptTextsOf(project), alsoIn: project.shards?.map(keptTextsIn) };
  const { content, base } = await readToBuild(project, kept, reporter);
  if (built) {
    await record?.(content);
    return unchanged(built, reporter);
  }
  // Within the repository, since Astro runs modules from its output folder that import from node_modules; for an output
  // folder elsewhere it would use one that all builds share.
  await withWorkFolder(cacheOfBuilds(project), (work) =>
    replaceFolder(
      project.outFolder,
      (staging, known) => make(project, { content, base, code, work, staging, known, record }, reporter),
      bin,
    ),
  );
  await nameOwner(project);
  // What was erased while the build ran, some of its parts have kept again behind that.
  if (!(await last.keep(content.problems, content.texts)))
    await rm(keptPagesOf(project), { recursive: true, force: true });
  return { warnings: content.problems };
}

function unchanged(built: BuiltSite, reporter: Reporter): BuiltSite {
  reporter.step(part('step.building')).done(part('done.unchanged'));
  return built;
}

interface Making {
  readonly content: Content;
  readonly base: KnowledgeBase;
  /** Sum of all of the code that a site may depend on. */
  readonly code: string;
  readonly work: string;
  /** Where the site is to be. */
  readonly staging: string;
  /** Is told the sums of its files. */
  readonly known: Map<string, string>;
  readonly record: BeforeItStands | null;
}

async function make(
  project: Project,
  { content, base, code, work, staging, known, record }: Making,
  reporter: Reporter,
): Promise<void> {
  const kept = await KeptPages.open(keptPagesOf(project), { base, code, alsoIn: project.shards ?? [] });
  const pages = await makePages({ project, base, content, work }, kept, reporter);
  const site = pages.finishing.siteFolder;
  await index(site, project, content, reporter);
  writeApi(site, base);
  // All that packs and copies are made of: listed once, since a large site has tens of thousands of files.
  const files = await filesIn(site);
  await writeFileList(site, files);
  files.push(outputs.fileList.path);
  await check(pages, files, { content, base }, reporter);
  const sums = sumsOf(site, files, new Map(pages.finished.map(({ checked, sum }) => [checked.page, sum])));
  for (const [file, sum] of sums) known.set(file, sum);
  await pack(site, { sums, keptIn: keptPagesOf(project) }, reporter);
  await kept.keep(pages);
  await record?.(content);
  await moveFolder(site, staging);
}

async function index(site: string, project: Project, { settings }: Content, reporter: Reporter): Promise<void> {
  const step = reporter.step(part('step.indexing'));
  const pages = await writeSearchIndex(site, glossaryOf(settings), {
    onProgress: step.progress,
    keptIn: keptPagesOf(project),
    alsoIn: project.shards ?? [],
  });
  step.done(part('done.pages', { count: pages }));
}

async function check(
  { finishing, finished }: MadePages,
  written: readonly string[],
  { content: { settings, texts }, base: { site } }: Pick<Making, 'content' | 'base'>,
  reporter: Reporter,
): Promise<void> {
  const step = reporter.step(part('step.checking-links'));
  const { siteFolder: folder } = finishing;
  const files = new Set(written);
  // It could only be written when all others were there.
  const list = await finishPages([outputs.fileList.path], { ...finishing, files });
  const pages = [...finished, ...list].map(({ checked }) => checked);
  const problems = await checkSite({ folder, files, pages, site, questions: settings.questions, texts });
  if (problems.length > 0) throw new Problems(problems);
  step.done(part('done.links'));
}

async function pack(site: string, options: Omit<PackOptions, 'onProgress'>, reporter: Reporter): Promise<void> {
  const step = reporter.step(part('step.packing'));
  const packs = await writePacks(site, { ...options, onProgress: step.progress });
  await bundleWorker(site);
  const made = locales.map((locale) => part('done.pack', { size: megabytes(packs[locale].bytes), language: locale }));
  step.done(part('done.packs', { packs: made }));
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
