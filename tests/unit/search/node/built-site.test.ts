import assert from 'node:assert/strict';
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Locale } from '../../../../src/language/locale.ts';
import type { Filters, SearchEngine } from '../../../../src/search/engine/engine.ts';
import { openIndex } from '../../../../src/search/engine/open-index.ts';
import { openSearch } from '../../../../src/search/engine/open-search.ts';
import { writeSearchIndex } from '../../../../src/search/build/write-search-index.ts';
import { openBuiltSite } from '../../../../src/search/node/built-site.ts';
import { removeSite, type SmallEntries, writeSmallSite } from '../engine/small-site.ts';

const folders: string[] = [];
const engines = new Map<Locale, SearchEngine>();

const engineOf = (folder: string, locale: Locale): Promise<SearchEngine> => openSearch(locale, openBuiltSite(folder));

const untranslated: SmallEntries = {
  'faq/one': { en: { title: 'One', body: '<p>Mail</p>' } },
  'ticket/2': { es: { title: 'Dos', body: '<p>Correo</p>' } },
};

before(async () => {
  const folder = await writeSmallSite({
    'faq/password': {
      en: {
        title: 'How do I change my password?',
        body: '<h2 id="panel">In the panel</h2><p>Open the panel and choose a new one.</p>',
        topic: 'access',
      },
      es: {
        title: '¿Cómo cambio mi contraseña?',
        body: '<h2 id="panel">En el panel</h2><p>Abre el panel y elige una nueva.</p>',
        topic: 'access',
      },
    },
    'faq/full': {
      en: {
        title: 'My mailbox is full',
        body: '<p>Delete old messages; the panel shows how much room there is.</p>',
        asked: 'no room left',
      },
      es: { title: 'Mi buzón está lleno', body: '<p>Borra mensajes viejos; el panel dice cuánto espacio hay.</p>' },
    },
    'faq/printer': {
      en: {
        title: 'The printer prints blank pages',
        body: '<p>Change the cartridge of the printer.</p>',
        topic: 'hardware',
      },
    },
    'ticket/7': {
      es: {
        title: 'El teclado no escribe',
        body: '<p>Conecta el teclado en otro puerto.</p>',
        topic: 'hardware',
        year: '2025',
      },
    },
  });
  folders.push(folder);
  await writeSearchIndex(folder, [
    { en: ['printer', 'printing machine'], es: ['impresora'] },
    { en: ['keyboard'], es: ['teclado'] },
    { en: ['passcode', 'password'], es: ['contraseña'] },
  ]);
  for (const locale of ['en', 'es'] as const) engines.set(locale, await engineOf(folder, locale));
});

after(() => Promise.all(folders.map(removeSite)));

const engine = (locale: Locale): SearchEngine => {
  const opened = engines.get(locale);
  assert.ok(opened);
  return opened;
};
async function search(locale: Locale, question: string, filters: Filters = {}, of = engine(locale)) {
  const { own, other, choices, ...rest } = await of.search(question, filters);
  const addresses = async (answers: typeof own) => (await answers.hits(0, answers.count)).map(({ address }) => address);
  return { own: await addresses(own), other: await addresses(other), choices: await choices(), ...rest };
}

test('a question is answered in its reader’s language', async () => {
  assert.equal((await search('en', 'how can I change the password')).own[0], '/en/faq/password/');
  assert.equal((await search('es', 'cambiar mi contraseña')).own[0], '/es/faq/password/');
  assert.deepEqual((await search('en', 'mailbox')).own, ['/en/faq/full/']);
});

test('an entry that only the other language has is in the other group, at the reader’s own address, found by the reader’s words', async () => {
  const spanish = await search('es', 'mi impresora');
  assert.deepEqual([spanish.own, spanish.other], [[], ['/es/faq/printer/']]);
  const english = await search('en', 'keyboard');
  assert.deepEqual([english.own, english.other], [[], ['/en/ticket/7/']]);
  const { other } = await engine('en').search('keyboard', {});
  assert.equal((await other.hits(0, 1))[0]?.locale, 'es');
});

test('the two translations of an entry are one answer', async () => {
  for (const [locale, question] of [
    ['en', 'password panel contraseña'],
    ['es', 'contraseña panel password'],
  ] as const) {
    const { own, other } = await search(locale, question);
    assert.ok(own.includes(`/${locale}/faq/password/`));
    assert.deepEqual(
      [...own, ...other].filter((address) => !address.startsWith(`/${locale}/`)),
      [],
    );
    assert.equal(new Set([...own, ...other]).size, own.length + other.length);
  }
});

test('the index of each language knows a page by the words of the other, without any glossary at hand', async () => {
  const holders = async (locale: Locale, word: string) => {
    const index = await openIndex(locale, openBuiltSite(folders[0] ?? ''));
    const found = await index.terms.exact(word);
    return Promise.all(found.map(async ({ id }) => (await index.dataOf(id)).url));
  };
  assert.deepEqual(await holders('es', 'impresora'), ['/es/faq/printer/']);
  assert.deepEqual(await holders('en', 'keyboard'), ['/en/ticket/7/']);
  assert.deepEqual(await holders('en', 'buzon'), ['/en/faq/full/']);
  assert.deepEqual(await holders('es', 'mailbox'), ['/es/faq/full/']);
});

test('words that only the record of a page has find it', async () => {
  assert.deepEqual((await search('en', 'no room left')).own[0], '/en/faq/full/');
});

test('what says the kind and date of a page is no word of it', async () => {
  for (const word of ['faq', '2026-01-02', '"faq"'])
    assert.equal((await engine('en').search(word, {})).own.count, 0, word);
});

test('a synonym from the built glossary and a typo corrected by the built words find their page', async () => {
  assert.deepEqual((await search('en', 'passcode')).own, ['/en/faq/password/']);
  const { own, corrections } = await search('en', 'cartrigde');
  assert.deepEqual([own, [...corrections]], [['/en/faq/printer/'], [['cartrigde', 'cartridge']]]);
});

test('as typed nothing is corrected', async () => {
  const { own, corrections, unknown } = await engine('en').search('cartrigde', {}, { asTyped: true });
  assert.deepEqual([own.count, corrections.size, unknown], [0, 0, ['cartrigde']]);
});

test('nothing asked gives every answer that passes the filters', async () => {
  const all = await search('en', ' ');
  assert.deepEqual(
    [all.own.toSorted(), all.other],
    [['/en/faq/full/', '/en/faq/password/', '/en/faq/printer/'], ['/en/ticket/7/']],
  );
  assert.deepEqual((await search('en', '', { topic: ['access'] })).own, ['/en/faq/password/']);
  assert.deepEqual((await search('en', '', { year: ['2025'] })).other, ['/en/ticket/7/']);
  assert.deepEqual((await search('en', '', { kind: ['faq'], topic: ['hardware', 'access'] })).own.toSorted(), [
    '/en/faq/password/',
    '/en/faq/printer/',
  ]);
});

test('filters narrow an answer down, and the choices say what they would leave', async () => {
  const free = await search('en', 'panel');
  const { own, choices } = await search('en', 'panel', { topic: ['access'] });
  assert.deepEqual(free.own.toSorted(), ['/en/faq/full/', '/en/faq/password/']);
  assert.deepEqual(own, ['/en/faq/password/']);
  assert.deepEqual(choices, free.choices);
  assert.deepEqual(choices.topic, { access: 1, hardware: 0, mail: 1 });
  assert.deepEqual((await search('en', 'panel', { topic: ['hardware'] })).own, []);
});

test('a hit has its facts, its passage, and the sections to jump to', async () => {
  const { own } = await engine('en').search('panel password', {});
  const [hit] = await own.hits(0, 1);
  assert.ok(hit);
  assert.deepEqual(
    [hit.title, hit.kind, hit.answer, hit.reviewed, hit.locale],
    ['How do I change my password?', 'faq', 'Yes.', '2026-01-02', 'en'],
  );
  assert.deepEqual(hit.sections, [{ title: 'In the panel', address: '/en/faq/password/#panel' }]);
  assert.ok(hit.excerpt.some(({ text, isMatch }) => isMatch && /password/.test(text)));
  assert.ok(hit.explanation && hit.explanation.score > 0);
});

test('hits are loaded from one place to before another', async () => {
  const { own } = await engine('en').search('', {});
  const all = await own.hits(0, own.count);
  assert.deepEqual([...(await own.hits(0, 1)), ...(await own.hits(1, 9))], all);
  assert.deepEqual(await own.hits(9, 12), []);
});

test('a search that is no longer wanted rejects', async () => {
  await assert.rejects(engine('en').search('panel', {}, { signal: AbortSignal.abort() }), { name: 'AbortError' });
});

test('the same question has the same answer, alone and after others', async () => {
  const [folder = ''] = folders;
  const questions = [
    'panel',
    'passcode',
    'cartrigde',
    'impresora',
    '"blank pages"',
    'panel -messages',
    'keyboard printer',
    '',
  ];
  for (const locale of ['en', 'es'] as const) {
    const shared = [];
    for (const question of [...questions, ...questions.toReversed()]) shared.push(await search(locale, question));
    assert.deepEqual(shared.slice(questions.length).reverse(), shared.slice(0, questions.length));
    const fresh = await engineOf(folder, locale);
    for (const [i, question] of questions.entries())
      if (i % 3 === 1) assert.deepEqual(await search(locale, question, {}, fresh), shared[i], question);
  }
});

test('what is missing rejects, and a path out of the site leads nowhere', async () => {
  const site = openBuiltSite(folders[0] ?? '');
  await assert.rejects(site.data('/search/en/none.js'), { code: 'ENOENT' });
  await assert.rejects(site.data('/../../../../etc/hostname'));
  await assert.rejects(openSearch('en', openBuiltSite(path.join(folders[0] ?? '', 'none'))));
});

test('without its glossary and words a site is searched all the same', async () => {
  const copy = `${folders[0]}-bare`;
  folders.push(copy);
  await cp(folders[0] ?? '', copy, { recursive: true });
  const data = path.join(copy, 'search', 'en');
  for (const file of await readdir(data)) if (/^(glossary|words)-/.test(file)) await rm(path.join(data, file));
  assert.deepEqual((await search('en', 'mailbox passcode zzyzx', {}, await engineOf(copy, 'en'))).own, [
    '/en/faq/full/',
  ]);
});

test('a page of an entry without a title fails the build', async () => {
  const folder = await writeSmallSite({ 'faq/one': { en: { title: '', body: '<p>Text</p>' } } });
  folders.push(folder);
  await assert.rejects(writeSearchIndex(folder, []), /title/);
});

test('a Pagefind that does not start fails the build', async () => {
  const folder = await writeSmallSite({ 'faq/one': { en: { title: 'One', body: '' } } });
  folders.push(folder);
  process.env.PAGEFIND_EXTENDED_BINARY_PATH = path.join(folder, 'none');
  try {
    await assert.rejects(writeSearchIndex(folder, []), /Pagefind/);
  } finally {
    delete process.env.PAGEFIND_EXTENDED_BINARY_PATH;
  }
});

test('the words, pages and data of a site are indexed the same twice', async () => {
  const [once, twice] = [await writeSmallSite(untranslated), await writeSmallSite(untranslated)];
  folders.push(once, twice);
  for (const folder of [once, twice]) assert.equal(await writeSearchIndex(folder, []), 4);
  const isOurs = (file: string): boolean => /^(?:search|pagefind)[\\/]/.test(file);
  const contents = async (folder: string) => {
    const files = (await readdir(folder, { recursive: true }))
      .filter((file) => isOurs(file) && path.extname(file) !== '')
      .sort();
    assert.ok(files.length > 50);
    return Promise.all(files.map(async (file) => [file, await readFile(path.join(folder, file), 'base64')]));
  };
  assert.deepEqual(await contents(twice), await contents(once));
});
