import { type RecordedPermalinks, recordPermalinks } from '../reader/record-permalinks.ts';
import { sweepContent } from '../reader/sweep-content.ts';
import type { Reporter } from '../schema/progress.ts';
import type { Project } from './astro-project.ts';
import { type BuiltSite, buildSite } from './build-site.ts';

/** A site that people may link to from now on. */
export interface PublishedSite extends BuiltSite, RecordedPermalinks {}

/**
 * Builds a site and records its addresses in the content, before anybody can take one from the output folder: they are
 * for ever from then on.
 */
export async function publishSite(project: Project, reporter: Reporter): Promise<PublishedSite> {
  await sweepContent(project.contentFolder);
  const recorded: RecordedPermalinks[] = [];
  const built = await buildSite(project, reporter, async (content) => {
    recorded.push(await recordPermalinks(project.contentFolder, content));
  });
  const [permalinks] = recorded;
  if (!permalinks) throw new Error('A build that succeeds has told its content.');
  return { ...built, ...permalinks };
}
