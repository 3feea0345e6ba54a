import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { bundleScripts, plainAddresses } from './bundle-scripts.ts';
import { outputs } from '../site/outputs.ts';
import { type ScriptAddresses, scriptFolder } from '../site/page-scripts.ts';
import { featuresFor } from '../mdx/render.ts';
import { vocabularyPlugin } from '../mdx/satteri-plugin.ts';
import { pictureSizeIn } from '../reader/picture-size.ts';
import { entryFile } from '../reader/entry-file.ts';

/** A content folder, and what its site is to be. */
export interface Project {
  /** Absolute path. */
  readonly contentFolder: string;
  /** Absolute path. */
  readonly outFolder: string;
  /** From --site; null when site.yaml's address holds. */
  readonly siteAddress: string | null;
  /**
   * JSON of the content's texts, where they have been read already: reading 10,000 entries twice would cost a fifth of
   * a build.
   */
  readonly readTexts?: string;
  /** Of a build; while authoring, scripts are bundled when they are asked for. */
  readonly scripts?: ScriptAddresses;
}

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Builds of different folders must not share a data store or each other's modules, also when they run at once. */
export const cacheFolder = ({ contentFolder, outFolder }: Project): string =>
  path.join(
    repositoryRoot,
    'node_modules/.cache/consulta',
    createHash('sha256').update(`${contentFolder}\n${outFolder}`).digest('hex').slice(0, 12),
  );

/** Astro's settings for one content folder: any organisation's, anywhere on the disk. */
export function astroProject(project: Project): AstroUserConfig {
  const { contentFolder, outFolder, siteAddress, readTexts = null, scripts = plainAddresses } = project;
  return {
    root: repositoryRoot,
    outDir: outFolder,
    cacheDir: cacheFolder(project),
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never', assets: path.basename(outputs.assets.path) },
    devToolbar: { enabled: false },
    markdown: {
      syntaxHighlight: false,
      processor: satteri({
        features: featuresFor('faq'),
        hastPlugins: [
          vocabularyPlugin(contentFolder, (file) => {
            const entry = entryFile(file);
            return (
              entry && { ...entry, pictureSize: pictureSizeIn(path.join(contentFolder, path.dirname(file)), 'faq') }
            );
          }),
        ],
      }),
    },
    integrations: [mdx(), scriptsAndSearchWhileAuthoring(outFolder)],
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
              ? `export const contentFolder = ${JSON.stringify(contentFolder)}; export const siteAddress = ${JSON.stringify(siteAddress)}; export const readTexts = ${JSON.stringify(readTexts)}; export const scripts = ${JSON.stringify(scripts)};`
              : undefined,
        },
      ],
    },
  };
}

const searchFolders = [outputs.searchData, outputs.indexChunks].map(({ path: files }) => files.split('/')[0] ?? '');

/** `astro dev` builds no index, so the search there answers from the last build's; scripts are those of the source. */
const scriptsAndSearchWhileAuthoring = (outFolder: string): AstroIntegration => ({
  name: 'consulta-while-authoring',
  hooks: {
    'astro:server:setup': ({ server }) => {
      for (const folder of searchFolders) {
        server.middlewares.use(`/${folder}`, (request, response, next) => {
          const file = path.join(outFolder, folder, path.normalize(`/${request.url?.split('?')[0] ?? ''}`));
          readFile(file).then(
            (content) => response.setHeader('content-type', 'text/javascript').end(content),
            () => next(),
          );
        });
      }
      server.middlewares.use((request, response, next) => {
        const address = request.url?.split('?')[0] ?? '';
        if (!address.startsWith(scriptFolder)) return next();
        bundleScripts({ hashed: false }).then(({ files }) => {
          const code = files.get(address);
          if (code === undefined) next();
          else response.setHeader('content-type', 'text/javascript').end(code);
        }, next);
      });
    },
  },
});
