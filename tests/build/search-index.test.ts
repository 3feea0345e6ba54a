import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { words } from '../../src/i18n/words.ts';
import { textOf } from './html.ts';
import { type BuiltSite, fixtureSite, starterSite } from './fixture-site.ts';
import { hostile } from './fixture-texts.ts';

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly id: string }[];
}

const languagesOf = async (site: BuiltSite): Promise<Record<string, { page_count: number }>> =>
  JSON.parse((await site.read('/pagefind/pagefind-entry.json')).toString('utf8')).languages;

async function fragmentsOf(site: BuiltSite, language: string): Promise<Map<string, Fragment>> {
  const files = site.files.filter((file) => file.startsWith(`pagefind/fragment/${language}_`));
  const fragments = await Promise.all(files.map(async (file): Promise<Fragment> =>
    JSON.parse(gunzipSync(await site.read(`/${file}`)).toString('utf8').replace(/^pagefind_dcd/, ''))));
  assert.equal(new Set(fragments.map(({ url }) => url)).size, fragments.length);
  return new Map(fragments.map((fragment) => [fragment.url, fragment]));
}

async function fragment(path: string): Promise<Fragment> {
  const found = (await fragmentsOf(await fixtureSite(), path.slice(1, 3))).get(path);
  assert.ok(found, `${path} is not in the index.`);
  return found;
}

test('there is one index a language, and each entry is once in that of its text', async () => {
  const site = await fixtureSite();
  const both = ['faq/change-a-password', 'faq/set-up-mail', 'ticket/101', 'ticket/102'];
  const expected = {
    en: [...both, 'faq/code-of-its-own', 'faq/rendered-as-a-module', 'faq/rendered-in-the-loader', 'ticket/201'],
    es: [...both, 'ticket/103'],
  };
  const languages = await languagesOf(site);
  assert.deepEqual(Object.keys(languages).sort(), ['en', 'es']);
  for (const locale of ['en', 'es'] as const) {
    assert.deepEqual([...(await fragmentsOf(site, locale)).keys()].sort(), expected[locale].map((key) => `/${locale}/${key}/`).sort());
    assert.equal(languages[locale]?.page_count, expected[locale].length);
  }
});

test('of the starter content, the index holds exactly the pages that the sitemap calls texts', async () => {
  const site = await starterSite();
  const sitemap = (await site.read('/sitemap.xml')).toString('utf8');
  const listed = Array.from(sitemap.matchAll(/<loc>([^<]*)/g), ([, address = '']) => new URL(address).pathname);
  const texts = listed.filter((path) => /\/(ticket|faq)\//.test(path));
  const indexed = [...(await fragmentsOf(site, 'en')).keys(), ...(await fragmentsOf(site, 'es')).keys()];
  assert.deepEqual(indexed.sort(), texts.sort());
});

test('an entry can be filtered by kind, topic, component and year', async () => {
  const ticket = { kind: ['ticket'], year: ['2026'] };
  assert.deepEqual((await fragment('/en/ticket/101/')).filters, { ...ticket, topic: ['mail'], component: ['Mail/Delivery'] });
  assert.deepEqual((await fragment('/es/ticket/102/')).filters, { ...ticket, topic: ['access'], component: ['Access/Passwords'] });
  assert.deepEqual((await fragment('/es/faq/set-up-mail/')).filters, { kind: ['faq'], topic: ['mail'], year: ['2026'] });
});

test('a hit knows its title, answer, topic, date, and all numbers that lead to it', async () => {
  const { lead, ...meta } = (await fragment('/en/ticket/101/')).meta;
  assert.ok(lead?.startsWith(`${meta.answer} Open the DNS page of your domain.`), lead);
  assert.deepEqual(meta, {
    title: 'Why does Gmail return my messages?',
    answer: 'Gmail asks for an SPF record that names our servers. Publish it, and new mail goes through within the hour.',
    kind: 'ticket',
    topic: 'Mail',
    date: '2026-06-01',
    numbers: '101 104 105',
  });
  const guide = (await fragment('/es/faq/change-a-password/')).meta;
  assert.deepEqual(
    [guide.title, guide.kind, guide.topic, guide.date, guide.numbers],
    ['¿Cómo cambio una contraseña?', 'faq', 'Contraseñas', '2026-06-10', '106'],
  );
  assert.equal((await fragment('/en/faq/set-up-mail/')).meta.numbers ?? '', '');
});

test('words that lead to an entry without being in its text are indexed: keywords, the index term, numbers, titles of duplicates', async () => {
  const { content } = await fragment('/en/ticket/101/');
  const titles = ['Gmail bounces everything we send', 'Gmail bounces the newsletter'];
  for (const word of ['gmail. spf', 'Bounce 550-5.7.26', '101', '104', '105', ...titles]) {
    assert.ok(content.includes(word), word);
  }
  const spanish = await fragment('/es/ticket/101/');
  assert.ok(spanish.content.includes('Gmail rebota todo lo que mandamos'));
  assert.ok(!spanish.content.includes('Gmail bounces'));
});

test('the text of an entry is indexed, with its comments, and nothing that the page says around it', async () => {
  const ticket = await fragment('/en/ticket/101/');
  for (const text of ['Open the DNS page of your domain', 'My messages come back with', 'The SPF record is missing']) {
    assert.ok(ticket.content.includes(text), text);
  }
  const guide = await fragment('/en/faq/set-up-mail/');
  for (const text of ['Most programs guess these', 'Receiving', 'Port 25 is for servers']) assert.ok(guide.content.includes(text), text);
  assert.deepEqual(guide.anchors.map(({ id }) => id).filter((id) => ['servers', 'steps'].includes(id)), ['servers', 'steps']);

  const around = ([
    'nav.skip', 'nav.topics', 'nav.index', 'search.another', 'facts.title', 'facts.reviewed', 'facts.resolution', 'facts.aliases', 'cite.title',
    'cite.how', 'cite.mail.hello', 'entry.help', 'entry.file', 'entry.question', 'entry.discussion', 'entry.related', 'entry.source',
    'comment.solves', 'role.support',
  ] as const).map((key) => words('en')(key));
  const said = textOf(await (await fixtureSite()).page('/en/ticket/101/'));
  for (const phrase of [...around, hostile('tagline')]) {
    assert.ok(said.includes(phrase), `The page does not say “${phrase}”.`);
    assert.ok(!ticket.content.includes(phrase), phrase);
  }
});

test('an untranslated guide rendered as a module is indexed like any other', async () => {
  const strip = ({ content }: Fragment) => content.replace(/How is a guide with(out)? code rendered\?/, '');
  assert.equal(strip(await fragment('/en/faq/rendered-as-a-module/')), strip(await fragment('/en/faq/rendered-in-the-loader/')));
});

test('hostile words are found as words', async () => {
  const { meta, filters } = await fragment('/en/ticket/201/');
  assert.equal(meta.title, hostile('title'));
  assert.equal(meta.answer, hostile('answer'));
  // Pagefind reads the references of an attribute twice.
  assert.deepEqual(filters.component, [hostile('component').replaceAll('&amp;', '&')]);
  assert.equal(meta.numbers, '201 202');
});
