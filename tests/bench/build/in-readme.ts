import { format, resolveConfig } from 'prettier';

/** Between these two comments of the README stands what `npm run bench -- --readme` wrote. */
export const marks = {
  begin: '<!-- npm run bench writes what follows -->',
  end: '<!-- npm run bench wrote until here -->',
} as const;

/** What stands between the marks. */
export function betweenMarks(readme: string): string {
  const [begin, end] = [readme.indexOf(marks.begin), readme.indexOf(marks.end)];
  if (begin < 0 || end < begin) throw new Error(`README.md lacks ${marks.begin}, or ${marks.end} after it.`);
  return readme.slice(begin + marks.begin.length, end).trim();
}

/** The README with another text between its marks, laid out as `npm run format` does. */
export async function withBetweenMarks(readme: string, text: string, file: string): Promise<string> {
  betweenMarks(readme);
  const [before = ''] = readme.split(marks.begin, 1);
  const after = readme.slice(readme.indexOf(marks.end));
  const changed = `${before}${marks.begin}\n\n${text}\n\n${after}`;
  return format(changed, { ...(await resolveConfig(file)), filepath: file });
}
