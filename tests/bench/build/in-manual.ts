import path from 'node:path';
import { manualFolder } from '../../../src/cli/manual-text.ts';
import type { Locale } from '../../../src/language/locale.ts';

/** Between these two remarks of the guide stands what `npm run bench -- --manual` wrote. */
export const marks = {
  begin: '{/* npm run bench writes what follows */}',
  end: '{/* npm run bench wrote until here */}',
} as const;

/** The guide that tells how fast it is. */
export const speedGuide = (locale: Locale): string => path.join(manualFolder, 'faq/how-fast-it-is', `${locale}.mdx`);

/** What stands between the marks. */
export function betweenMarks(guide: string): string {
  const [begin, end] = [guide.indexOf(marks.begin), guide.indexOf(marks.end)];
  if (begin < 0 || end < begin) throw new Error(`The guide lacks ${marks.begin}, or ${marks.end} after it.`);
  return guide.slice(begin + marks.begin.length, end).trim();
}

/** The guide with another text between its marks. */
export function withBetweenMarks(guide: string, text: string): string {
  betweenMarks(guide);
  const [before = ''] = guide.split(marks.begin, 1);
  return `${before}${marks.begin}\n\n${text}\n\n${guide.slice(guide.indexOf(marks.end))}`;
}
