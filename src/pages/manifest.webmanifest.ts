import type { APIRoute } from 'astro';
import { loadKnowledgeBase } from '../knowledge-base.ts';
import type { Brand } from '../schema/brand.ts';
import { sitePicturePath } from '../site/addresses.ts';
import { mediaTypeOf } from '../site/media-type.ts';
import { outputs } from '../site/outputs.ts';

/**
 * For readers who put the site on their home screen. Addresses are relative to the manifest: the site may stand
 * anywhere.
 */
export const GET: APIRoute = async () => {
  const { site, brand } = await loadKnowledgeBase();
  return new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.name,
      description: site.tagline[site.defaultLanguage],
      lang: site.defaultLanguage,
      id: './',
      start_url: './',
      scope: './',
      // With an address bar: what people do here is copy links.
      display: 'minimal-ui',
      icons: [iconOf(brand)],
      background_color: brand.paper,
      theme_color: brand.paper,
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
};

function iconOf({ icon }: Brand): object {
  if (!icon) return { src: outputs.mark.path, sizes: 'any', type: 'image/svg+xml', purpose: 'any' };
  const { name, width, height } = icon.light;
  const type = mediaTypeOf(name.split('.').at(-1) ?? '');
  const sizes = type === 'image/svg+xml' ? 'any' : `${width}x${height}`;
  return { src: sitePicturePath(name).slice(1), sizes, type, purpose: 'any' };
}
