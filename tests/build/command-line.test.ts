import assert from 'node:assert/strict';
import { appendFile, cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { repositoryRoot } from '../../src/build/astro-project.ts';
import { UsageError } from '../../src/cli/command.ts';
import { commands } from '../../src/cli/commands.ts';
import { projectFrom } from '../../src/cli/options.ts';
import { sha256OfFile } from '../../src/files/sha256.ts';
import { readWrittenFiles, writeWrittenFiles } from '../../src/files/written-files.ts';
import { checkReportSchema } from '../../src/schema/check-report.ts';
import { commands as ofBench } from '../bench/commands.ts';
import { withContent } from '../fixtures/content-builder.ts';
import { all, one } from './html.ts';
import { fixtureSite, temporaryFolder } from './fixture-site.ts';
import { type Ended, run, runFile } from './running.ts';
import { contentOf, siteFiles } from './site-files.ts';
import { wrongContent } from './wrong-content.ts';

/** Another day, on the other side of the earth, in another language. */
const anotherDay = `data:text/javascript,${encodeURIComponent('const D = Date; globalThis.Date = class extends D { constructor(...a) { super(...(a.length ? a : [D.now() + 4e10])); } static now() { return D.now() + 4e10; } };')}`;
const elsewhere = { NODE_OPTIONS: `--import ${anotherDay}`, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' };

/** Where whatever would leave the machine says so instead. */
const offline = `data:text/javascript,${encodeURIComponent("import net from 'node:net'; net.Socket.prototype.connect = globalThis.fetch = (...to) => { console.error('WENT OUT', ...to); throw new Error('There is no network.'); };")}`;

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(await readFile(path.join(repositoryRoot, 'package.json'), 'utf8')));

const hasStack = ({ stdout, stderr }: Ended): boolean => /^\s+at .*[:(]/m.test(stdout + stderr);

test('check says what is missing, and that nothing is wrong', async () => {
  const { contentFolder } = await fixtureSite();
  const ended = await run('check', ['--content', contentFolder]);
  assert.equal(ended.code, 0, ended.stderr);
  assert.match(ended.stdout, /^tickets\/103\/es\.mdx {2}translation-missing$/m);
  assert.match(ended.stdout, /^0 errors, \d+ warnings\.$/m);
});

test('a build needs neither a network nor a home folder that can be written, and tells nobody of itself', async () => {
  const { contentFolder } = await fixtureSite();
  const home = { HOME: '/dev/null/home', USERPROFILE: '/dev/null/home', XDG_CONFIG_HOME: '/dev/null/config' };
  const ended = await run(
    'build',
    ['--content', contentFolder, '--out', path.join(temporaryFolder(), 'site')],
    repositoryRoot,
    { ...home, NODE_OPTIONS: `--import ${offline}`, ASTRO_TELEMETRY_DISABLED: '', TELEMETRY_DISABLED: '' },
  );
  assert.equal(ended.code, 0, ended.stderr);
  assert.doesNotMatch(ended.stderr, /WENT OUT/);
});

test('where the system refuses something, a command says it in a sentence with a code, and which file', async () => {
  const source = path.join(repositoryRoot, 'tests/fixtures/trac/trac-1.6.db');
  for (const [report, says] of [
    [path.join(temporaryFolder(), `${'r'.repeat(300)}.json`), /a name is longer than the disk takes/],
    [temporaryFolder(), /a folder has this name/],
    ['/dev/null/report.json', /a part of its path is a file/],
  ] as const) {
    const ended = await withContent({}, (content) => run('import', [source, '--content', content, '--report', report]));
    assert.equal(ended.code, 1);
    assert.ok(!hasStack(ended), ended.stdout + ended.stderr);
    assert.match(ended.stdout, says);
    assert.ok(ended.stdout.includes(`${report}  file-not-written\n`), ended.stdout);
  }
  const ended = await withContent({ 'permalinks.lock/x': '' }, (content) => run('check', ['--content', content]));
  assert.deepEqual([ended.code, hasStack(ended)], [1, false]);
  assert.match(ended.stdout, /^permalinks\.lock {2}file-not-usable\n.*: a folder has this name\.$/m);
});

test('build refuses in a sentence a folder in whose place no site may come, and an option without a value', async () => {
  const parent = temporaryFolder();
  await withContent({}, async (content) => {
    for (const [options, says] of [
      [['--out', ''], /^The value of the option --out is empty\.\nUsage: npm run build/],
      [['--out='], /^The value of the option --out is empty\.\nUsage: npm run build/],
      [['--out', '.'], / {2}output-folder-misplaced\n {2}The output folder holds Consulta itself/],
      [['--out', content], / {2}output-folder-misplaced\n {2}The output folder holds the content/],
      [
        ['--out', path.join(content, 'site')],
        / {2}output-folder-misplaced\n {2}The output folder is in a content folder/,
      ],
    ] as const) {
      const ended = await run('build', ['--content', content, ...options]);
      assert.equal(ended.code, 1);
      assert.match(ended.stdout + ended.stderr, says);
      assert.ok(!hasStack(ended));
    }
  });
  assert.deepEqual(await readdir(parent), []);
});

test('of two builds into one folder at once, one builds, and the other says who is at it', async () => {
  const [{ contentFolder }, parent] = [await fixtureSite(), temporaryFolder()];
  const build = () => run('build', ['--content', contentFolder, '--out', path.join(parent, 'site')]);
  const ended = (await Promise.all([build(), build()])).sort((a, b) => Number(a.code) - Number(b.code));
  assert.deepEqual(
    ended.map(({ code }) => code),
    [0, 1],
  );
  const busy = / {2}output-folder-busy\n {2}Another command is writing into this folder: process \d+ on \S+, begun at /;
  assert.match(ended[1]?.stdout ?? '', busy);
  assert.deepEqual(await readdir(parent), ['site']);
});

for (const command of ['check', 'build'] as const) {
  test(`${command} tells all problems by file and line, in sentences, and fails`, async () => {
    const out = path.join(temporaryFolder(), 'site');
    const to = command === 'build' ? ['--out', out] : [];
    const ended = await withContent(wrongContent, (content) => run(command, ['--content', content, ...to]));
    assert.equal(ended.code, 1);
    assert.ok(!hasStack(ended), ended.stdout + ended.stderr);
    const told = ended.stdout.matchAll(/^(\S+?)(:\d+)? {2}([a-z-]+)\n {2}\S.*\.\n {2}\S.*[.?]$/gm);
    const places = Array.from(told, ([, file, line, code]) => `${file} ${code} ${line ? 'on a line' : ''}`);
    for (const expected of [
      'faq/set-up-mail/es.mdx heading-id-missing on a line',
      'tickets/101/en.mdx ticket-not-closed on a line',
      'topics.yaml topic-twice on a line',
    ])
      assert.ok(places.includes(expected), `${expected} is not in ${ended.stdout}`);
    assert.match(ended.stdout, /^\d+ errors, \d+ warnings?\.$/m);
    assert.deepEqual(await readdir(path.dirname(out)), []);
  });

  test(`${command} says in a sentence that there is no such folder`, async () => {
    const missing = path.join(temporaryFolder(), 'nowhere');
    const ended = await run(command, ['--content', missing]);
    assert.equal(ended.code, 1);
    assert.ok(!hasStack(ended), ended.stderr);
    assert.ok(ended.stdout.includes(`${missing}  folder-missing`), ended.stdout);
  });

  test(`${command} shows its usage to whoever misspells an option`, async () => {
    const ended = await run(command, command === 'check' ? ['--content'] : ['--contents', 'x']);
    assert.equal(ended.code, 1);
    assert.ok(!hasStack(ended));
    assert.equal(ended.stdout, '');
    assert.match(ended.stderr, new RegExp(`--content.*\\nUsage: npm run ${command} -- \\[--content DIR\\]`));
  });
}

test('every command explains itself with --help, and does nothing else', async () => {
  const cli = path.join(repositoryRoot, 'src/cli');
  for (const each of [...commands, ...ofBench]) {
    const name = each.name().replace(/^npm (?:run )?| --$/g, '');
    const file = scripts[name]?.replace(/^node (?:src\/cli\/install\.mjs )?(?!src\/cli\/install)/, '') ?? '';
    const ended = await runFile(path.join(repositoryRoot, file), ['--help']);
    assert.deepEqual([ended.code, ended.stderr, ended.stdout], [0, '', each.helpInformation()], name);
    assert.ok(/^tests\/(?:bench|faults)\//.test(file) || path.dirname(path.join(repositoryRoot, file)) === cli);
  }
});

test('check tells a program all problems, with paths from where it was called, and nothing else', async () => {
  const ended = await withContent(wrongContent, (content) =>
    run('check', ['--content', content, '--format', 'json'], path.dirname(content)),
  );
  assert.equal(ended.code, 1);
  assert.equal(ended.stderr, '');
  const { errors, problems } = checkReportSchema.parse(JSON.parse(ended.stdout));
  assert.ok(errors > 5);
  const [topics] = problems.filter(({ code }) => code === 'topic-twice');
  assert.match(topics?.file ?? '', /^[^/]+\/topics\.yaml$/);
});

test('--site takes the address of a host, or of a folder on one, and nothing else', async () => {
  for (const site of [
    'https://example.net/?q',
    'https://example.net?q',
    'https://example.net#top',
    'https://me:secret@example.net/',
    'ftp://example.net/',
    'example.net',
    '',
  ]) {
    assert.throws(() => projectFrom({ site }), UsageError, site);
  }
  for (const site of [
    'https://example.net',
    'https://example.net/',
    'http://localhost:4321/',
    'https://EXAMPLE.net',
    'https://example.net/answers',
  ]) {
    assert.equal(projectFrom({ site }).siteAddress, `${site.toLowerCase().replace(/\/$/, '')}/`);
  }

  const parent = temporaryFolder();
  const ended = await run('build', ['--out', path.join(parent, 'site'), '--site', 'https://example.net/?answers']);
  assert.equal(ended.code, 1);
  assert.ok(!hasStack(ended));
  assert.equal(ended.stdout, '');
  assert.match(ended.stderr, /^--site https:\/\/example\.net\/\?answers .*\n$/);
  assert.deepEqual(await readdir(parent), []);
});

test('build puts the site where --out says, one line a step, under the address of --site; and two builds on different days give the same files', async () => {
  const site = await fixtureSite();
  const parent = temporaryFolder();
  const out = path.join(parent, 'site');

  // Folders are taken from where npm was called.
  const content = path.relative(parent, site.contentFolder);
  const first = await run(
    'build',
    ['--content', content, '--out', 'site', '--site', 'https://mirror.example.net'],
    parent,
  );
  assert.equal(first.code, 0, first.stdout + first.stderr);
  assert.equal(first.stderr, '');
  assert.doesNotMatch(first.stdout, /[\r\x1b]/);
  const [reading, rendering, relocating, indexing, checking, packing, ...rest] = first.stdout.split('\n');
  assert.match(reading ?? '', /^Reading content: \d+ texts, [\d.]+ s$/);
  assert.match(rendering ?? '', new RegExp(`^Rendering pages: ${site.pages.length - 1} pages, [\\d.]+ s$`));
  assert.match(indexing ?? '', /^Indexing for search: \d+ pages, [\d.]+ s$/);
  assert.match(relocating ?? '', /^Making links relative: \d+ pages, [\d.]+ s$/);
  assert.match(checking ?? '', /^Checking links: every link leads somewhere, [\d.]+ s$/);
  assert.match(packing ?? '', /^Packing for installed copies: [\d.]+ MB in English, [\d.]+ MB in Spanish, [\d.]+ s$/);
  assert.ok(
    rest.every((line) => !/^(Reading|Rendering|Making|Indexing|Checking|Packing)/.test(line)),
    first.stdout,
  );
  assert.deepEqual(await readdir(parent), ['site']);

  const mirror = await siteFiles(out);
  const page = await mirror.page('/en/ticket/101/');
  assert.equal(
    one(page, 'link', { rel: 'canonical' }).attributes.get('href'),
    'https://mirror.example.net/en/ticket/101/',
  );
  assert.ok(
    all(page, 'link', { rel: 'alternate' })
      .filter(({ attributes }) => attributes.has('hreflang'))
      .every(({ attributes }) => attributes.get('href')?.startsWith('https://mirror.example.net/')),
  );
  for (const file of mirror.files.filter((each) => /\.(html|xml|txt)$/.test(each))) {
    assert.ok(!(await mirror.read(`/${file}`)).includes('https://answers.example.org'), file);
  }

  const second = await run('build', ['--content', site.contentFolder, '--out', out], repositoryRoot, elsewhere);
  assert.equal(second.code, 0, second.stdout + second.stderr);
  assert.deepEqual(await readdir(parent), ['site']);
  const [there, here] = [await contentOf(out), await contentOf(site.folder)];
  assert.deepEqual([...there.keys()], [...here.keys()]);
  assert.deepEqual(
    [...there].filter(([file, content]) => here.get(file) !== content).map(([file]) => file),
    [],
  );
});

test('a guide whose own code fails is named, and the last good output stands', async () => {
  const out = path.join(temporaryFolder(), 'site');
  await cp((await fixtureSite()).folder, out, { recursive: true });
  const ended = await withContent(
    { 'faq/set-up-mail/en.mdx': (before) => `${before}\n{(() => { throw new Error('no such port'); })()}\n` },
    (contentFolder) => {
      return run('build', ['--content', contentFolder, '--out', out]);
    },
  );
  assert.equal(ended.code, 1);
  assert.match(
    ended.stdout,
    /^faq\/set-up-mail\/en\.mdx:\d+ {2}code-failed\n {2}The entry brings code of its own, and it failed: no such port\.$/m,
  );
  assert.doesNotMatch(ended.stdout + ended.stderr, /^\s+at /m);
  assert.deepEqual(await readdir(path.dirname(out)), ['site']);
});

/** Copies of the fixture site, in a folder of their own. */
async function mirrored(): Promise<string> {
  const parent = temporaryFolder();
  await cp((await fixtureSite()).folder, path.join(parent, 'site'), { recursive: true });
  const made = await run('mirror', ['--out', 'site', '--mirror', 'mirror'], parent);
  assert.equal(made.code, 0, made.stdout + made.stderr);
  assert.equal(made.stderr, '');
  return parent;
}

test('mirror makes copies of a built site, tells which, and says whether one is whole', async () => {
  const parent = await mirrored();
  const names = (await readdir(path.join(parent, 'mirror'))).sort();
  assert.equal(names.shift(), 'SHA256SUMS');
  const [, name = ''] = /^([a-z-]+-\d{4}-\d\d-\d\d-[0-9a-f]{12})-en\.zip$/.exec(names[0] ?? '') ?? [];
  assert.deepEqual(
    names,
    ['-en.zip', '-es.zip', '.zip'].map((suffix) => `${name}${suffix}`),
  );
  const whole = path.join('mirror', names[2] ?? '');

  const again = await run('mirror', ['--out', 'site', '--mirror', 'again'], parent);
  assert.match(again.stdout, /^Reading the site: \d+ files, [\d.]+ s\nWriting the whole copy: .*\.zip, [\d.]+ s$/m);
  for (const zip of names) {
    assert.deepEqual(
      await readFile(path.join(parent, 'again', zip)),
      await readFile(path.join(parent, 'mirror', zip)),
      zip,
    );
    assert.deepEqual(
      await readFile(path.join(parent, 'site/mirror', zip)),
      await readFile(path.join(parent, 'again', zip)),
      zip,
    );
    const verified = await run('mirror', ['--verify', path.join('mirror', zip)], parent);
    assert.equal(verified.code, 0, verified.stdout + verified.stderr);
    assert.match(verified.stdout, /^The copy is whole\.$/m);
  }

  await appendFile(path.join(parent, whole), 'x');
  const damaged = await run('mirror', ['--verify', whole], parent);
  assert.equal(damaged.code, 1);
  assert.ok(!hasStack(damaged));
  assert.match(damaged.stdout, / {2}zip-broken\n {2}It is not a whole zip .*\n {2}Get it again/);
});

/** Another page, one file less, and both in the list of what the build has written. */
async function changeAsABuildDoes(site: string): Promise<void> {
  await appendFile(path.join(site, 'en/index.html'), '<!-- newer -->');
  await rm(path.join(site, 'robots.txt'));
  const written = new Map(await readWrittenFiles(site));
  written.delete('robots.txt');
  written.set('en/index.html', await sha256OfFile(path.join(site, 'en/index.html')));
  await writeWrittenFiles(site, written);
}

test('mirror brings an old copy up to date, and refuses what does not fit without writing anything', async () => {
  const parent = await mirrored();
  const zips = (await readdir(path.join(parent, 'mirror'))).filter((name) => /-[0-9a-f]{12}\.zip$/.test(name));
  const old = path.join('mirror', zips[0] ?? '');
  await changeAsABuildDoes(path.join(parent, 'site'));
  const made = await run('mirror', ['--out', 'site', '--mirror', 'next', '--since', old], parent);
  assert.equal(made.code, 0, made.stdout + made.stderr);
  const delta = path.join(
    'next',
    (await readdir(path.join(parent, 'next'))).find((name) => name.endsWith('.delta.zip')) ?? '',
  );

  const next = (await readdir(path.join(parent, 'next'))).find((name) => /-[0-9a-f]{12}\.zip$/.test(name)) ?? '';
  const applied = await run('mirror', ['--apply', old, delta, '--to', 'applied/new.zip'], parent);
  assert.equal(applied.code, 0, applied.stdout + applied.stderr);
  assert.deepEqual(
    await readFile(path.join(parent, 'applied/new.zip')),
    await readFile(path.join(parent, 'next', next)),
  );

  for (const [options, message, stream = 'stderr'] of [
    [['--apply', delta, old, '--to', 'refused/x.zip'], / {2}delta-unknown\n {2}It is not a delta/, 'stdout'],
    [
      ['--apply', path.join('next', next), delta, '--to', 'refused/x.zip'],
      / {2}delta-of-other-copy\n {2}This is not the copy that .* starts from/,
      'stdout',
    ],
    [['--apply', old, delta, '--to', delta], / {2}copy-there\n {2}Something of this name is there already/, 'stdout'],
    [['--out', 'site', '--mirror', 'site/mirror'], / {2}mirror-misplaced\n/, 'stdout'],
    [['--apply', old], /^Give the old copy and the delta\.\nUsage: npm run mirror/],
    [['--verify'], /^Give one folder or zip\.\nUsage: /],
    [['--verify', 'site/en'], / {2}checksums-missing\n {2}There is no SHA256SUMS here/, 'stdout'],
    [['--since', 'nowhere.zip', '--out', 'site'], /nowhere\.zip {2}zip-missing\n {2}There is no such file/, 'stdout'],
    [['--out', 'nowhere'], /nowhere {2}site-not-built\n {2}There is no built site here/, 'stdout'],
    [['letters.txt'], /^Nothing is to be done with letters\.txt\.\nUsage: /],
    [['--wrong'], /\nUsage: npm run mirror -- \[--out DIR\]/],
  ] satisfies [string[], RegExp, 'stdout'?][]) {
    const ended = await run(
      'mirror',
      [...options, ...(options.includes('--out') && !options.includes('--mirror') ? ['--mirror', 'refused'] : [])],
      parent,
    );
    assert.equal(ended.code, 1, options.join(' '));
    assert.ok(!hasStack(ended), ended.stderr);
    assert.match(ended[stream], message);
  }
  assert.deepEqual((await readdir(parent)).sort(), ['applied', 'mirror', 'next', 'site']);
});

test('link prints the texts of one entry in both languages, says when it was asked for by a duplicate, and lists what else was meant', async () => {
  const { contentFolder } = await fixtureSite();
  const link = (...options: readonly string[]) => run('link', [...options, '--content', contentFolder]);
  const both = await link('104', '--format', 'link');
  assert.deepEqual(
    [both.code, both.stdout],
    [0, 'https://answers.example.org/en/ticket/101/\n\nhttps://answers.example.org/es/ticket/101/\n\n'],
  );
  assert.match(both.stderr, /^ticket\/104 is a duplicate of ticket\/101, which answers it\.$/m);
  const spanish = await link('servidores', 'configurar', '--lang', 'es', '--site', 'https://example.org/help');
  assert.equal(spanish.code, 0, spanish.stderr);
  for (const format of ['link', 'markdown', 'trac', 'plain', 'mail'])
    assert.match(spanish.stdout, new RegExp(`^── es · ${format} ──$`, 'm'));
  assert.match(spanish.stdout, /https:\/\/example\.org\/help\/es\/faq\/set-up-mail\//);
  assert.doesNotMatch(spanish.stdout, /\/en\//);
  for (const [asked, says] of [
    [['4242'], /No entry has the number or the title “4242”/],
    [['a'], /entries have these words in their title[\s\S]*\n {2}(?:faq|ticket)\//],
    [['101', '--format', 'html'], /--format is one of link, markdown, trac, plain, mail, not html/],
    [[], /^Give the number of a ticket/],
  ] as const) {
    const ended = await link(...asked);
    assert.equal(ended.code, 1);
    assert.match(ended.stderr, says);
    assert.equal(hasStack(ended), false);
  }
});
