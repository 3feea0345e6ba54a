import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { preview } from 'astro';
import { astroProject, type Project, repositoryRoot } from '../../src/build/astro-project.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { reporter, run } from '../../src/cli/report.ts';
import { diskFolder, pathOnHost, siteFolder } from './doors.ts';
import { movedContent, movedSite, writeMovedContent } from './moved-site.ts';
import { folderPort, rootPort } from './ports.ts';
import { SiteServer } from './site-server.ts';

/**
 * Builds the starter content into a folder of its own, so that no test depends on what is in dist/, and opens all doors
 * to it.
 */
await run(async () => {
  const project: Project = {
    contentFolder: path.join(repositoryRoot, 'content'),
    outFolder: siteFolder,
    siteAddress: null,
  };
  await buildSite(project, reporter);
  await writeMovedContent();
  await buildSite({ ...project, contentFolder: movedContent, outFolder: movedSite }, reporter);
  await rm(diskFolder, { recursive: true, force: true });
  await cp(siteFolder, diskFolder, { recursive: true });
  await new SiteServer(siteFolder, decodeURIComponent(pathOnHost), folderPort).start();
  // Last: Playwright begins when the root answers.
  await preview({ ...astroProject(project), configFile: false, logLevel: 'error', server: { port: rootPort } });
});
