import path from 'node:path';
import sharp from 'sharp';
import type { Locale } from '../../language/locale.ts';
import { absolute, topicPath, withFileName, withoutFileName } from '../../site/addresses.ts';
import { fileAddress } from '../../site/file-address.ts';
import { linkedFile, pageBase } from '../../site/linked-file.ts';
import { outputOf } from '../../site/output-of.ts';
import { parse } from '../../site/parse-address.ts';
import type { BookEntry, BookTopic, ReadSite } from './book-contents.ts';
import { attributeOf, isElement, type Node } from '../../site/page-article.ts';
import { type Chapter, readChapter } from './read-chapter.ts';
import { toXml } from './to-xml.ts';

/** Where a kind of book puts what a link leads to. */
export interface Places {
  /** `part`: id of a chapter or topic; `id`: of an element in it, null for its beginning. */
  readonly link: (part: string, id: string | null) => string;
  /** Address of a picture of the site. */
  readonly picture: (picture: Picture) => string;
}

export interface Picture {
  /** `png`, `svg`: what every reader of EPUB knows. */
  readonly extension: string;
  readonly content: Buffer;
  /** Path from the site's folder. */
  readonly file: string;
}

/** What chapters are made from. */
export interface ChapterSource {
  readonly locale: Locale;
  /** Canonical address of the site, ending in a slash. */
  readonly address: string;
  readonly topics: readonly BookTopic[];
  readonly read: ReadSite;
}

/** Of an entry or a topic in a book: `ticket-9012`, `topic-mail`. */
export const partId = (key: string): string => key.replace('/', '-');
export const topicId = ({ id }: BookTopic): string => partId(`topic/${id}`);

/**
 * The id of an element of a chapter: no two chapters share one. XML allows neither the colon of `comment:4` nor most
 * signs: https://www.w3.org/TR/xml-names/#NT-NCName
 */
const elementId = (part: string, id: string): string =>
  `${part}_${id.replace(/[^\p{L}\p{Nd}-]/gu, (sign) => (sign === ':' ? '.' : `_${sign.codePointAt(0)?.toString(16)}_`))}`;

/** Writes the entries of a site as chapters of a book. */
export class Chapters {
  readonly #source: ChapterSource;
  readonly #topicOfFile: ReadonlyMap<string, string>;
  /** By key: ids that a link may lead to. */
  readonly #ids = new Map<string, ReadonlySet<string>>();

  private constructor(source: ChapterSource) {
    this.#source = source;
    const { locale, topics } = source;
    this.#topicOfFile = new Map(
      topics.map((topic) => [withFileName(topicPath(locale, topic.id).slice(1)), topicId(topic)]),
    );
  }

  /** Reads all entries once, since each may link to a place in any other. */
  static async open(source: ChapterSource): Promise<Chapters> {
    const chapters = new Chapters(source);
    for (const entry of source.topics.flatMap(({ entries }) => entries))
      chapters.#ids.set(entry.key, (await chapters.#chapter(entry)).ids);
    return chapters;
  }

  /** The nodes of an entry as XHTML; headings stand `deeper` levels below those of its page. */
  async write(entry: BookEntry, places: Places, deeper: number): Promise<string> {
    const { nodes } = await this.#chapter(entry);
    const base = pageBase(entry.page);
    const pictures = new Map<string, string>();
    for (const src of picturesIn(nodes)) {
      const file = linkedFile(src, base)?.file;
      const picture = file !== undefined && outputOf(file).name === 'pictures' ? await this.#picture(file) : null;
      if (picture) pictures.set(src, places.picture(picture));
    }
    return toXml(nodes, {
      id: (id) => elementId(partId(entry.key), id),
      link: (href) => this.#link(href, entry, base, places),
      picture: (src) => pictures.get(src) ?? null,
      deeper,
    });
  }

  async #chapter(entry: BookEntry): Promise<Chapter> {
    const chapter = readChapter(String(await this.#source.read(entry.page)));
    if (!chapter) throw new Error(`The page ${entry.page} holds no entry.`);
    return chapter;
  }

  #link(href: string, entry: BookEntry, base: URL, places: Places): string | null {
    const target = linkedFile(href, base);
    if (!target) {
      if (!href.startsWith('#')) return URL.canParse(href) ? href : null;
      return this.#ids.get(entry.key)?.has(href.slice(1)) ? this.#place(entry.key, href, places) : null;
    }
    const topic = this.#topicOfFile.get(target.file);
    if (topic !== undefined) return places.link(topic, null);
    const page = parse(`/${target.file}`);
    const isHere = page && (page.locale ?? this.#source.locale) === this.#source.locale && this.#ids.has(page.key);
    return isHere
      ? this.#place(page.key, target.hash, places)
      : absolute(this.#source.address, `/${fileAddress(withoutFileName(target.file))}`) + target.hash;
  }

  /** A place that a book leaves out is as good as the beginning of its chapter. */
  #place(key: string, hash: string, places: Places): string {
    const id = hash.slice(1);
    const part = partId(key);
    return places.link(part, this.#ids.get(key)?.has(id) ? elementId(part, id) : null);
  }

  async #picture(file: string): Promise<Picture> {
    const content = await this.#source.read(file);
    const extension = path.posix.extname(file).slice(1).toLowerCase();
    // Readers of EPUB need not know it: https://www.w3.org/TR/epub-33/#sec-core-media-types
    if (extension === 'avif') return { file, extension: 'png', content: await sharp(content).png().toBuffer() };
    return { file, extension, content };
  }
}

function picturesIn(nodes: readonly Node[]): string[] {
  return nodes.filter(isElement).flatMap((element) => {
    const src = element.tagName === 'img' ? attributeOf(element, 'src') : undefined;
    return [...(src === undefined ? [] : [src]), ...picturesIn(element.childNodes)];
  });
}
