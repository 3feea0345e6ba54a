import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { outputs } from '../site/outputs.ts';
import { scriptFolder } from '../site/page-scripts.ts';
import { bundleScripts } from './bundle-scripts.ts';
import { shownEvent } from './current-page.ts';
import { unreadableSettings } from './unreadable-settings.ts';
import type { RunningBuild } from './running-builds.ts';

const searchFolders = [outputs.searchData, outputs.indexChunks].map(({ path: files }) => files.split('/')[0] ?? '');

/** Pages and words that no build has: Astro is told of them by the server for authors alone. */
const forAuthors = (file: string): string => fileURLToPath(new URL(`../authors/${file}`, import.meta.url));

const reload = { type: 'full-reload', path: '*' } as const;

/**
 * What the server for authors has and a build has not. `astro dev` builds no index, so the search there answers from
 * the last build's; scripts are those of the source.
 */
export const whileAuthoring = (outFolder: string, build: RunningBuild | null): AstroIntegration => ({
  name: 'consulta-while-authoring',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, addMiddleware }) => {
      if (command !== 'dev') return;
      injectRoute({ pattern: '/[locale]/drafts', entrypoint: forAuthors('Drafts.astro') });
      injectRoute({ pattern: '/[locale]/problems', entrypoint: forAuthors('Problems.astro') });
      injectRoute({ pattern: '/[locale]/[kind]/[name]', entrypoint: forAuthors('Unpublished.astro') });
      addMiddleware({ order: 'pre', entrypoint: forAuthors('middleware.ts') });
    },
    'astro:server:setup': ({ server }) => {
      // Astro's own way, by its data store, waits half a second, and does not hear of what comes before it listens.
      build?.whenChanged?.('pages', () => {
        for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
        server.environments.client.hot.send(reload);
      });
      server.environments.client.hot.on(shownEvent, (changes, client) => {
        if (changes !== build?.authoring?.changes) client.send(reload);
      });
      server.middlewares.use((request, response, next) => {
        const { authoring } = build ?? {};
        if (!authoring || authoring.isShowable || !request.headers.accept?.includes('text/html')) return next();
        response.statusCode = 500;
        response.setHeader('content-type', 'text/html; charset=utf-8').end(unreadableSettings(authoring));
      });
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
