import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wikiToMdx } from './wiki-to-mdx.ts';
import { hostile } from '../../../../fixtures/hostile.ts';
import { asking, htmlOf, plainText } from '../../../../fixtures/plain-html.ts';
import { resolveInSample } from './resolve.ts';

/** Says yes to every link, with an address out of the text. */
const careless = (link: object) => ({ href: String(Object.values(link).at(-1)) });

const wikiText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...hostile) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 2, arbitrary: fc.constantFrom('word', 'dos palabras', 'ñ') },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** Tags of the HTML, with their attributes. */
const tagsOf = (html: string): string[] => html.match(/<\/?[a-zA-Z](?:"[^"]*"|[^>"])*>/g) ?? [];

function mustBeText(wiki: string, resolve: typeof careless | typeof resolveInSample): void {
  const { mdx } = wikiToMdx(wiki, { resolve });
  const read = plainText(asking(`\n${mdx}\n`), 'ticket/1');
  assert.deepEqual(read.problems, [], mdx);
  assert.deepEqual(
    read.parts.map(({ name }) => name),
    ['Question'],
    mdx,
  );
  for (const tag of tagsOf(htmlOf(read.parts[0]?.children ?? []))) {
    assert.match(
      tag,
      /^<\/?(?:p|br|h[3-6]|hr|pre|code|blockquote|ul|ol|li|dl|dt|dd|div|table|thead|tbody|tr|th|td|strong|em|del|u|sub|sup|a|figure|figcaption|span|var)\b/,
      mdx,
    );
    const [names, addresses] = [
      tag.replace(/="[^"]*"/g, ''),
      [...tag.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address ?? ''),
    ];
    assert.doesNotMatch(names, /\s(?:on\w+|style)\b/i, mdx);
    for (const address of addresses) assert.match(address, /^(?:https?:\/\/|mailto:|\/en\/|#)/i, mdx);
  }
}

test('whatever a ticket holds, its MDX is text: it compiles, and nothing in it runs', () => {
  fc.assert(
    fc.property(wikiText, (wiki) => mustBeText(wiki, careless)),
    { numRuns: 3000 },
  );
});

test('hardly any text has to be shown as code', () => {
  const refused = fc.sample(wikiText, { numRuns: 1500, seed: 6 }).flatMap((wiki) =>
    wikiToMdx(wiki, { resolve: resolveInSample })
      .losses.filter(({ kind }) => kind === 'refused')
      .map(({ what }) => `${what}: ${JSON.stringify(wiki)}`),
  );
  assert.ok(refused.length <= 15, refused.slice(0, 20).join('\n'));
});

const many = 20_000;
const long: Readonly<Record<string, string>> = {
  'a line of a million letters': 'a'.repeat(1_000_000),
  'a word of capitals': 'Ab'.repeat(100_000),
  'opening braces': '{'.repeat(many * 3),
  'code that is never closed': '{{{x '.repeat(many),
  'brackets that are never closed': '[[a [b:c '.repeat(many),
  'angles that are never closed': '<a:b '.repeat(many),
  'marks within marks': "'''//__~~,,^''**".repeat(many / 4),
  'an address of a kind': `http://${'a.b_c*'.repeat(many)}`,
  links: 'http://a.example/ #1 wiki:A '.repeat(many / 10),
  'quotes within quotes': '>'.repeat(many),
  'lists within lists': Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)} * x`).join('\n'),
  'blocks within blocks': `${'{{{#!div\n'.repeat(2000)}x\n${'}}}\n'.repeat(2000)}`,
  cells: '||a'.repeat(many / 10),
  lines: 'a\n'.repeat(many),
  paragraphs: 'a\n\n'.repeat(many / 4),
  expressions: '{x} <y> '.repeat(many / 2),
  definitions: ' a:: b\n'.repeat(many / 10),
  colons: 'a:'.repeat(many * 2),
  signs: '@a.b-c+d_'.repeat(many),
};
for (const [what, wiki] of Object.entries(long)) {
  // What is not linear would not end today.
  test(`ends, and takes no stack: ${what}`, () => mustBeText(wiki, careless));
}
