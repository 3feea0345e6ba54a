import { otherAddress, unfollowedAddress } from '../unfollowed-address.ts';
import type { TracLink, TracLinkResolver } from '../wiki/trac-link.ts';
import { attribute, type Element, isElement, isText, type Node, rawTextOf, sourceTextOf } from './html-tree.ts';
import { component, type MdastNode } from './mdast-node.ts';

type Mark = (children: readonly MdastNode[]) => MdastNode;
const marks: ReadonlyMap<string, Mark> = new Map(
  Object.entries<Mark>({
    strong: (children) => ({ type: 'strong', children }),
    b: (children) => ({ type: 'strong', children }),
    em: (children) => ({ type: 'emphasis', children }),
    i: (children) => ({ type: 'emphasis', children }),
    del: (children) => ({ type: 'delete', children }),
    s: (children) => ({ type: 'delete', children }),
    sub: (children) => component('mdxJsxTextElement', 'Sub', children),
    sup: (children) => component('mdxJsxTextElement', 'Sup', children),
    u: (children) => component('mdxJsxTextElement', 'Underline', children),
  }),
);

/** Words with their marks and links. */
export const phrases = (nodes: readonly Node[], resolve: TracLinkResolver): MdastNode[] =>
  nodes.flatMap((node) => phrase(node, resolve));

function phrase(node: Node, resolve: TracLinkResolver): readonly MdastNode[] {
  if (isText(node)) return [{ type: 'text', value: node.value.replace(/\u200b/g, '').replace(/\s+/g, ' ') }];
  if (!isElement(node)) return [];
  const { tagName } = node;
  if (['script', 'style', 'form', 'template'].includes(tagName)) return [];
  if (tagName === 'br') return [{ type: 'break' }];
  if (tagName === 'code' || tagName === 'tt') return [{ type: 'inlineCode', value: sourceTextOf(node) }];
  if (tagName === 'img') return [{ type: 'text', value: attribute(node, 'title') || attribute(node, 'alt') }];
  const children = phrases(node.childNodes, resolve);
  if (children.length === 0) return [];
  if (tagName === 'a' && attribute(node, 'class') !== 'underline') return linked(node, children, resolve);
  const mark = marks.get(attribute(node, 'class') === 'underline' ? 'u' : tagName);
  return mark ? [mark(children)] : children;
}

/** `resolve` is given addresses as they stand in the page. */
function linked(element: Element, children: readonly MdastNode[], resolve: TracLinkResolver): readonly MdastNode[] {
  const href = attribute(element, 'href');
  if (href === '') return children;
  const link: TracLink = /^https?:\/\//i.test(href)
    ? { to: 'url', url: href }
    : (otherAddress(href) ?? { to: 'relative', target: href });
  const leads = resolve(link);
  if (leads !== null)
    return [{ type: 'link', url: leads.href, children: children.filter(({ type }) => type !== 'link') }];
  const address = unfollowedAddress(link);
  if (address === null) return children;
  return rawTextOf(element) === address.written
    ? [{ type: 'inlineCode', value: address.shown }]
    : [
        ...children,
        { type: 'text', value: ' (' },
        { type: 'inlineCode', value: address.shown },
        { type: 'text', value: ')' },
      ];
}
