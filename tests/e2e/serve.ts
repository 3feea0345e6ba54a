import path from 'node:path';
import { preview } from 'astro';
import { astroProject, type Project, repositoryRoot } from '../../src/astro-project.ts';
import { buildSite } from '../../src/build-site.ts';
import { reporter, run } from '../../src/cli/report.ts';
import { port } from './address.ts';

/** Builds the starter content into a folder of its own, so that no test depends on what is in dist/, and serves it. */
await run(async () => {
  const project: Project = {
    contentFolder: path.join(repositoryRoot, 'content'),
    // One place a checkout: a new one each time would also leave a new cache of Astro's behind.
    outFolder: path.join(repositoryRoot, 'node_modules/.cache/consulta/e2e-site'),
    siteAddress: null,
  };
  await buildSite(project, reporter);
  await preview({ ...astroProject(project), configFile: false, logLevel: 'error', server: { port } });
});
