import type { Root } from 'hast';
import { markdownToHast } from 'satteri';
import type { Locale } from '../language/locale.ts';
import { contentOf } from './converted-text.ts';
import type { Prose } from './prose.ts';
import { proseOf, withoutSigns } from './prose-of.ts';
import { toPlainHtml } from './to-plain-html.ts';

/** The about text of site.yaml. Its problems are found by readSettings; here it is rendered. */
export function aboutText(markdown: string, locale: Locale) {
  return toPlainHtml(markdownToHast(withoutSigns(markdown), { features: { smartPunctuation: false } }) as Root, {
    key: 'faq/about',
    locale,
    file: 'site.yaml',
    pictureSize: () => null,
  });
}

export const aboutProse = (markdown: string, locale: Locale): Prose => proseOf(contentOf(aboutText(markdown, locale)));
