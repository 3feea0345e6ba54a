import { languages } from '../language/index.ts';
import type { Locale } from '../language/locale.ts';

/**
 * A source file as the draft of its translation: everything stands in place, to be written over. It is left out of the
 * site until its first line is removed. A comment stays in the language that it was written in, so each says which that
 * is.
 */
export function translationDraft(source: string, from: Locale, to: Locale): string {
  const draft = `review: pending # ${languages[to].reviews.translation}`;
  return source
    .replace(/^---(\r?\n)/, (_, end: string) => `---${end}${draft}${end}`)
    .replace(/^<Comment\b[^>]*>/gm, (tag) => {
      if (new RegExp(`\\blang="${to}"`).test(tag)) return tag.replace(/\s+lang="[^"]*"/, '');
      return /\blang="/.test(tag) ? tag : tag.replace(/\s*>$/, ` lang="${from}">`);
    });
}
