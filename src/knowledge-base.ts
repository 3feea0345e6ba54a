import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { knowledgeBaseOfBuild } from 'virtual:consulta/knowledge-base';
import { siteAddress } from 'virtual:consulta/project';
import type { FaqText } from './mdx/entry-text.ts';
import { buildKnowledgeBase, type KnowledgeBase } from './model/knowledge-base-model.ts';

/** The one way from content to pages: what the build has made; while authoring, made afresh for each request. */
export const loadKnowledgeBase = async (): Promise<KnowledgeBase> =>
  knowledgeBaseOfBuild() ?? knowledgeBaseWhileAuthoring();

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
