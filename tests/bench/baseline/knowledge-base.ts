import { getCollection, getEntry } from 'astro:content';
import { siteAddress } from 'virtual:consulta/project';
import type { z } from 'zod';
import type { TicketText } from '../../../src/mdx/entry-text.ts';
import { buildKnowledgeBase, type KnowledgeBase } from '../../../src/model/knowledge-base-model.ts';
import { entryKeySchema } from '../../../src/schema/entry.ts';
import { localeSchema } from '../../../src/schema/locale.ts';
import type { markdownTicketSchema } from './content.config.ts';

let built: Promise<KnowledgeBase> | undefined;

export function loadKnowledgeBase(): Promise<KnowledgeBase> {
  built ??= build();
  return built;
}

async function build(): Promise<KnowledgeBase> {
  const settings = (await getEntry('settings', 'all'))?.data;
  if (!settings?.site || !settings.topics) throw new Error('site.yaml or topics.yaml could not be read.');
  // Astro's types are those of the project's own collections; here the collection holds front matter and stock HTML.
  const entries = (await getCollection('texts')) as unknown as MarkdownEntry[];
  return buildKnowledgeBase(
    { ...settings.site, address: siteAddress ?? settings.site.address },
    settings.topics,
    entries.map(textOf),
  );
}

interface MarkdownEntry {
  readonly id: string;
  readonly data: z.infer<typeof markdownTicketSchema>;
  readonly rendered: { readonly html: string };
}

/** What the pages want, from what Astro rendered: a rule stands between the parts. */
function textOf({ id, data: { comments, ...fields }, rendered }: MarkdownEntry): TicketText {
  const [answer = '', question = '', ...talk] = rendered.html.split('<hr>');
  return {
    kind: 'ticket',
    key: entryKeySchema.parse(`ticket/${fields.ticket}`),
    locale: localeSchema.parse(id.slice(-2)),
    file: `${id}.md`,
    lines: {},
    links: [],
    sections: [],
    pictures: [],
    fields,
    answer: answer.trim(),
    question: question.trim(),
    comments: comments.map((comment, i) => ({ ...comment, line: undefined, html: (talk[i] ?? '').trim() })),
  };
}
