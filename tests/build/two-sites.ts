import { rm } from 'node:fs/promises';
import path from 'node:path';
import { keptPagesOf, repositoryRoot } from '../../src/build/astro-project.ts';
import { quietBuild, temporaryFolder } from './fixture-site.ts';
import { copyOf, differences } from './random-edits.ts';

/** A copy of the starter content, and two sites of it: one that remembers and one that is built anew each time. */
export async function twoSites() {
  const folder = temporaryFolder();
  const contentFolder = await copyOf(path.join(repositoryRoot, 'content'), path.join(folder, 'content'));
  const project = (name: string) => ({ contentFolder, outFolder: path.join(folder, name), siteAddress: null });
  const [remembering, clean] = [project('remembering'), project('clean')];
  return {
    contentFolder,
    site: remembering.outFolder,
    kept: keptPagesOf(remembering),
    remember: () => quietBuild(remembering),
    /** Builds both; gives the files that are not alike. */
    async differences(): Promise<string[]> {
      await quietBuild(remembering);
      await rm(keptPagesOf(clean), { recursive: true, force: true });
      await quietBuild(clean);
      return differences(remembering.outFolder, clean.outFolder);
    },
  };
}
