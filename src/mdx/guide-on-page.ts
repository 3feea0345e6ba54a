import type { Locale } from '../language/locale.ts';
import { fixedPath } from '../site/addresses.ts';
import { rewritePage } from '../site/rewrite-page.ts';
import { type Filling, formerIdsHtml } from './prose.ts';

/**
 * A guide with code of its own, which @astrojs/mdx has rendered whole, on a page for readers of one language: `from` is
 * that of the text.
 */
export function guideOnPage(html: string, from: Locale, to: Locale, formerIds: Filling['formerIds']): string {
  if (from === to && !formerIds) return html;
  const [own, readers] = [fixedPath(from, 'home'), fixedPath(to, 'home')];
  return rewritePage(html, (tag) => {
    const href = tag.name === 'a' ? tag.attribute('href') : undefined;
    if (href?.startsWith(own)) tag.setAttribute('href', readers + href.slice(own.length));
    const id = /^h[2-6]$/.test(tag.name) ? tag.attribute('id') : undefined;
    if (id !== undefined) tag.prepend(formerIdsHtml(formerIds?.get(id)));
  });
}
