import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as Container } from 'astro/container';
import { createServer } from 'vite';
import { refusedIn, unreadableIn } from '../mdx/made-html.ts';
import { astroProject, astroRoot, type Project } from './astro-project.ts';
import type { Part, Words } from '../language/problems.ts';

/** What the process that runs code of guides is asked, and what it answers of each of them. */
export interface GuidesToRun {
  readonly project: Project;
  /** Within the repository. */
  readonly work: string;
  /** Paths from the content folder. */
  readonly files: readonly string[];
}
export type GuideRun =
  | { readonly ready: true }
  | {
      readonly file: string;
      readonly fault: { readonly name: string; readonly message: string } | null;
      /** What no text may hold, and the guide has made. */
      readonly made: readonly Words[];
      /** What nobody can read, and the guide shows. */
      readonly shown: readonly Part[];
    };

const tell = (message: GuideRun): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(message, () => resolve());
  });

/** Each guide is a module of its own here, so that one which fails says nothing of the others. */
async function runGuides({ project, work, files }: GuidesToRun): Promise<void> {
  const astro = { ...astroProject(project), cacheDir: work, configFile: false as const, logLevel: 'silent' as const };
  const config = await getViteConfig(
    {
      root: astroRoot(project),
      appType: 'custom',
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true, include: [] },
    },
    astro,
  )({ mode: 'development', command: 'serve' });
  const server = await createServer({ ...config, configFile: false, logLevel: 'silent' });
  const { default: renderer } = await server.ssrLoadModule('@astrojs/mdx/server.js');
  await tell({ ready: true });
  for (const file of files) {
    let fault: { name: string; message: string } | null = null;
    let made: readonly Words[] = [];
    let shown: readonly Part[] = [];
    try {
      const { default: Content } = await server.ssrLoadModule(path.join(project.contentFolder, file));
      const container = await Container.create();
      container.addServerRenderer({ name: 'astro:jsx', renderer });
      const html = await container.renderToString(Content);
      made = refusedIn(html);
      shown = unreadableIn(html, await readFile(path.join(project.contentFolder, file), 'utf8'));
    } catch (error) {
      fault =
        error instanceof Error ? { name: error.name, message: error.message } : { name: '', message: String(error) };
    }
    await tell({ file, fault, made, shown });
  }
  await server.close();
  process.disconnect();
}

process.once('message', (message) => {
  // The build sends nothing else.
  void runGuides(message as GuidesToRun);
});
