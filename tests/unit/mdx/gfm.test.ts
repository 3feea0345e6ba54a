import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ElementContent, Root } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseText } from '../../../src/mdx/render.ts';
import type { ConvertedText } from '../../../src/mdx/converted-text.ts';
import { toPlainHtml } from '../../../src/mdx/to-plain-html.ts';
import type { EntryKey } from '../../../src/schema/entry.ts';
import { htmlOf, source } from '../../fixtures/plain-html.ts';
import { inEnglish } from '../../fixtures/in-english.ts';

/**
 * The parser is held against the reference one, which GitHub-flavoured Markdown and MDX are defined by. Both trees go
 * through the same function, so what differs comes from the parsers.
 */
const passThrough = [
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
] as const;
const reference = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkRehype, { passThrough: [...passThrough] });

/** Front matter is not the parsers’ business here; the lines stay. */
const withoutFrontMatter = (mdx: string): string =>
  mdx.replace(/^---\n[\s\S]*?\n---\n/, (front) => front.replace(/[^\n]/g, ''));

const folder = fileURLToPath(new URL('../../../content/', import.meta.url));
const anyPicture = (key: EntryKey) => ({ ...source(key), pictureSize: () => ({ width: 4, height: 2 }) });

function ours(mdx: string, key: EntryKey): ConvertedText {
  const read = parseText(mdx, anyPicture(key));
  assert.ok(!('severity' in read), 'severity' in read ? inEnglish(read).what : '');
  return read;
}

const theirs = (mdx: string, key: EntryKey): ConvertedText =>
  toPlainHtml(reference.runSync(reference.parse(withoutFrontMatter(mdx))) as Root, anyPicture(key));

const isNode = (node: Root['children'][number]): node is ElementContent =>
  node.type !== 'doctype' && node.type !== 'mdxjsEsm';

/** Parts or the whole text as HTML, and all that was noticed about it. */
const seen = ({ root, parts, headings, links, pictures, needsModule, problems }: ConvertedText) => ({
  html: [root.children.filter(isNode), ...parts.map(({ children }) => children)].map((children) =>
    accepted(htmlOf(children)),
  ),
  comments: parts.map(({ name, comment }) => [name, comment]),
  headings,
  pictures,
  needsModule,
  links: links.map(({ href, target }) => [href, target]),
  problems: problems.map((each) => [each.code, inEnglish(each).what]),
});

/** Differences that a reader cannot notice, each with its reason. */
function accepted(html: string): string {
  return (
    html
      // Where a block begins and ends, line breaks are only there for people who read the source.
      .replace(
        /\s*(<\/?(?:p|ul|ol|li|pre|blockquote|table|thead|tbody|tr|th|td|div|section|figure|figcaption|h\d|hr)\b[^>]*>)\s*/g,
        '$1',
      )
      // The reference writes the alignment of a cell as an attribute that HTML has given up; ours becomes a class.
      .replace(/ align="left"/g, '')
      .replace(/<(t[dh]) align="(\w+)"/g, '<$1 class="align-$2"')
      // Attributes in another order are the same attributes.
      .replace(
        /<(\w+)((?: [\w-]+(?:="[^"]*")?)+)>/g,
        (_tag, name: string, attributes: string) =>
          `<${name} ${(attributes.match(/[\w-]+(?:="[^"]*")?/g) ?? [])
            .map((attribute) => attribute.replace(/=""$/, ''))
            .sort()
            .join(' ')}>`,
      )
      // A line break in a paragraph is followed by one in the source, or not.
      .replace(/<br>\n/g, '<br>')
  );
}

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => file.replaceAll(path.sep, '/'))
  .sort();

test('there are entries to compare', () => {
  assert.ok(files.some((file) => file.startsWith('tickets/')) && files.some((file) => file.startsWith('faq/')));
});

for (const file of files) {
  test(`${file} reads the same to the reference parser`, () => {
    const [kind, name] = file.split('/');
    const key: EntryKey = `${kind === 'tickets' ? 'ticket' : 'faq'}/${name}`;
    const mdx = readFileSync(path.join(folder, file), 'utf8');
    const both = [seen(ours(mdx, key)), seen(theirs(mdx, key))];
    assert.ok(both[0]?.html.some((html) => html.length > 40));
    assert.deepEqual(both[0], both[1]);
  });
}

const sampler: Readonly<Record<string, string>> = {
  'tables with alignment':
    '| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |\n| `x \\| y` | *e* | [l](#help) | |\n| short |',
  'a table beside a paragraph': 'Before\n\n| a |\n|---|\n| b |\n\nafter',
  strikethrough: 'a ~~gone~~ b ~one~ c',
  'single tildes':
    'It takes ~5 min, see **notas.txt~** and `~/x~` or https://example.org/~ana/. H~2~O ~a\nb~ \\~c\\~ ~~a ~b~ c~~ ~a ~~b~~ c~ *a ~b* c~ ~d *e~ f* ~g **h ~i~ j** k~',
  'task lists': '- [ ] open\n- [x] done\n- [X] done too\n- plain\n  - [ ] inside',
  'loose task lists': '- [ ] open\n\n- [x] done',
  autolinks: 'See www.example.org, https://example.org/a_(b)?c=d&e, (https://example.org), help@example.org.',
  footnotes:
    'One[^1], two[^two] and one again[^1].\n\n[^1]: First.\n[^two]: Second\n\n    with a paragraph and `code`.',
  'nested lists': '- a\n  - b\n    1. c\n    2. d\n\n       e\n- f\n\n* g\n+ h',
  'numbered lists': '3. c\n4. d\n\n1) x\n2) y',
  'hard breaks': 'a  \nb\\\nc\nd',
  escapes: '\\*a\\* \\_b\\_ \\# \\[c\\] \\`d\\` \\{e\\} \\<f> \\| \\~ \\\\ &amp; &lt; &#35; &copy; &nbsp;x',
  emphasis: '*a* _b_ **c** __d__ ***e*** *a**b*** snake_case_word 2 * 3 * 4 «*á*» **¿b?**',
  code: '`a` `` b ` c `` ` d `\n\n```\n{x} <y>\n```\n\n~~~js\nimport a from "b"\n~~~',
  'code in a list': '1. a\n\n   ```sh\n   b\n   ```\n2. c\n   ```\n   d\n\n   e\n   ```',
  quotes: '> a\nb\n\n> - c\n>\n>   d\n>\n> > e',
  headings: '## One [#one]\n\n### `Two` *three* [#two]\n\nFour [#four]\n---',
  rules: 'a\n\n***\n\nb\n\n- - -\n\nc',
  links:
    '[a](https://example.org "t") [b][ref] [ref][] [ref] [c](<https://example.org/a b>) [d *e* `f`](#help)\n\n[ref]: https://example.org/r \'T\'',
  pictures: '![a *b*](a.png "t") ![c][p]\n\n[p]: b.png',
  'components in blocks': '- a\n\n  <Callout title="Mind">\n  b\n\n  - c\n  </Callout>\n\n> <Output>d</Output> e',
  'components on one line':
    'a <Keys>Ctrl+C</Keys>, <Abbr title="x y">b</Abbr> **<Output>c *d*</Output>**\nand <Lang code="es">e</Lang>',
  'Steps with everything': '<Steps>\n1. **a** b\n\n   ```\n   c\n   ```\n\n2. d <Keys>E</Keys>\n   - f\n3. g\n</Steps>',
  comments: 'a {/* b */} c\n\n{/* d\n\ne */}\n\nf',
  'words in Spanish': '¿Qué «pasó»? — ¡Nada! “a” … 50 % *ñandú*\n\n1. º ª',
  'a colon and a bracket in text': 'a: b [c] [d]: e [ ] ! [f',
  'an indented line, which is no code in MDX': 'a\n\n    b {/* c */}',
  'characters beyond the basic plane': '👩🏽‍💻 𝒳 *é* e\u0301\n\n| 🙂 | b |\n|---|---|\n| c | 🇲🇽 |',
};

for (const [what, mdx] of Object.entries(sampler)) {
  test(`reads the same to the reference parser: ${what}`, () => {
    assert.deepEqual(seen(ours(mdx, 'faq/x')), seen(theirs(mdx, 'faq/x')));
  });
}

test('the comparison sees a difference', () => {
  assert.notDeepEqual(seen(ours('a *b*', 'faq/x')), seen(theirs('a **b**', 'faq/x')));
  assert.notDeepEqual(seen(ours('a b', 'faq/x')), seen(theirs('a c', 'faq/x')));
});
