import { parse, stringify } from 'yaml';
import { entryPath } from '../../../src/site/addresses.ts';
import { type Locale, locales } from '../../../src/language/locale.ts';
import { type CorpusEntry, type CorpusPage, entriesOf, slugOf } from './corpus.ts';
import { type ForeignText, plainText, readMarkdown, toMdx } from './markdown-to-mdx.ts';

/** Content by path from the content folder, and which page of the corpus stands at an address. */
export interface ConvertedCorpus {
  readonly files: Readonly<Record<string, string>>;
  readonly addresses: Readonly<Record<string, string>>;
}

/** What a converted corpus takes from the project's own content folder. */
export interface Surroundings {
  readonly site: string;
  readonly glossary: string;
}

interface Topics {
  of(entry: CorpusEntry): string;
  readonly all: readonly { readonly id: string; readonly label: string }[];
}

/** Turns the pages of a corpus into FAQ entries. Every page converts; `dropped` are the ids that are to be missing. */
export function convertCorpus(
  pages: readonly CorpusPage[],
  { site, glossary }: Surroundings,
  dropped: ReadonlySet<string> = new Set(),
): ConvertedCorpus {
  const entries = entriesOf(pages.filter(({ id }) => !dropped.has(id)));
  // Of all pages, so that what is dropped changes nothing else.
  const topics = topicsOf(entriesOf(pages));
  const titles = new Set<string>();
  const files: Record<string, string> = {
    'site.yaml': siteWithoutLinks(site),
    'glossary.yaml': glossary,
    'topics.yaml': stringify(
      topics.all.map(({ id, label }) => ({
        id,
        label: { en: label, es: label },
        about: { en: `Help pages: ${label}.`, es: `Páginas de ayuda: ${label}.` },
        components: [],
      })),
    ),
  };
  const addresses: Record<string, string> = {};
  for (const entry of entries) {
    const shown = locales.flatMap((locale) => entry.pages[locale] ?? []);
    const texts = new Map(shown.map((page) => [page, readMarkdown(printable(page.body_markdown))]));
    const counts = new Set(Array.from(texts.values(), ({ headings }) => headings.length));
    for (const [page, text] of texts) {
      const question = titleFor(page, titles);
      const fields = { question, answer: answerFor(question, text), topic: topics.of(entry), reviewed: '2026-01-01' };
      files[`faq/${entry.slug}/${page.lang}.mdx`] =
        `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${toMdx(text, counts.size === 1)}\n`;
    }
    for (const locale of locales) {
      const page = entry.pages[locale] ?? shown[0];
      if (page) addresses[entryPath(locale, `faq/${entry.slug}`)] = page.id;
    }
  }
  return { files, addresses };
}

/** Signs that neither YAML nor a page may hold. */
const printable = (text: string): string =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, ' ');

const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();

/** At most that long, ending with a whole word. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).toWellFormed();
  return `${cut.includes(' ') ? cut.replace(/\s+\S*$/, '') : cut}…`;
}

/** Dots are no words, so they change nothing of what is found. */
const lengthened = (text: string, least: number): string =>
  text.length >= least ? text : `${text} `.padEnd(least, '·');

/** A title as the schema wants it, which no other page of its language has. */
function titleFor({ title, key, lang }: CorpusPage, titles: Set<string>): string {
  const whole = lengthened(shortened(oneLine(title) || oneLine(key), 130), 8);
  for (let i = 1; ; i++) {
    const free = i === 1 ? whole : `${whole} (${i})`;
    const id = `${lang} ${free.toLocaleLowerCase(lang)}`;
    if (titles.has(id)) continue;
    titles.add(id);
    return free;
  }
}

/** The first sentences, until they say something. */
function answerFor(title: string, text: ForeignText): string {
  const sentences = plainText(text).split(/(?<=[.!?:…])\s+/);
  let answer = '';
  for (const sentence of sentences) {
    if (answer.length >= 60 || (answer.length >= 20 && answer.length + sentence.length > 300)) break;
    answer = `${answer} ${sentence}`.trim();
  }
  return lengthened(shortened(answer.length < 20 ? `${answer} ${title}`.trim() : answer, 320), 20);
}

/**
 * By the pages' first topic, else by their source, where that makes shelves of a number that somebody would make; else
 * one.
 */
function topicsOf(entries: readonly CorpusEntry[]): Topics {
  const firstPage = ({ pages }: CorpusEntry): CorpusPage | undefined =>
    locales.flatMap((locale) => pages[locale] ?? [])[0];
  const ways: ((page: CorpusPage) => string)[] = [
    ({ topics }) => topics[0] ?? '',
    ({ source }) => source,
    () => 'help',
  ];
  for (const way of ways) {
    const labelOf = (entry: CorpusEntry): string => {
      const page = firstPage(entry);
      return lengthened(shortened(oneLine(page ? way(page) : '') || 'help', 32), 2);
    };
    const labels = new Map(entries.map((entry) => [slugOf(labelOf(entry)), labelOf(entry)]));
    const isSensible = labels.size > 1 && labels.size <= 24;
    if (!isSensible && way !== ways.at(-1)) continue;
    const all = [...(labels.size > 0 ? labels : new Map([['help', 'help']]))].map(([id, label]) => ({ id, label }));
    return { all, of: (entry) => slugOf(labelOf(entry)) };
  }
  throw new Error('The last way makes one topic.');
}

/** The about page leads to entries that the corpus does not have, and the floor is for the project's own questions. */
function siteWithoutLinks(site: string): string {
  const fields: { about: Record<Locale, string> } = parse(site);
  const unlinked = (text: string): string => text.replace(/\[([^\]]*)\]\((?:ticket|faq|topic):[^)]*\)/g, '$1');
  return stringify({
    ...fields,
    searchFloor: undefined,
    about: { en: unlinked(fields.about.en), es: unlinked(fields.about.es) },
  });
}
