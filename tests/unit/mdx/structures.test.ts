import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideHtml, problemsOf } from '../../fixtures/plain-html.ts';

test('Definitions: terms and what they mean', () => {
  assert.equal(
    guideHtml(
      '<Definitions>\n<Term>\nPort *out*\n</Term>\n<Definition>\n465\n</Definition>\n\n<Term>\nWays\n</Term>\n<Definition>\n\n- one\n- two\n\n</Definition>\n</Definitions>',
    ).replace(/\n/g, ''),
    '<dl><dt>Port <em>out</em></dt><dd>465</dd><dt>Ways</dt><dd><ul><li>one</li><li>two</li></ul></dd></dl>',
  );
});

test('Table: without headings, with joined cells, and with a code block in a cell', () => {
  const html = guideHtml(
    [
      '<Table>',
      '<Row>',
      '<HeadCell colspan="2">',
      'Both',
      '</HeadCell>',
      '</Row>',
      '<Row>',
      '<HeadCell>',
      'Port',
      '</HeadCell>',
      '<Cell align="right" rowspan="2">',
      '465',
      '</Cell>',
      '</Row>',
      '<Row>',
      '<Cell>',
      '',
      '```',
      'ls',
      '```',
      '',
      '</Cell>',
      '</Row>',
      '</Table>',
    ].join('\n'),
  );
  assert.equal(
    html.replace(/\n/g, ''),
    [
      '<div class="scroll" role="region" tabindex="0" aria-label="Both, Port"><table><tbody>',
      '<tr><th colspan="2" scope="col">Both</th></tr>',
      '<tr><th scope="row">Port</th><td rowspan="2" class="align-right">465</td></tr>',
      '<tr><td><pre><code>ls</code></pre></td></tr></tbody></table></div>',
    ].join(''),
  );
});

test('Sup, Sub and Underline stand in a word', () => {
  assert.equal(
    guideHtml('10<Sup>-3</Sup> H<Sub>2</Sub>O <Underline>no **way**</Underline>'),
    '<p>10<sup>-3</sup> H<sub>2</sub>O <u>no <strong>way</strong></u></p>',
  );
});

test('Plain: an address that is no link', () => {
  assert.equal(
    guideHtml('Not <Plain>https://a.example/</Plain>, but https://b.example/'),
    '<p>Not https://a.example/, but <a href="https://b.example/">https://b.example/</a></p>',
  );
});

for (const [what, text, ...codes] of [
  ['a row outside of a table', '<Row>\n<Cell>\na\n</Cell>\n</Row>', '3 component-misplaced'],
  [
    'a cell outside of a row',
    '<Table>\n<Cell>\na\n</Cell>\n</Table>',
    '3 component-misplaced',
    '4 component-misplaced',
  ],
  ['words between rows', '<Table>\nwords\n</Table>', '3 component-misplaced'],
  [
    'a definition in a list',
    '<Definitions>\n- <Term>a</Term>\n</Definitions>',
    '3 component-misplaced',
    '4 component-misplaced',
  ],
  [
    'a span that is no number',
    '<Table>\n<Row>\n<Cell colspan="a lot">\na\n</Cell>\n</Row>\n</Table>',
    '5 component-attribute',
  ],
  [
    'a span of a million',
    '<Table>\n<Row>\n<Cell rowspan="1000000">\na\n</Cell>\n</Row>\n</Table>',
    '5 component-attribute',
  ],
] as const) {
  test(`refuses ${what}`, () => {
    assert.deepEqual(problemsOf(`Text.\n\n${text}`).slice(0, codes.length), codes);
  });
}
