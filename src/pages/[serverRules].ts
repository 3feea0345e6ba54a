import { notFoundScript } from 'virtual:consulta/project';
import type { APIRoute, GetStaticPaths } from 'astro';
import { hashOf } from '../build/hash-of.ts';
import { loadKnowledgeBase } from '../knowledge-base.ts';
import { serverRedirects, serverRules } from '../model/server-redirects.ts';
import { absolute } from '../site/addresses.ts';
import { serverHeaders } from '../site/server-headers.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { site, moved } = await loadKnowledgeBase();
  const { pathname: basePath } = new URL(absolute(site.address, '/'));
  const tracker = new URL(site.tracker.newTicket).origin;
  const rules = serverRules(moved, basePath);
  const served = { basePath, tracker, hashes: [hashOf(notFoundScript)] };
  return [
    ...Object.entries(serverRedirects).map(([file, format]) => [file, '# From redirects.yaml', ...format(rules)]),
    ...Object.entries(serverHeaders).map(([file, format]) => [file, '# Written by the build', ...format(served)]),
  ].map(([serverRules, ...lines]) => ({ params: { serverRules }, props: { lines } }));
};

/** What servers can do by themselves: redirects.yaml, and the headers of answers. */
export const GET: APIRoute<{ lines: readonly string[] }> = ({ props }) => new Response(`${props.lines.join('\n')}\n`);
