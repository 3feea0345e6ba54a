import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../src/language/words.ts';
import { all, languageOf, one, textOf, withClass } from './html.ts';
import { fixtureSite } from './fixture-site.ts';

const cases = [
  {
    what: 'a duplicate',
    path: '/en/ticket/104/',
    number: 104,
    title: 'Gmail bounces everything we send',
    language: 'en',
    canonical: '/en/ticket/101/',
  },
  {
    what: 'a duplicate, in Spanish',
    path: '/es/ticket/104/',
    number: 104,
    title: 'Gmail rebota todo lo que mandamos',
    language: 'es',
    canonical: '/es/ticket/101/',
  },
  {
    what: 'a duplicate of a duplicate',
    path: '/en/ticket/105/',
    number: 105,
    title: 'Gmail bounces the newsletter',
    language: 'en',
    canonical: '/en/ticket/101/',
  },
  {
    what: 'a duplicate that was not translated, of an entry that was',
    path: '/es/ticket/105/',
    number: 105,
    title: 'Gmail bounces the newsletter',
    language: 'en',
    canonical: '/es/ticket/101/',
  },
  {
    what: 'a duplicate of a guide',
    path: '/en/ticket/106/',
    number: 106,
    title: 'Where can I set another password?',
    language: 'en',
    canonical: '/en/faq/change-a-password/',
  },
  {
    what: 'a duplicate of a guide, in Spanish',
    path: '/es/ticket/106/',
    number: 106,
    title: 'Where can I set another password?',
    language: 'en',
    canonical: '/es/faq/change-a-password/',
  },
] as const;

for (const { what, path, number, title, language, canonical } of cases) {
  test(`the address of ${what} shows the canonical entry and says why`, async () => {
    const site = await fixtureSite();
    const [page, own] = [await site.page(path), await site.page(canonical)];
    const locale = path.startsWith('/en/') ? 'en' : 'es';
    assert.equal(textOf(one(page, 'h1')), textOf(one(own, 'h1')));
    assert.deepEqual(
      withClass(page, 'prose').map(({ source }) => source),
      withClass(own, 'prose').map(({ source }) => source),
    );
    assert.equal(
      one(page, 'link', { rel: 'canonical' }).attributes.get('href'),
      `https://answers.example.org${canonical}`,
    );
    assert.equal(all(page, 'script', { type: 'application/ld+json' }).length, 0);

    const [notice] = withClass(page, 'notice');
    assert.ok(notice);
    assert.equal(languageOf(notice), locale);
    assert.equal(textOf(one(notice, 'h2')), words(locale)('alias.title', { number: `#${number}` }));
    const called = one(notice, 'strong');
    assert.deepEqual([textOf(called), languageOf(called)], [title, language]);
    assert.ok(textOf(notice).includes(words(locale)('alias.body')));
    assert.equal(one(notice, 'a').attributes.get('href'), canonical);
    assert.equal(withClass(own, 'notice').filter(({ attributes }) => !attributes.has('hidden')).length, 0);
  });
}

test('the canonical entry lists the numbers under which it was asked again', async () => {
  const site = await fixtureSite();
  const links = async (path: string) => {
    const [facts] = withClass(await site.page(path), 'facts');
    return (
      facts &&
      all(facts, 'a')
        .map(textOf)
        .filter((text) => text.startsWith('#'))
    );
  };
  assert.deepEqual(await links('/en/ticket/101/'), ['#104', '#105']);
  assert.deepEqual(await links('/es/faq/change-a-password/'), ['#106']);
  assert.deepEqual(await links('/en/ticket/102/'), []);
});

test('no list of answers shows a duplicate', async () => {
  const site = await fixtureSite();
  for (const path of [
    '/en/',
    '/es/',
    '/en/a-z/',
    '/es/a-z/',
    '/en/topic/mail/',
    '/en/topic/access/',
    '/es/topic/access/',
    '/en/search/',
  ]) {
    const links = all(await site.page(path), 'a').map(({ attributes }) => attributes.get('href') ?? '');
    assert.deepEqual(
      links.filter((href) => /\/ticket\/(104|105|106|202)\//.test(href)),
      [],
      path,
    );
  }
});

test('the address of a duplicate without a language keeps the number that was asked for', async () => {
  const page = await (await fixtureSite()).page('/ticket/106/');
  assert.deepEqual(
    withClass(page, 'button').map(({ attributes }) => attributes.get('href')),
    ['/en/ticket/106/', '/es/ticket/106/'],
  );
});
