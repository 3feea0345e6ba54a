import type { Root } from 'hast';
import { markdownToHast } from 'satteri';
import type { Locale } from '../language/locale.ts';
import { serialise } from './render.ts';
import { toPlainHtml } from './to-plain-html.ts';

/** The about text of site.yaml. Its problems are found by readSettings; here it is rendered. */
export function aboutText(markdown: string, locale: Locale) {
  return toPlainHtml(markdownToHast(markdown, { features: { smartPunctuation: false } }) as Root, {
    key: 'faq/about',
    locale,
    file: 'site.yaml',
    pictureSize: () => null,
  });
}

export const renderAbout = (markdown: string, locale: Locale): string =>
  serialise(
    aboutText(markdown, locale).root.children.filter((node) => node.type !== 'doctype' && node.type !== 'mdxjsEsm'),
  );
