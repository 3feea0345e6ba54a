import type { APIRoute } from 'astro';
import { loadKnowledgeBase } from '../knowledge-base.ts';
import { outputs } from '../site/outputs.ts';
import { absolute } from '../site/addresses.ts';

export const GET: APIRoute = async () => {
  const { site } = await loadKnowledgeBase();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(site.address, `/${outputs.sitemap.path}`)}\n`);
};
