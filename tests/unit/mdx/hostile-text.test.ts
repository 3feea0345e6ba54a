import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asking, partHtml, problemsOf } from '../../fixtures/plain-html.ts';

/** Ticket text is written by anybody. Whatever it holds is refused with its line, or is text. */
const refused: Readonly<Record<string, readonly [text: string, ...codes: string[]]>> = {
  'an expression within a sentence': ['a {process.exit()} b', '2 ticket-holds-code'],
  'an expression on its own': ['a\n\n{process.exit()}', '4 ticket-holds-code'],
  'a comment, which would hide text': ['a {/* hidden */} b', '2 ticket-holds-code'],
  'a script': ['<script>alert(1)</script>', '2 ticket-holds-code'],
  'a script within a sentence': ['a <script src="https://x.example/x.js"></script> b', '2 ticket-holds-code'],
  'HTML that would run': ['<img src="x" onerror="alert(1)" />', '2 ticket-holds-code'],
  'HTML that would not': ['a <b>bold</b> word', '2 ticket-holds-code'],
  'a frame': ['<iframe src="https://x.example/"></iframe>', '2 ticket-holds-code'],
  'a component of somebody else': ['a <Foo /> b', '2 ticket-holds-code'],
  'a component of a name space': ['a <Keys.Foo /> b', '2 ticket-holds-code'],
  'a fragment': ['a <>b</> c', '2 ticket-holds-code'],
  'a property of every object': ['a <constructor /> b <toString /> c', '2 ticket-holds-code', '2 ticket-holds-code'],
  'an attribute that is an expression': ['a <Lang code={x()}>b</Lang>', '2 component-attribute'],
  'attributes that are spread': ['a <Keys {...x}>b</Keys>', '2 component-attribute'],
  'a style': ['a <Output style="position:fixed">b</Output>', '2 component-attribute'],
  'a handler': ['a <Output onclick="x()">b</Output>', '2 component-attribute'],
  'a nested answer': ['<Answer>\nb\n</Answer>', '2 component-misplaced'],
  'a comment in a question': [
    '<Comment number="1" by="support" date="2026-01-01">\nb\n</Comment>',
    '2 component-misplaced',
  ],
  'an expression in a component in a list': [
    '- a\n- <Callout title="Mind">\n  {x()}\n  </Callout>',
    '4 ticket-holds-code',
  ],
  'a link that runs': ['[a](javascript:alert(1))', '2 link-unsafe'],
  'a link that runs, disguised': [
    '[a](JaVaScRiPt:alert(1)) [b](java&#115;cript:x) [c](vbscript:x)',
    '2 link-unsafe',
    '2 link-unsafe',
    '2 link-unsafe',
  ],
  'a link that is a page': ['[a](data:text/html,x)', '2 link-unsafe'],
  'a link without a scheme': [
    '[a](//x.example/) [b](/en/) [c](x.html) [d]()',
    '2 link-unsafe',
    '2 link-unsafe',
    '2 link-unsafe',
    '2 link-unsafe',
  ],
  'a link defined elsewhere': ['[a][b]\n\n[b]: javascript:alert(1)', '2 link-unsafe'],
  'a picture that is a page': ['![a](data:image/svg+xml,x)', '2 image-remote'],
  'a picture of another host': ['![a](https://x.example/p.png)', '2 image-remote'],
};

for (const [what, [text, ...codes]] of Object.entries(refused)) {
  test(`refuses ${what}`, () => {
    assert.deepEqual(problemsOf(asking(text), 'ticket/1'), codes);
  });
}

for (const code of ['import x from "node:fs"', 'export const x = 1', 'import "https://x.example/x.js"']) {
  test(`refuses ${code}`, () => {
    assert.deepEqual(problemsOf(`${asking('a')}\n${code}\n`, 'ticket/1'), ['5 ticket-holds-code']);
  });
}

test('a line that begins with import or export in a part is text, or is refused', () => {
  for (const text of ['import your mailbox first', 'export the list, then import it', 'a\n\nexport const x = 1']) {
    const problems = problemsOf(asking(text), 'ticket/1');
    if (problems.length === 0) assert.match(partHtml(asking(text)).join(), /<p>(im|ex)port /);
    else
      assert.deepEqual(
        problems.map((problem) => problem.split(' ')[1]),
        ['code-invalid'],
        text,
      );
  }
});

test('refuses words, headings and components outside the parts', () => {
  for (const text of [
    'Words.',
    '## Heading',
    '- a list',
    '<Callout title="Mind">\na\n</Callout>',
    '<Keys>A</Keys>',
    '<Steps>\n1. a\n</Steps>',
  ]) {
    assert.deepEqual(problemsOf(`${asking('a')}\n${text}\n`, 'ticket/1'), ['5 ticket-stray-text'], text);
  }
});

test('what is escaped or in code is text', () => {
  const text = '`<script>{x}</script>` \\{y\\} \\<b> &lt;i&gt; 1 < 2\n\n```\n<script>alert(1)</script>\nimport x\n```';
  assert.deepEqual(
    partHtml(asking(text)).map((html) => html.replace(/\n/g, '')),
    [
      '<p><code>&#x3C;script>{x}&#x3C;/script></code> {y} &#x3C;b> &#x3C;i> 1 &#x3C; 2</p><pre><code>&#x3C;script>alert(1)&#x3C;/script>import x</code></pre>',
    ],
  );
});

test('what is refused leaves no trace in the HTML', () => {
  const html = partHtml(
    asking('a {x} <script>alert(1)</script> [b](javascript:x) ![c](https://x.example/p.png) <Lang code={y}>d</Lang>'),
  ).join();
  assert.doesNotMatch(html, /script|javascript|x\.example|\{/);
});
