import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { repositoryRoot } from '../../../src/build/astro-project.ts';
import { escapeXml } from '../../../src/site/escape-xml.ts';
import { writeSearchIndex } from '../../../src/search/build/write-search-index.ts';
import { removeSite, writeSmallSite } from '../search/engine/small-site.ts';

interface Ended {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

let [site, empty] = ['', ''];
before(async () => {
  empty = await mkdtemp(path.join(os.tmpdir(), 'consulta-no-site-'));
  site = await writeSmallSite({
    'faq/password': {
      en: { title: 'How do I change my password?', body: '<p>Open the panel.</p>' },
      es: { title: '¿Cómo cambio mi contraseña?', body: '<p>Abre el panel.</p>' },
    },
    'ticket/7': { es: { title: 'El teclado no escribe', body: '<p>Conecta el teclado en otro puerto.</p>' } },
  });
  await writeSearchIndex(site, [{ en: ['passcode', 'password'], es: ['contraseña'] }]);
});
after(async () => {
  await removeSite(site);
  await rm(empty, { recursive: true });
});

/** As npm runs it, away from any terminal; the folder is taken from where npm was called. */
const search = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(repositoryRoot, 'src/cli/search.ts'), ...args],
      { cwd: repositoryRoot, env: { ...process.env, INIT_CWD: path.dirname(site) } },
      (error, stdout, stderr) => resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
const searchSite = (...args: readonly string[]): Promise<Ended> => search('--out', path.basename(site), ...args);

test('a question is answered in the language in which it is asked', async () => {
  const english = await searchSite('how do I change my password');
  assert.deepEqual(
    [english.code, english.stderr, english.stdout],
    [0, '', '1 answer:\n1. How do I change my password?\n   /en/faq/password/\n   Yes.\n'],
  );
  const spanish = await searchSite('cómo cambio mi contraseña');
  assert.match(spanish.stdout, /^1\. ¿Cómo cambio mi contraseña\?\n {3}\/es\/faq\/password\/$/m);
});

test('--lang answers in that language, and lists apart what only the other has', async () => {
  const { stdout } = await searchSite('teclado', '--lang', 'en');
  assert.match(
    stdout,
    /^No answer in this language\.\n\n1 only in the other language:\n1\. El teclado no escribe\n {3}\/en\/ticket\/7\/$/m,
  );
  assert.match((await searchSite('teclado', '--lang', 'es')).stdout, /^1 answer:\n1\. El teclado no escribe$/m);
});

test('where nothing is found, nothing is called the nearest', async () => {
  assert.equal((await searchSite('🔑', '--lang', 'en')).stdout, 'No answer in this language.\n');
});

test('words of a question need no quotes', async () => {
  assert.match((await searchSite('change', 'my', 'password')).stdout, /^1\. How do I change my password\?$/m);
});

test('a number, a name and an address are known as by the results page', async () => {
  const page = { site: 'https://answers.example.org/', tracker: 'https://t.example.org/"x"/' };
  await mkdir(path.join(site, 'es/search'));
  await writeFile(path.join(site, 'es/search/index.html'), `<p data-page="${escapeXml(JSON.stringify(page))}"></p>`);
  // Its pages have no numbers.
  for (const question of [
    '#7',
    'ticket 7',
    'https://t.example.org/"x"/ticket/7',
    'https://answers.example.org/en/ticket/7/',
  ])
    assert.match((await searchSite(question, '--lang', 'es')).stdout, /^There is no ticket #7 here\.$/m, question);
  for (const question of ['faq/password', '/en/faq/password/'])
    assert.match((await searchSite(question, '--lang', 'es')).stdout, /^1\. ¿Cómo cambio mi contraseña\?$/m, question);
  assert.match((await searchSite('faq/nothing')).stdout, /^There is no such guide here\./);
});

test('what a minus left out is told', async () => {
  assert.match((await searchSite('change password -outlook')).stdout, /^Without: outlook\.\n\n1 answer:/);
});

test('--explain says what was looked up, and what put an answer where it is', async () => {
  const { stdout } = await searchSite('change my passcode', '--explain');
  assert.match(stdout, /^- passcode \(1\.00 × 0\.0, 0 pages\), password \(0\.\d\d × \d\.\d, 1 page\)$/m);
  assert.match(stdout, /^ {3}score \d+\.\d: change \d+\.\d, password \d+\.\d$/m);
  assert.match(stdout, /^ {3}of the question \d+ % on the page, \d+ % in the title, \d+ % close together$/m);
  assert.doesNotMatch((await searchSite('change my passcode')).stdout, /score|×/);
});

test('a word that was taken for another, and one that no page has, are told', async () => {
  assert.match((await searchSite('passwrod', '--lang', 'en')).stdout, /^“passwrod” was taken for “password”\.$/m);
  assert.match((await searchSite('zzyzx password')).stdout, /^No page has “zzyzx”\.$/m);
});

for (const [what, args, says] of [
  ['no question', [], /^Ask something\.\nUsage: npm run search -- "QUESTION"/],
  ['an empty question', ['  '], /^Ask something\.\nUsage: /],
  ['a language that the site does not have', ['x', '--lang', 'pt'], /^--lang is en or es, not pt\.$/m],
  ['an option that there is not', ['x', '--explian'], /explian.*\nUsage: npm run search -- "QUESTION"/],
] as const) {
  test(`${what} is told in a sentence`, async () => {
    const ended = await searchSite(...args);
    assert.deepEqual([ended.code, ended.stdout], [1, '']);
    assert.match(ended.stderr, says);
    assert.doesNotMatch(ended.stderr, /^\s+at /m);
  });
}

test('where no site was built, it says how one is', async () => {
  const ended = await search('x', '--out', empty);
  assert.deepEqual([ended.code, ended.stdout], [1, '']);
  assert.match(ended.stderr, /^There is no built site in .*consulta-no-site-\w+: npm run build makes one\.\n$/);
});
