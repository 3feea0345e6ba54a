import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { foldedWords } from '../../src/language/fold.ts';
import { words } from '../../src/language/words.ts';
import { locales, type Locale, otherLocales } from '../../src/language/locale.ts';
import { openIndex } from '../../src/search/engine/open-index.ts';
import { openSearch } from '../../src/search/engine/open-search.ts';
import { valuesIn } from '../../src/search/engine/data-file.ts';
import { openBuiltSite } from '../../src/search/node/built-site.ts';
import {
  chunkAddress,
  type IndexedPage,
  indexFolder,
  type StartData,
  startAddress,
} from '../../src/search/engine/search-data.ts';
import { glossaryOf } from '../../src/reader/built-in-glossary.ts';
import { readSettings } from '../../src/reader/read-settings.ts';
import { withGlossary } from '../bench/search/glossary-variants.ts';
import { all, one, textOf } from './html.ts';
import { type BuiltSite, fixtureSite, starterSite } from './fixture-site.ts';
import { hostile } from './fixture-texts.ts';

/** A page as the index has it, with the values by which it is filtered. */
interface Fragment extends IndexedPage {
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const filesIn = (site: BuiltSite, folder: string): string[] =>
  site.files.filter((file) => file.startsWith(`${folder.slice(1)}/`));

const startOf = async (site: BuiltSite, locale: Locale): Promise<StartData> =>
  valuesIn((await site.read(startAddress(locale))).toString('utf8')).get(startAddress(locale)) as StartData;

/** The pages of the index of one language of readers. */
async function fragmentsOf(site: BuiltSite, reader: Locale): Promise<Map<string, Fragment>> {
  const index = await openIndex(reader, openBuiltSite(site.folder));
  assert.equal(filesIn(site, `${indexFolder(reader)}/fragment`).length, index.pages.length);
  const having = await Promise.all(
    Object.entries(await index.filters()).flatMap(([name, values]) =>
      Object.keys(values).map(async (value) => ({ name, value, ids: await index.having(name, value) })),
    ),
  );
  const fragments = await Promise.all(
    index.pages.map(async (id): Promise<Fragment> => {
      const filters: Record<string, string[]> = {};
      for (const { name, value } of having.filter(({ ids }) => ids.has(id)))
        filters[name] = [...(filters[name] ?? []), value];
      return { ...(await index.dataOf(id)), filters };
    }),
  );
  assert.equal(new Set(fragments.map(({ url }) => url)).size, fragments.length);
  return new Map(fragments.map((fragment) => [fragment.url, fragment]));
}

/** Whether the index has all these words in this field of a page. */
async function isIn(path: string, field: string, text: string): Promise<boolean> {
  const site = openBuiltSite((await fixtureSite()).folder);
  const index = await openIndex(path.startsWith('/es/') ? 'es' : 'en', site);
  const held = foldedWords(text).map(async (word) => {
    const postings = (await index.terms.plain(word)).filter(({ fields }) => fields.includes(field));
    return (await Promise.all(postings.map(({ id }) => index.dataOf(id)))).some(({ url }) => url === path);
  });
  return (await Promise.all(held)).every(Boolean);
}

async function fragment(path: string): Promise<Fragment> {
  const found = (await fragmentsOf(await fixtureSite(), path.startsWith('/es/') ? 'es' : 'en')).get(path);
  assert.ok(found, `${path} is not in the index.`);
  return found;
}

const entries = [
  'faq/change-a-password',
  'faq/set-up-mail',
  'faq/code-of-its-own',
  'faq/rendered-as-a-module',
  'faq/rendered-in-the-loader',
  'ticket/101',
  'ticket/102',
  'ticket/103',
  'ticket/201',
];

test('each language of readers has an index, with every entry at the reader’s own address and no duplicate', async () => {
  const site = await fixtureSite();
  for (const locale of locales) {
    assert.deepEqual(
      [...(await fragmentsOf(site, locale)).keys()].sort(),
      entries.map((key) => `/${locale}/${key}/`).sort(),
    );
  }
});

test('a search starts with all pages, those in another language, and where each chunk is', async () => {
  const site = await fixtureSite();
  for (const locale of locales) {
    const start = await startOf(site, locale);
    const fragments = await fragmentsOf(site, locale);
    assert.deepEqual([start.pages.length, start.lengths.length], [fragments.size, fragments.size]);
    const [other] = otherLocales(locale);
    assert.equal(
      start.untranslated[other ?? locale]?.length,
      [...fragments.values()].filter(({ filters }) => filters.language?.[0] !== locale).length,
    );
    for (const [, hash] of start.chunks) assert.ok(site.files.includes(chunkAddress(locale, hash).slice(1)), hash);
  }
});

test('the results page names what every question needs first, to be asked for at once, by a name that is there', async () => {
  const site = await starterSite();
  for (const locale of locales) {
    const page = await site.page(`/${locale}/search/`);
    const ahead = all(page, 'link')
      .filter(({ attributes }) => attributes.get('rel') === 'ahead')
      .map(({ attributes }) => new URL(attributes.get('href') ?? '', `http://x/${locale}/search/`).pathname);
    assert.equal(ahead.length, 1);
    for (const address of ahead) assert.ok(site.files.includes(address.slice(1)), address);
  }
});

test('of the starter content, both indexes hold all entries of the sitemap', async () => {
  const site = await starterSite();
  const sitemap = (await site.read('/sitemap.xml')).toString('utf8');
  const paths = Array.from(sitemap.matchAll(/<loc>([^<]*)/g), ([, address = '']) => new URL(address).pathname);
  const keys = new Set(paths.flatMap((path) => /^\/e[ns](\/(?:ticket|faq)\/.+)$/.exec(path)?.[1] ?? []));
  assert.ok(keys.size > 20);
  for (const locale of locales)
    assert.deepEqual(
      [...(await fragmentsOf(site, locale)).keys()].sort(),
      Array.from(keys, (key) => `/${locale}${key}`).sort(),
    );
});

test('an entry can be filtered by kind, topic, component, year and the language of its text', async () => {
  const ticket = { kind: ['ticket'], year: ['2026'] };
  assert.deepEqual((await fragment('/en/ticket/101/')).filters, {
    ...ticket,
    topic: ['mail'],
    component: ['Mail/Delivery'],
    language: ['en'],
  });
  assert.deepEqual((await fragment('/es/ticket/102/')).filters, {
    ...ticket,
    topic: ['access'],
    component: ['Access/Passwords'],
    language: ['es'],
  });
  assert.deepEqual((await fragment('/es/faq/set-up-mail/')).filters, {
    kind: ['faq'],
    topic: ['mail'],
    year: ['2026'],
    language: ['es'],
  });
  for (const [path, language] of [
    ['/en/ticket/103/', 'es'],
    ['/es/ticket/103/', 'es'],
    ['/es/faq/code-of-its-own/', 'en'],
    ['/en/faq/code-of-its-own/', 'en'],
  ] as const) {
    assert.deepEqual((await fragment(path)).filters.language, [language], path);
  }
});

test('a hit knows its title, answer, topic, date, and all numbers that lead to it', async () => {
  const { meta } = await fragment('/en/ticket/101/');
  assert.deepEqual(
    [meta.title, meta.answer, meta.kind, meta.topic, meta.date, meta.numbers],
    [
      'Why does Gmail return my messages?',
      'Gmail asks for an SPF record that names our servers. Publish it, and new mail goes through within the hour.',
      'ticket',
      'Mail',
      '2026-06-01',
      '101 104 105',
    ],
  );
  const guide = (await fragment('/es/faq/change-a-password/')).meta;
  assert.deepEqual(
    [guide.title, guide.kind, guide.topic, guide.date, guide.numbers],
    ['¿Cómo cambio una contraseña?', 'faq', 'Contraseñas', '2026-06-10', '106'],
  );
  assert.equal((await fragment('/en/faq/set-up-mail/')).meta.numbers ?? '', '');
});

test('what a page begins with is in its lead', async () => {
  const { meta } = await fragment('/en/ticket/101/');
  assert.ok(await isIn('/en/ticket/101/', 'lead', `${meta.answer} Open the DNS page of your domain.`));
});

test('other ways to ask for an entry are indexed: keywords, the index term, numbers, titles of duplicates', async () => {
  for (const way of [
    'gmail. spf',
    'Bounce 550-5.7.26',
    '101',
    '104',
    '105',
    'Gmail bounces everything we send',
    'Gmail bounces the newsletter',
  ]) {
    assert.ok(await isIn('/en/ticket/101/', 'asked', way), way);
  }
  assert.ok(await isIn('/es/ticket/101/', 'asked', 'Gmail rebota todo lo que mandamos'));
});

test('a translated entry is known by what its translation is called', async () => {
  assert.ok(await isIn('/en/faq/change-a-password/', 'otherTitle', 'contraseña'));
  assert.ok(await isIn('/es/faq/change-a-password/', 'otherTitle', 'password'));
});

test('an untranslated entry is known by what its words mean to readers of the other language', async () => {
  assert.ok(await isIn('/en/ticket/103/', 'otherTitle', 'mail'));
  for (const field of ['otherTitle', 'otherWords']) assert.ok(!(await isIn('/es/ticket/103/', field, 'correo')), field);
});

test('what only the index has to know is in no page, and not in what a reader loads of one', async () => {
  const site = await fixtureSite();
  for (const locale of locales) {
    for (const [path, { meta }] of await fragmentsOf(site, locale)) {
      assert.deepEqual(
        Object.keys(meta).filter((name) => !/^(?:title|answer|kind|topic|date|numbers)$/.test(name)),
        [],
      );
      const html = (await site.read(path)).toString('utf8');
      assert.doesNotMatch(html, /data-(?:lead|othertitle|otherwords|codes)\b/i, path);
    }
  }
});

test('what says of which kind a page is, or of when, is no word of it', async () => {
  const site = await starterSite();
  for (const locale of locales) {
    const { terms } = await openIndex(locale, openBuiltSite(site.folder));
    for (const { fields } of await terms.plain('faq')) assert.doesNotMatch(fields.join(' '), /kind|date/);
  }
});

test('a reader sees no other ways to ask', async () => {
  const page = await (await fixtureSite()).page('/en/ticket/101/');
  assert.ok(!textOf(page).includes('Gmail bounces the newsletter'));
  for (const element of all(page).filter(({ attributes }) => attributes.has('data-asked')))
    assert.ok(element.attributes.has('hidden'));
});

test('the text of an entry is indexed, with its comments, and nothing that the page says around it', async () => {
  const ticket = await fragment('/en/ticket/101/');
  for (const text of ['Open the DNS page of your domain', 'My messages come back with', 'The SPF record is missing']) {
    assert.ok(ticket.content.includes(text), text);
  }
  const guide = await fragment('/en/faq/set-up-mail/');
  for (const text of ['Most programs guess these', 'Receiving', 'Port 25 is for servers'])
    assert.ok(guide.content.includes(text), text);
  assert.deepEqual(
    guide.anchors.map(({ id }) => id).filter((id) => ['servers', 'steps'].includes(id)),
    ['servers', 'steps'],
  );

  const around = (
    [
      'nav.skip',
      'nav.topics',
      'nav.index',
      'search.another',
      'facts.title',
      'facts.reviewed',
      'facts.resolution',
      'facts.aliases',
      'cite.title',
      'cite.how',
      'cite.mail.hello',
      'entry.help',
      'entry.file',
      'entry.question',
      'entry.discussion',
      'entry.related',
      'entry.source',
      'comment.solves',
      'role.support',
    ] as const
  ).map((key) => words('en')(key));
  const said = textOf(await (await fixtureSite()).page('/en/ticket/101/'));
  for (const phrase of [...around, hostile('tagline')]) {
    assert.ok(said.includes(phrase), `The page does not say “${phrase}”.`);
    assert.ok(!ticket.content.includes(phrase), phrase);
  }
});

test('that an entry is not translated is said on its page, and not indexed', async () => {
  const notice = words('en')('missing.title');
  assert.ok(textOf(await (await fixtureSite()).page('/en/ticket/103/')).includes(notice));
  assert.ok(!(await fragment('/en/ticket/103/')).content.includes(notice));
});

test('an untranslated guide rendered as a module is indexed like any other', async () => {
  const strip = ({ content }: Fragment) => content.replace(/How is a guide with(out)? code rendered\?/, '');
  for (const locale of locales) {
    assert.equal(
      strip(await fragment(`/${locale}/faq/rendered-as-a-module/`)),
      strip(await fragment(`/${locale}/faq/rendered-in-the-loader/`)),
    );
  }
});

test('hostile words are found as words', async () => {
  const { meta, filters } = await fragment('/en/ticket/201/');
  assert.equal(meta.title, hostile('title'));
  assert.equal(meta.answer, hostile('answer'));
  // Pagefind reads the references of an attribute twice.
  assert.deepEqual(filters.component, [hostile('component').replaceAll('&amp;', '&')]);
  assert.equal(meta.numbers, '201 202');
});

test('what a question loads is small: each part of the index, the glossary and the words', async () => {
  const site = await starterSite();
  for (const locale of locales) {
    const parts = [...filesIn(site, `${indexFolder(locale)}/index`), ...filesIn(site, `/search/${locale}`)];
    assert.ok(parts.length > 100);
    for (const part of parts) {
      const { length } = await site.read(`/${part}`);
      assert.ok(length <= 12_000, `${part} has ${length} bytes`);
    }
  }
});

test('the pages of a finished site bring the same words again, which is how other glossaries are measured', async () => {
  const site = await fixtureSite();
  const glossary = glossaryOf(await readSettings(site.contentFolder));
  await withGlossary(site.folder, glossary, async (folder) => {
    const parts = site.files.filter((file) => /^search\/\w+\/(?:glossary|words)-/.test(file));
    assert.ok(parts.length > 200);
    for (const part of parts)
      assert.deepEqual(await readFile(path.join(folder, part)), await site.read(`/${part}`), part);
  });
});

test('codes of the starter content are found as somebody types them', async () => {
  const site = openBuiltSite((await starterSite()).folder);
  for (const locale of locales) {
    const engine = await openSearch(locale, site);
    for (const code of ['ns1', 'v=spf1', 'spf1', 'php8.1', 'php8', 'dmarc1', 'v=DMARC1']) {
      const { own } = await engine.search(code, {});
      const [first] = await own.hits(0, 1);
      const said = first ? textOf(await (await starterSite()).page(first.address)).toLowerCase() : '';
      assert.match(said, /ns1\.|v=spf1|php 8|v=dmarc1/, code);
    }
  }
});

test('of Pagefind itself a site has nothing: a reader loads what it wrote, and no engine', async () => {
  const site = await fixtureSite();
  const outside = site.files.filter(
    (file) => /^pagefind\//.test(file) && !/^pagefind\/e[ns]\/(?:index|filter|fragment)\/[0-9a-f]+\.js$/.test(file),
  );
  assert.deepEqual(outside, []);
});

test('the search of the built site answers in both languages', async () => {
  const site = openBuiltSite((await fixtureSite()).folder);
  const found = async (locale: Locale, question: string) => {
    const { own, other } = await (await openSearch(locale, site)).search(question, {});
    return {
      own: (await own.hits(0, 9)).map(({ address }) => address),
      other: (await other.hits(0, 9)).map(({ address }) => address),
    };
  };
  assert.equal((await found('en', 'gmail bounces my newsletter')).own[0], '/en/ticket/101/');
  assert.equal((await found('es', 'cambiar la clave')).own[0], '/es/faq/change-a-password/');
  assert.equal((await found('en', 'mail on Ñandú')).other[0], '/en/ticket/103/');
  assert.deepEqual((await found('es', 'guide with code of its own')).other[0], '/es/faq/code-of-its-own/');
});

test('words that only the title of a duplicate has find what answers it, also through a chain, and for readers of either language', async () => {
  const built = await fixtureSite();
  const site = openBuiltSite(built.folder);
  for (const word of ['newsletter', 'rebota', 'mandamos']) {
    for (const locale of locales) {
      const canonical = `/${locale}/ticket/101/`;
      assert.ok(
        !textOf(one(await built.page(canonical), 'article'))
          .toLowerCase()
          .includes(word),
        `${word} is in the text itself`,
      );
      const { own } = await (await openSearch(locale, site)).search(word, {});
      // Other words for it stand in the text of others.
      const found = (await own.hits(0, 3)).map(({ address }) => address);
      assert.ok(found.includes(canonical), `${word}, ${locale}: ${found.join(', ')}`);
    }
  }
});
