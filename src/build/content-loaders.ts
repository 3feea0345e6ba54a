import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { EntryText } from '../mdx/entry-text.ts';
import { type EntryFile, entryFile, listFiles, readEntryFile } from '../reader/entry-file.ts';
import { readSettings, type Settings, settingsFiles } from '../reader/read-settings.ts';
import { formatProblem, isError, type Problem, Problems } from '../schema/problem.ts';
import { AuthoredContent } from './authored-content.ts';

/**
 * What Astro keeps of a content folder. In a build, whose pages have their knowledge base from the build itself, only
 * the FAQ entries with code of their own, for @astrojs/mdx to render. While authoring (`entriesWithCode` is null) all
 * of it: Astro shows a page anew when its store changes, and a problem is told while the last good text stays.
 */
export function contentLoaders(
  contentFolder: string,
  entriesWithCode: readonly string[] | null,
  today: string | null,
): { readonly texts: Loader; readonly settings: Loader } {
  const authored = new AuthoredContent(today);
  const filesToLoad = async () =>
    (entriesWithCode ?? (await listFiles(contentFolder))).flatMap((file) => entryFile(file) ?? []);
  return {
    texts: {
      name: 'consulta-texts',
      load: async (context) => {
        const load = async (entry: EntryFile) => loadEntry(contentFolder, entry, authored, context);
        context.store.clear();
        for (const entry of await filesToLoad()) await load(entry);
        authored.isRead = true;
        tellNewErrors(authored, context);
        const reload = async (file: string) => {
          const entry = entryFile(file);
          if (entry) await load(entry);
          tellNewErrors(authored, context);
        };
        onChange(contentFolder, context, reload, (file) => {
          context.store.delete(idOf(file));
          authored.forget(file);
          tellNewErrors(authored, context);
        });
      },
    },
    settings: {
      name: 'consulta-settings',
      load: async (context) => {
        context.store.clear();
        if (entriesWithCode !== null) return;
        let files: readonly string[] = settingsFiles;
        const load = async () => {
          files = await loadSettings(contentFolder, authored, context);
          tellNewErrors(authored, context);
        };
        await load();
        onChange(contentFolder, context, async (file) => {
          if (files.includes(file)) await load();
        });
      },
    },
  };
}

/** The settings, as one entry `all`. */
export type AuthoredSettings = Omit<Settings, 'problems'>;

/** Returns the files that they were read from. */
async function loadSettings(
  contentFolder: string,
  authored: AuthoredContent,
  context: LoaderContext,
): Promise<readonly string[]> {
  const settings = await readSettings(contentFolder);
  const { problems, ...data } = settings;
  if (problems.some(isError)) stopOrTell(problems, context);
  else {
    authored.keepSettings(settings);
    context.store.set({ id: 'all', data });
  }
  return settings.files;
}

async function loadEntry(
  contentFolder: string,
  entry: EntryFile,
  authored: AuthoredContent,
  context: LoaderContext,
): Promise<void> {
  const read = await readEntryFile(contentFolder, entry);
  authored.keepEntry(entry, read);
  if (read.isDraft) context.store.delete(idOf(entry.file));
  else if (read.text === null) stopOrTell(read.problems, context);
  else storeText(contentFolder, read.text, context);
}

function storeText(contentFolder: string, text: EntryText, { store, config }: LoaderContext): void {
  const needsModule = text.kind === 'faq' && text.prose === null;
  const filePath = path.relative(fileURLToPath(config.root), path.join(contentFolder, text.file));
  store.set({
    id: idOf(text.file),
    data: { ...text },
    ...(needsModule && { filePath: filePath.replaceAll(path.sep, '/'), deferredRender: true }),
  });
}

const idOf = (file: string): string => file.replace(/\.mdx$/, '');

/** Stops a build; while authoring, a problem is told and nothing changes. */
function stopOrTell(problems: readonly Problem[], { watcher, logger }: LoaderContext): void {
  if (!watcher) throw new Problems(problems);
  tell(problems, logger);
}

function tellNewErrors(authored: AuthoredContent, { watcher, logger }: LoaderContext): void {
  if (watcher) tell(authored.newErrors(), logger);
}

function tell(problems: readonly Problem[], logger: LoaderContext['logger']): void {
  for (const problem of problems) logger.error(`\n${formatProblem(problem)}`);
}

/** Calls back with each file that is added or changed, and each that is removed: paths from the content folder. */
function onChange(
  contentFolder: string,
  { watcher, logger }: LoaderContext,
  reload: (file: string) => Promise<void>,
  remove: (file: string) => void = () => {},
): void {
  if (!watcher) return;
  watcher.add(contentFolder);
  const fileOf = (changed: string) => path.relative(contentFolder, changed).replaceAll(path.sep, '/');
  const changed = (file: string) => {
    reload(fileOf(file)).catch((error: unknown) => logger.error(String(error)));
  };
  watcher.on('add', changed);
  watcher.on('change', changed);
  watcher.on('unlink', (file) => remove(fileOf(file)));
}
