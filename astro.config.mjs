import path from 'node:path';
import { defineConfig } from 'astro/config';
import { astroProject, repositoryRoot } from './src/build/astro-project.ts';

// For editors and `astro check`; the commands of package.json pass their own folders (src/cli).
export default defineConfig(
  astroProject({
    contentFolder: path.join(repositoryRoot, 'content'),
    outFolder: path.join(repositoryRoot, 'dist'),
    siteAddress: null,
  }),
);
