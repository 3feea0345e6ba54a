import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { withFolderLocked } from '../../files/lock-folder.ts';
import { replaceFileBy } from '../../files/replace-file.ts';
import { formatDay } from '../../language/dates.ts';
import { languageName } from '../../language/language-names.ts';
import type { Locale } from '../../language/locale.ts';
import { words } from '../../language/words.ts';
import type { Reporter } from '../../schema/progress.ts';
import { absolute, fixedPath, topicPath } from '../../site/addresses.ts';
import { escapeXml } from '../../site/escape-xml.ts';
import { mediaTypeOf } from '../../site/media-type.ts';
import type { SiteFacts } from '../mirror/copy-description.ts';
import { type SourceSite, openSourceSite } from '../mirror/source-site.ts';
import { writeZip } from '../mirror/write-zip.ts';
import { bookContents, type BookTopic } from './book-contents.ts';
import { Chapters, type Picture, type Places, partId, topicId } from './chapters.ts';
import { bookName } from './book-name.ts';
import { contentsList, titlePage, topicOpening } from './book-pages.ts';
import { type EpubFile, epubFiles } from './epub.ts';
import { part } from '../../language/problems.ts';

/** What a book is to hold. */
export interface BookProject {
  /** A built site; absolute path. */
  readonly site: string;
  /** Where books go; absolute path. */
  readonly folder: string;
  readonly locale: Locale;
  /** One topic alone, by its id in topics.yaml; null for all. */
  readonly topic: string | null;
}

/** A book, and what its pages need. */
export interface Book {
  readonly facts: SiteFacts;
  readonly locale: Locale;
  /** Of the site or the topic. */
  readonly title: string;
  readonly subtitle: string;
  /** Where what it holds is published. */
  readonly address: string;
  readonly topics: readonly BookTopic[];
  readonly css: string;
  /** Of the site; null where it has none. */
  readonly logo: Picture | null;
}

/** A topic that a site does not have in a language. `known`: those that it has. */
export class UnknownTopic extends Error {
  readonly known: readonly string[];
  constructor(known: readonly string[]) {
    super('The site has no such topic.');
    this.known = known;
  }
}

/**
 * Writes the entries of one language of a built site, or of one of its topics, as an EPUB and as one HTML file to be
 * printed; gives their paths, and none where the language has no entries. Throws UnknownTopic.
 */
export async function writeBook(project: BookProject, reporter: Reporter): Promise<readonly string[]> {
  const site = await openSourceSite(project.site);
  return withFolderLocked(project.site, async () => {
    const book = await bookOf(project, site);
    if (book.topics.length === 0) return [];
    await mkdir(project.folder, { recursive: true });
    return withFolderLocked(project.folder, () => write(project, book, site, reporter));
  });
}

async function bookOf({ locale, topic }: BookProject, site: SourceSite): Promise<Book> {
  const { facts } = site;
  const all = await bookContents(site.read, locale);
  const chosen = topic === null ? all : all.filter(({ id }) => id === topic);
  if (topic !== null && chosen.length === 0) throw new UnknownTopic(all.map(({ id }) => id));
  const say = words(locale);
  const values = { language: languageName(locale, locale), date: formatDay(locale, facts.edition) };
  const [first] = chosen;
  return {
    facts,
    locale,
    title: topic === null || !first ? facts.name : first.title,
    subtitle: topic === null ? say('book.all', values) : say('book.topic', { site: facts.name, date: values.date }),
    address: absolute(facts.address, topic === null ? fixedPath(locale, 'home') : topicPath(locale, topic)),
    topics: chosen,
    css: await readFile(new URL('book.css', import.meta.url), 'utf8'),
    logo: facts.logo ? await pictureAt(facts.logo.path, site) : null,
  };
}

async function pictureAt(file: string, { read }: SourceSite): Promise<Picture> {
  return { file, extension: path.extname(file).slice(1).toLowerCase(), content: await read(file) };
}

async function write(
  { folder, topic, locale }: BookProject,
  book: Book,
  site: SourceSite,
  reporter: Reporter,
): Promise<readonly string[]> {
  const { facts, topics } = book;
  const fileOf = (kind: 'epub' | 'html') => path.join(folder, bookName(facts, locale, topic, kind));
  const [epub, html] = [fileOf('epub'), fileOf('html')];
  const step = reporter.step(part('step.book'));
  const chapters = await Chapters.open({ locale, address: facts.address, topics, read: site.read });
  await writeZip(epub, facts.edition, epubFiles(epubFacts(book), epubParts(book, chapters)));
  await replaceFileBy(html, async (append) => {
    for await (const part of htmlParts(book, chapters)) await append(part);
  });
  step.done(part('done.answers', { count: topics.flatMap(({ entries }) => entries).length }));
  return [epub, html];
}

const epubFacts = ({ facts, locale, title, subtitle, address }: Book) => ({
  identifier: address,
  title: `${title}: ${subtitle}`,
  creator: facts.name,
  language: locale,
  date: facts.edition,
  rights: `${facts.licence.name}, ${facts.licence.address}`,
  source: address,
});

/** In the order in which they are read, and last what they show. */
async function* epubParts(book: Book, chapters: Chapters): AsyncIterable<EpubFile> {
  const document = (name: string, title: string, body: string, more: Partial<EpubFile> = {}): EpubFile => ({
    name: `${name}.xhtml`,
    content: xhtml(book.locale, title, body),
    isText: true,
    ...more,
  });
  const pictures = new Map<string, EpubFile>();
  const places: Places = {
    link: (part, id) => `${part}.xhtml${id === null ? '' : `#${id}`}`,
    picture: ({ file, extension, content }: Picture) => {
      const known = pictures.get(file) ?? { name: `picture-${pictures.size + 1}.${extension}`, content };
      pictures.set(file, known);
      return known.name;
    },
  };
  yield document('title', book.title, titlePage(book, places));
  yield document('contents', words(book.locale)('book.contents'), contentsList(book, places, ' epub:type="toc"'), {
    properties: 'nav',
  });
  for (const topic of book.topics) {
    yield document(topicId(topic), topic.title, `<section class="topic">${topicOpening(topic, 1, places)}</section>`);
    for (const entry of topic.entries) {
      const body = await chapters.write(entry, places, 1);
      yield document(
        partId(entry.key),
        entry.title,
        `<article class="entry" id="${partId(entry.key)}">${body}</article>`,
      );
    }
  }
  yield { name: 'book.css', content: book.css };
  yield* pictures.values();
}

const xhtml = (locale: Locale, title: string, body: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${locale}" xml:lang="${locale}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>
${body}
</body>
</html>
`;

/** Readers of EPUB have pages of their own, and some know no boxes in margins. */
const pageRule = `@page {
  margin: 20mm 18mm;
  @bottom-center { content: counter(page); font: 9pt sans-serif; }
}
`;

/** One file that needs no other: pictures stand within it. */
async function* htmlParts(book: Book, chapters: Chapters): AsyncIterable<string> {
  const places: Places = {
    link: (part, id) => `#${id ?? part}`,
    picture: ({ extension, content }) => `data:${mediaTypeOf(extension)};base64,${content.toString('base64')}`,
  };
  const title = escapeXml(`${book.title}: ${book.subtitle}`);
  yield `<!doctype html>
<html lang="${book.locale}">
<head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><link rel="canonical" href="${escapeXml(book.address)}">
<style>
${pageRule}${book.css}</style></head>
<body>
${titlePage(book, places)}
${contentsList(book, places)}
`;
  for (const topic of book.topics) {
    yield `<section class="topic" id="${topicId(topic)}">${topicOpening(topic, 2, places)}</section>\n`;
    for (const entry of topic.entries)
      yield `<article class="entry" id="${partId(entry.key)}">${await chapters.write(entry, places, 2)}</article>\n`;
  }
  yield '</body>\n</html>\n';
}
