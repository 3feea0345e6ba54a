import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { outputs } from '../site/outputs.ts';
import { scriptFolder } from '../site/page-scripts.ts';
import { bundleScripts } from './bundle-scripts.ts';

const searchFolders = [outputs.searchData, outputs.indexChunks].map(({ path: files }) => files.split('/')[0] ?? '');

/** `astro dev` builds no index, so the search there answers from the last build's; scripts are those of the source. */
export const scriptsAndSearchWhileAuthoring = (outFolder: string): AstroIntegration => ({
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
