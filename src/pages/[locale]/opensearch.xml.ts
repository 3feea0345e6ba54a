import type { APIRoute, GetStaticPaths } from 'astro';
import { words } from '../../language/words.ts';
import { loadKnowledgeBase } from '../../knowledge-base.ts';
import { escapeXml } from '../../site/escape-xml.ts';
import { shortName } from '../../site/short-name.ts';
import type { Brand } from '../../schema/brand.ts';
import type { Site } from '../../schema/site.ts';
import { mediaTypeOf } from '../../site/media-type.ts';
import { outputs } from '../../site/outputs.ts';
import { absolute, searchTemplate, sitePicturePath } from '../../site/addresses.ts';
import { type Locale, locales } from '../../language/locale.ts';

/** Characters that OpenSearch 1.1 allows. */
const mostShort = 16;

export const getStaticPaths: GetStaticPaths = () =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }));

/**
 * Lets the browser's address bar search the site (OpenSearch 1.1). Addresses have to be absolute there, so a copy leads
 * to the published site.
 */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { site, brand } = await loadKnowledgeBase();
  const say = words(locale);
  const template = searchTemplate(site.address, locale, '{searchTerms}');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(`${shortName(site.name, mostShort - locale.length - 1)} ${locale}`)}</ShortName>
<Description>${escapeXml(say('search.description'))}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>${locale}</Language>
${imageOf(site, brand)}
<Url type="text/html" template="${escapeXml(template)}"/>
</OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml' } },
  );
};

function imageOf({ address }: Site, { icon }: Brand): string {
  const name = icon?.light.name;
  const [path, extension] =
    name === undefined ? [`/${outputs.mark.path}`, 'svg'] : [sitePicturePath(name), name.split('.').at(-1) ?? ''];
  return `<Image width="16" height="16" type="${mediaTypeOf(extension)}">${escapeXml(absolute(address, path))}</Image>`;
}
