import assert from 'node:assert/strict';
import type { Root } from 'hast';
import { test } from 'node:test';
import { mdxToHast } from 'satteri';
import { mdxAttribute } from '../../../src/mdx/mdx-attribute.ts';

test('whatever an attribute says is read back as it was, and never runs', () => {
  for (const value of ['"><script>', '{1 + 1}', '&amp; &quot;', "ñ “x” 'y'", 'a > b', '}{', 'two\nlines', '']) {
    // A file of MDX is a root, whatever else Sätteri's types allow.
    const { children } = mdxToHast(`<Callout${mdxAttribute('title', value)}>\n\nx\n\n</Callout>`) as Root;
    const [node] = children;
    assert.ok(node?.type === 'mdxJsxFlowElement', value);
    assert.deepEqual(
      node.attributes.map((attribute) => [attribute.type, 'name' in attribute && attribute.name, attribute.value]),
      [['mdxJsxAttribute', 'title', value]],
    );
  }
});
