import type { APIRoute } from 'astro';
import { loadKnowledgeBase } from '../knowledge-base.ts';
import { escapeXml } from '../site/escape-xml.ts';
import { absolute, entryPath, fixedPath, topicPath } from '../site/addresses.ts';
import { fixedPageKeys, fixedPages } from '../site/pages.ts';
import { type Locale, locales } from '../language/locale.ts';

/** Every page that holds a text of its own, with its translations. One file serves up to 50,000 addresses. */
export const GET: APIRoute = async () => {
  const { site, entries, topicGroups, edition } = await loadKnowledgeBase();
  const page = (path: (locale: Locale) => string, day: string, languages: readonly Locale[] = locales) =>
    languages.map((locale) => {
      const alternates =
        languages.length < 2
          ? ''
          : languages
              .map(
                (other) =>
                  `<xhtml:link rel="alternate" hreflang="${other}" href="${escapeXml(absolute(site.address, path(other)))}"/>`,
              )
              .join('');
      return `<url><loc>${escapeXml(absolute(site.address, path(locale)))}</loc><lastmod>${day}</lastmod>${alternates}</url>`;
    });
  const urls = [
    ...fixedPageKeys
      .filter((key) => fixedPages[key].isIndexed)
      .flatMap((key) => page((locale) => fixedPath(locale, key), edition)),
    ...topicGroups.flatMap(({ topic, entries: [newest] }) =>
      newest ? page((locale) => topicPath(locale, topic.id), newest.reviewed) : [],
    ),
    ...entries.flatMap((entry) =>
      page(
        (locale) => entryPath(locale, entry.key),
        entry.reviewed,
        locales.filter((locale) => entry.texts[locale]),
      ),
    ),
  ];
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
