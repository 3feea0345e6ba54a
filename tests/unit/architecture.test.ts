import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { computedModules } from '../../src/build/computed-modules.ts';

/** The tree is the architecture: what a folder may import says where code belongs. */
const src = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => path.relative(src, path.join(file.parentPath, file.name)).replaceAll(path.sep, '/'))
  .sort();
/** The manual is a content folder like any other. */
const isContent = (file: string): boolean => file.startsWith('manual/');
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

/** The rooms of `.github/ARCHITECTURE.md`, from the ground up, and what each of them says it imports. */
const rooms: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Array.from(
    readFileSync(new URL('../../.github/ARCHITECTURE.md', import.meta.url), 'utf8').matchAll(
      /^\| `(?<room>[\w/]+)`\s*\|[^|]*\|(?<to>[^|]*)\|$/gm,
    ),
    ({ groups: { room = '', to = '' } = {} }) => [
      room,
      Array.from(to.matchAll(/`([\w/]+)`/g), ([, name = '']) => name),
    ],
  ),
);
const roomNames = Object.keys(rooms).sort((a, b) => b.length - a.length);
/** Another tracker's folder is such a room as Trac's. */
const trackerRoom = (file: string): string | undefined => (/^importer\/\w+\//.test(file) ? 'importer/trac' : undefined);
const roomOf = (file: string): string | undefined =>
  roomNames.find((room) => room !== 'importer' && file.startsWith(`${room}/`)) ??
  trackerRoom(file) ??
  roomNames.find((room) => file.startsWith(`${room}/`));

/** Made by Astro, or the only door to it: they may import what they show. */
const rendered = [
  'pages/',
  'layouts/',
  'components/',
  'styles/',
  'authors/',
  'knowledge-base.ts',
  'content.config.ts',
  'env.d.ts',
];

test('every file of src has a room', () => {
  const homeless = files.filter((file) => !roomOf(file) && !isWithin(file, rendered));
  assert.deepEqual(homeless, []);
});

for (const [room, places] of Object.entries(rooms)) {
  test(`${room} imports what the picture says: ${places.join(', ') || 'nothing'}`, () => {
    const own = imports.filter(({ file, isOurs }) => isOurs && roomOf(file) === room);
    const arrows = own.filter(({ to }) => roomOf(to) !== room && !places.includes(roomOf(to) ?? to));
    assert.deepEqual(shown(arrows), []);
    const used = new Set(own.map(({ to }) => roomOf(to)));
    const unused = places.filter((place) => !used.has(place));
    assert.deepEqual(unused, [], 'the picture has arrows that nothing draws');
  });
}

test('no two rooms import each other, by way of others either', () => {
  assert.ok(roomNames.length > 20);
  const below = (room: string, known = new Set<string>()): Set<string> => {
    for (const each of rooms[room] ?? []) {
      if (known.has(each)) continue;
      known.add(each);
      below(each, known);
    }
    return known;
  };
  for (const room of roomNames) assert.ok(!below(room).has(room), `${room} imports itself by way of others`);
});

/**
 * What these files run, and what that runs; types are nothing once it runs. In a browser the computed modules are
 * their values, which need nothing.
 */
function reachedFrom(starts: readonly string[], { inBrowser = false } = {}): Set<string> {
  const reached = new Set(starts);
  for (const file of reached) {
    if (inBrowser && file in computedModules) continue;
    for (const { to, isOurs, isType } of importsOf(file)) if (isOurs && !isType) reached.add(to);
  }
  return reached;
}
const packagesOf = (reached: ReadonlySet<string>): Import[] =>
  imports.filter(({ file, isOurs, isType }) => reached.has(file) && !isOurs && !isType);

test('the model is pure: nothing that it runs reaches files, a parser or Astro', () => {
  const reached = reachedFrom(files.filter((file) => file.startsWith('model/')));
  assert.deepEqual(shown(packagesOf(reached).filter(({ to }) => to !== 'zod')), []);
});

test('of mdx the model takes types, and of what runs only entry-text.ts', () => {
  assert.deepEqual(
    shown(from('model/').filter(({ to, isType }) => to.startsWith('mdx/') && !isType && to !== 'mdx/entry-text.ts')),
    [],
  );
});

test('importer runs without Astro', () => {
  const reached = reachedFrom(files.filter((file) => file.startsWith('importer/')));
  assert.deepEqual(shown(packagesOf(reached).filter(({ to }) => to.startsWith('astro'))), []);
});

/** The other folders of the importer know nothing of any tracker: each tracker has one of its own. */
const trackers = [
  ...new Set(from('importer/').flatMap(({ file }) => /^importer\/(\w+)\//.exec(file)?.[1] ?? [])),
].filter((folder) => !['tracker', 'redact', 'write'].includes(folder));

test('a tracker is one folder and one line: it knows only importer/tracker, and only the list of trackers knows it', () => {
  assert.ok(trackers.includes('trac'));
  for (const folder of trackers.map((name) => `importer/${name}/`)) {
    const within = from(folder).filter(({ to }) => to.startsWith('importer/'));
    assert.deepEqual(shown(within.filter(({ to }) => !isWithin(to, [folder, 'importer/tracker/']))), []);
    assert.deepEqual(
      imports.filter(({ file, to }) => to.startsWith(folder) && !file.startsWith(folder)).map(({ file }) => file),
      ['importer/trackers.ts'],
    );
  }
});

/** Scripts of pages, what they load when somebody needs it, and the worker. */
const loadedByReaders = files.filter(
  (file) =>
    file.endsWith('.client.ts') || /^(?:search\/(?:engine|results)|browser|copies\/device\/worker)\//.test(file),
);

test('what a reader’s browser loads reaches no package, no dictionary and no schema', () => {
  const reached = reachedFrom(loadedByReaders, { inBrowser: true });
  const rooms = /^(?:search\/(?:engine|results)|browser|ask|staff|review|site|language|model|copies\/device)\//;
  assert.deepEqual(
    [...reached].filter(
      (file) => !rooms.test(file) || /^language\/(?:\w+\/(?!stemmer\.ts)|index\.ts|words\.ts)/.test(file),
    ),
    [],
  );
  assert.deepEqual(shown(packagesOf(reached)), []);
});

test('the engine of the search knows no page: it runs in Node and in a worker too', () => {
  const reached = reachedFrom(files.filter((file) => file.startsWith('search/engine/')));
  const code = [...reached].map((file) => [file, withoutComments(read(file))] as const);
  const dom = /\b(?:document|window|localStorage|sessionStorage|HTML\w*Element)\b/;
  assert.deepEqual(
    code.filter(([, source]) => dom.test(source)).map(([file]) => file),
    [],
  );
});

/** Addresses, and which files a site has, are described where all others are, and cost it some hundred bytes. */
test('the service worker reaches nothing but its own folder and addresses, no package and nothing of Node', () => {
  const reached = reachedFrom(
    files.filter((file) => file.startsWith('copies/device/worker/')),
    { inBrowser: true },
  );
  assert.ok(reached.size > 5);
  assert.deepEqual(
    [...reached].filter((file) => !/^(?:copies\/device|site)\/|^language\/(?:locale|facts)\.ts$/.test(file)),
    [],
  );
  assert.deepEqual(shown(packagesOf(reached)), []);
});

/** What a file takes from the one door to the content. */
const fromTheDoor = (source: string): string[] =>
  Array.from(source.matchAll(/import \{([^}]*)\} from '[./]+\/knowledge-base\.ts'/g), ([, names = '']) => names.trim());

test('layouts and components are given what they show: of the whole base they ask for its frame alone', () => {
  const asking = files
    .filter((file) => /^(?:components|layouts)\//.test(file))
    .flatMap((file) => fromTheDoor(read(file)).map((names) => `${file}: ${names}`));
  assert.deepEqual(asking, [
    'components/EntryPage.astro: faqBody',
    'components/MovedPage.astro: loadKnowledgeBase',
    'layouts/Page.astro: loadFrame',
  ]);
});

test('a page that may be remembered is made of its facts alone', () => {
  const remembered = files.filter((file) => file.startsWith('pages/') && read(file).includes('PagesToRender('));
  assert.equal(remembered.length, 4);
  for (const file of remembered) {
    const [, behind = ''] = read(file).split('export const getStaticPaths');
    assert.match(behind, /PagesToRender\(/, file);
    assert.doesNotMatch(behind, /loadKnowledgeBase|import/, file);
  }
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
const isForBrowser = (file: string): boolean => /^(?:search\/(?:engine|results)|browser|ask|staff)\//.test(file);

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
    [...folders].filter((name) => ['utils', 'util', 'lib', 'helpers', 'common', 'shared', 'misc'].includes(name)),
    [],
  );
});

/** Longer than a screenful or two, for a reason. */
const longOnPurpose = new Set([
  // One line a sentence: a dictionary is read by key, and grows with the interface.
  'language/en/dictionary.ts',
  'language/es/dictionary.ts',
  // Longer since one formatter lays out all of it; each is to be divided by what it does.
  'styles/components.css',
  'styles/entry.css',
  'styles/prose.css',
]);

test('no file has more than 250 lines', () => {
  const lengths = files
    // A list of words has as many lines as there are words; nobody reads what is made from the schemas.
    .filter((file) => !longOnPurpose.has(file) && !/\.(yaml|json)$/.test(file) && !isContent(file))
    .map((file) => [file, read(file).trimEnd().split('\n').length] as const);
  const long = lengths.filter(([, lines]) => lines > 250);
  assert.deepEqual(long, []);
  const short = [...longOnPurpose].filter((file) => read(file).trimEnd().split('\n').length <= 250);
  assert.deepEqual(short, [], 'these need no exception any more');
});

test('files are kebab-case; components and layouts are PascalCase', () => {
  const wrong = files
    .filter((file) => !file.startsWith('pages/') && !isContent(file))
    .filter((file) => {
      const name = path.basename(file);
      return name.endsWith('.astro')
        ? !/^[A-Z][A-Za-z]*\.astro$/.test(name)
        : !/^[a-z0-9]+(-[a-z0-9]+)*(\.(client|config|d))?\.(ts|mjs|css|yaml|json)$/.test(name);
    });
  assert.deepEqual(wrong, []);
});
