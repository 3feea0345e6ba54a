import type { APIRoute, GetStaticPaths } from 'astro';
import { loadKnowledgeBase } from '../knowledge-base.ts';
import { serverRedirects, serverRules } from '../model/server-redirects.ts';
import { absolute } from '../site/addresses.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.entries(serverRedirects).map(([redirects, format]) => ({ params: { redirects }, props: { format } }));

/** redirects.yaml for servers. */
export const GET: APIRoute<{ format: (typeof serverRedirects)[keyof typeof serverRedirects] }> = async ({ props }) => {
  const { site, moved } = await loadKnowledgeBase();
  const { pathname } = new URL(absolute(site.address, '/'));
  return new Response(['# From redirects.yaml', ...props.format(serverRules(moved, pathname))].join('\n') + '\n');
};
