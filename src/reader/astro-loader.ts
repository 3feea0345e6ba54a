import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { EntryText } from '../mdx/entry-text.ts';
import { printProblem, type Problem, Problems } from '../schema/problem.ts';
import { type EntryFile, entryFile, listFiles, readEntryFile } from './entry-file.ts';
import { readSettings, type Settings, settingsFiles } from './read-settings.ts';
import { writtenMarks } from './translations-lock.ts';

/**
 * Loads all texts of a content folder into Astro's data store, parsed and rendered once: here, or by the build that has
 * checked them already. Only a FAQ entry with code of its own is left to @astrojs/mdx. Stops the build on a problem;
 * while authoring it says so and keeps the last good text.
 */
export const textsLoader = (contentFolder: string, readTexts: string | null): Loader => ({
  name: 'consulta-texts',
  load: async (context) => {
    context.store.clear();
    if (readTexts !== null) {
      const texts: EntryText[] = JSON.parse(await readFile(readTexts, 'utf8'));
      for (const text of texts) storeText(contentFolder, text, context);
      return;
    }
    const files = (await listFiles(contentFolder)).flatMap((file) => entryFile(file) ?? []);
    for (const file of files) await loadText(contentFolder, file, context);
    onChange(contentFolder, context, async (file) => {
      const entry = entryFile(file);
      if (entry) await loadText(contentFolder, entry, context);
    });
  },
});

/** What pages need of the settings, in the form that Astro's data store keeps. */
export interface StoredSettings extends Pick<Settings, 'site' | 'topics' | 'glossary' | 'aboutTexts' | 'redirects'> {
  readonly ledger: Readonly<Record<string, readonly string[]>>;
  /** As translations.lock has it. */
  readonly marks: string;
}

/** The YAML files, as one entry `all`. */
export const settingsLoader = (contentFolder: string): Loader => ({
  name: 'consulta-settings',
  load: async (context) => {
    const load = async () => {
      const { site, topics, glossary, aboutTexts, redirects, ledger, marks, problems } =
        await readSettings(contentFolder);
      if (problems.length > 0) stopOrSay(problems, context);
      else
        context.store.set({
          id: 'all',
          data: {
            site,
            topics,
            glossary,
            aboutTexts,
            redirects,
            ledger: Object.fromEntries(ledger ?? []),
            marks: writtenMarks(marks ?? new Map()),
          },
        });
    };
    context.store.clear();
    await load();
    onChange(contentFolder, context, async (file) => {
      if (settingsFiles.includes(file)) await load();
    });
  },
});

async function loadText(contentFolder: string, file: EntryFile, context: LoaderContext): Promise<void> {
  const { text, isDraft, problems } = await readEntryFile(contentFolder, file);
  if (isDraft) context.store.delete(file.file.replace(/\.mdx$/, ''));
  else if (text === null) stopOrSay(problems, context);
  else storeText(contentFolder, text, context);
}

function storeText(contentFolder: string, text: EntryText, context: LoaderContext): void {
  const needsModule = text.kind === 'faq' && text.html === null;
  context.store.set({
    id: text.file.replace(/\.mdx$/, ''),
    data: { ...text },
    ...(needsModule
      ? { filePath: relativeToRoot(path.join(contentFolder, text.file), context), deferredRender: true }
      : text.kind === 'faq' && { rendered: { html: text.html ?? '' } }),
  });
}

const relativeToRoot = (file: string, { config }: LoaderContext): string =>
  path.relative(fileURLToPath(config.root), file).replaceAll(path.sep, '/');

function stopOrSay(problems: readonly Problem[], { watcher, logger }: LoaderContext): void {
  if (!watcher) throw new Problems(problems);
  for (const problem of problems) logger.error(`\n${printProblem(problem)}`);
}

/**
 * Calls back with the path from the content folder of every file that is added or changed, and forgets one that is
 * removed.
 */
function onChange(
  contentFolder: string,
  { watcher, store, logger }: LoaderContext,
  reload: (file: string) => Promise<void>,
): void {
  if (!watcher) return;
  watcher.add(contentFolder);
  const fileOf = (changed: string) => path.relative(contentFolder, changed).replaceAll(path.sep, '/');
  const changed = (file: string) => {
    reload(fileOf(file)).catch((error: unknown) => logger.error(String(error)));
  };
  watcher.on('add', changed);
  watcher.on('change', changed);
  watcher.on('unlink', (file) => store.delete(fileOf(file).replace(/\.mdx$/, '')));
}
