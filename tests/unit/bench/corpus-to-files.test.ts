import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { filledIn, onPage } from '../../../src/mdx/prose.ts';
import { repositoryRoot } from '../../../src/build/astro-project.ts';
import type { EntryText } from '../../../src/mdx/entry-text.ts';
import { readCheckedContent } from '../../../src/checks/read-checked-content.ts';
import type { CorpusPage } from '../../bench/search/corpus.ts';
import { convertCorpus } from '../../bench/search/corpus-to-files.ts';
import { writeFiles } from '../../bench/search/write-files.ts';

const fromContent = (file: string): Promise<string> => readFile(path.join(repositoryRoot, 'content', file), 'utf8');
// Short, since every test reads it.
const surroundings = { site: await fromContent('site.yaml'), glossary: '- { en: [mend], es: [arreglar] }\n' };

const page = (fields: Partial<CorpusPage>): CorpusPage => {
  const lang = fields.lang ?? 'en';
  const key = fields.key ?? 'help/page';
  return {
    id: `${lang}/${key}`,
    key,
    lang,
    title: 'How to fix a bicycle',
    body_markdown: 'Take the wheel off first, and then the tyre.',
    topics: [],
    source: 'shop',
    ...fields,
  };
};

/** Converts, reads the outcome as a build would, and gives its texts; no page may be lost, and nothing may be wrong. */
async function read(pages: readonly CorpusPage[]): Promise<readonly EntryText[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'consulta-corpus-'));
  try {
    await writeFiles(folder, convertCorpus(pages, surroundings).files);
    const { problems, texts } = await readCheckedContent(folder);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.equal(texts.length, pages.length);
    return texts;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The HTML of one page with this body. */
async function html(body: string): Promise<string> {
  const [text] = await read([page({ body_markdown: body })]);
  assert.ok(text?.kind === 'faq' && text.prose !== null, 'the text became no code');
  return filledIn(text.prose.html, onPage(text.locale));
}

const hardBodies: Readonly<Record<string, string>> = {
  nothing: '',
  'white space alone': ' \n\n\t\n',
  'braces and angles in text': 'Put {name} where <name> stands, and 3 < 4 > {2}.',
  'braces in code': 'Type `{{ site.name }}` or:\n\n```jinja {1}\n{% if a < b %}\n  ``` not the end\n{% endif %}\n```',
  'code that holds backticks': 'Type `` a`b `` and ````` ```` `````.\n\n`````\n```js\nx\n```\n`````',
  'indented code': 'Then:\n\n    import x from {y}\n    <b>\n',
  'HTML blocks, comments and script':
    '<div align="center">\n<img src="x.png"><b>Bold</b> words\n</div>\n\n<!-- {hidden} -->\n\n<script>alert({})</script>\n\nThe <br/>end &copy; &nbsp; <kbd>Ctrl</kbd>.',
  'HTML that never ends': 'Before.\n\n<table><tr><td>Cell {x}\n\n<!-- open',
  'JSX and ESM':
    'import fs from "fs"\n\nexport const x = {1}\n\n- import this\n- export that\n\n<Callout title={x}>No</Callout>\n\nexported words stay',
  'links to everywhere':
    '[a](b.html) [c](javascript:alert(1)) [d](https://e.example/x(1)_{2}) [f](<https://g.example/a b>) [h][i] <https://j.example> me@k.example www.l.example [](https://m.example) [n](https://) [o](mailto:p)\n\n[i]: https://q.example',
  'links to entries that are not there': '[t](ticket:9012) [f](faq:nothing#there) [p](topic:none) [s](#section)',
  pictures: '![](a.png) ![alt {text}](http://x.example/b.png "t") [![in a link](c.png)](https://y.example) ![r][s]',
  tables:
    'A|B{x}\n---|:-:\n`a|b` | <i>c</i>\n![](x.png)|d\\|e|f\n\n- in a list\n\n  | x | y |\n  |---|---|\n  | 1 | 2 |',
  'headings of every kind':
    '##### Deep\n\n# High [#main]\n\nSet\n===\n\n#\n\n### ![](x.png)\n\n## {braces} <b>\n\n###### `code`\n\n> ## quoted\n\n- # listed',
  'lists in lists':
    '10. ten\n    - a\n\n      more\n\n      ```\n      x\n\n      y\n      ```\n    - \n    - [x] done\n11. eleven\n\n* other\n- other list\n\n1) paren',
  'quotations and rules': '> a\n> > b {c}\n>\n> ```\n> d\n> ```\n\n---\n\n***\n\n> lazy\ngoes on',
  footnotes: 'Text[^1] and[^none].\n\n[^1]: A note with `{code}`.\n\n    Its second paragraph.',
  'emphasis in odd places': '**bold:**text *a**b* ***c*** ** d ** ~~e~~ _f_g *![](x.png) h* __**i**__',
  'signs that look like markup':
    '1\\. not a list\n\\- nor this\n\n+1 and #5 and =\n\na | b\n\n$x_1$ ^2^ :tada: [x] [^2] &lt;b&gt; &#123; \\{',
  'control characters': 'a\u0000b\u0007c\u000bd\u000c\ufeffe \ud83d f\u2028g',
  'a long line': `${'word '.repeat(5000)}{`,
  'a word without end': 'x'.repeat(2000),
  'a front matter of its own': '---\ntitle: x\n---\n\nText.',
};

for (const [name, body] of Object.entries(hardBodies)) {
  test(`a body converts that holds ${name}`, async () => {
    await read([
      page({ body_markdown: body }),
      page({ lang: 'es', title: 'Arreglar una bicicleta', body_markdown: body }),
    ]);
  });
}

test('all of them convert in one corpus, where only one language has them too', async () => {
  await read(
    Object.entries(hardBodies).map(([key, body], i) =>
      page({ key, title: key, lang: i % 2 ? 'en' : 'es', body_markdown: body }),
    ),
  );
});

test('titles convert that are long, short, empty, twice or full of signs', async () => {
  const titles = [
    'x'.repeat(400),
    `${'long word '.repeat(40)}`,
    '',
    'VPN',
    'Same title',
    'same TITLE',
    'Same title',
    'Same title (2)',
    '# - "a": {b}\n---\n*c*',
    '\u0000',
    '😀'.repeat(90),
  ];
  const texts = await read(titles.map((title, i) => page({ key: `page ${i}`, title })));
  assert.equal(new Set(texts.map((text) => (text.kind === 'faq' ? text.fields.question : ''))).size, titles.length);
});

test('keys become addresses that differ, and a page that stands twice is kept twice', async () => {
  const keys = ['a/b', 'a-b', 'A b', 'ñandú', '漢字', '///', 'k'.repeat(300), `${'k'.repeat(300)}2`];
  const pages = [
    ...keys.map((key) => page({ key, title: `Key ${key}` })),
    page({ key: 'a/b', title: 'Again' }),
    page({ key: 'a/b', lang: 'es', title: 'Par' }),
  ];
  const texts = await read(pages);
  assert.deepEqual(
    texts
      .map(({ file }) => file)
      .sort()
      .filter((file) => /^faq\/a-b|^faq\/nandu/.test(file)),
    [
      'faq/a-b-2/en.mdx',
      'faq/a-b-3/en.mdx',
      'faq/a-b-4/en.mdx',
      'faq/a-b/en.mdx',
      'faq/a-b/es.mdx',
      'faq/nandu/en.mdx',
    ],
  );
});

test('no page of an empty corpus is wrong', async () => {
  assert.deepEqual(await read([]), []);
});

test('headings are pinned with the same ids where both languages have as many, and are bold otherwise', async () => {
  const en = page({ body_markdown: '# One\n\na\n\n### Two\n\nb' });
  const es = (body: string): CorpusPage => page({ lang: 'es', title: 'Arreglar', body_markdown: body });
  const sections = (texts: readonly EntryText[]) =>
    texts.map((text) => (text.kind === 'faq' ? text.headings.map(({ id, level }) => `${level} ${id}`) : []));
  assert.deepEqual(sections(await read([en, es('## Uno\n\n##\n\na\n\n## Dos')])), [
    ['2 part-1', '3 part-2'],
    ['2 part-1', '2 part-2'],
  ]);
  assert.deepEqual(sections(await read([en, es('## Uno')])), [[], []]);
  assert.match(await html('# One *two*'), /^<h2 id="part-1">One <em>two<\/em> /);
});

test('what is left of HTML, pictures and links is their words', async () => {
  assert.equal(
    await html('Press <kbd>Ctrl</kbd> ![the key](k.png) [here](other.html), {now}.'),
    '<p>Press Ctrl the key here, {now}.</p>',
  );
  assert.equal(await html('<div>\n<b>Bold</b> words\n</div>'), '<p>Bold words</p>');
  assert.equal(await html('[out](https://x.example/a)'), '<p><a href="https://x.example/a">out</a></p>');
});

test('what Markdown can say is said again', async () => {
  assert.equal(
    await html('importing *a* **b** `c{d}`'),
    '<p>importing <em>a</em> <strong>b</strong> <code>c{d}</code></p>',
  );
  assert.equal(await html('import x'), '<p>import x</p>');
  assert.equal(
    await html('```sh\na {b} <c>\n\n  d\n```'),
    '<figure class="code"><figcaption data-pagefind-ignore=""><span>Shell</span></figcaption><pre><code>a {b} &#x3C;c>\n\n  d\n</code></pre></figure>',
  );
  assert.match(await html('1. a\n   - b\n2. c'), /<ol>\s*<li>\s*(?:<p>)?a[\s\S]*<ul>\s*<li>b<\/li>\s*<\/ul>[\s\S]*c/);
  assert.match(await html('|a|b|\n|-|-|\n|`c\\|d`|e|'), /<td><code>c\|d<\/code><\/td>\s*<td>e<\/td>/);
});

test('the answer is the first sentences: long enough, and not too long', async () => {
  const answers = async (body: string) =>
    (await read([page({ body_markdown: body })])).map(({ fields }) => fields.answer);
  assert.deepEqual(
    await answers(
      '# No heading\n\nTake the **wheel** off first, it is easy. Then take the tyre off the rim, which is harder. And so on.',
    ),
    ['Take the wheel off first, it is easy. Then take the tyre off the rim, which is harder.'],
  );
  const [long = ''] = await answers(`${'words without an end '.repeat(60)}`);
  assert.ok(long.length > 250 && long.length <= 320, long);
  assert.deepEqual(await answers(''), ['How to fix a bicycle']);
});

test('both addresses of an entry lead to the page that readers see there', () => {
  const pages = [
    page({ key: 'a/both' }),
    page({ key: 'a/both', lang: 'es', title: 'Ambas' }),
    page({ key: 'a/english', title: 'English' }),
  ];
  assert.deepEqual(convertCorpus(pages, surroundings).addresses, {
    '/en/faq/a-both/': 'en/a/both',
    '/es/faq/a-both/': 'es/a/both',
    '/en/faq/a-english/': 'en/a/english',
    '/es/faq/a-english/': 'en/a/english',
  });
  assert.deepEqual(
    convertCorpus(pages, surroundings, new Set(['es/a/both'])).addresses['/es/faq/a-both/'],
    'en/a/both',
  );
});

test('topics come from the pages where they make a sensible number of shelves', () => {
  const ids = (pages: readonly CorpusPage[]): string[] =>
    (parse(convertCorpus(pages, surroundings).files['topics.yaml'] ?? '') as { id: string }[]).map(({ id }) => id);
  const many = (fields: (i: number) => Partial<CorpusPage>) =>
    Array.from({ length: 60 }, (_, i) => page({ key: `k${i}`, title: `Page number ${i}`, ...fields(i) }));
  assert.deepEqual(ids(many((i) => ({ topics: [i % 2 ? 'Mail & lists' : 'Web'] }))), ['web', 'mail-lists']);
  assert.deepEqual(ids(many((i) => ({ topics: [`t${i}`], source: i % 2 ? 'a' : 'b' }))), ['b', 'a']);
  assert.deepEqual(ids(many((i) => ({ topics: [`t${i}`] }))), ['help']);
});
