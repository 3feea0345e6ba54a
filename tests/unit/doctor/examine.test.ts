import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { exampleProblems } from '../../../src/doctor/content.ts';
import { examine } from '../../../src/doctor/examine.ts';
import { nodeProblems, writingProblems } from '../../../src/doctor/machine.ts';
import { type Changes, replacing, withContent } from '../../fixtures/content-builder.ts';
import { printedInEnglish } from '../../fixtures/in-english.ts';

const codesOf = (problems: readonly { readonly code: string }[]): string[] => problems.map(({ code }) => code);

const examined = (changes: Changes, prepare: (folder: string) => Promise<void> | void = () => {}) =>
  withContent(changes, async (folder) => {
    await prepare(folder);
    const problems = await examine({
      node: '24.1.0',
      neededNode: '>=20',
      contentFolder: folder,
      written: [folder],
      today: '2027-01-01',
    });
    return problems.filter(({ code }) => code !== 'disk-almost-full' && code !== 'example-left');
  });

const git = (folder: string, ...args: readonly string[]): void => {
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
    stdio: 'ignore',
  });
};

test('a Node is compared number by number with the one that is needed', () => {
  assert.deepEqual(nodeProblems('24.21.0', '>=20'), []);
  assert.deepEqual(nodeProblems('24.9.0', '>=24.9'), []);
  assert.deepEqual(codesOf(nodeProblems('24.9.0', '>=24.12')), ['node-too-old']);
  const [old] = nodeProblems('18.0.1', '>=20');
  assert.ok(old);
  assert.equal(
    printedInEnglish(old),
    'Node  node-too-old\n  This is Node 18.0.1, and Consulta needs >=20.\n  Get a newer one from https://nodejs.org.',
  );
});

test('addresses that nobody can have are told, and no others', () => {
  const tracker = (host: string) => ({ address: `https://${host}/`, newTicket: `https://${host}/newticket` });
  const told = (host: string, mail: string) =>
    exampleProblems({
      address: `https://${host}/help/`,
      mail,
      tracker: { ...tracker(host), language: { field: 'l', en: 'en', es: 'es' } } as never, // only its addresses are read
    }).map(({ values }) => values.field);
  assert.deepEqual(told('help.riverbend.coop', 'a@riverbend.coop'), []);
  assert.deepEqual(told('consulta.example.org', 'a@b.example'), [
    'address',
    'tracker.address',
    'tracker.newTicket',
    'mail',
  ]);
  assert.deepEqual(told('localhost:4321', 'a@myexample.org'), ['address', 'tracker.address', 'tracker.newTicket']);
});

test('a folder outside of git, without a lock, is told so', async () => {
  assert.deepEqual(codesOf(await examined({})), ['not-in-git', 'lock-missing']);
});

test('what only Consulta remembers has to be in git as it is now', async () => {
  const prepare = (folder: string) => {
    git(folder, 'init');
    git(folder, 'add', '.');
    git(folder, 'commit', '-m', 'x');
  };
  const lock = { 'permalinks.lock': '# head\n' };
  assert.deepEqual(await examined(lock, prepare), []);
  const edited = await examined(lock, async (folder) => {
    prepare(folder);
    await writeFile(path.join(folder, 'permalinks.lock'), '# head\nabout\n');
  });
  assert.deepEqual(codesOf(edited), ['not-committed']);
  const ignored = await examined({ ...lock, '.gitignore': '*.lock\n' }, prepare);
  assert.deepEqual(codesOf(ignored), ['not-committed']);
  assert.match(ignored[0]?.file ?? '', /permalinks\.lock$/);
});

test('content that stops a build is told with its place, and drafts with their number', async () => {
  const found = await examined({
    'tickets/103/es.mdx': replacing('keywords:', 'keyword:'),
    'faq/set-up-mail/es.mdx': replacing('\nanswer:', '\nreview: pending\nanswer:'),
  });
  assert.deepEqual(codesOf(found), ['not-in-git', 'field-unknown', 'drafts-waiting', 'lock-missing']);
  assert.match(
    printedInEnglish(found.find(({ code }) => code === 'drafts-waiting') ?? (found[0] as never)),
    /One entry is a draft/,
  ); // one of them is there
});

test('no content folder is one problem, not many', async () => {
  const problems = await examine({
    node: '24.1.0',
    neededNode: '>=20',
    contentFolder: '/no-such-folder/content',
    written: [],
    today: '2027-01-01',
  });
  assert.deepEqual(codesOf(problems), ['folder-missing']);
});

const isLinux =
  process.platform === 'linux' ? false : 'only Linux has a folder in which the superuser cannot write either';
test('a folder in which nothing can be written is told', { skip: isLinux }, async () => {
  assert.deepEqual(codesOf(await writingProblems('/proc/consulta/dist')), ['folder-not-written']);
  assert.deepEqual(await writingProblems(path.join(import.meta.dirname, 'not', 'there')), []);
});
