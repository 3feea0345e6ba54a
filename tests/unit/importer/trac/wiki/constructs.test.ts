import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TracLink } from '../../../../../src/importer/trac/wiki/index.ts';
import { wikiToMdx } from './wiki-to-mdx.ts';
import { asking, partHtml } from '../../../../fixtures/plain-html.ts';

const html = (wiki: string): string =>
  partHtml(asking(`\n${wikiToMdx(wiki, { resolve: () => null }).mdx}\n`))
    .join('')
    .replace(/\n/g, '');

/** By construct: wiki text, and the page. */
const constructs: Readonly<Record<string, readonly (readonly [wiki: string, html: string])[]>> = {
  paragraphs: [
    ['a\nb\n\nc', '<p>a<br>b</p><p>c</p>'],
    ['a \\\\ b[[BR]]c', '<p>a<br>b<br>c</p>'],
    ['', ''],
  ],
  headings: [
    ['= a =\n== b == #x\n=c', '<h3>a</h3><h4>b</h4><p>=c</p>'],
    ['=== a', '<h3>a</h3>'],
  ],
  lists: [
    [' * a\n   * b\n * c', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
    [' 3. a\n 4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    [' * a\n   b', '<ul><li>a b</li></ul>'],
    [' * a\n\n * b', '<ul><li>a</li></ul><ul><li>b</li></ul>'],
    [' * a\n 1. b', '<ul><li>a</li></ul><ol><li>b</li></ol>'],
  ],
  definitions: [
    [' a `::` b:: c\n   d', '<dl><dt>a <code>::</code> b</dt><dd>c d</dd></dl>'],
    [' a::b', '<blockquote><p>a::b</p></blockquote>'],
  ],
  quotes: [
    ['> a\n>> b\nc', '<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote><p>c</p>'],
    ['  a\nb', '<blockquote><p>a</p></blockquote><p>b</p>'],
  ],
  rules: [['a\n----\nb', '<p>a</p><hr><p>b</p>']],
  tables: [
    [
      '||= a =||= b =||\n|| c ||  d||',
      '<div class="scroll" role="region" tabindex="0" aria-label="a, b"><table><thead><tr><th scope="col">a</th><th class="align-right" scope="col">b</th></tr></thead><tbody><tr><td>c</td><td class="align-right">d</td></tr></tbody></table></div>',
    ],
    [
      '|| a || `||` ||',
      '<div class="scroll" role="region" tabindex="0" aria-label="Table"><table><tbody><tr><td>a</td><td><code>||</code></td></tr></tbody></table></div>',
    ],
    [
      '|||| a ||',
      '<div class="scroll" role="region" tabindex="0" aria-label="Table"><table><tbody><tr><td colspan="2">a</td></tr></tbody></table></div>',
    ],
  ],
  code: [
    ['{{{\n<b>\n}}}', '<pre><code>&#x3C;b></code></pre>'],
    ['{{{#!html\n<b>\n}}}', '<pre><code class="language-html">&#x3C;b></code></pre>'],
    ['{{{\n#!sh\nls', '<pre><code class="language-sh">ls</code></pre>'],
    ['{{{#!comment\na\n}}}', ''],
    ['{{{\n{{{\na\n}}}\n}}}', '<pre><code>{{{a}}}</code></pre>'],
    ['a {{{<b>}}} `c`', '<p>a <code>&#x3C;b></code> <code>c</code></p>'],
  ],
  marks: [
    [
      "'''a''' ''b'' '''''c''''' **d** //e//",
      '<p><strong>a</strong> <em>b</em> <strong><em>c</em></strong> <strong>d</strong> <em>e</em></p>',
    ],
    ['__a__ ~~b~~ ^c^ ,,d,,', '<p><u>a</u> <del>b</del> <sup>c</sup> <sub>d</sub></p>'],
    ["a,,[[BR]]b,, ''c ''d", '<p>a<br><sub>b</sub> <em>c</em> d</p>'],
    ['__~~a__b~~', '<p><u><del>a</del></u><del>b</del></p>'],
    ["'''a''b'''c''", '<p><strong>a<em>b</em></strong><em>c</em></p>'],
  ],
  escapes: [["!'''a!''' !#1 !CamelCase !https://a.example/", "<p>'''a''' #1 CamelCase https://a.example/</p>"]],
  'what is Markdown and no wiki text': [
    ['# a\n[b](https://a.example)', '<p># a<br>[b](https://a.example)</p>'],
    ['<b>{x}</b> &lt;', '<p>&#x3C;b>{x}&#x3C;/b> &#x26;lt;</p>'],
  ],
};
for (const [what, cases] of Object.entries(constructs)) {
  test(`converts ${what}`, () => {
    for (const [wiki, expected] of cases) assert.equal(html(wiki), expected, wiki);
  });
}

/** By link as written: what the resolver is asked. */
const links: Readonly<Record<string, TracLink>> = {
  '#201': { to: 'ticket', ticket: 201 },
  'ticket:201#comment:3': { to: 'ticket', ticket: 201, comment: '3' },
  'comment:3:ticket:201': { to: 'ticket', ticket: 201, comment: '3' },
  'comment:ticket:201:3': { to: 'ticket', ticket: 201, comment: '3' },
  'comment:description': { to: 'comment', comment: 'description' },
  '[comment:3 below]': { to: 'comment', comment: '3' },
  '#201,204': { to: 'tickets', numbers: '201,204' },
  r2: { to: 'other', realm: 'changeset', target: '2' },
  '[1:3]': { to: 'other', realm: 'log', target: '1:3' },
  '{1}': { to: 'other', realm: 'report', target: '1' },
  'wiki:help/calendar': { to: 'wiki', page: 'help/calendar', isCamelCase: false },
  HelpPrinting: { to: 'wiki', page: 'HelpPrinting', isCamelCase: true },
  '[[help/printing|how to print]]': { to: 'wiki', page: 'help/printing', isCamelCase: false },
  '[HelpPrinting how to print]': { to: 'wiki', page: 'HelpPrinting', isCamelCase: false },
  'attachment:"print log.txt"': { to: 'attachment', file: 'print log.txt' },
  '[attachment:a.txt:ticket:3 a]': { to: 'attachment', file: 'a.txt', ticket: 3 },
  'trac:#100': { to: 'other', realm: 'trac', target: '#100' },
  'https://a.example/x': { to: 'url', url: 'https://a.example/x' },
  '[mailto:a@b.example us]': { to: 'mail', address: 'a@b.example' },
  'a@b.example': { to: 'mail', address: 'a@b.example' },
  '[/newticket new]': { to: 'relative', target: '/newticket' },
};
for (const [written, link] of Object.entries(links)) {
  test(`asks where ${written} leads`, () => {
    const asked: TracLink[] = [];
    wikiToMdx(`see ${written} here`, { resolve: (one) => (asked.push(one), null) });
    assert.deepEqual(asked, [link]);
  });
}

test('writes links to entries and outside, and refuses what the resolver may not say', () => {
  const to = (href: string) => wikiToMdx('[wiki:A b]', { resolve: () => ({ href }) });
  assert.equal(to('ticket:201#comment:3').mdx, '[b](ticket:201#comment:3)');
  assert.equal(to('https://a.example/{x}|y').mdx, '[b](https://a.example/%7Bx%7D%7Cy)');
  for (const href of [
    'javascript:alert(1)',
    '//a.example',
    'data:text/html,x',
    '/en/',
    'JAVASCRIPT:x',
    ' https://a.example',
  ]) {
    assert.deepEqual(to(href), { mdx: 'b', losses: [{ kind: 'link', what: 'wiki', count: 1 }] }, href);
  }
});

test('names what is lost, and never the words', () => {
  const wiki =
    '[[TicketQuery(id=1)]] [[Secret(x)]] [wiki:Secret s]\n a. b\n{{{#!html\nx\n}}}\n{{{#!comment\nx\n}}}\n[[Image(secret.png)]]';
  assert.deepEqual(
    wikiToMdx(wiki, { resolve: () => null })
      .losses.map(({ kind, what, count }) => `${kind} ${what} ${count}`)
      .sort(),
    [
      'hidden-text comment 1',
      'link attachment 1',
      'link wiki 1',
      'macro TicketQuery 1',
      'macro unknown 1',
      'picture Image 1',
      'processor html 1',
      'style list-letters 1',
    ],
  );
});

test('shows an attachment that is published', () => {
  const { mdx, losses } = wikiToMdx('[[Image(a plan.png, title=The plan)]]', {
    resolve: () => null,
    picture: () => 'a-plan.png',
  });
  assert.equal(mdx, '![The plan](a-plan.png)');
  assert.deepEqual(losses, []);
});

test('joins lines where the tracker does not keep them', () => {
  assert.equal(wikiToMdx('a\r\nb', { resolve: () => null, preserveNewlines: false }).mdx, 'a b');
});
