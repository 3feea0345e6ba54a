import type { PermalinkRegistry } from '../model/permalink-registry.ts';
import type { Problem } from '../schema/problem.ts';
import { permalinksInvalid } from '../schema/problems.ts';
import { pageKeySchema } from '../schema/redirects.ts';

export const permalinksLockFile = 'permalinks.lock';

const head = `# Every address that this site has published, with its anchors. Each stands in English, in Spanish and without a language.
# npm run publish adds to it. Commit it with the content; when two branches meet, keep the lines of both.
`;

/**
 * One line a page: `faq/move-a-domain #before #move`. A page that stands twice, as after a merge, has the anchors of
 * both lines.
 */
export function parsePermalinks(source: string): { permalinks: PermalinkRegistry; problems: Problem[] } {
  const permalinks = new Map<string, string[]>();
  const problems: Problem[] = [];
  for (const [i, line] of source.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('# ')) continue;
    const [key = '', ...anchors] = line.trimEnd().split(' ');
    if (!pageKeySchema.safeParse(key).success || anchors.some((anchor) => !/^#\S+$/.test(anchor))) {
      problems.push(permalinksInvalid({ file: permalinksLockFile, line: i + 1 }, { line: line.trim() }));
      continue;
    }
    permalinks.set(key, [...new Set([...(permalinks.get(key) ?? []), ...anchors.map((anchor) => anchor.slice(1))])]);
  }
  return { permalinks, problems };
}

export const formatPermalinks = (permalinks: PermalinkRegistry): string =>
  head +
  [...permalinks].map(([key, anchors]) => `${[key, ...anchors.map((anchor) => `#${anchor}`)].join(' ')}\n`).join('');
