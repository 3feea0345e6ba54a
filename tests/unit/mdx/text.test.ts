import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { guideHtml, plainText, problemsOf } from '../../fixtures/plain-html.ts';

test('tables scroll by themselves, are named by their columns, and keep their alignment', () => {
  assert.equal(
    guideHtml('| For | Port | Note |\n|:--|--:|:-:|\n| `imap` | 993 | |').replace(/\n/g, ''),
    [
      '<div class="scroll" role="region" tabindex="0" aria-label="For, Port, Note"><table>',
      '<thead><tr><th scope="col">For</th><th class="align-right" scope="col">Port</th><th class="align-center" scope="col">Note</th></tr></thead>',
      '<tbody><tr><td><code>imap</code></td><td class="align-right">993</td><td class="align-center"></td></tr></tbody></table></div>',
    ].join(''),
  );
});

test('a table whose columns have no headings is called a table, in the language of the text', () => {
  assert.match(guideHtml('| | |\n|---|---|\n| a | b |'), /aria-label="Table"/);
  assert.match(guideHtml('| | |\n|---|---|\n| a | b |', 'es'), /aria-label="Tabla"/);
});

test('a heading has the pinned id, shows its title without the pin, and links to itself', () => {
  const { headings } = plainText('## The `port` [#port]\n\n### More [#port-more]');
  assert.deepEqual(headings, [
    { id: 'port', level: 2, title: 'The port' },
    { id: 'port-more', level: 3, title: 'More' },
  ]);
  assert.equal(
    guideHtml('## El `puerto` [#port]', 'es'),
    '<h2 id="port">El <code>puerto</code> <a class="anchor" href="#port" aria-label="Enlace a la sección: El puerto" data-pagefind-ignore="">§</a></h2>',
  );
});

test('a heading needs an id that nothing else has, and no level may be left out', () => {
  assert.deepEqual(problemsOf('## One'), ['1 heading-id-missing']);
  assert.deepEqual(problemsOf('## One [#Uno]'), ['1 heading-id-missing']);
  assert.deepEqual(problemsOf('## One [#a]\n\n## Two [#a]'), ['3 heading-id-twice']);
  assert.deepEqual(problemsOf('# One [#a]'), ['1 heading-level']);
  assert.deepEqual(problemsOf('### One [#a]'), ['1 heading-level']);
  assert.deepEqual(problemsOf('## One [#a]\n\n### Two [#b]\n\n## Three [#c]\n\n#### Four [#d]'), ['7 heading-level']);
});

test('no heading may have an id that an entry’s page itself uses', () => {
  const components = new URL('../../../src/components/', import.meta.url);
  const onEntryPages = ['EntryArticle', 'EntryPage', 'Cite', 'Facts', 'Discussion', 'Masthead', 'Footer', 'SearchForm'];
  assert.ok(onEntryPages.every((name) => readdirSync(components).includes(`${name}.astro`)));
  const idsIn = (name: string) =>
    readFileSync(new URL(`${name}.astro`, components), 'utf8').matchAll(/\bid="([a-z0-9-]+)"/g);
  const ids = onEntryPages.flatMap((name) => Array.from(idsIn(name), ([, id]) => id ?? ''));
  assert.ok(ids.includes('answer'));
  assert.deepEqual(
    ids.filter((id) => problemsOf(`## One [#${id}]`).length === 0),
    [],
  );
});

test('headings of a ticket go below those of the page, and give no ids that the page might have', () => {
  const { parts } = plainText(
    [
      '<Answer>\n## One\n\n### Two\n</Answer>',
      '<Question>\n# Why [#answer]\n</Question>',
      '<Comment number="1" by="support" date="2026-01-01">\n## Three\n</Comment>',
    ].join('\n\n'),
    'ticket/1',
  );
  const tags = parts.flatMap(({ children }) =>
    children.flatMap((node) => (node.type === 'element' ? [[node.tagName, node.properties.id]] : [])),
  );
  assert.deepEqual(tags, [
    ['h3', undefined],
    ['h4', undefined],
    ['h3', undefined],
    ['h4', undefined],
  ]);
});

test('footnotes have a heading, and their way back is in the language of the text', () => {
  const html = guideHtml('Uno[^1] y dos[^nota].\n\n[^1]: Primera.\n[^nota]: Segunda.', 'es');
  assert.match(
    html,
    /<section class="footnotes" aria-labelledby="footnote-label"><h2 id="footnote-label" class="vh" data-pagefind-ignore="">Notas<\/h2>/,
  );
  assert.equal(html.match(/aria-label="Volver al texto"/g)?.length, 2);
  assert.doesNotMatch(html, /Back to|Footnotes/);
  for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) assert.match(html, new RegExp(`id="${id}"`));
});

test('task lists are signs, not form fields', () => {
  const html = guideHtml('- [ ] to do\n- [x] done');
  assert.match(html, /☐ to do<\/li>[\s\S]*☑ done<\/li>/);
  assert.doesNotMatch(html, /<input/);
});

test('links lead to entries, topics and sections in the language of the text', () => {
  assert.equal(
    guideHtml(
      '[a](ticket:101) [b](ticket:101#comment:3) [c](faq:set-up-mail#servers) [d](topic:mail)' +
        ' [e](#help) [f](https://example.org/?a=1#b "Why") [g](mailto:a@example.org)',
      'es',
    ),
    '<p><a href="/es/ticket/101/">a</a> <a href="/es/ticket/101/#comment:3">b</a> <a href="/es/faq/set-up-mail/#servers">c</a> <a href="/es/topic/mail/">d</a>' +
      ' <a href="#help">e</a> <a href="https://example.org/?a=1#b" title="Why">f</a> <a href="mailto:a@example.org">g</a></p>',
  );
});

test('every link is told with its line, for the check that it leads somewhere', () => {
  const { links } = plainText('One [a](ticket:101#comment:3).\n\n> Two\n> [b](#help).');
  assert.deepEqual(
    links.map(({ href, line }) => [href, line]),
    [
      ['ticket:101#comment:3', 1],
      ['#help', 4],
    ],
  );
});

test('quotes and dashes stay as they were written', () => {
  assert.equal(guideHtml('"a" -- \'b\' ...'), '<p>"a" -- \'b\' ...</p>');
});

test('in a guide a comment for other authors is left out', () => {
  assert.equal(
    guideHtml('One{/* not yet */} two.\n\n{/* to do */}\n\nThree.').replace(/\n/g, ''),
    '<p>One two.</p><p>Three.</p>',
  );
});

test('in a guide, code that comments enclose is code', () => {
  assert.equal(plainText('{/* a */ run() /* b */}').needsModule, true);
});

test('many comments in one expression do not keep the build waiting for ever', () => {
  const render = new URL('../../../src/mdx/render.ts', import.meta.url).href;
  const source = "{ key: 'faq/x', locale: 'en', file: 'x.mdx', pictureSize: () => null }";
  const script = `const { parseText } = await import('${render}'); console.log(parseText('{' + '/**/'.repeat(40) + '1}', ${source}).needsModule);`;
  // In a process of its own, since nothing else can end a regular expression that has lost its way.
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  assert.equal(stdout.trim(), 'true');
});

test('a guide with code of its own is left to MDX, and what it holds is still changed', () => {
  for (const mdx of [
    '{1 + 1}',
    '<div title={1}>\n<Keys>A</Keys>\n</div>',
    'import Map from "./Map.astro"\n\n<Map />',
    'export const a = 1',
  ]) {
    const { needsModule, problems } = plainText(mdx);
    assert.deepEqual([needsModule, problems], [true, []], mdx);
  }
  const { root } = plainText('<div title={1}>\n<Keys>A</Keys>\n</div>');
  assert.doesNotMatch(JSON.stringify(root), /"Keys"/);
});

test('a component that was not imported is called unknown, and one that was is not', () => {
  assert.deepEqual(problemsOf('<Map />'), ['1 component-unknown']);
  assert.deepEqual(problemsOf('import { Other } from "./Map.astro"\n\n<Map />').length, 1);
  assert.deepEqual(problemsOf('import * as maps from "./maps.ts"\n\n<maps.City />'), []);
});
