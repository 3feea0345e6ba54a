import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { filesIn } from '../files/list-files.ts';
import { editionDates } from '../site/edition-dates.ts';
import { absolute } from '../site/addresses.ts';
import type { OnProgress, Reporter } from '../schema/progress.ts';
import { type FinishedPage, type Finishing, finishPages } from './finish-pages.ts';
import type { KeptPages } from './kept-pages.ts';
import { type ContentToRender, renderInParts } from './render-in-parts.ts';
import { Stamps } from './stamps.ts';
import { part } from '../language/problems.ts';

export interface MadePages {
  /** With the site's folder, and all files of it so far. */
  readonly finishing: Finishing;
  readonly finished: readonly FinishedPage[];
}

export interface PagesToMake extends Omit<ContentToRender, 'dates' | 'remembered'> {
  /** Pages that others make, by path from the site's folder. */
  readonly others?: ReadonlySet<string>;
}

/**
 * All pages of a site, with their scripts and styles: those that the last build made alike are taken from there, and
 * the others are rendered and finished.
 */
export async function makePages(
  { others = new Set(), ...made }: PagesToMake,
  kept: KeptPages,
  reporter: Reporter,
): Promise<MadePages> {
  const nonce = randomBytes(16).toString('hex');
  const rendering = reporter.step(part('step.rendering'));
  const { siteFolder, files } = await renderedWith(
    kept,
    { ...made, others, dates: new Stamps(nonce).marks },
    rendering.progress,
  );
  const rendered = files.filter((file) => file.endsWith('.html'));
  const pages = rendered.length + kept.remembered.size;
  rendering.done(
    kept.remembered.size === 0
      ? part('done.pages', { count: pages })
      : part('done.pages-of', { count: rendered.length, all: pages }),
  );
  const step = reporter.step(part('step.relative-links'));
  const remembered = kept.place(siteFolder);
  const { pathname } = new URL(absolute(made.base.site.address, '/'));
  const dates = editionDates(made.base.edition);
  const all = new Set([...files, ...kept.remembered, ...others]);
  const finishing = { siteFolder, files: all, basePath: pathname, nonce, dates };
  const finished = await finishPages(rendered, finishing, step.progress);
  step.done(part('done.pages', { count: rendered.length }));
  return { finishing, finished: [...remembered, ...finished] };
}

/** Renders what is not remembered; where that does not hold with the files that came of it, all. */
async function renderedWith(
  kept: KeptPages,
  { others, ...pages }: Omit<ContentToRender, 'remembered'> & { readonly others: ReadonlySet<string> },
  onProgress: OnProgress,
): Promise<{ readonly siteFolder: string; readonly files: readonly string[] }> {
  const siteFolder = await renderInParts(
    { ...pages, remembered: new Set([...kept.remembered, ...others]) },
    onProgress,
  );
  const files = await filesIn(siteFolder);
  if (kept.holdWith([...files, ...others])) return { siteFolder, files };
  await rm(siteFolder, { recursive: true });
  return renderedWith(kept, { others, ...pages }, onProgress);
}
