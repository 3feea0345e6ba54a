import path from 'node:path';
import { preview } from 'astro';
import { astroProject, type Project, repositoryRoot } from '../../src/astro-project.ts';
import { buildSite } from '../../src/build-site.ts';
import { reporter, run } from '../../src/cli/report.ts';
import { port, siteFolder } from './address.ts';

/** Builds the starter content into a folder of its own, so that no test depends on what is in dist/, and serves it. */
await run(async () => {
  const project: Project = {
    contentFolder: path.join(repositoryRoot, 'content'),
    outFolder: siteFolder,
    siteAddress: null,
  };
  await buildSite(project, reporter);
  await preview({ ...astroProject(project), configFile: false, logLevel: 'error', server: { port } });
});
