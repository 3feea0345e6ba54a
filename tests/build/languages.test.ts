import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../src/language/words.ts';
import { all, type Element, languageOf, one, textOf, withClass } from './html.ts';
import { fixtureSite } from './fixture-site.ts';

const alternates = (page: Element): Map<string | undefined, string | undefined> =>
  new Map(
    all(one(page, 'head'), 'link', { rel: 'alternate' })
      .filter(({ attributes }) => attributes.has('hreflang'))
      .map(({ attributes }) => [attributes.get('hreflang'), attributes.get('href')]),
  );
const canonical = (page: Element) => one(page, 'link', { rel: 'canonical' }).attributes.get('href');
const meta = (page: Element, property: string) => one(page, 'meta', { property }).attributes.get('content');
const isNoindex = (page: Element) => all(page, 'meta', { name: 'robots', content: 'noindex' }).length === 1;

test('every page says which language it is in', async () => {
  const site = await fixtureSite();
  for (const address of site.pages) {
    const lang = one(await site.page(address), 'html').attributes.get('lang');
    assert.equal(lang, address.startsWith('/es/') ? 'es' : 'en', address);
  }
});

test('every page in a language has a title, a description, one canonical address and the same in Open Graph', async () => {
  const site = await fixtureSite();
  for (const address of site.pages.filter((each) => /^\/e[ns]\//.test(each))) {
    const page = await site.page(address);
    const title = meta(page, 'og:title');
    const description = one(page, 'meta', { name: 'description' }).attributes.get('content');
    assert.equal(textOf(one(page, 'title')), `${title} – ${meta(page, 'og:site_name')}`, address);
    assert.ok(description, address);
    assert.equal(meta(page, 'og:description'), description, address);
    assert.equal(meta(page, 'og:url'), canonical(page), address);
    assert.ok(canonical(page)?.startsWith(site.address), address);
    assert.equal(meta(page, 'og:locale'), address.startsWith('/es/') ? 'es_MX' : 'en_US', address);
    assert.equal(meta(page, 'og:type'), /\/(ticket|faq)\//.test(address) ? 'article' : 'website', address);
  }
});

test('a page that has a text of its own is its own canonical address', async () => {
  const site = await fixtureSite();
  for (const path of [
    '/en/',
    '/es/a-z/',
    '/en/topic/mail/',
    '/en/ticket/101/',
    '/es/ticket/103/',
    '/es/faq/set-up-mail/',
  ]) {
    assert.equal(canonical(await site.page(path)), `https://answers.example.org${path}`);
    assert.ok(!isNoindex(await site.page(path)), path);
  }
});

test('translations name each other, and x-default leads to the reader’s own language', async () => {
  const site = await fixtureSite();
  for (const path of ['/en/ticket/101/', '/es/ticket/101/']) {
    assert.deepEqual(Object.fromEntries(alternates(await site.page(path))), {
      en: 'https://answers.example.org/en/ticket/101/',
      es: 'https://answers.example.org/es/ticket/101/',
      'x-default': 'https://answers.example.org/ticket/101/',
    });
  }
  assert.equal(alternates(await site.page('/es/')).get('x-default'), 'https://answers.example.org/');
});

test('what a page names as its translation names it in return, and can be indexed', async () => {
  const site = await fixtureSite();
  for (const address of site.pages.filter((each) => /^\/e[ns]\//.test(each))) {
    const named = alternates(await site.page(address));
    for (const locale of ['en', 'es']) {
      const other = named.get(locale);
      if (other === undefined) continue;
      const there = await site.page(new URL(other).pathname);
      assert.deepEqual(alternates(there), named, `${address} and ${other}`);
      assert.ok(!isNoindex(there), other);
      assert.equal(canonical(there), other);
    }
  }
});

test('pages that lead elsewhere or change with the reader ask not to be indexed', async () => {
  const site = await fixtureSite();
  for (const path of ['/', '/404.html', '/ticket/101/', '/en/search/'])
    assert.ok(isNoindex(await site.page(path)), path);
});

test('a page that shows the text of another names that one, and no translations of its own', async () => {
  const site = await fixtureSite();
  for (const path of ['/en/ticket/103/', '/en/ticket/104/', '/es/faq/code-of-its-own/']) {
    const page = await site.page(path);
    // Not both: search engines advise against naming another page and asking not to be indexed at once.
    assert.ok(!isNoindex(page), path);
    assert.notEqual(new URL(canonical(page) ?? '', site.address).pathname, path);
    assert.equal(alternates(page).size, 0, path);
  }
});

test('an untranslated entry stands in its own language under a notice in the reader’s', async () => {
  const site = await fixtureSite();
  const cases = [
    { path: '/en/ticket/103/', reader: 'en', text: 'es', title: 'Ñandú no abre el correo en el celular' },
    {
      path: '/es/faq/rendered-in-the-loader/',
      reader: 'es',
      text: 'en',
      title: 'How is a guide without code rendered?',
    },
    { path: '/es/faq/code-of-its-own/', reader: 'es', text: 'en', title: 'What can a guide with code of its own do?' },
  ] as const;
  for (const { path, reader, text, title } of cases) {
    const page = await site.page(path);
    const heading = one(page, 'h1');
    assert.equal(textOf(heading), title);
    for (const part of [heading, ...withClass(page, 'gist'), ...withClass(page, 'prose')]) {
      assert.equal(languageOf(part), text, `${path} ${part.tag}`);
    }
    const [notice] = withClass(page, 'notice');
    assert.ok(notice, path);
    assert.equal(languageOf(notice), reader);
    assert.match(textOf(notice), new RegExp(words(reader)('missing.title')));
    assert.equal(canonical(page), `https://answers.example.org/${text}/${path.slice(4)}`);
    assert.equal(alternates(page).size, 0);
    for (const link of withClass(page, 'toc').flatMap((toc) => all(toc, 'a'))) assert.equal(languageOf(link), text);
  }
});

test('links in an untranslated text lead to the reader’s own pages, whichever way the text was rendered', async () => {
  const site = await fixtureSite();
  for (const path of [
    '/en/ticket/103/',
    '/es/faq/rendered-in-the-loader/',
    '/es/faq/rendered-as-a-module/',
    '/es/faq/code-of-its-own/',
  ]) {
    const links = withClass(await site.page(path), 'prose').flatMap((prose) => all(prose, 'a'));
    const inside = links.map(({ attributes }) => attributes.get('href') ?? '').filter((href) => href.startsWith('/'));
    assert.ok(inside.length > 0, path);
    for (const href of inside) assert.equal(href.slice(0, 4), path.slice(0, 4), `${path} links to ${href}`);
  }
});

test('a comment in the other language says so to a screen reader and to the eye', async () => {
  const page = await (await fixtureSite()).page('/es/ticket/101/');
  const [foreign, own] = ['comment:1', 'comment:3'].map((id) => one(page, 'li', { id }));
  assert.ok(foreign && own);
  assert.deepEqual(withClass(foreign, 'prose').map(languageOf), ['en']);
  assert.match(textOf(foreign), new RegExp(words('es')('language.in', { language: 'inglés' })));
  assert.deepEqual(withClass(own, 'prose').map(languageOf), ['es']);
});

test('a title in a list is marked when it is in the other language', async () => {
  const site = await fixtureSite();
  for (const [path, href, language] of [
    ['/en/a-z/', '/en/ticket/103/', 'es'],
    ['/es/a-z/', '/es/ticket/103/', 'es'],
    ['/en/topic/mail/', '/en/ticket/103/', 'es'],
    ['/es/', '/es/faq/code-of-its-own/', 'en'],
    ['/es/topic/mail/', '/es/faq/rendered-as-a-module/', 'en'],
  ] as const) {
    const links = all(await site.page(path), 'a', { href });
    assert.ok(links.length > 0, path);
    for (const link of links) assert.equal(languageOf(link), language, path);
  }
});

test('the language switch leads to the same page in the other language', async () => {
  const site = await fixtureSite();
  for (const address of site.pages.filter((each) => each.startsWith('/en/'))) {
    const [languages] = withClass(await site.page(address), 'langs');
    assert.ok(languages, address);
    const link = one(languages, 'a');
    assert.equal(link.attributes.get('href'), address.replace('/en/', '/es/'));
    assert.equal(languageOf(link), 'es');
  }
});

test('an address without a language offers both, each in its own', async () => {
  const site = await fixtureSite();
  for (const [path, titles] of Object.entries({
    '/': ['Choose a language', 'Elige un idioma'],
    '/ticket/101/': ['Why does Gmail return my messages?', '¿Por qué Gmail devuelve mis mensajes?'],
    '/faq/set-up-mail/': [
      'Which servers do I need to set up mail?',
      '¿Qué servidores necesito para configurar el correo?',
    ],
  })) {
    const page = await site.page(path);
    const sections = all(page, 'section');
    assert.deepEqual(sections.map(languageOf), ['en', 'es']);
    assert.deepEqual(
      sections.map((section) => textOf(one(section, section === sections[0] ? 'h1' : 'h2'))),
      titles,
    );
    assert.deepEqual(
      sections.map((section) => one(section, 'a').attributes.get('href')),
      [`/en${path}`, `/es${path}`],
    );
    assert.deepEqual(
      [...alternates(page)],
      ['en', 'es'].map((locale) => [locale, `https://answers.example.org/${locale}${path}`]),
    );
  }
});

test('an address without a language marks the one title that an untranslated entry has', async () => {
  const site = await fixtureSite();
  for (const [path, title, language] of [
    ['/ticket/103/', 'Ñandú no abre el correo en el celular', 'es'],
    ['/faq/code-of-its-own/', 'What can a guide with code of its own do?', 'en'],
  ] as const) {
    const headings = all(await site.page(path)).filter(
      (element) => /^h[12]$/.test(element.tag) && textOf(element) === title,
    );
    assert.ok(headings.length > 0, path);
    for (const heading of headings) assert.equal(languageOf(heading), language, path);
  }
});
