import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { RunningBuild } from './running-builds.ts';

/**
 * What Astro itself keeps of a content folder: the FAQ entries with code of their own, for @astrojs/mdx to render. All
 * else pages have from the running build.
 */
export const textsLoader = (contentFolder: string, build: RunningBuild | null): Loader => ({
  name: 'consulta-texts',
  load: async (context) => {
    context.store.clear();
    storeTexts(contentFolder, build, context);
    build?.whenChanged?.('texts', () => storeTexts(contentFolder, build, context));
  },
});

function storeTexts(contentFolder: string, build: RunningBuild | null, { store, config }: LoaderContext): void {
  const texts = new Map((build?.textsWithCode ?? []).map((text) => [text.file.replace(/\.mdx$/, ''), text]));
  for (const id of store.keys()) if (!texts.has(id)) store.delete(id);
  for (const [id, text] of texts) {
    const filePath = path.relative(fileURLToPath(config.root), path.join(contentFolder, text.file));
    store.set({ id, data: { ...text }, filePath: filePath.replaceAll(path.sep, '/'), deferredRender: true });
  }
}
