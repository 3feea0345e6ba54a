import { getCollection } from 'astro:content';
import { runningBuild } from 'virtual:consulta/knowledge-base';
import type { z } from 'zod';
import type { TicketText } from '../../../src/mdx/entry-text.ts';
import type { Prose } from '../../../src/mdx/prose.ts';
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
  const settled = runningBuild()?.base;
  if (!settled) throw new Error('The benchmark is a build.');
  // Astro's types are those of the project's own collections; here the collection holds front matter and stock HTML.
  const entries = (await getCollection('texts')) as unknown as MarkdownEntry[];
  // The build itself has read the settings, and no text.
  const base = buildKnowledgeBase({
    site: settled.site,
    topics: settled.topicGroups.map(({ topic }) => topic),
    texts: entries.map(textOf),
    aboutTexts: [],
    permalinks: null,
    redirects: [],
    unanswered: [],
    marks: null,
  });
  // The build writes the API, which pages link to, of the base that it handed over.
  return Object.assign(settled, base);
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
    answer: proseOf(answer),
    question: proseOf(question),
    comments: comments.map((comment, i) => ({ ...comment, line: undefined, prose: proseOf(talk[i] ?? '') })),
  };
}

/** Stock HTML is the same on every page; what programs read is not compared. */
const proseOf = (html: string): Prose => ({ html: [html.trim()], plain: '' });
