import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { siteAddress } from 'virtual:consulta/project';
import type { FaqText } from './mdx/entry-text.ts';
import type { StoredSettings } from './reader/astro-loader.ts';
import { readMarks } from './reader/translations-lock.ts';
import { buildKnowledgeBase, type KnowledgeBase } from './model/knowledge-base-model.ts';

/** The one way from content to pages. Built once for a whole build; afresh for each request while authoring. */
export function loadKnowledgeBase(): Promise<KnowledgeBase> {
  if (!import.meta.env.PROD) return build();
  built ??= build();
  return built;
}

let built: Promise<KnowledgeBase> | undefined;

async function build(): Promise<KnowledgeBase> {
  const settings: StoredSettings | undefined = (await getEntry('settings', 'all'))?.data;
  if (!settings?.site || !settings.topics)
    throw new Error('site.yaml or topics.yaml could not be read; run npm run check.');
  const texts = (await getCollection('texts')).map((entry: CollectionEntry<'texts'>) => entry.data);
  return buildKnowledgeBase(
    { ...settings.site, address: siteAddress ?? settings.site.address },
    settings.topics,
    texts,
    {
      ledger: new Map(Object.entries(settings.ledger)),
      redirects: new Map(settings.redirects.map(({ from, to }) => [from, to])),
      aboutTexts: settings.aboutTexts,
      marks: readMarks(settings.marks).marks,
    },
  );
}

/** The body of a FAQ entry, whichever way it is rendered. */
export async function faqBody(text: FaqText): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  const entry = (await getEntry('texts', text.file.replace(/\.mdx$/, ''))) as CollectionEntry<'texts'>;
  return (await render(entry)).Content;
}
