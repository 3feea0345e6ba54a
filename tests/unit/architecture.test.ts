import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

/** The tree is the architecture: what a folder may import says where code belongs. */
const src = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => path.relative(src, path.join(file.parentPath, file.name)).replaceAll(path.sep, '/'))
  .sort();
const read = (file: string): string => readFileSync(path.join(src, file), 'utf8');
const isCode = (file: string): boolean => /\.(ts|mjs|astro)$/.test(file);
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

interface Import {
  readonly file: string;
  /** Path from src for a file of ours, else the name of the package. */
  readonly to: string;
  readonly isOurs: boolean;
  readonly isType: boolean;
}

/** Static and dynamic imports, and exports from elsewhere. */
function importsOf(file: string): Import[] {
  const source = withoutComments(read(file));
  const found = [
    ...source.matchAll(/\b(?:import|export)\s+(?<what>[^'"();]*?)\s*from\s*['"](?<to>[^'"]+)['"]/g),
    ...source.matchAll(/\bimport\s*\(?\s*['"](?<to>[^'"]+)['"]/g),
  ];
  return found.map(({ groups }) => {
    const { what = '', to: address = '' } = groups ?? {};
    // `?raw` is Vite's: the file as text.
    const to = address.replace(/\?raw$/, '');
    const names = /^\{([^}]*)\}$/
      .exec(what.trim())?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const isType = what.startsWith('type ') || (names?.every((name) => name.startsWith('type ')) ?? false);
    const isOurs = to.startsWith('.');
    return { file, to: isOurs ? path.posix.join(path.posix.dirname(file), to) : to, isOurs, isType };
  });
}

const imports = files.filter(isCode).flatMap(importsOf);
const from = (folder: string): Import[] => imports.filter(({ file }) => file.startsWith(folder));
const shown = (found: readonly Import[]): string[] =>
  found.map(({ file, to, isType }) => `${file} → ${isType ? 'type ' : ''}${to}`);
const isWithin = (to: string, places: readonly string[]): boolean =>
  places.some((place) => (place.endsWith('/') ? to.startsWith(place) : to === place));

test('imports are found, and lead to files that are there', () => {
  assert.ok(imports.length > 100);
  assert.ok(imports.some(({ isType }) => isType) && imports.some(({ isType }) => !isType));
  assert.deepEqual(
    shown(imports.filter(({ to, isOurs }) => isOurs && !files.includes(to) && !to.startsWith('..'))),
    [],
  );
});

const allowed: Readonly<Record<string, readonly string[]>> = {
  'schema/': ['schema/'],
  'i18n/': ['i18n/', 'schema/'],
  'permalinks.ts': ['schema/'],
  'mdx/': ['mdx/', 'schema/', 'i18n/', 'permalinks.ts'],
  'new-ticket.ts': ['schema/'],
  'citation.ts': ['i18n/dates.ts', 'permalinks.ts', 'schema/'],
  'importer/': ['importer/', 'schema/', 'mdx/', 'model/similar-entries.ts'],
  'staff/': ['staff/', 'search/browser/', 'search/shared/', 'citation.ts', 'copy-text.ts', 'permalinks.ts', 'schema/'],
  'model/': [
    'model/',
    'schema/',
    'mdx/',
    'i18n/',
    'permalinks.ts',
    'new-ticket.ts',
    'citation.ts',
    'search/shared/fold.ts',
    'search/shared/glossary.ts',
    'search/shared/stop-words.ts',
  ],
  'ask/': [
    'ask/',
    'search/browser/',
    'search/shared/',
    'new-ticket.ts',
    'copy-text.ts',
    'copy-age.ts',
    'permalinks.ts',
    'schema/',
  ],
  'api/': ['api/', 'model/', 'schema/', 'mdx/', 'permalinks.ts'],
  'reader/': ['reader/', 'schema/', 'mdx/', 'model/'],
  'search/browser/': ['search/browser/', 'search/shared/', 'i18n/dates.ts', 'permalinks.ts', 'schema/'],
  'search/shared/': ['search/shared/', 'i18n/', 'schema/'],
  'search/build/': ['search/build/', 'search/shared/', 'schema/'],
  'search/node/': ['search/node/', 'search/browser/', 'search/shared/', 'schema/'],
  'offline/': ['offline/', 'copy-age.ts', 'i18n/', 'permalinks.ts', 'schema/', 'search/shared/'],
  'search/evaluation/': ['search/', 'mdx/', 'permalinks.ts', 'schema/'],
};

for (const [folder, places] of Object.entries(allowed)) {
  test(`${folder} imports only ${places.join(', ')}`, () => {
    assert.ok(from(folder).length > 0);
    assert.deepEqual(shown(from(folder).filter(({ to, isOurs }) => isOurs && !isWithin(to, places))), []);
  });
}

test('the model is pure: nothing that it runs reaches files, a parser or Astro', () => {
  const reached = new Set(files.filter((file) => file.startsWith('model/')));
  for (const file of reached) {
    for (const { to, isOurs, isType } of importsOf(file)) if (isOurs && !isType) reached.add(to);
  }
  const packages = imports.filter(({ file, isOurs, isType }) => reached.has(file) && !isOurs && !isType);
  assert.deepEqual(shown(packages.filter(({ to }) => to !== 'zod')), []);
});

test('of mdx the model takes types, and of what runs only entry-text.ts', () => {
  assert.deepEqual(
    shown(from('model/').filter(({ to, isType }) => to.startsWith('mdx/') && !isType && to !== 'mdx/entry-text.ts')),
    [],
  );
});

test('the browser gets no code of the schema, only its types', () => {
  assert.deepEqual(shown(from('search/browser/').filter(({ to, isType }) => to.startsWith('schema/') && !isType)), []);
});

test('what the browser loads reaches no package and no dictionary', () => {
  const reached = new Set(files.filter((file) => /\.client\.ts$/.test(file) || file.startsWith('search/browser/')));
  for (const file of reached) {
    for (const { to, isOurs, isType } of importsOf(file)) if (isOurs && !isType) reached.add(to);
  }
  assert.deepEqual(
    [...reached].filter(
      (file) =>
        !/^(search\/(?:browser|shared)\/|ask\/|staff\/|citation\.ts$|i18n\/dates\.ts$|permalinks\.ts$|new-ticket\.ts$|copy-text\.ts$|copy-age\.ts$|[\w-]+\.client\.ts$)/.test(
          file,
        ),
    ),
    [],
  );
  assert.deepEqual(shown(imports.filter(({ file, isOurs, isType }) => reached.has(file) && !isOurs && !isType)), []);
});

test('the service worker reaches nothing but its own folder, no package and nothing of Node', () => {
  const reached = new Set(files.filter((file) => file.startsWith('offline/installed/worker/')));
  assert.ok(reached.size > 5);
  for (const file of reached) {
    for (const { to, isOurs, isType } of importsOf(file)) if (isOurs && !isType) reached.add(to);
  }
  assert.deepEqual(
    [...reached].filter((file) => !file.startsWith('offline/installed/')),
    [],
  );
  assert.deepEqual(shown(imports.filter(({ file, isOurs }) => reached.has(file) && !isOurs)), []);
});

test('pages get their data from knowledge-base.ts: only it and content.config.ts import astro:content', () => {
  assert.deepEqual(
    imports.filter(({ to }) => to === 'astro:content').map(({ file }) => file),
    ['content.config.ts', 'knowledge-base.ts'],
  );
});

test('pages, layouts and components read no content themselves', () => {
  const found = ['pages/', 'layouts/', 'components/']
    .flatMap(from)
    .filter(({ to }) => to.startsWith('reader/') || to.startsWith('cli/'));
  assert.deepEqual(shown(found), []);
});

test('nothing imports a command but another command', () => {
  assert.deepEqual(shown(imports.filter(({ file, to }) => to.startsWith('cli/') && !file.startsWith('cli/'))), []);
});

/** A reader’s browser has no terminal; its console is where a fault of ours is found. */
const isForBrowser = (file: string): boolean =>
  file.startsWith('search/browser/') ||
  /^(?:ask|staff)\//.test(file) ||
  file === 'copy-text.ts' ||
  file.endsWith('.client.ts');

/** A package that takes a setting from the environment alone is given it there: that is no reading. */
test('only the commands read the environment and arguments, and print', () => {
  const found = files
    .filter((file) => isCode(file) && !file.startsWith('cli/') && !isForBrowser(file))
    .filter((file) =>
      /\bprocess\.(?:env(?!\.\w+ = )|argv|stdout|stderr|exit|cwd)\b|\bconsole\./.test(withoutComments(read(file))),
    );
  assert.deepEqual(found, []);
});

test('nothing that becomes a page asks the clock or chance', () => {
  const found = files
    .filter((file) => isCode(file) && !file.startsWith('cli/') && !isForBrowser(file))
    .filter((file) =>
      /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b|\brandomUUID\b/.test(
        withoutComments(read(file)),
      ),
    );
  assert.deepEqual(found, []);
});

test('no folder has a name that fits everything', () => {
  const folders = new Set(files.flatMap((file) => file.split('/').slice(0, -1)));
  assert.deepEqual(
    [...folders].filter((name) => ['utils', 'util', 'lib', 'helpers', 'common', 'misc'].includes(name)),
    [],
  );
});

/** Longer than a screenful or two, for a reason. */
const longOnPurpose = new Set([
  // One line a sentence: a dictionary is read by key, and grows with the interface.
  'i18n/en.ts',
  'i18n/es.ts',
  // Longer since one formatter lays out all of it; each is to be divided by what it does.
  'importer/import-tickets.ts',
  'importer/write-entry.ts',
  'reader/scaffold.ts',
  'schema/problems.ts',
  'styles/components.css',
  'styles/entry.css',
  'styles/prose.css',
]);

test('no file has more than 250 lines', () => {
  const lengths = files
    .filter((file) => !longOnPurpose.has(file))
    .map((file) => [file, read(file).trimEnd().split('\n').length] as const);
  const long = lengths.filter(([, lines]) => lines > 250);
  assert.deepEqual(long, []);
});

test('files are kebab-case; components and layouts are PascalCase', () => {
  const wrong = files
    .filter((file) => !file.startsWith('pages/'))
    .filter((file) => {
      const name = path.basename(file);
      return name.endsWith('.astro')
        ? !/^[A-Z][A-Za-z]*\.astro$/.test(name)
        : !/^[a-z0-9]+(-[a-z0-9]+)*(\.(client|config|d))?\.(ts|mjs|css)$/.test(name);
    });
  assert.deepEqual(wrong, []);
});
