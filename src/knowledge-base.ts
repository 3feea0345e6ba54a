import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { runningBuild } from 'virtual:consulta/knowledge-base';
import { siteAddress } from 'virtual:consulta/project';
import type { FaqText } from './mdx/entry-text.ts';
import { buildKnowledgeBase, type KnowledgeBase } from './model/knowledge-base-model.ts';
import type { Site } from './schema/site.ts';
import { withFileName } from './site/addresses.ts';
import { type EditionDates, editionDates } from './site/edition-dates.ts';

/** The one way from content to pages: what the build has made; while authoring, made afresh for each request. */
export const loadKnowledgeBase = async (): Promise<KnowledgeBase> =>
  runningBuild()?.base ?? knowledgeBaseWhileAuthoring();

/**
 * What stands around each page. Layouts and components may ask for nothing else of the whole base: a page is rendered
 * again only when what it was given is different.
 */
export async function loadFrame(): Promise<{ readonly site: Site; readonly dates: EditionDates }> {
  const { site, edition } = await loadKnowledgeBase();
  return { site, dates: runningBuild()?.dates ?? editionDates(edition) };
}

/** Whether the page at an address has to be rendered: a build remembers those that would come out as they were. */
export const isToRender = (address: string): boolean => !runningBuild()?.remembered.has(withFileName(address.slice(1)));

/** From Astro's collections, which content-loaders.ts keeps up to date with the content folder. */
async function knowledgeBaseWhileAuthoring(): Promise<KnowledgeBase> {
  const settings = (await getEntry('settings', 'all'))?.data;
  if (!settings?.site || !settings.topics)
    throw new Error('site.yaml or topics.yaml could not be read; run npm run check.');
  const { site, topics } = settings;
  const texts = (await getCollection('texts')).map((entry: CollectionEntry<'texts'>) => entry.data);
  return buildKnowledgeBase({ ...settings, site: { ...site, address: siteAddress ?? site.address }, topics, texts });
}

/** The body of a FAQ entry with code of its own. */
export async function faqBody(text: FaqText): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  const entry = (await getEntry('texts', text.file.replace(/\.mdx$/, ''))) as CollectionEntry<'texts'>;
  return (await render(entry)).Content;
}
