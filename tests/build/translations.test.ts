import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { repositoryRoot } from '../../src/build/astro-project.ts';
import { readCheckedContent } from '../../src/checks/read-checked-content.ts';
import { removeContent, replacing, writeContent } from '../fixtures/content-builder.ts';
import { quietBuild, starterSite, temporaryFolder } from './fixture-site.ts';
import { all, one, textOf } from './html.ts';
import { siteFiles } from './site-files.ts';

const git = (folder: string, ...args: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false', ...args],
    { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );

const translate = (contentFolder: string, ...args: string[]): string =>
  execFileSync(process.execPath, ['src/cli/translate.ts', ...args, '--content', contentFolder], {
    cwd: repositoryRoot,
    encoding: 'utf8',
  });

/** What a newcomer gets: one commit, with the time of the clone as the time of every file. */
function shallowClone(origin: string): string {
  const clone = path.join(temporaryFolder(), 'clone');
  git(origin, 'clone', '--quiet', '--depth', '1', `file://${origin}`, clone);
  assert.equal(git(clone, 'rev-list', '--count', 'HEAD').trim(), '1');
  return clone;
}

/** Builds the site: the Spanish page and the list of translations say what changed in the English one. */
async function tellsWhatIsStale(contentFolder: string): Promise<void> {
  const outFolder = path.join(temporaryFolder(), 'site');
  await quietBuild({ contentFolder, outFolder, siteAddress: null });
  const site = await siteFiles(outFolder);
  const page = await site.page('/es/faq/set-up-mail/');
  const notice = one(page, 'section', { 'aria-labelledby': 'stale' });
  assert.deepEqual(
    all(notice, 'a').map((link) => [textOf(link), link.attributes.get('href')]),
    [
      ['el título o la respuesta breve', '/en/faq/set-up-mail/#answer'],
      ['Servidores y puertos', '/en/faq/set-up-mail/#servers'],
      ['Pasos', '/en/faq/set-up-mail/#steps'],
      ['Ver el original', '/en/faq/set-up-mail/'],
    ],
  );
  assert.equal(
    all(await site.page('/en/faq/set-up-mail/'), 'h2', { id: 'stale' }).length,
    0,
    'the source is behind nothing',
  );
  const list = one(await site.page('/es/translations/'), 'section', { 'aria-labelledby': 'stale' });
  assert.deepEqual(
    all(list, 'a').map((link) => link.attributes.get('href')),
    ['/en/faq/set-up-mail/'],
  );
  assert.match(textOf(list), /cambio mayor/);
}

test('in a clone of depth 1, white space is silent, and a major edit is noticed with its sections', async () => {
  const origin = await writeContent();
  const source = path.join(origin, 'faq/set-up-mail/en.mdx');
  const commit = async (message: string, change: (before: string) => string) => {
    await writeFile(source, change(await readFile(source, 'utf8')));
    git(origin, 'add', '--all');
    git(origin, 'commit', '--quiet', '--message', message);
  };
  try {
    git(origin, 'init', '--quiet');
    translate(origin, 'done', '--unmarked');
    await commit('Begin', (text) => text);

    await commit('Break lines anew', (text) =>
      replacing(
        /\nMost programs\s+guess these\./,
        '\nMost   programs guess\nthese.',
      )(replacing('| For | Port |', '|  For  |  Port  |')(text)),
    );
    const silent = shallowClone(origin);
    assert.doesNotMatch(translate(silent, 'status'), /behind/);
    assert.deepEqual(
      (await readCheckedContent(silent)).problems.filter(({ code }) => code === 'translation-stale'),
      [],
    );

    await commit('Change what matters', (text) =>
      [
        replacing(
          /\nanswer: .*/,
          '\nanswer: Take what the control panel shows under Mail, since the servers have other names now.',
        ),
        replacing('\nMost ', '\nToday hardly any '),
        replacing('993 |', '995 |'),
        replacing('465 |', '587 |'),
        replacing('1. Add the account.', '1. Remove the old account.\n2. Add it again.'),
      ].reduce((before, change) => change(before), text),
    );
    const clone = shallowClone(origin);
    assert.match(
      translate(clone, 'status'),
      /into Spanish[\s\S]*behind their source \(1\)\n {2}faq\/set-up-mail {2}major edit: lead, servers, steps\n/,
    );

    await tellsWhatIsStale(clone);
  } finally {
    await removeContent(origin);
  }
});

test('the translators’ pages tell what is missing into their language, and are not for search engines', async () => {
  const site = await starterSite();
  for (const [locale, missing] of [
    ['en', '/es/ticket/11860/'],
    ['es', '/en/faq/recognise-phishing/'],
  ] as const) {
    const page = await site.page(`/${locale}/translations/`);
    assert.equal(one(page, 'meta', { name: 'robots' }).attributes.get('content'), 'noindex');
    assert.deepEqual(
      all(one(page, 'section', { 'aria-labelledby': 'missing' }), 'a').map((link) => link.attributes.get('href')),
      [missing],
    );
    const topics = all(one(page, 'section', { 'aria-labelledby': 'progress' }), 'li');
    assert.equal(topics.length, 9);
  }
  assert.ok(!(await site.read('/sitemap.xml')).includes('/translations/'));
});

test('a ticket that was joined as a translation has the other’s address, and links to the other’s comments arrive on it', async () => {
  const contentFolder = await writeContent({
    'tickets/101/es.mdx': null,
    'tickets/104/es.mdx': null,
    'tickets/103/es.mdx': replacing('reviewed: 2026-02-03', 'reviewed: 2026-02-03\ntranslationOf: ticket/101'),
    'tickets/102/es.mdx': replacing('</Question>', 'Mira [lo que se dijo](ticket:101#comment:3).\n</Question>'),
  });
  try {
    const outFolder = path.join(temporaryFolder(), 'site');
    // A link whose anchor is on no page stops the build.
    await quietBuild({ contentFolder, outFolder, siteAddress: null });
    const site = await siteFiles(outFolder);
    for (const address of ['/es/ticket/101/', '/es/ticket/103/']) {
      const page = await site.page(address);
      assert.match(textOf(one(page, 'h1')), /Ñandú/, address);
      assert.ok(all(page, 'span', { id: 'comment:3' }).length === 1, address);
    }
    assert.match(
      textOf(one(await site.page('/en/ticket/103/'), 'h1')),
      /Gmail/,
      'in English it leads to the English ticket',
    );
  } finally {
    await removeContent(contentFolder);
  }
});
