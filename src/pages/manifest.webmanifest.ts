import type { APIRoute } from 'astro';
import { loadKnowledgeBase } from '../knowledge-base.ts';
import { outputs } from '../site/outputs.ts';
import tokens from '../styles/tokens.css?raw';

/** A colour of the light scheme, which stands first: manifests have one scheme. */
const colour = (name: string): string => {
  const value = new RegExp(`--color-${name}:\\s*(#[0-9a-f]+)`).exec(tokens)?.[1];
  if (value === undefined) throw new Error(`tokens.css has no --color-${name}`);
  return value;
};

/**
 * For readers who put the site on their home screen. Addresses are relative to the manifest: the site may stand
 * anywhere.
 */
export const GET: APIRoute = async () => {
  const { site } = await loadKnowledgeBase();
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
      icons: [{ src: outputs.mark.path, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
      background_color: colour('paper'),
      theme_color: colour('paper'),
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
};
