import { entryKeySchema } from '../schema/entry.ts';
import { gone } from '../schema/redirects.ts';
import { locales } from '../language/locale.ts';
import { neutralEntryPath, pagePath, permalinkPath } from '../site/addresses.ts';
import { outputs } from '../site/outputs.ts';
import { serverPattern } from '../site/server-pattern.ts';
import type { Moved } from './redirects.ts';

interface Rule {
  /** Path without its slash at the end: `/help/en/faq/old`. Encoded, as is `to`. */
  readonly from: string;
  readonly to: string;
}

/** The formats that hosts read, by the name of their file. */
export const serverRedirects = {
  /** Netlify, Cloudflare Pages and others. */
  [outputs.redirectsForHosts.path]: (rules: readonly Rule[]) => rules.map(({ from, to }) => `${from} ${to} 301`),
  /** To include in a server block. nginx would take what stands behind a dollar sign for a variable. */
  [outputs.redirectsForNginx.path]: (rules: readonly Rule[]) =>
    rules.map(({ from, to }) => `location ~ "^${pattern(from)}$" { return 301 "${to.replaceAll('$', '%24')}"; }`),
  /** To include, or to keep as .htaccess at the root of the host; needs mod_rewrite, for which %2 and $1 are groups. */
  [outputs.redirectsForApache.path]: (rules: readonly Rule[]) => [
    'RewriteEngine On',
    ...rules.map(
      ({ from, to }) => `RewriteRule "^/?${pattern(from).slice(1)}$" "${to.replace(/[$%]/g, '\\$&')}" [R=301,NE,L]`,
    ),
  ],
} as const satisfies Readonly<Record<string, (rules: readonly Rule[]) => readonly string[]>>;

const pattern = (path: string): string => `${serverPattern(path)}(?:/(?:index\\.html)?)?`;

/**
 * Rules for a server that can send readers on by itself, in one step. The pages that do it anywhere are there all the
 * same.
 * What was withdrawn has no rule: its page says so. `basePath` is the path of the published address, `/` or `/help/`.
 */
export const serverRules = ({ pages }: Moved, basePath: string): Rule[] =>
  [...pages].flatMap(([page, destination]) => {
    if (destination === gone) return [];
    const rule = (from: string, to: string): Rule => ({
      from: basePath + from.slice(1, -1),
      to: basePath + to.slice(1),
    });
    const isEntry = (key: string): boolean => entryKeySchema.safeParse(key).success;
    return [
      ...locales.map((locale) => rule(pagePath(locale, page), permalinkPath(locale, destination))),
      ...(isEntry(page) && isEntry(destination.page)
        ? [rule(neutralEntryPath(page), neutralEntryPath(destination.page, destination.anchor))]
        : []),
    ];
  });
