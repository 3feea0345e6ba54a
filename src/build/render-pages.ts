import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'astro';
import type { EntryText } from '../mdx/entry-text.ts';
import type { OnProgress } from '../schema/progress.ts';
import { astroProject, type Project } from './astro-project.ts';
import { bundleScripts } from './bundle-scripts.ts';
import { withCode } from './check-code.ts';
import { codeFault } from './code-fault.ts';
import { type RunningBuild, whileRunning } from './running-builds.ts';

export interface PagesToRender extends Omit<RunningBuild, 'textsWithCode'> {
  readonly project: Project;
  readonly texts: readonly EntryText[];
  /** Within the repository: the site is rendered in its folder `site`. */
  readonly work: string;
}

/** Renders pages of a knowledge base, with their scripts and styles; gives the folder of the site. */
export async function renderPages(
  { project, texts, work, ...running }: PagesToRender,
  onProgress: OnProgress,
): Promise<string> {
  const site = path.join(work, 'site');
  const scripts = await bundleScripts({ hashed: true });
  const made = { scripts: scripts.addresses, notFoundScript: scripts.notFound };
  const folders = { outDir: site, cacheDir: path.join(work, 'cache') };
  const rendering = new AbortController();
  void tellPages(site, onProgress, rendering.signal);
  try {
    await whileRunning({ ...running, textsWithCode: withCode(texts) }, (name) =>
      build({
        ...astroProject(project, { ...made, build: name }),
        ...folders,
        configFile: false,
        logLevel: 'silent',
      }),
    );
  } catch (error) {
    throw codeFault(error, texts) ?? error;
  } finally {
    rendering.abort();
  }
  await writeScripts(site, scripts.files);
  return site;
}

async function writeScripts(site: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [address, code] of files) {
    await mkdir(path.dirname(path.join(site, address)), { recursive: true });
    await writeFile(path.join(site, address), code);
  }
}

/**
 * Astro tells nobody how far it is, but its folder does. The more it holds the longer a look takes, and the longer the
 * pause behind it: a millisecond a page is some twenty times as long.
 */
async function tellPages(folder: string, onProgress: OnProgress, signal: AbortSignal): Promise<void> {
  let pause = 500;
  while (await setTimeout(pause, true, { signal, ref: false }).catch(() => false)) {
    const pages = await countPages(folder);
    if (!signal.aborted) onProgress(pages);
    pause = Math.max(pause, pages);
  }
}

const countPages = async (folder: string): Promise<number> =>
  (await readdir(folder, { recursive: true }).catch(() => [])).filter((file) => file.endsWith('.html')).length;
