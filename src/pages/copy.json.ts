import type { APIRoute } from 'astro';
import { loadKnowledgeBase } from '../knowledge-base.ts';
import type { SiteFacts } from '../copies/mirror/copy-description.ts';
import type { Brand } from '../schema/brand.ts';
import { sitePicturePath } from '../site/addresses.ts';
import { byLocale, type Locale } from '../language/locale.ts';

/** What a copy of the site says of itself, left here since npm run mirror reads no content. */
export const GET: APIRoute = async () => {
  const { site, brand, entries, edition } = await loadKnowledgeBase();
  const count = (locale: Locale) => entries.filter(({ texts }) => texts[locale]).length;
  const facts = {
    name: site.name,
    edition,
    address: site.address,
    licence: site.licence,
    defaultLanguage: site.defaultLanguage,
    ...picturesOf(brand),
    entries: byLocale(count),
  } satisfies SiteFacts;
  return new Response(`${JSON.stringify(facts, null, 2)}\n`, { headers: { 'content-type': 'application/json' } });
};

function picturesOf({ logo, icon }: Brand): Pick<SiteFacts, 'logo' | 'icon'> {
  const pathOf = (name: string): string => sitePicturePath(name).slice(1);
  return {
    ...(logo && {
      logo: { path: pathOf(logo.light.name), width: logo.light.width, height: logo.light.height },
    }),
    ...(icon && { icon: pathOf(icon.light.name) }),
  };
}
