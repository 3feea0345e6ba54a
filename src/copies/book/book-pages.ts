import { formatDay } from '../../language/dates.ts';
import { words } from '../../language/words.ts';
import { escapeXml } from '../../site/escape-xml.ts';
import type { BookTopic } from './book-contents.ts';
import { partId, type Places, topicId } from './chapters.ts';
import type { Book } from './write-book.ts';

/** Pages of a book that are on no page of its site, as XHTML. */

/** How old a book is, where there is a newer one, and what may be done with it. */
export function titlePage({ facts, locale, title, subtitle, address, logo }: Book, places: Places): string {
  const say = words(locale);
  const licence = say('footer.licence', { licence: facts.licence.name });
  return `<section class="title-page">
${logo ? `<p><img class="logo" src="${escapeXml(places.picture(logo))}" alt=""/></p>\n` : ''}<h1>${escapeXml(title)}</h1>
<p>${escapeXml(subtitle)}</p>
<p>${say('book.age', { date: formatDay(locale, facts.edition) })} <a href="${escapeXml(address)}">${escapeXml(address)}</a></p>
<p><a href="${escapeXml(facts.licence.address)}">${escapeXml(licence)}</a></p>
</section>`;
}

/** `more`: what the list is in an EPUB. */
export function contentsList({ locale, topics }: Book, places: Places, more = ''): string {
  const items = topics.map((topic) => item(places.link(topicId(topic), null), topic.title, entriesList(topic, places)));
  return `<nav${more} class="contents-list" id="contents">
<h2>${escapeXml(words(locale)('book.contents'))}</h2>
<ol>${items.join('\n')}</ol>
</nav>`;
}

/** The page before the entries of a topic. */
export const topicOpening = (topic: BookTopic, level: 1 | 2, places: Places): string =>
  `<h${level}>${escapeXml(topic.title)}</h${level}>${entriesList(topic, places)}`;

const entriesList = ({ entries }: BookTopic, { link }: Places): string =>
  `<ol>${entries.map(({ key, title }) => item(link(partId(key), null), title)).join('')}</ol>`;

const item = (href: string, title: string, below = ''): string =>
  `<li><a href="${escapeXml(href)}">${escapeXml(title)}</a>${below}</li>`;
