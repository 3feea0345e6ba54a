import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { RunningBuild } from './running-builds.ts';

/**
 * What Astro itself keeps of a content folder: the FAQ entries with code of their own, for @astrojs/mdx to render, and
 * how often the content has changed, since Astro makes its pages anew when something does that it keeps. All else pages
 * have from the running build.
 */
export function contentLoaders(
  contentFolder: string,
  build: RunningBuild | null,
): { readonly texts: Loader; readonly changes: Loader } {
  const loader = (name: string, update: (context: LoaderContext) => void): Loader => ({
    name: `consulta-${name}`,
    load: async (context) => {
      context.store.clear();
      update(context);
      build?.whenChanged?.(name, () => update(context));
    },
  });
  let count = 0;
  return {
    texts: loader('texts', (context) => storeTexts(contentFolder, build, context)),
    changes: loader('changes', ({ store }) => store.set({ id: 'all', data: { count: count++ } })),
  };
}

function storeTexts(contentFolder: string, build: RunningBuild | null, { store, config }: LoaderContext): void {
  const texts = new Map((build?.textsWithCode ?? []).map((text) => [text.file.replace(/\.mdx$/, ''), text]));
  for (const id of store.keys()) if (!texts.has(id)) store.delete(id);
  for (const [id, text] of texts) {
    const filePath = path.relative(fileURLToPath(config.root), path.join(contentFolder, text.file));
    store.set({ id, data: { ...text }, filePath: filePath.replaceAll(path.sep, '/'), deferredRender: true });
  }
}
