import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCheckedContent } from '../../src/checks/read-checked-content.ts';
import { readEntry } from '../../src/reader/read-entry.ts';
import { asksSomething } from '../../src/site/question-address.ts';
import { type Changes, replacing, validContent, withContent } from '../fixtures/content-builder.ts';
import { all, type Element } from './html.ts';
import { type BuiltSite, fixtureSite, starterSite } from './fixture-site.ts';

const ids = (page: Element): string[] => all(page).flatMap(({ attributes }) => attributes.get('id') ?? []);

/** Addresses in links, pictures, forms, and in what machines read: canonical links, translations, Open Graph. */
const addressesIn = (page: Element): string[] =>
  all(page).flatMap(({ tag, attributes }) => [
    ...['href', 'src', 'action'].flatMap((name) => attributes.get(name) ?? []),
    ...(tag === 'meta' && attributes.get('property') === 'og:url' ? [attributes.get('content') ?? ''] : []),
  ]);

/** Whether a JSON Pointer (RFC 6901) finds something. */
const leadsInto = (data: unknown, pointer: string): boolean =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((at, part) => (at as Record<string, unknown> | undefined)?.[part], data) !== undefined;

async function deadLinks(site: BuiltSite): Promise<string[]> {
  const dead: string[] = [];
  const isWithin = async ({ pathname, hash }: URL): Promise<boolean> => {
    const place = decodeURIComponent(hash.slice(1));
    return pathname.endsWith('.json')
      ? leadsInto(JSON.parse((await site.read(pathname)).toString('utf8')), place)
      : ids(await site.page(pathname)).includes(place);
  };
  const check = async (from: string, href: string) => {
    const target = new URL(href, new URL(from, site.address));
    if (target.origin !== new URL(site.address).origin) return;
    const isThere =
      site.has(target.pathname) &&
      (target.hash === '' ||
        // A question names no place.
        asksSomething(target.hash) ||
        (await isWithin(target)));
    if (!isThere) dead.push(`${from} → ${href}`);
  };
  for (const address of site.pages) {
    for (const href of addressesIn(await site.page(address))) await check(address, href);
  }
  const sitemap = (await site.read('/sitemap.xml')).toString('utf8');
  for (const [, href = ''] of sitemap.matchAll(/(?:<loc>|href=")([^<"]*)/g)) await check('/sitemap.xml', href);
  return dead;
}

for (const [name, open] of [
  ['the fixture', fixtureSite],
  ['the starter content', starterSite],
] as const) {
  test(`every link, picture and anchor of ${name} leads to something`, async () => {
    assert.deepEqual(await deadLinks(await open()), []);
  });

  test(`every address of ${name} is written as addresses are`, async () => {
    const site = await open();
    for (const address of site.pages) {
      for (const href of addressesIn(await site.page(address))) {
        assert.doesNotMatch(href, /[\s"<>\\^`{|}]|%(?![0-9a-f]{2})/i, `${address} → ${href}`);
      }
    }
  });

  test(`no id stands twice on a page of ${name}, and labels name elements that are there`, async () => {
    const site = await open();
    for (const address of site.pages) {
      const page = await site.page(address);
      const found = ids(page);
      assert.deepEqual(
        found.filter((id, i) => found.indexOf(id) !== i),
        [],
        address,
      );
      for (const { tag, attributes } of all(page)) {
        for (const name of ['aria-labelledby', 'aria-describedby', 'for']) {
          for (const id of attributes.get(name)?.split(' ') ?? [])
            assert.ok(found.includes(id), `${name}="${id}" of <${tag}> in ${address}`);
        }
      }
    }
  });
}

test('a heading may not take an id that pages of entries use themselves', async () => {
  const site = await fixtureSite();
  const outside = (element: Element): string[] => {
    if (element.attributes.get('class') === 'prose') return [];
    return [
      element.attributes.get('id') ?? '',
      ...element.children.flatMap((child) => (typeof child === 'string' ? [] : outside(child))),
    ];
  };
  const pages = await Promise.all(
    ['/en/faq/set-up-mail/', '/en/ticket/106/', '/es/faq/rendered-in-the-loader/'].map(site.page),
  );
  const taken = new Set(pages.flatMap(outside).filter((id) => /^[a-z0-9-]+$/.test(id)));
  assert.ok(taken.size > 5);
  const free = [...taken].filter((id) => {
    const source = { key: 'faq/x', locale: 'en', file: 'faq/x/en.mdx', pictureSize: () => null } as const;
    const { problems } = readEntry(`---\nquestion: A question?\n---\n\n## Heading [#${id}]\n`, source);
    return !problems.some(({ code }) => code === 'heading-id-twice');
  });
  assert.deepEqual(free, []);
});

async function filesWithDeadLinks(changes: Changes): Promise<string[]> {
  const { problems } = await withContent(changes, readCheckedContent);
  return problems.filter(({ code }) => code === 'link-target-missing').map(({ file }) => file);
}

const comment = '\n<Comment number="9" by="support" date="2026-03-05">\nSee the other ticket, please.\n</Comment>\n';

test('a link to a comment of a duplicate is dead, since its address shows another entry', async () => {
  const files = await filesWithDeadLinks({
    'tickets/104/en.mdx': (before) => before + comment,
    'tickets/104/es.mdx': (before) => before + comment,
    'faq/set-up-mail/en.mdx': replacing('Most programs', '[It](ticket:104#comment:9). Most programs'),
  });
  assert.deepEqual(files, ['faq/set-up-mail/en.mdx']);
});

test('a link to a comment that the address of a duplicate does show is not dead', async () => {
  const files = await filesWithDeadLinks({
    'faq/set-up-mail/en.mdx': replacing('Most programs', '[It](ticket:104#comment:3). Most programs'),
  });
  assert.deepEqual(files, []);
});

test('a link to the discussion of a ticket that has none is dead', async () => {
  assert.deepEqual(await filesWithDeadLinks({ 'tickets/103/es.mdx': replacing('(faq:set-up-mail)', '(#talk)') }), [
    'tickets/103/es.mdx',
  ]);
});

test('a picture whose name would not survive in an address is refused', async () => {
  for (const name of ['captura #1.png', 'what?.png', '100%.png', 'a%20b.png']) {
    const { problems } = await withContent(
      {
        [`faq/set-up-mail/${name}`]: validContent['faq/change-a-password/panel.png'] ?? '',
        'faq/set-up-mail/en.mdx': replacing('## Steps', `<Figure src="${name}" alt="A picture" />\n\n## Steps`),
      },
      readCheckedContent,
    );
    assert.ok(
      problems.some(({ file, severity }) => file.startsWith('faq/set-up-mail/') && severity === 'error'),
      name,
    );
  }
});

test('a link of the about page is checked like any other', async () => {
  for (const dead of ['ticket:999', 'faq:nowhere', 'topic:nothing', '#nowhere']) {
    assert.deepEqual(
      await filesWithDeadLinks({ 'site.yaml': replacing('[mail](topic:mail)', `[mail](${dead})`) }),
      ['site.yaml'],
      dead,
    );
  }
});

test('no link stands in a <noscript>, where nothing makes it relative or looks where it leads', async () => {
  const site = await starterSite();
  for (const address of site.pages) {
    const html = (await site.read(address)).toString('utf8');
    for (const [, within = ''] of html.matchAll(/<noscript>([\s\S]*?)<\/noscript>/g))
      assert.doesNotMatch(within, /\b(?:href|src|action)=/, address);
  }
});
