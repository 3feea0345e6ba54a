import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Citation, citationOf } from '../../../src/model/citation.ts';
import { citeWords } from '../../../src/model/cite.ts';
import { wikiToMdast } from '../../../src/importer/trac/wiki/index.ts';
import { locales } from '../../../src/language/locale.ts';

/** Words that one kind of text or another takes for marks. */
const hostile = [
  'Use `panel` to open it and `mail` too.',
  'It costs -- 5 euros -- each, a--b.',
  'Set the limit to 10^6 or H,,2,,O or H~2~O.',
  'Mail ana@example.org, [[Image(x)]] and {{{code}}}.',
  'Use && and <b>bold</b> and &nbsp; &amp; &#35;.',
  'https://a.example/WikiWord#1 and https://a.example/__x__/**y**',
  '= not a heading =',
  '> not a citation',
  'term:: not a definition',
  'Message 550-5.7.26: see [here].',
  '!Important and !WikiWord stay, WordPress and Foo/Bar too',
  'tel:+15551234 and mailto:x@y.example',
  'trac:#5 and wp:Foo and InterTrac:5 and ticket:7, wiki:Start',
  '$x and ${y} and %s, $a$ and $$b$$',
  '#6115 first, r34, [1], {1} and [1:3]',
  'http://a.example/(x), and http://b.example.',
  'Turn on 2FA/TOTP; use ::1 or fe80::1 at 10:30',
  '[=#anchor] text',
  'Use <<-- arrows -->> and => and ->',
  "It''s '''bold''' **now** //then// __u__ ~~s~~ ==m==",
  '@ana and #1 and :+1: and GH-12 and ana/repo#3 and !4',
  'deadbeefdeadbeefdeadbeefdeadbeefdeadbeef is a change',
  '1. one',
  '- one | two || three',
  '+ one [^1] and [x](y) ![z](w)',
  'A \\ at the end \\',
  'A ` and }}} and ``two`` and `}}}`',
  '"Relay access denied"',
  'From here on --',
  '-- ',
  'From: ana, Ñandú y José (España): 50 % ¿sí?',
  'a  b\n c',
] as const;

const inLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What is shown of a tree, without what is around it. */
function shown(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if ('children' in node) return node.children.map(shown).join('');
  return node.type === 'break' ? '\n' : '';
}
const markdown = unified().use(remarkParse).use(remarkGfm);
const inMarkdown = (text: string): string => shown(markdown.parse(text));
const inTrac = (text: string): string =>
  shown(wikiToMdast(text, { resolve: () => ({ href: 'https://x.example/' }) }).tree);

for (const locale of locales) {
  const cited = (title: string, answer: string): Citation =>
    citationOf(
      { key: 'faq/x', title, answer, reviewed: '2026-06-01' },
      locale,
      'https://a.example/',
      citeWords(locale),
    );
  const link = `https://a.example/${locale}/faq/x/`;
  const reviewed = /\([^()]*\)$/.exec(cited('T', 'A').markdown)?.[0] ?? '';

  for (const text of hostile) {
    const words = inLine(text);
    test(`what is shown of a citation is the words, in ${locale}: ${words}`, () => {
      const { markdown: md, trac, plain, mail } = cited(text, text);
      assert.equal(inMarkdown(md), `${words}: ${words} ${reviewed}`, md);
      assert.equal(inTrac(trac).replace(`${link} `, ''), `${words}: ${words} ${reviewed}`, trac);
      assert.ok(trac.includes(link) && md.includes(`](${link})`));
      assert.equal(plain, `${words} – ${words} ${reviewed} ${link}`);
      const lines = mail.split('\n');
      assert.deepEqual(
        lines.slice(2, 4).map((line) => line.replace(/^– (?=>|From|--)/, '')),
        [words, words],
      );
      assert.ok(
        lines.every((line) => !/^(?:[> ]|From\b|-- ?$)/.test(line)),
        mail,
      );
      assert.equal(lines[5], link);
    });
  }
}

test('what GitHub and GitLab look for in shown text is code', () => {
  const { markdown: md } = citationOf(
    { key: 'faq/x', title: 'T', answer: 'Ask @ana about #1, :+1: and $a$; not ana@b.example.', reviewed: '2026-06-01' },
    'en',
    'https://a.example/',
    citeWords('en'),
  );
  assert.ok(md.includes(': Ask `@ana` about `#1,` `:+1:` and `$a$;` not ana@b.example. ('), md);
});
