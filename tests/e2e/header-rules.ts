import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The headers that a host sends with each path, by the `_headers` of the folder that it publishes. */
export async function headerRules(folder: string): Promise<(pathname: string) => Record<string, string>> {
  const text = await readFile(path.join(folder, '_headers'), 'utf8').catch(() => '');
  const rules = text
    .split(/\n(?=\/)/)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [pattern = '', ...lines] = block.trimEnd().split('\n');
      return { start: pattern.replace(/\*$/, ''), headers: lines.map((line) => line.trim().split(/: (.*)/, 2)) };
    });
  return (pathname) =>
    Object.fromEntries(rules.flatMap(({ start, headers }) => (pathname.startsWith(start) ? headers : [])));
}
