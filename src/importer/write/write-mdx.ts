import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { closeTogether, flowElement } from './flow-element.ts';

/** The MDX extension escapes `{` and `<`, but not the words that make a line code. */
const startsCode = [
  { atBreak: true, character: 'i', after: 'mport\\b' },
  { atBreak: true, character: 'e', after: 'xport\\b' },
];

const processor = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .use(remarkStringify, {
    bullet: '-',
    bulletOther: '*',
    emphasis: '_',
    rule: '-',
    unsafe: startsCode,
    join: [closeTogether],
    handlers: { mdxJsxFlowElement: flowElement },
  });

export const writeMdx = (tree: Root): string => processor.stringify(tree).trim();
