import { escapeXml } from '../site/escape-xml.ts';
import type { Entry, KnowledgeBase } from '../model/knowledge-base-model.ts';
import { localizeEntry } from '../model/localized-entry.ts';
import { absolute, entryPath, feedPath, fixedPath, topicPath } from '../site/addresses.ts';
import { type Locale, locales } from '../language/locale.ts';
import type { Topic } from '../schema/topic.ts';

/** Enough for whoever looks once a month. */
const longest = 30;

/**
 * The newest reviews, as Atom (RFC 4287). An entry is new when somebody has read it against reality again; its id is
 * the address that it keeps for ever. Addresses are absolute: readers of feeds have no page to start from.
 */
export function atomFeed(base: KnowledgeBase, locale: Locale, topic?: Topic): string {
  const { site, entries, edition } = base;
  const shown = entries
    .filter((entry) => entry.texts[locale] && (topic === undefined || entry.topic.id === topic.id))
    .slice(0, longest);
  const self = absolute(site.address, feedPath(locale, topic?.id));
  const page = absolute(site.address, topic === undefined ? fixedPath(locale, 'home') : topicPath(locale, topic.id));
  const title = topic === undefined ? site.name : `${topic.label[locale]} – ${site.name}`;
  const time = (day: string): string => `${day}T00:00:00Z`;
  const item = (entry: Entry): string => {
    const { title: name, text } = localizeEntry(entry, locale);
    const address = absolute(site.address, entryPath(locale, entry.key));
    return `<entry>
<id>${escapeXml(address)}</id>
<title>${escapeXml(name)}</title>
<updated>${time(entry.reviewed)}</updated>
<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>
<category term="${escapeXml(entry.topic.id)}" label="${escapeXml(entry.topic.label[locale])}"/>
<summary>${escapeXml(text.fields.answer)}</summary>
</entry>
`;
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${escapeXml(self)}</id>
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(topic?.about[locale] ?? site.tagline[locale])}</subtitle>
<updated>${time(shown[0]?.reviewed ?? edition)}</updated>
<author><name>${escapeXml(site.name)}</name></author>
<rights>${escapeXml(site.licence.name)}</rights>
<generator>Consulta</generator>
<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
<link rel="alternate" type="text/html" hreflang="${locale}" href="${escapeXml(page)}"/>
${shown.map(item).join('')}</feed>
`;
}

/** All feeds of a site, by the path of their file. */
export const feeds = (base: KnowledgeBase): ReadonlyMap<string, string> =>
  new Map(
    locales.flatMap((locale) =>
      [undefined, ...base.topicGroups.map(({ topic }) => topic)].map((topic) => [
        feedPath(locale, topic?.id),
        atomFeed(base, locale, topic),
      ]),
    ),
  );
