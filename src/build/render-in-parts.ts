import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content } from '../reader/read-content.ts';
import { type Problem, Problems } from '../schema/problem.ts';
import type { OnProgress } from '../schema/progress.ts';
import type { EditionDates } from '../site/edition-dates.ts';
import type { Project } from './astro-project.ts';
import { leanProcess } from '../threads/lean-heap.ts';
import { isInPart, pagesOf, type Part } from './parts.ts';
import { type PagesToRender, renderPages } from './render-pages.ts';

/** What a process is told, which renders one part of the pages: the texts, some at a time, and then the rest. */
export type ToRendering =
  | { readonly texts: Content['texts'] }
  | {
      readonly project: Project;
      readonly settings: Content['settings'];
      readonly dates: EditionDates;
      readonly remembered: ReadonlySet<string>;
      readonly work: string;
    };
/** What it answers. An error is plain data. */
export type FromRendering =
  | { readonly rendered: number }
  | { readonly siteFolder: string }
  | { readonly problems: readonly Problem[] }
  | { readonly error: string };

export interface ContentToRender extends Omit<PagesToRender, 'texts'> {
  readonly content: Content;
}

/** Each process reads all texts and bundles all pages for itself, which takes as long as rendering so many. */
const leastInPart = 1500;
const textsAtOnce = 500;

/**
 * As `renderPages`. Many pages are rendered by as many processes as there are cores, which give their memory back when
 * they end; each renders the pages that do not belong to an entry, too, and those of the first are taken.
 */
export async function renderInParts(
  pages: ContentToRender,
  onProgress: OnProgress,
  of = partsFor(pages),
): Promise<string> {
  const { base, content, remembered, work } = pages;
  if (of < 2) return renderPages({ ...pages, texts: content.texts }, onProgress);
  const counts = new Map<number, number>();
  const parts = Array.from({ length: of }, (_, i): Part => ({ nth: i + 1, of }));
  const processes = parts.map(() => new Rendering());
  try {
    const folders = await Promise.all(
      processes.map((rendering, i) => {
        const part = parts[i] as Part;
        const others = pagesOf(base, (key) => !isInPart(key, part));
        return rendering.render(
          { ...pages, remembered: new Set([...remembered, ...others]), work: path.join(work, `part-${part.nth}`) },
          (count) => {
            counts.set(i, count);
            onProgress([...counts.values()].reduce((all, each) => all + each));
          },
        );
      }),
    );
    const [site = '', ...others] = folders;
    for (const [i, folder] of others.entries()) {
      const part = parts[i + 1] as Part;
      movePages(
        pagesOf(base, (key) => isInPart(key, part)).filter((page) => !remembered.has(page)),
        folder,
        site,
      );
    }
    return site;
  } finally {
    await Promise.all(processes.map((rendering) => rendering.end()));
  }
}

function partsFor({ base, remembered }: ContentToRender): number {
  const missing = pagesOf(base, () => true).filter((page) => !remembered.has(page));
  return Math.min(availableParallelism(), Math.floor(missing.length / leastInPart));
}

/** Each page has a folder of its own. */
function movePages(pages: readonly string[], from: string, to: string): void {
  const folders = new Set<string>();
  for (const folder of pages.map((page) => path.dirname(page))) {
    const around = path.join(to, path.dirname(folder));
    if (!folders.has(around)) mkdirSync(around, { recursive: true });
    folders.add(around);
    renameSync(path.join(from, folder), path.join(to, folder));
  }
}

/** A process that renders one part. It ends with this one, whatever ends it. */
class Rendering {
  readonly #child: ChildProcess;
  readonly #end: Promise<void>;
  #said = '';

  constructor() {
    this.#child = fork(fileURLToPath(new URL('render-process.ts', import.meta.url)), {
      // The caller's own options may be of no use to it.
      execArgv: [...leanProcess],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.stderr?.on('data', (text: Buffer) => void (this.#said += text.toString()));
    this.#end = new Promise((resolve) => {
      this.#child.once('exit', () => resolve());
      this.#child.once('error', () => resolve());
    });
  }

  /** Gives the folder of a site with the pages that are not remembered, and all that belongs to no entry. */
  async render(
    { project, content, dates, remembered, work }: Omit<ContentToRender, 'base'>,
    onPages: (count: number) => void,
  ): Promise<string> {
    const answer = new Promise<string>((resolve, reject) => {
      this.#child.on('message', (message) => {
        // render-process.ts sends nothing else.
        const told = message as FromRendering;
        if ('rendered' in told) onPages(told.rendered);
        else if ('siteFolder' in told) resolve(told.siteFolder);
        else reject('problems' in told ? new Problems(told.problems) : new Error(told.error));
      });
      void this.#end.then(() => reject(new Error(`A process that renders pages ended early. ${this.#said.trim()}`)));
    });
    answer.catch(() => {});
    const { texts, settings } = content;
    for (let i = 0; i < texts.length; i += textsAtOnce)
      await Promise.race([this.#tell({ texts: texts.slice(i, i + textsAtOnce) }), answer]);
    await Promise.race([this.#tell({ project, settings, dates, remembered, work }), answer]);
    return answer;
  }

  /** Waits until it has been handed over: what waits takes memory. */
  #tell(message: ToRendering): Promise<void> {
    return new Promise((resolve) => {
      // Whether it arrives, the answer tells.
      this.#child.send(message, () => resolve());
    });
  }

  async end(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#end;
  }
}
