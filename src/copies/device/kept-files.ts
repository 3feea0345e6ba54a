import { type Locale, locales } from '../../language/locale.ts';
import { installedFolder, workerFile } from './copy-format.ts';

/** What is for crawlers, servers, programs, mirrors and the worker itself; whatever else a build writes is kept. */
const leftOut = [
  installedFolder,
  'mirror/',
  'api/',
  'embed/',
  workerFile,
  'sitemap.xml',
  'robots.txt',
  'llms.txt',
  'files.html',
  '_redirects',
  'redirects.nginx.conf',
  'redirects.apache.conf',
];
const leftOutEverywhere = /\/(?:feed\.atom|opensearch\.xml)$/;

export type FileGroup = 'pages' | 'search' | 'shared';

/** In which part of a language's copy a file is, or null where it is in none: `shared` is what both languages need. */
export function groupOf(file: string, locale: Locale): FileGroup | null {
  if (
    leftOutEverywhere.test(file) ||
    leftOut.some((each) => (each.endsWith('/') ? file.startsWith(each) : file === each))
  )
    return null;
  const [first = '', second = ''] = file.split('/');
  const isSearch = first === 'pagefind' || first === 'search';
  const owner = locales.find((each) => each === (isSearch ? second : first));
  if (owner === undefined) return 'shared';
  return owner === locale ? (isSearch ? 'search' : 'pages') : null;
}
