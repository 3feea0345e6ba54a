import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Project, repositoryRoot } from '../../src/build/astro-project.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { publishSite } from '../../src/build/publish-site.ts';
import type { Reporter } from '../../src/schema/progress.ts';
import { writeContent } from '../fixtures/content-builder.ts';
import { fixtureChanges } from './fixture-texts.ts';
import { type SiteFiles, siteFiles } from './site-files.ts';

export interface BuiltSite extends SiteFiles {
  readonly contentFolder: string;
  /** What site.yaml says. */
  readonly address: string;
}

const silent: Reporter = { step: () => ({ progress: () => {}, done: () => {} }) };

// Not a hook of a test, since all files that run in this process share the sites.
const base = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'consulta-build-')));
const leftovers: string[] = [base];
process.on('exit', () => {
  for (const folder of leftovers) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder that is gone when the tests are over. */
export function temporaryFolder(): string {
  return mkdtempSync(path.join(base, 'folder-'));
}

let last: Promise<unknown> = Promise.resolve();

/** One after another: hooks of several files begin at once, and in one process sites share an Astro. */
function inTurn<T>(make: () => Promise<T>): Promise<T> {
  const next = last.then(make);
  last = next.catch(() => {});
  return next;
}

export const quietBuild = (project: Project): Promise<unknown> => inTurn(() => buildSite(project, silent));

export const quietPublish = (project: Project) => inTurn(() => publishSite(project, silent));

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

async function build(contentFolder: string, address: string, make = quietBuild): Promise<BuiltSite> {
  const outFolder = path.join(temporaryFolder(), 'site');
  await make({ contentFolder, outFolder, siteAddress: null });
  return { ...(await siteFiles(outFolder)), contentFolder, address };
}

/**
 * The valid content with what fixture-texts.ts adds, from a folder outside the repository: built once for all tests of
 * a process.
 */
export const fixtureSite = once(async () => {
  const contentFolder = await writeContent(fixtureChanges);
  leftovers.push(contentFolder);
  return build(contentFolder, 'https://answers.example.org/', quietPublish);
});

/** What the repository itself publishes. */
export const starterSite = once(() => build(path.join(repositoryRoot, 'content'), 'https://consulta.example.org/'));
