import type { Root } from 'hast';
import { markdownToHast } from 'satteri';
import type { Locale } from '../language/locale.ts';
import { contentOf, type ConvertedText } from './converted-text.ts';
import type { Prose } from './prose.ts';
import { proseOf, withoutSigns } from './prose-of.ts';
import { features } from './features.ts';
import { markFaults } from './leftover-marks.ts';
import { asMeant } from './as-meant.ts';
import { tableFaults } from './table-faults.ts';
import { toPlainHtml } from './to-plain-html.ts';

/** The about text of site.yaml. Its problems are found by readSettings; here it is rendered. */
export function aboutText(markdown: string, locale: Locale): ConvertedText {
  const file = 'site.yaml';
  const { tree, written } = asMeant(withoutSigns(markdown), (source) => markdownToHast(source, { features }) as Root);
  const text = toPlainHtml(tree, { key: 'faq/about', locale, file, pictureSize: () => null });
  const found = [...tableFaults(tree, written, file), ...text.problems];
  return { ...text, problems: [...found, ...markFaults({ tree, written }, { file, isTicket: false }, found)] };
}

export const aboutProse = (markdown: string, locale: Locale): Prose => proseOf(contentOf(aboutText(markdown, locale)));
