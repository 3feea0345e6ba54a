import assert from 'node:assert/strict';
import { test } from 'node:test';
import { all, type Element, one, textOf, withClass } from './html.ts';
import { type BuiltSite, fixtureSite, starterSite } from './fixture-site.ts';
import { hostile } from './fixture-texts.ts';
import { hashOf } from '../../src/build/hash-of.ts';

const policyOfPage = { 'http-equiv': 'Content-Security-Policy' };

for (const [name, open] of [
  ['a site that was attacked', fixtureSite],
  ['the starter content', starterSite],
] as const) {
  test(`no page of ${name} runs anything but our own files`, async () => {
    const site = await open();
    for (const address of site.pages) {
      for (const script of all(await site.page(address), 'script')) {
        // It finds its root, from where all else is loaded; the policy names it by its hash.
        if (address === '/404.html' && script.attributes.has('data-not-found')) {
          const [{ attributes } = assert.fail(address)] = all(await site.page(address), 'meta', policyOfPage);
          assert.ok(script.source.length > 500 && attributes.get('content')?.includes(hashOf(script.source)), address);
          continue;
        }
        if (script.attributes.get('type') === 'application/ld+json') {
          assert.deepEqual([...script.attributes.keys()], ['type'], address);
          continue;
        }
        assert.deepEqual(
          [...script.attributes.keys()].filter((name) => name !== 'blocking').sort(),
          ['defer', 'src'],
          address,
        );
        assert.match(script.attributes.get('src') ?? '', /^\/_assets\/[\w.-]+\.js$/, address);
        assert.ok(site.has(script.attributes.get('src') ?? ''), address);
        assert.equal(script.source, '', address);
      }
    }
  });

  test(`no element of ${name} has a handler, a style or an address that runs`, async () => {
    const site = await open();
    for (const address of site.pages) {
      for (const { tag, attributes } of all(await site.page(address))) {
        assert.ok(
          !['style', 'iframe', 'object', 'embed', 'base', 'svg', 'math', 'template', 'frame'].includes(tag),
          `<${tag}> in ${address}`,
        );
        for (const [name, value] of attributes) {
          assert.doesNotMatch(name, /^(on|style$|srcdoc$|formaction$|ping$)/, `${name} of <${tag}> in ${address}`);
          if (['href', 'src', 'action'].includes(name))
            assert.match(value, /^(https?:\/\/|mailto:|[/#?])/, `${name} of <${tag}> in ${address}`);
        }
      }
    }
  });

  test(`no page of ${name} asks another host for anything`, async () => {
    const site = await open();
    for (const address of site.pages) await asksOnly(site, address);
    for (const file of site.files.filter((each) => each.endsWith('.css') && !each.startsWith('pagefind/'))) {
      const css = (await site.read(`/${file}`)).toString('utf8');
      assert.doesNotMatch(css, /@import/);
      for (const [, target = ''] of css.matchAll(/url\(\s*["']?([^"')]*)/g))
        assert.match(target, /^(data:image\/|[\w.-]+$)/, file);
    }
  });
}

/** Everything that a browser fetches by itself, and where a form would send what was typed. */
async function asksOnly(site: BuiltSite, address: string): Promise<void> {
  const page = await site.page(address);
  const fetched = all(page).flatMap(({ tag, attributes }) => [
    ...(attributes.has('src') ? [attributes.get('src')] : []),
    ...(attributes.has('srcset') ? [attributes.get('srcset')] : []),
    ...(tag === 'link' && /icon|stylesheet|preload|manifest/.test(attributes.get('rel') ?? '')
      ? [attributes.get('href')]
      : []),
    ...(tag === 'form' ? [attributes.get('action')] : []),
  ]);
  // Without a script the Ask page is the tracker’s own form.
  const isAsk = /^\/e[ns]\/ask\/$/.test(address);
  for (const each of fetched)
    assert.match(
      each ?? '',
      isAsk ? /^(?:\/(?!\/)|https:\/\/(?:tracker|support)\.example\.org\/newticket$)/ : /^\/(?!\/)/,
      address,
    );
  assert.deepEqual(
    all(page, 'meta').filter(({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'refresh'),
    [],
    address,
  );
}

test('every page says in a policy that it needs nobody else and no script within it', async () => {
  const site = await fixtureSite();
  for (const address of site.pages) {
    const policies = all(await site.page(address), 'meta', policyOfPage);
    const policy = new Map(
      policies
        .flatMap(({ attributes }) => (attributes.get('content') ?? '').split(';'))
        .map((directive) => {
          const [name = '', ...sources] = directive.trim().split(' ');
          return [name, sources] as const;
        }),
    );
    assert.deepEqual(policy.get('default-src'), [`'none'`], address);
    assert.ok(policy.get('script-src')?.includes(`'self'`), address);
    assert.deepEqual(policy.get('require-trusted-types-for'), [`'script'`], address);
    assert.deepEqual(policy.get('trusted-types'), ['consulta', `'allow-duplicates'`], address);
    for (const [directive, sources] of policy) {
      // A page on a disk sends its form to another there; no page of a host can.
      const ofForms = /^\/e[ns]\/ask\/$/.test(address)
        ? /^('self'|file:|https:\/\/tracker\.example\.org)$/
        : /^('self'|'none'|file:)$/;
      // 404.html is shown where no script can be loaded before its root is known.
      const ofScripts = address === '/404.html' && directive === 'script-src' ? /^'sha256-[\w+/=]+'$/ : /^$/;
      if (/trusted-types/.test(directive)) continue;
      const known = directive === 'form-action' ? ofForms : /^('none'|'self'|data:)$/;
      for (const source of sources.filter((each) => !ofScripts.test(each)))
        assert.match(source, known, `${address} ${directive}`);
    }
    assert.ok(!policy.get('script-src')?.includes('data:'), address);
  }
});

test('the headers for hosts let each page run what its own policy lets run', async () => {
  const site = await fixtureSite();
  const ofHosts = (await site.read('/_headers')).toString('utf8');
  const sources = (policy: string, name: string) =>
    new RegExp(`\\b${name} ([^;]*)`).exec(policy)?.[1]?.split(' ') ?? [];
  for (const address of site.pages) {
    const [{ attributes } = assert.fail(address)] = all(await site.page(address), 'meta', policyOfPage);
    for (const directive of ['script-src', 'connect-src', 'worker-src', 'style-src', 'img-src', 'form-action'])
      for (const source of sources(attributes.get('content') ?? '', directive))
        // Where a page is on a disk, no server sends a header.
        if (!/^(?:file:|'none')$/.test(source))
          assert.ok(sources(ofHosts, directive).includes(source), `${address} ${directive} ${source}`);
  }
  assert.doesNotMatch(ofHosts, /file:/);
});

test('what tried to break out of a ticket stands there as text', async () => {
  const page = await (await fixtureSite()).page('/en/ticket/201/');
  assert.equal(textOf(one(page, 'h1')), hostile('title'));
  assert.equal(textOf(one(page, 'title')), `${hostile('title')} – Fix"<b>&amp;</title>`);
  assert.deepEqual(withClass(page, 'gist').map(textOf), [hostile('answer')]);
  const prose = withClass(page, 'prose');
  const said = prose.map(textOf).join('\n');
  for (const mark of ['text', 'heading', 'code', 'fence', 'table', 'cell', 'link', 'abbr', 'question', 'comment']) {
    assert.ok(said.includes(hostile(mark)), mark);
  }
  assert.match(said, /\{process\.exit\(3\)\} <script>globalThis\.ran = true<\/script>/);
  assert.ok(said.includes('Mind "><script>alert("callout")</script> this'));
  const attribute = (tag: string, name: string) =>
    prose.flatMap((part) => all(part, tag)).map((element) => element.attributes.get(name));
  assert.deepEqual(attribute('img', 'alt'), [hostile('picture')]);
  assert.deepEqual(attribute('abbr', 'title'), ['x" onmouseover="alert("abbr")']);
  assert.ok(attribute('a', 'title').includes('title" onclick="alert("link-title")'));
  const [facts] = withClass(page, 'facts');
  assert.ok(facts && textOf(facts).includes(hostile('keyword')) && textOf(facts).includes(hostile('type')));
});

test('what the settings say stands there as text', async () => {
  const site = await fixtureSite();
  const said = async (path: string, within = (page: Element) => page) => textOf(within(await site.page(path)));
  const footer = (page: Element) => one(page, 'footer');
  for (const path of ['/en/', '/en/about/', '/en/ticket/101/', '/404.html']) {
    assert.ok((await said(path, footer)).includes(hostile('tagline')), path);
    assert.ok((await said(path, footer)).includes(hostile('licence')), path);
  }
  assert.ok((await said('/en/')).includes('"><script>alert("example")</script>'));
  assert.ok((await said('/en/topic/mail/')).includes(hostile('topic-about')));
  assert.ok((await said('/en/a-z/')).includes('"><script>alert("term")</script>'));
  assert.ok((await said('/en/topics/')).includes('"><script>alert(2)</script>'));
});

test('a search knows hostile words as words', async () => {
  const results = one(await (await fixtureSite()).page('/en/search/'), 'div', { id: 'results' });
  const data = JSON.parse(results.attributes.get('data-page') ?? '');
  assert.equal(data.components[hostile('component')], 'C "<script>alert("label")</script>');
});
