import { locales } from '../language/locale.ts';
import { escapePattern } from './escape-pattern.ts';
import { type Output, outputs } from './outputs.ts';
import { namedByContent } from './outputs-for-scripts.ts';
import { contentPolicy, permissionsPolicy, referrerPolicy } from './policy.ts';
import { serverPattern } from './server-pattern.ts';

/** What the headers depend on. */
export interface Served {
  /** Path of the published address, `/` or `/help/`. */
  readonly basePath: string;
  /** Origin of the tracker: without a script, the Ask page is its form. */
  readonly tracker: string;
  /** The script within 404.html, which any address may answer with. */
  readonly hashes: readonly string[];
}

/** Of every answer: one policy that lets each page do what its own allows. */
const headersOf = ({ tracker, hashes }: Served): readonly (readonly [name: string, value: string])[] => [
  ['Content-Security-Policy', contentPolicy({ search: true, hashes, forms: ["'self'", tracker], frames: "'self'" })],
  ['Referrer-Policy', referrerPolicy],
  ['Permissions-Policy', permissionsPolicy()],
  ['X-Content-Type-Options', 'nosniff'],
];

/** Of files whose names change with their content; of all others, hosts know best. */
const forEver = 'public, max-age=31536000, immutable';

/** The formats that hosts read, by the name of their file. */
export const serverHeaders = {
  /** Netlify, Cloudflare Pages and others. */
  [outputs.headersForHosts.path]: (served: Served) => [
    ...block(`${served.basePath}*`, headersOf(served)),
    // Hosts join a header that two rules give, or keep one of them: no two of these hold for one file.
    ...foldersForEver.flatMap((folder) => block(`${served.basePath}${folder}*`, [['Cache-Control', forEver]])),
  ],
  /** To include in a server block. An `add_header` in a location would put those of the server out of force. */
  [outputs.headersForNginx.path]: (served: Served) => [
    '# A location that has an add_header of its own has none of these: include this file there too.',
    // A header without a value is not sent.
    ...headersOf(served).flatMap(([name, value]) => onlyFor(`^${base(served)}`, name, value, ' always')),
    ...onlyFor(fileForEver(served), 'Cache-Control', forEver),
    // nginx knows no type of it.
    `location ~ "^${base(served)}${escapePattern(outputs.manifest.path)}$" { types {} default_type application/manifest+json; }`,
  ],
  /** To include, or to keep as .htaccess at the root of the host; needs mod_headers and Apache 2.4.10. */
  [outputs.headersForApache.path]: (served: Served) => [
    ...headersOf(served).map(
      ([name, value]) => `Header always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#^${base(served)}#"`,
    ),
    `Header set Cache-Control "${forEver}" "expr=%{REQUEST_URI} =~ m#${fileForEver(served)}#"`,
  ],
} as const satisfies Readonly<Record<string, (served: Served) => readonly string[]>>;

/** In `_headers`, a star may stand at the end only. */
const foldersForEver = (Object.values(outputs) as readonly Output[])
  .filter(({ isNamedByContent, path }) => isNamedByContent && path.endsWith('/'))
  .flatMap(({ path }) => (path.includes('LOCALE') ? locales.map((locale) => path.replace('LOCALE', locale)) : [path]));

const block = (pattern: string, headers: readonly (readonly [string, string])[]): string[] => [
  pattern,
  ...headers.map(([name, value]) => `  ${name}: ${value}`),
];

const base = ({ basePath }: Served): string => serverPattern(basePath);
const fileForEver = (served: Served): string => namedByContent.replace(/^\^/, `^${base(served)}`);

/** Outside of a location, nginx has no header for some addresses alone: a variable holds it, or nothing. */
function onlyFor(pattern: string, name: string, value: string, when = ''): string[] {
  const variable = `$consulta_${name.toLowerCase().replaceAll('-', '_')}`;
  return [
    `set ${variable} "";`,
    `if ($uri ~ "${pattern}") { set ${variable} "${value}"; }`,
    `add_header ${name} ${variable}${when};`,
  ];
}
