/**
 * What a built site consists of: one row a file, or a folder whose files are all treated alike. Whoever packs, lists,
 * copies or leaves out files reads the rows; a new file needs its row. tests/build/outputs.test.ts holds every file of
 * a built site against them.
 */
export interface Output {
  /**
   * From the site's root. `LOCALE` stands for a language's code: what has it belongs to that language alone. `*` stands
   * for any name, or a part of one, and a slash at the end for all that is in the folder.
   */
  readonly path: string;
  /** What writes it, from the root of the repository. */
  readonly by: string;
  /** With which part of a copy a device keeps it (copies/device); without one, it stays with the site. */
  readonly onDevice?: 'pages' | 'search' | 'shared';
  /** Which copies hold it (copies/mirror); without any, it would be a copy within a copy, or of no use in one. */
  readonly inCopies?: 'zip' | 'zip and ZIM';
  /** In files.html, which leads programs to what no page links to. */
  readonly isListed?: true;
  /** Its name changes with its content: caches may keep it for ever. */
  readonly isNamedByContent?: true;
}

const everywhere = 'zip and ZIM';
const astro = { onDevice: 'pages', inCopies: everywhere } as const;
const neutral = { onDevice: 'shared', inCopies: everywhere, isListed: true } as const;
const search = { onDevice: 'search', inCopies: everywhere, isListed: true } as const;
const index = { by: 'src/search/build/index-scripts.ts', ...search, isNamedByContent: true } as const;
/** For programs, such as crawlers and readers of feeds: they have no use for what is on somebody's device. */
const program = { inCopies: everywhere } as const;

export const outputs = {
  home: { path: 'LOCALE/index.html', by: 'src/pages/[locale]/index.astro', ...astro },
  /** Those of pages.ts. */
  fixedPage: { path: 'LOCALE/*/index.html', by: 'src/pages/[locale]', ...astro },
  /** Listed for those that moved. */
  topic: { path: 'LOCALE/topic/*/index.html', by: 'src/pages/[locale]/topic/[topic].astro', ...astro, isListed: true },
  ticket: { path: 'LOCALE/ticket/*/index.html', by: 'src/pages/[locale]/ticket/[number].astro', ...astro },
  guide: { path: 'LOCALE/faq/*/index.html', by: 'src/pages/[locale]/faq/[slug].astro', ...astro },
  /** Addresses without a language, for mails and tickets. */
  neutralHome: { path: 'index.html', by: 'src/pages/index.astro', onDevice: 'shared', inCopies: everywhere },
  neutralTicket: { path: 'ticket/*/index.html', by: 'src/pages/ticket/[number].astro', ...neutral },
  neutralGuide: { path: 'faq/*/index.html', by: 'src/pages/faq/[slug].astro', ...neutral },
  /** Hosts show it for any address. */
  notFound: { path: '404.html', by: 'src/pages/404.astro', onDevice: 'shared', inCopies: 'zip' },
  fileList: { path: 'files.html', by: 'src/build/write-file-list.ts', ...program },

  /** Styles of Astro's, and scripts. */
  assets: { path: '_assets/', by: 'src/build/bundle-scripts.ts', ...neutral, isNamedByContent: true },
  mark: { path: 'mark.svg', by: 'public/mark.svg', onDevice: 'shared', inCopies: everywhere },
  /** A copy of one language has only those that its pages show. */
  pictures: { path: 'media/', by: 'src/pages/media/[...picture].ts', onDevice: 'shared', inCopies: everywhere },

  searchData: { path: 'search/LOCALE/', by: 'src/search/build/write-search-index.ts', ...search },
  indexChunks: { path: 'pagefind/LOCALE/index/', ...index },
  indexFilters: { path: 'pagefind/LOCALE/filter/', ...index },
  indexFragments: { path: 'pagefind/LOCALE/fragment/', ...index },

  apiEntries: { path: 'api/entries.json', by: 'src/api/write-api.ts', ...program, isListed: true },
  apiTranslations: { path: 'api/translations.json', by: 'src/api/write-api.ts', ...program, isListed: true },
  apiSchema: { path: 'api/schema-*.json', by: 'src/api/write-api.ts', ...program, isListed: true },
  apiTexts: { path: 'api/LOCALE/', by: 'src/api/write-api.ts', ...program },
  feed: { path: 'LOCALE/feed.atom', by: 'src/api/write-api.ts', ...program },
  topicFeed: { path: 'LOCALE/topic/*/feed.atom', by: 'src/api/write-api.ts', ...program, isListed: true },
  llms: { path: 'llms.txt', by: 'src/api/write-api.ts', ...program, isListed: true },
  openSearch: { path: 'LOCALE/opensearch.xml', by: 'src/pages/[locale]/opensearch.xml.ts', ...program },
  /** Its name stays: pages elsewhere load it. */
  embed: { path: 'embed/ask.js', by: 'src/build/bundle-scripts.ts', ...program, isListed: true },
  robots: { path: 'robots.txt', by: 'src/pages/robots.txt.ts', inCopies: 'zip' },
  sitemap: { path: 'sitemap.xml', by: 'src/api/sitemap.ts', inCopies: 'zip' },
  /** Where one file may not hold all addresses. */
  sitemapParts: { path: 'sitemap-*.xml', by: 'src/api/sitemap.ts', inCopies: 'zip' },
  /** Rules for servers are not listed: hosts that read _redirects and _headers do not serve them. */
  redirectsForHosts: { path: '_redirects', by: 'src/pages/[serverRules].ts', ...program },
  redirectsForNginx: { path: 'redirects.nginx.conf', by: 'src/pages/[serverRules].ts', ...program },
  redirectsForApache: { path: 'redirects.apache.conf', by: 'src/pages/[serverRules].ts', ...program },
  headersForHosts: { path: '_headers', by: 'src/pages/[serverRules].ts', ...program },
  headersForNginx: { path: 'headers.nginx.conf', by: 'src/pages/[serverRules].ts', ...program },
  headersForApache: { path: 'headers.apache.conf', by: 'src/pages/[serverRules].ts', ...program },

  manifest: {
    path: 'manifest.webmanifest',
    by: 'src/pages/manifest.webmanifest.ts',
    onDevice: 'shared',
    inCopies: everywhere,
  },
  /** Which files of the folder a build may take away, and copies may hold: src/files/written-files.ts. */
  writtenFiles: { path: 'written-files.txt', by: 'src/build/output-folder.ts' },
  /** What `npm run mirror` has to know, which reads no content. */
  siteFacts: { path: 'copy.json', by: 'src/pages/copy.json.ts', onDevice: 'shared', inCopies: 'zip' },
  /** Without the packs, a worker has nothing to keep. */
  worker: { path: 'sw.js', by: 'src/build/bundle-worker.ts' },
  packSummary: { path: 'installed/LOCALE/copy.json', by: 'src/copies/device/write-packs.ts' },
  packList: { path: 'installed/LOCALE/*.list', by: 'src/copies/device/write-packs.ts', isNamedByContent: true },
  packs: { path: 'installed/packs/', by: 'src/copies/device/write-packs.ts', isNamedByContent: true },
  copies: { path: 'mirror/', by: 'src/copies/mirror/write-mirror.ts' },
} as const satisfies Readonly<Record<string, Output>>;

export type OutputName = keyof typeof outputs;
