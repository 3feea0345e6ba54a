import { languages } from '../language/index.ts';
import { locales } from '../language/locale.ts';
import type { Problem } from '../schema/problem.ts';
import { placeholderLeft } from '../schema/problems.ts';

/** In whatever language a file is: each begins as a copy of a template. */
const placeholders = locales.flatMap((locale) => languages[locale].newEntry.placeholders);

/** Words of a new entry that nobody has written over. A text about them may have them in a block of code. */
export function placeholderProblems(mdx: string, file: string): Problem[] {
  // Most texts have none of them: no line of those is looked at.
  if (!placeholders.some((words) => mdx.includes(words))) return [];
  let isCode = false;
  return mdx.split(/\r?\n/).flatMap((text, i) => {
    if (/^\s*(?:```|~~~)/.test(text)) isCode = !isCode;
    const words = isCode ? undefined : placeholders.find((each) => text.includes(each));
    return words === undefined ? [] : [placeholderLeft({ file, line: i + 1 }, { words })];
  });
}
