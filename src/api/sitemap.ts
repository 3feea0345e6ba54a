import { escapeXml } from '../site/escape-xml.ts';
import type { KnowledgeBase } from '../model/knowledge-base-model.ts';
import { absolute, entryPath, fixedPath, topicPath } from '../site/addresses.ts';
import { outputs } from '../site/outputs.ts';
import { fixedPageKeys, fixedPages } from '../site/pages.ts';
import { type Locale, locales } from '../language/locale.ts';
import { keyHash } from './key-hash.ts';

/** Of one file, as sitemaps.org has them. */
const protocolLimits = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

/** A page in one language. */
interface Listed {
  readonly xml: string;
  readonly day: string;
  /** Which part it stands in, where one file is not enough: `pages`, or the hash of an entry's key. */
  readonly place: string;
}

/**
 * Every page that holds a text of its own, with its translations, as files by their paths. One file holds all up to the
 * protocol's limits; beyond, it keeps its address and lists parts by the hash of each entry's key, so that an edit
 * changes one of them.
 */
export function sitemaps(base: KnowledgeBase, limits = protocolLimits): ReadonlyMap<string, string> {
  const listed = listedPages(base);
  const whole = urlSet(listed);
  if (fits(listed, whole, limits)) return new Map([[outputs.sitemap.path, whole]]);
  const parts = partsOf(listed, limits);
  const nameOf = (part: string): string => outputs.sitemapParts.path.replace('*', part);
  const items = parts.map(({ name, newest }) => {
    const address = absolute(base.site.address, `/${nameOf(name)}`);
    return `<sitemap><loc>${escapeXml(address)}</loc><lastmod>${newest}</lastmod></sitemap>`;
  });
  return new Map([
    [outputs.sitemap.path, document('sitemapindex', items)],
    ...parts.map(({ name, xml }) => [nameOf(name), xml] as const),
  ]);
}

function listedPages({ site, entries, topicGroups, edition }: KnowledgeBase): Listed[] {
  const page = (place: string, path: (locale: Locale) => string, day: string, languages: readonly Locale[] = locales) =>
    languages.map((locale): Listed => {
      const link = (other: Locale): string =>
        `<xhtml:link rel="alternate" hreflang="${other}" href="${escapeXml(absolute(site.address, path(other)))}"/>`;
      const alternates = languages.length < 2 ? '' : languages.map(link).join('');
      const address = escapeXml(absolute(site.address, path(locale)));
      return { xml: `<url><loc>${address}</loc><lastmod>${day}</lastmod>${alternates}</url>`, day, place };
    });
  return [
    ...fixedPageKeys
      .filter((key) => fixedPages[key].isIndexed)
      .flatMap((key) => page('pages', (locale) => fixedPath(locale, key), edition)),
    ...topicGroups.flatMap(({ topic, entries: [newest] }) =>
      newest ? page('pages', (locale) => topicPath(locale, topic.id), newest.reviewed) : [],
    ),
    ...entries.flatMap((entry) =>
      page(
        keyHash(entry.key),
        (locale) => entryPath(locale, entry.key),
        entry.reviewed,
        locales.filter((locale) => entry.texts[locale]),
      ),
    ),
  ];
}

interface SitemapPart {
  readonly name: string;
  readonly xml: string;
  readonly newest: string;
}

/** By as few digits of the hash as do. */
function partsOf(listed: readonly Listed[], limits: typeof protocolLimits, digits = 1): SitemapPart[] {
  const groups = Map.groupBy(listed, ({ place }) => (place === 'pages' ? place : place.slice(0, digits)));
  const parts = Array.from(groups, ([name, pages]) => {
    const newest = pages.reduce((latest, { day }) => (day > latest ? day : latest), '');
    return { name, pages, xml: urlSet(pages), newest };
  });
  const areSmall = parts.every(({ name, pages, xml }) => name === 'pages' || fits(pages, xml, limits));
  return areSmall ? parts.sort((a, b) => (a.name < b.name ? -1 : 1)) : partsOf(listed, limits, digits + 1);
}

const fits = (pages: readonly Listed[], xml: string, { addresses, bytes }: typeof protocolLimits): boolean =>
  pages.length <= addresses && Buffer.byteLength(xml) <= bytes;

const urlSet = (pages: readonly Listed[]): string =>
  document(
    'urlset',
    pages.map(({ xml }) => xml),
    ' xmlns:xhtml="http://www.w3.org/1999/xhtml"',
  );

const document = (root: 'urlset' | 'sitemapindex', items: readonly string[], namespaces = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>
${items.join('\n')}
</${root}>
`;
