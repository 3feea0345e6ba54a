import { Problems } from '../../schema/problem.ts';
import { siteNotBuilt } from '../../schema/problems/mirror.ts';
import { outputs } from '../../site/outputs.ts';
import type { WrittenFiles } from '../../files/written-files.ts';
import { type SiteFacts, siteFactsSchema } from './copy-description.ts';
import { changedSince, contentForCopies, readFrom, writtenIn } from './copy-files.ts';
import { parseJson } from './describe-zip.ts';

/** A built site that something is made of. */
export interface SourceSite {
  readonly facts: SiteFacts;
  readonly written: WrittenFiles;
  /** Gives a file as copies hold it; throws Problems where it is not as the build wrote it. */
  readonly read: (name: string) => Promise<Buffer>;
}

/** Throws Problems where no build has left a site in the folder. */
export async function openSourceSite(folder: string): Promise<SourceSite> {
  const facts = siteFactsSchema.safeParse(parseJson(await readFrom(folder, outputs.siteFacts.path).catch(() => null)));
  if (!facts.success) throw new Problems(siteNotBuilt({ file: folder }));
  const written = await writtenIn(folder);
  return {
    facts: facts.data,
    written,
    read: async (name) => {
      const content = await contentForCopies(folder, written, name);
      if (content === null) throw changedSince(folder, [name]);
      return content;
    },
  };
}
