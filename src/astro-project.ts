import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { featuresFor } from './mdx/render.ts';
import { vocabularyPlugin } from './mdx/satteri-plugin.ts';
import { pictureSizeIn } from './reader/picture-size.ts';
import { entryFile } from './reader/read-content.ts';

/** A content folder, and what its site is to be. */
export interface Project {
  /** Absolute path. */
  readonly contentFolder: string;
  /** Absolute path. */
  readonly outFolder: string;
  /** From --site; null when site.yaml's address holds. */
  readonly siteAddress: string | null;
  /** JSON of the content's texts, where they have been read already: reading 10,000 entries twice would cost a fifth of a build. */
  readonly readTexts?: string;
}

export const repositoryRoot = fileURLToPath(new URL('..', import.meta.url));

/** Builds of different folders must not share a data store or each other's modules, also when they run at once. */
export const cacheFolder = ({ contentFolder, outFolder }: Project): string =>
  path.join(repositoryRoot, 'node_modules/.cache/consulta', createHash('sha256').update(`${contentFolder}\n${outFolder}`).digest('hex').slice(0, 12));

/** Astro's settings for one content folder: any organisation's, anywhere on the disk. */
export function astroProject(project: Project): AstroUserConfig {
  const { contentFolder, outFolder, siteAddress, readTexts = null } = project;
  return {
    root: repositoryRoot,
    outDir: outFolder,
    cacheDir: cacheFolder(project),
    trailingSlash: 'always',
    // Astro 7's default, 'jsx', eats the space between inline elements at a line break.
    compressHTML: true,
    build: { format: 'directory', inlineStylesheets: 'never', assets: '_assets' },
    devToolbar: { enabled: false },
    markdown: {
      syntaxHighlight: false,
      processor: satteri({
        features: featuresFor('faq'),
        hastPlugins: [
          vocabularyPlugin(contentFolder, (file) => {
            const entry = entryFile(file);
            return entry && { ...entry, pictureSize: pictureSizeIn(path.join(contentFolder, path.dirname(file)), 'faq') };
          }),
        ],
      }),
    },
    integrations: [mdx(), searchWhileAuthoring(outFolder)],
    vite: {
      // A FAQ entry outside the repository still finds Astro's JSX runtime.
      resolve: { dedupe: ['astro'] },
      server: { fs: { allow: [repositoryRoot, contentFolder] } },
      build: { assetsInlineLimit: 0 },
      plugins: [
        {
          name: 'consulta-project',
          resolveId: (id: string) => (id === 'virtual:consulta/project' ? `\0${id}` : undefined),
          load: (id: string) =>
            id === '\0virtual:consulta/project'
              ? `export const contentFolder = ${JSON.stringify(contentFolder)}; export const siteAddress = ${JSON.stringify(siteAddress)}; export const readTexts = ${JSON.stringify(readTexts)};`
              : undefined,
        },
        {
          // Vite's own, which also waits for styles, is as large as all that a page needs before somebody searches.
          name: 'consulta-small-preload',
          enforce: 'pre',
          load: (id: string) => (id === '\0vite/preload-helper.js' ? preload : undefined),
        },
      ],
    },
  };
}

/** Asks for what a module imports together with the module. */
const preload = `export const __vitePreload = (load, files = []) => {
  for (const file of files) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '/' + file }));
  return load();
};`;

/** `astro dev` builds no index, so the search there answers from the last build's. */
const searchWhileAuthoring = (outFolder: string): AstroIntegration => ({
  name: 'consulta-search-while-authoring',
  hooks: {
    'astro:server:setup': ({ server }) => {
      for (const folder of ['pagefind', 'search']) {
        server.middlewares.use(`/${folder}`, (request, response, next) => {
          const file = path.join(outFolder, folder, path.normalize(`/${request.url?.split('?')[0] ?? ''}`));
          readFile(file).then(
            (content) => response.setHeader('content-type', file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream').end(content),
            () => next(),
          );
        });
      }
    },
  },
});
