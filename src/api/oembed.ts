import { titleOf, type EntryText } from '../mdx/entry-text.ts';
import { escapeXml } from '../site/escape-xml.ts';
import type { Entry, KnowledgeBase } from '../model/knowledge-base-model.ts';
import { absolute, entryPath, fixedPath } from '../site/addresses.ts';

/** How a page that links to an entry may show it (oEmbed 1.0, type rich): title and answer as a quotation. */
export const oEmbed = (entry: Entry, text: EntryText, { site }: KnowledgeBase) => {
  const page = absolute(site.address, entryPath(text.locale, entry.key));
  return {
    version: '1.0',
    type: 'rich',
    title: titleOf(text),
    provider_name: site.name,
    provider_url: absolute(site.address, fixedPath(text.locale, 'home')),
    width: 600,
    height: 240,
    html: `<blockquote lang="${text.locale}" cite="${escapeXml(page)}"><p><a href="${escapeXml(page)}">${escapeXml(titleOf(text))}</a></p><p>${escapeXml(text.fields.answer)}</p></blockquote>`,
  };
};
