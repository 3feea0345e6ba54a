import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { repositoryRoot } from '../../../src/build/astro-project.ts';
import { type Locale, locales } from '../../../src/language/locale.ts';
import { type EvaluatedQuestion, evaluate } from '../../../src/search/evaluation/evaluate.ts';
import { depth } from '../../../src/search/evaluation/metrics.ts';
import type { QuestionSet } from './question-sets.ts';
import { serveFolder } from './serve-folder.ts';

/** The part of Pagefind's interface that is used here (pagefind.app/docs/api). */
interface Pagefind {
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly { data(): Promise<{ readonly url: string }> }[] }>;
}

/** Pagefind as it comes: its own command over the same pages with its default options, and its own order of results. */
export async function judgeStockPagefind(sets: readonly QuestionSet[]): Promise<EvaluatedQuestion[]> {
  const judged: EvaluatedQuestion[] = [];
  for (const { siteFolder, questions, nameOf } of sets) {
    const folder = await mkdtemp(path.join(tmpdir(), 'consulta-stock-'));
    const server = await serveFolder(folder);
    try {
      const engines = new Map<Locale, Pagefind>();
      for (const locale of locales) {
        await index(siteFolder, path.join(folder, locale), locale);
        engines.set(locale, await open(path.join(folder, locale), `${server.address}/${locale}/`));
      }
      judged.push(
        ...(await evaluate(
          questions,
          async ({ locale, ask }) => {
            const { results } = (await engines.get(locale)?.search(ask)) ?? { results: [] };
            const found = await Promise.all(results.slice(0, depth).map(async (result) => (await result.data()).url));
            // It knows no groups: wherever an answer has to be, its one list is looked at.
            return { own: found, other: found, seen: found.slice(0, 3) };
          },
          nameOf,
        )),
      );
    } finally {
      await server.close();
      await rm(folder, { recursive: true });
    }
  }
  return judged;
}

/**
 * Of one language alone: Pagefind makes one a language anyway, and chooses by the page that asks, which Node has not.
 */
async function index(siteFolder: string, folder: string, locale: Locale): Promise<void> {
  const command = path.join(repositoryRoot, 'node_modules/pagefind/lib/runner/bin.cjs');
  await promisify(execFile)(process.execPath, [
    command,
    '--site',
    siteFolder,
    '--glob',
    `${locale}/**/*.html`,
    '--output-path',
    folder,
  ]);
}

/**
 * Imported from the folder itself, so each language has an engine of its own: the instances of one module share theirs.
 */
async function open(folder: string, address: string): Promise<Pagefind> {
  const { createInstance }: { createInstance(options: object): Pagefind } = await import(
    pathToFileURL(path.join(folder, 'pagefind.js')).href
  );
  const pagefind = createInstance({ basePath: address, baseUrl: '/', noWorker: true });
  await pagefind.init();
  return pagefind;
}
