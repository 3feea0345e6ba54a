import path from 'node:path';
import { formatDay } from '../../language/dates.ts';
import { formatSize } from '../../language/sizes.ts';
import { languageName } from '../../language/language-names.ts';
import { words } from '../../language/words.ts';
import { fixedPath, withFileName } from '../../site/addresses.ts';
import { type Locale, locales } from '../../language/locale.ts';
import type { Publication } from './publish.ts';
import type { CopyDescription } from './copy-description.ts';
import type { WrittenZipCopy } from './write-copy.ts';
import type { WrittenZip } from './write-zip.ts';

/** The file of the page that offers the copies, in a language. */
export const offlinePageOf = (locale: Locale): string => withFileName(fixedPath(locale, 'offline').slice(1));

export const isOfflinePage = (name: string): boolean => locales.some((locale) => name === offlinePageOf(locale));

/** The places of offline.astro: the list of copies, and what is said instead of it. */
const list = /<ul class="takes" id="copies"(?: hidden(?:="")?)?>[\s\S]*?<\/ul>/;
const instead = /<p id="no-copies"(?: hidden(?:="")?)?(?=[ >])/;

/** The page as it is in every copy: a copy cannot hold its own checksum. */
export const withoutCopies = (html: string): string =>
  html.replace(list, '<ul class="takes" id="copies" hidden></ul>').replace(instead, '<p id="no-copies"');

/** The page as it is published. Null where it has no place for copies. */
export function withCopies(
  html: string,
  locale: Locale,
  { copies, zim }: { readonly copies: Publication['copies']; readonly zim: WrittenZip | null },
  folder: string,
): string | null {
  if (!list.test(html) || !instead.test(html)) return null;
  const items = [...copies]
    .sort((a, b) => rank(a, locale) - rank(b, locale))
    .map((copy) => copyItem(copy, locale, folder));
  const [{ description }] = copies;
  if (zim) items.push(item(zim, words(locale)('offline.take.zim'), description, locale, folder));
  return html
    .replace(list, () => `<ul class="takes" id="copies">${items.join('')}</ul>`)
    .replace(instead, '<p id="no-copies" hidden');
}

/** The whole copy, then that of the reader's language. */
const rank = ({ description: { languages } }: WrittenZipCopy, locale: Locale): number =>
  languages.length > 1 ? 0 : languages[0] === locale ? 1 : 2;

function copyItem(copy: WrittenZipCopy, locale: Locale, folder: string): string {
  const say = words(locale);
  const [language, ...others] = copy.description.languages;
  const title =
    language === undefined || others.length > 0
      ? say('offline.take.all')
      : say('offline.take.one', { language: languageName(language, locale) });
  return item(copy, title, copy.description, locale, folder);
}

function item(
  { file, size, sha256 }: WrittenZip,
  title: string,
  description: CopyDescription,
  locale: Locale,
  folder: string,
): string {
  const say = words(locale);
  const name = path.basename(file);
  const href = path.posix.relative(path.posix.dirname(offlinePageOf(locale)), `${folder}/${name}`);
  const fact = (term: string, value: string) => `<div><dt>${term}</dt><dd>${value}</dd></div>`;
  return [
    `<li><h3>${title}</h3>`,
    `<p><a class="button" href="${href}" download>${say('offline.take.download', { size: formatSize(locale, size) })}<span class="vh">: ${title}</span></a></p>`,
    '<dl class="facts">',
    fact(say('offline.take.file'), `<code>${name}</code>`),
    fact(
      say('offline.take.date'),
      `<time datetime="${description.date}">${formatDay(locale, description.date)}</time>`,
    ),
    fact(say('offline.take.holds'), say('offline.take.pages', { count: description.counts.pages })),
    fact('SHA-256', `<code>${sha256}</code>`),
    '</dl></li>',
  ].join('');
}
