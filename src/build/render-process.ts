import { checkedKnowledgeBase } from '../checks/checked-knowledge-base.ts';
import type { EntryText } from '../mdx/entry-text.ts';
import { Problems } from '../schema/problem.ts';
import type { FromRendering, ToRendering } from './render-in-parts.ts';
import { renderPages } from './render-pages.ts';

/** A process of render-in-parts.ts: renders one part of the pages. */
const texts: EntryText[] = [];

const tell = (message: FromRendering): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(message, () => resolve());
  });

// The build has ended, whatever ended it: nobody waits for what Astro is still at.
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.on('message', (message) => {
  // render-in-parts.ts sends nothing else.
  const told = message as ToRendering;
  if ('texts' in told) texts.push(...told.texts);
  else void render(told).then(tell);
});

async function render({
  project,
  settings,
  ...pages
}: Exclude<ToRendering, { readonly texts: unknown }>): Promise<FromRendering> {
  try {
    const content = { settings, texts, unreadable: new Set<never>(), drafts: new Set<never>(), problems: [] };
    const base = checkedKnowledgeBase(content, project.siteAddress);
    const siteFolder = await renderPages({ project, base, texts, ...pages }, (rendered) => void tell({ rendered }));
    return { siteFolder };
  } catch (error) {
    if (error instanceof Problems) return { problems: error.problems };
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
