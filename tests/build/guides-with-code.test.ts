import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, type Element, one, outline, textOf, withClass } from './html.ts';
import { fixtureSite } from './fixture-site.ts';

const proseOf = async (path: string): Promise<Element> => {
  const [prose, ...more] = withClass(await (await fixtureSite()).page(path), 'prose');
  assert.ok(prose && more.length === 0, path);
  return prose;
};

for (const locale of ['en', 'es']) {
  test(`a guide with code of its own comes out the same as one without, for readers in ${locale}`, async () => {
    const [inLoader, asModule] = [
      await proseOf(`/${locale}/faq/rendered-in-the-loader/`),
      await proseOf(`/${locale}/faq/rendered-as-a-module/`),
    ];
    // Pictures stand under the entry's own address; all else is the same element for element and letter for letter.
    assert.equal(outline(asModule).replaceAll('rendered-as-a-module', 'rendered-in-the-loader'), outline(inLoader));
  });
}

test('both hold all that a guide may hold', async () => {
  for (const path of ['/en/faq/rendered-in-the-loader/', '/en/faq/rendered-as-a-module/']) {
    const prose = await proseOf(path);
    const has = (tag: string) => all(prose, tag).length;
    for (const tag of [
      'strong',
      'em',
      'del',
      'code',
      'br',
      'ul',
      'h2',
      'h3',
      'table',
      'blockquote',
      'sup',
      'kbd',
      'samp',
      'abbr',
      'pre',
      'figcaption',
      'hr',
    ]) {
      assert.ok(has(tag) > 0, `${path} has no <${tag}>`);
    }
    assert.equal(has('img'), 2);
    assert.match(textOf(prose), /struck, ~5 min of notes\.txt~ and ~more~,/);
    assert.deepEqual(
      withClass(prose, 'steps').map((steps) => [steps.attributes.get('start'), all(steps, 'li').length]),
      [
        [undefined, 3],
        ['4', 2],
      ],
    );
    assert.deepEqual(
      withClass(prose, 'callout').map((callout) => textOf(one(callout, 'ul')).trim().split('\n')),
      [['☑ done', '☐ not done']],
    );
    assert.deepEqual(
      withClass(prose, 'footnotes').map((notes) => all(notes, 'li').length),
      [2],
    );
    assert.doesNotMatch(textOf(prose), /For other authors/);
  }
});

test('code of a guide runs when the site is built, beside the vocabulary', async () => {
  const prose = await proseOf('/en/faq/code-of-its-own/');
  assert.match(textOf(prose), /The ports are 993 and 465, in a\/b\./);
  const [badge] = withClass(prose, 'badge');
  assert.ok(badge);
  assert.equal(badge.attributes.get('title'), 'x');
  assert.equal(textOf(one(badge, 'strong')), 'of its own');
  const links = withClass(prose, 'callout').flatMap((callout) => all(callout, 'a'));
  assert.deepEqual(
    links.map(({ attributes }) => attributes.get('href')),
    ['/en/ticket/101/'],
  );
});

test('a guide with code has the sections of its text in the table of contents', async () => {
  const site = await fixtureSite();
  const contents = async (path: string) =>
    withClass(await site.page(path), 'toc')
      .flatMap((toc) => all(toc, 'a'))
      .map((link) => [link.attributes.get('href'), textOf(link)]);
  assert.deepEqual(await contents('/en/faq/rendered-as-a-module/'), await contents('/en/faq/rendered-in-the-loader/'));
  assert.deepEqual(await contents('/en/faq/rendered-as-a-module/'), [
    ['#table', 'A table of things'],
    ['#steps', 'Steps'],
  ]);
});
