import path from 'node:path';
import { type Locale, otherLocales } from '../../language/locale.ts';
import { fixedPath, withFileName, withoutFileName } from '../../site/addresses.ts';
import { outputOf } from '../../site/output-of.ts';
import { type LinkedFile, linkedFile, pageBase } from '../../site/linked-file.ts';
import { rewritePage, rewriteUrls } from '../../site/rewrite-page.ts';

/** A page of a copy that holds one language. */
export interface LanguagePage {
  readonly html: string;
  /** Files of media/ that it shows. */
  readonly pictures: ReadonlySet<string>;
}

/** Whether a file is left out of the copy of a language: pages, indexes and JSON of the other one. */
export const isOfOtherLanguage = (name: string, locale: Locale): boolean =>
  (outputOf(name).language ?? locale) !== locale;

/**
 * Makes a page fit the copy of one language. Links to the other one's pages lead to an explanation in the reader's
 * language, and nobody is sent there by a script that looks for their language (neutral.client.ts), nor does the switch
 * of languages keep its place there (page.client.ts).
 */
export function rewriteForLanguage(html: string, name: string, locale: Locale): LanguagePage {
  const pictures = new Set<string>();
  const page = pageBase(name);
  const rewritten = rewritePage(html, (tag) => {
    let isElsewhere = false;
    rewriteUrls(tag, (url) => {
      const target = linkedFile(url, page);
      if (!target) return url;
      if (outputOf(target.file).name === 'pictures') pictures.add(target.file);
      if (!isOfOtherLanguage(target.file, locale)) return url;
      isElsewhere = true;
      return notInThisCopyAddress(url, name, locale, target);
    });
    if (isElsewhere) for (const attribute of ['data-locale', 'hreflang', 'rel']) tag.setAttribute(attribute, null);
    if (tag.name === 'html' && tag.attribute('data-default-locale') !== undefined)
      tag.setAttribute('data-default-locale', locale);
  });
  return { html: rewritten, pictures };
}

/** `../../not-in-this-copy/index.html#es/ticket/9012/`: its script reads from the fragment which page is meant. */
function notInThisCopyAddress(url: string, name: string, locale: Locale, { file: target, hash }: LinkedFile): string {
  const address = fixedPath(locale, 'not-in-this-copy');
  const file = withFileName(address.slice(1));
  const asked = withoutFileName(target);
  // The switch of languages on the explanation itself asks for the other language's home.
  const other = otherLocales(locale).find((each) => asked === fixedPath(each, 'not-in-this-copy').slice(1));
  const wanted = other ? `${other}/` : asked;
  const fragment = encodeURI(wanted) + hash.replace('#', '%23');
  return `${url.startsWith('/') ? address : path.posix.relative(path.posix.dirname(name), file)}#${fragment}`;
}
