import type { MiddlewareHandler } from 'astro';
import { loadAuthoring } from '../knowledge-base.ts';
import { parse } from '../site/parse-address.ts';
import { entryKeySchema } from '../schema/entry.ts';
import { localeSchema } from '../schema/locale.ts';
import { withAuthorsBar } from './authors-bar.ts';

/** Puts on each page what only authors see: what is wrong, why it is a draft, and the way to lists of both. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  // Before the page is made: what changes meanwhile, it may show or not.
  const changes = loadAuthoring()?.changes ?? 0;
  const response = await next();
  const authoring = loadAuthoring();
  if (!authoring || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const locale = localeSchema.safeParse(/<html lang="([^"]+)"/.exec(html)?.[1]).data;
  // Pages that lead on to a language are seen by nobody.
  if (locale === undefined) return new Response(html, response);
  const key = entryKeySchema.safeParse(parse(decodeURI(url.pathname))?.key).data;
  const about = await authoring.about(key === undefined ? null : { key, locale });
  const { problems, draftCount } = authoring;
  const counts = { problems: problems.length, drafts: draftCount, changes };
  return new Response(withAuthorsBar(html, locale, about, counts), response);
};
