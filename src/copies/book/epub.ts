import { escapeXml } from '../../site/escape-xml.ts';
import { mediaTypeOf } from '../../site/media-type.ts';
import type { ZipInput } from '../mirror/write-zip.ts';

/** A document of an EPUB, or another file of it. */
export interface EpubFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Whether it is read in its turn: it is part of the text. */
  readonly isText?: boolean;
  /** `nav`, `cover-image`: https://www.w3.org/TR/epub-33/#app-item-properties-vocab */
  readonly properties?: string;
}

export interface EpubFacts {
  /** The same for every edition of one book. */
  readonly identifier: string;
  readonly title: string;
  readonly creator: string;
  readonly language: string;
  /** `2026-11-20` */
  readonly date: string;
  /** Address and name. */
  readonly rights: string;
  readonly source: string;
}

const folder = 'book';

/**
 * The files of an EPUB 3.3 in the order in which its zip holds them: the media type first, as it is found without
 * reading a list. https://www.w3.org/TR/epub-33/#sec-zip-container-mime
 */
export async function* epubFiles(facts: EpubFacts, files: AsyncIterable<EpubFile>): AsyncIterable<ZipInput> {
  yield { ...file('mimetype', 'application/epub+zip'), isStored: true };
  yield file('META-INF/container.xml', container);
  const list: EpubFile[] = [];
  for await (const each of files) {
    list.push({ ...each, content: '' });
    yield file(`${folder}/${each.name}`, each.content);
  }
  yield file(`${folder}/book.opf`, packageDocument(facts, list));
}

const file = (name: string, content: string | Uint8Array): ZipInput => ({
  name,
  from: typeof content === 'string' ? Buffer.from(content) : content,
});

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="${folder}/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const idOf = (index: number): string => `f${index}`;

function packageDocument(facts: EpubFacts, files: readonly EpubFile[]): string {
  const items = files.map(({ name, properties }, i) => {
    const type = mediaTypeOf(name.slice(name.lastIndexOf('.') + 1));
    const extra = properties === undefined ? '' : ` properties="${properties}"`;
    return `<item id="${idOf(i)}" href="${name}" media-type="${type}"${extra}/>`;
  });
  const order = files.flatMap(({ isText }, i) => (isText ? [`<itemref idref="${idOf(i)}"/>`] : []));
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${facts.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(facts).join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine>
${order.join('\n')}
</spine>
</package>
`;
}

/** With what a reader who cannot see has to know: https://www.w3.org/TR/epub-a11y-11/#sec-disc-package */
function metadata({ identifier, title, creator, language, date, rights, source }: EpubFacts): string[] {
  const dc = (name: string, value: string, id = '') => `<dc:${name}${id}>${escapeXml(value)}</dc:${name}>`;
  const meta = (property: string, value: string) => `<meta property="${property}">${escapeXml(value)}</meta>`;
  return [
    dc('identifier', identifier, ' id="id"'),
    dc('title', title),
    dc('creator', creator),
    dc('language', language),
    dc('date', date),
    dc('rights', rights),
    dc('source', source),
    meta('dcterms:modified', `${date}T00:00:00Z`),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...['structuralNavigation', 'tableOfContents', 'readingOrder'].map((each) =>
      meta('schema:accessibilityFeature', each),
    ),
    meta('schema:accessibilityHazard', 'none'),
  ];
}
