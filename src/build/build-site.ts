import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { writeApi } from '../api/write-api.ts';
import { astroProject, cacheFolder, type Project } from './astro-project.ts';
import { bundleScripts } from './bundle-scripts.ts';
import { buildKnowledgeBase } from '../model/knowledge-base-model.ts';
import { bundleWorker } from './bundle-worker.ts';
import { writePacks } from '../copies/device/write-packs.ts';
import { moveFolder, replaceFolder, restoreFolder } from './output-folder.ts';
import { listFiles } from './list-files.ts';
import { relocateSite } from './relocate-site.ts';
import { absolute } from '../site/addresses.ts';
import { codeFault } from './code-fault.ts';
import { checkSite } from '../checks/check-site.ts';
import { readCheckedContent } from '../checks/read-checked-content.ts';
import { writeLedger } from '../reader/write-ledger.ts';
import { Problems, type Problem } from '../schema/problem.ts';
import type { Reporter } from '../schema/progress.ts';
import { writeSearchIndex } from '../search/build/write-search-index.ts';
import { locales } from '../language/locale.ts';
import { commandName } from '../language/language-names.ts';

export interface BuiltSite {
  readonly warnings: readonly Problem[];
}

/**
 * Content to site, in order: read and check, render, index, ask what site.yaml demands, pack for devices, and only then
 * take the place of the last good output.
 */
export async function buildSite(project: Project, reporter: Reporter): Promise<BuiltSite> {
  await restoreFolder(project.outFolder);
  const reading = reporter.step('Reading content');
  const { problems, settings, texts } = await readCheckedContent(project.contentFolder, reading.progress);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Problems(errors);
  if (!settings.site || !settings.topics)
    throw new Error('site.yaml or topics.yaml is missing; the checks should have said so.');
  const { site: about, topics } = settings;
  const siteAddress = project.siteAddress ?? about.address;
  reading.done(`${texts.length} texts`);

  // Within the repository, since Astro runs modules from its output folder that import from node_modules; for an output
  // folder elsewhere it would use one that all builds share.
  const work = `${cacheFolder(project)}-build`;
  await replaceFolder(project.outFolder, async (staging) => {
    const site = path.join(work, 'site');
    const readTexts = path.join(work, 'texts.json');
    await mkdir(work, { recursive: true });
    await writeFile(readTexts, JSON.stringify(texts));
    const scripts = await bundleScripts({ hashed: true });
    const rendering = reporter.step('Rendering pages');
    const counting = setInterval(() => void countPages(site).then(rendering.progress), 500);
    try {
      await build({
        ...astroProject({ ...project, readTexts, scripts: scripts.addresses }),
        outDir: site,
        cacheDir: path.join(work, 'cache'),
        configFile: false,
        logLevel: 'silent',
      });
    } catch (error) {
      throw codeFault(error, texts) ?? error;
    } finally {
      clearInterval(counting);
    }
    for (const [address, code] of scripts.files) {
      await mkdir(path.dirname(path.join(site, address)), { recursive: true });
      await writeFile(path.join(site, address), code);
    }
    rendering.done(`${await countPages(site)} pages`);

    const indexing = reporter.step('Indexing for search');
    const pages = await writeSearchIndex(site, settings.glossary ?? [], indexing.progress);
    indexing.done(`${pages} pages`);

    const { ledger, marks, aboutTexts } = settings;
    const base = buildKnowledgeBase({ ...about, address: siteAddress }, topics, texts, {
      ledger: ledger ?? new Map(),
      redirects: new Map(),
      aboutTexts,
      marks: marks ?? new Map(),
    });
    await writeApi(site, base);

    const relocating = reporter.step('Making links relative');
    await listFiles(site);
    const { pathname } = new URL(absolute(siteAddress, '/'));
    const relocated = await relocateSite(site, pathname, relocating.progress);
    const wrong = await checkSite({
      folder: site,
      pages: relocated,
      site: about,
      questions: settings.questions,
      texts,
    });
    if (wrong.length > 0) throw new Problems(wrong);
    relocating.done('every link leads somewhere');

    const packing = reporter.step('Packing for installed copies');
    const packs = await writePacks(site, packing.progress);
    await bundleWorker(site);
    packing.done(locales.map((locale) => `${megabytes(packs[locale].bytes)} in ${commandName(locale)}`).join(', '));
    // Before anybody can quote a new address.
    await writeLedger(project.contentFolder, settings, texts);
    await moveFolder(site, staging);
  }).finally(() => rm(work, { recursive: true, force: true }));
  return { warnings: problems };
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Astro tells nobody how far it is, but its folder does. */
const countPages = async (folder: string): Promise<number> =>
  (await readdir(folder, { recursive: true }).catch(() => [])).filter((file) => file.endsWith('.html')).length;
