import { parseFragment } from 'parse5';
import type { Locale } from '../../language/locale.ts';
import { entriesSchema } from '../../schema/api.ts';
import { fixedPath, withFileName } from '../../site/addresses.ts';
import { linkedFile, pageBase } from '../../site/linked-file.ts';
import { lineOf } from '../../site/html-text.ts';
import { nameOf } from '../../site/keys.ts';
import { outputs } from '../../site/outputs.ts';
import { parse } from '../../site/parse-address.ts';
import { attributeOf, isElement, type Node } from '../../site/page-article.ts';

/** What a book holds: the entries that are written in its language, by topic. */
export interface BookTopic {
  /** `mail`, as in topics.yaml. */
  readonly id: string;
  readonly title: string;
  /** Guides, then tickets; of each the newest review first. */
  readonly entries: readonly BookEntry[];
}

export interface BookEntry {
  /** `ticket/9012` */
  readonly key: string;
  readonly title: string;
  /** Path of its page, from the site's folder. */
  readonly page: string;
}

/** Gives a file of a built site; throws where it is not as the build wrote it. */
export type ReadSite = (name: string) => Promise<Buffer>;

/** The topics of a built site in the order of its page of topics, each with its entries; those without are left out. */
export async function bookContents(read: ReadSite, locale: Locale): Promise<BookTopic[]> {
  const { entries } = entriesSchema
    .pick({ entries: true })
    .parse(JSON.parse(String(await read(outputs.apiEntries.path))));
  const written = entries.flatMap(({ key, kind, topic, texts }) => {
    const text = texts.find((each) => each.locale === locale);
    const page = text && linkedFile(text.page, pageBase(outputs.apiEntries.path))?.file;
    return page === undefined ? [] : [{ key, kind, topic, title: text?.title ?? '', page }];
  });
  const topics = await topicsOf(read, locale);
  return topics
    .map(({ id, title }) => {
      const own = written.filter(({ topic }) => topic === id);
      return { id, title, entries: [...own.filter(isGuide), ...own.filter((entry) => !isGuide(entry))] };
    })
    .filter((topic) => topic.entries.length > 0);
}

const isGuide = ({ kind }: { readonly kind: string }): boolean => kind === 'faq';

async function topicsOf(read: ReadSite, locale: Locale): Promise<Pick<BookTopic, 'id' | 'title'>[]> {
  const file = withFileName(fixedPath(locale, 'topics').slice(1));
  const page = String(await read(file));
  const main = page.slice(page.indexOf('<main'), page.lastIndexOf('</main>'));
  const found = new Map<string, string>();
  const waiting: Node[] = [...parseFragment(main).childNodes];
  for (let node = waiting.shift(); node; node = waiting.shift()) {
    if (!isElement(node)) continue;
    const linked = linkedFile(attributeOf(node, 'href') ?? '', pageBase(file));
    const address = linked && parse(`/${linked.file}`);
    if (address?.kind === 'topic') found.set(nameOf(address.key), lineOf(node.childNodes));
    waiting.unshift(...node.childNodes);
  }
  return Array.from(found, ([id, title]) => ({ id, title }));
}
