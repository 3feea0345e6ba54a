import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { filesIn } from '../files/list-files.ts';
import { editionDates } from '../site/edition-dates.ts';
import { absolute } from '../site/addresses.ts';
import type { OnProgress, Reporter } from '../schema/progress.ts';
import { type FinishedPage, type Finishing, finishPages } from './finish-pages.ts';
import type { KeptPages } from './kept-pages.ts';
import { type PagesToRender, renderPages } from './render-pages.ts';
import { Stamps } from './stamps.ts';

export interface MadePages {
  /** Absolute path of the site. */
  readonly site: string;
  readonly finishing: Finishing;
  readonly finished: readonly FinishedPage[];
  /** All files of it so far, from its folder. */
  readonly files: readonly string[];
}

/**
 * All pages of a site, with their scripts and styles: those that the last build made alike are taken from there, and
 * the others are rendered and finished.
 */
export async function makePages(
  made: Omit<PagesToRender, 'dates' | 'remembered'>,
  kept: KeptPages,
  reporter: Reporter,
): Promise<MadePages> {
  const nonce = randomBytes(16).toString('hex');
  const rendering = reporter.step('Rendering pages');
  const site = await renderedWith(kept, { ...made, dates: new Stamps(nonce).marks }, rendering.progress);
  const rendered = (await filesIn(site)).filter((file) => file.endsWith('.html'));
  const all = rendered.length + kept.remembered.size;
  rendering.done(kept.remembered.size === 0 ? `${all} pages` : `${rendered.length} of ${all} pages, others as before`);
  const step = reporter.step('Making links relative');
  const remembered = kept.place(site);
  const files = await filesIn(site);
  const { pathname } = new URL(absolute(made.base.site.address, '/'));
  const dates = editionDates(made.base.edition);
  const finishing = { siteFolder: site, files: new Set(files), basePath: pathname, nonce, dates };
  const finished = await finishPages(rendered, finishing, step.progress);
  step.done(`${rendered.length} pages`);
  return { site, finishing, finished: [...remembered, ...finished], files };
}

/** Renders what is not remembered; where that does not hold with what was rendered, all. */
async function renderedWith(
  kept: KeptPages,
  pages: Omit<PagesToRender, 'remembered'>,
  onProgress: OnProgress,
): Promise<string> {
  const { site } = await renderPages({ ...pages, remembered: kept.remembered }, onProgress);
  if (kept.isGoodWith(await filesIn(site))) return site;
  kept.forget();
  await rm(site, { recursive: true });
  return (await renderPages({ ...pages, remembered: kept.remembered }, onProgress)).site;
}
