import type { Root } from 'mdast';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { TracLinkResolver } from './wiki/trac-link.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
/** A node of Markdown's tree; which one may stand where is what the walk below knows. */
interface Out {
  readonly type: string;
  readonly [key: string]: unknown;
}

const attribute = (element: Element, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? '';
const isElement = (node: Node): node is Element => 'tagName' in node;
const jsx = (
  kind: 'mdxJsxFlowElement' | 'mdxJsxTextElement',
  name: string,
  children: Out[],
  attributes: Readonly<Record<string, string>> = {},
): Out => ({
  type: kind,
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
  children,
});

const blockNames = new Set([
  'p',
  'div',
  'ul',
  'ol',
  'dl',
  'pre',
  'blockquote',
  'table',
  'hr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'fieldset',
]);
const phrases: Readonly<Record<string, (children: Out[]) => Out>> = {
  strong: (children) => ({ type: 'strong', children }),
  b: (children) => ({ type: 'strong', children }),
  em: (children) => ({ type: 'emphasis', children }),
  i: (children) => ({ type: 'emphasis', children }),
  del: (children) => ({ type: 'delete', children }),
  s: (children) => ({ type: 'delete', children }),
  sub: (children) => jsx('mdxJsxTextElement', 'Sub', children),
  sup: (children) => jsx('mdxJsxTextElement', 'Sup', children),
  u: (children) => jsx('mdxJsxTextElement', 'Underline', children),
};

/**
 * What Trac made of a wiki text, back into Markdown's tree: by its elements and classes alone. Elements that are not
 * known leave their words; scripts, styles and forms leave nothing. `resolve` is given addresses as they stand in the
 * page.
 */
export function htmlToMdast(html: string, resolve: TracLinkResolver): Root {
  const inline = (nodes: readonly Node[]): Out[] => nodes.flatMap(phrase);
  function phrase(node: Node): Out[] {
    if (node.nodeName === '#text')
      return [
        {
          type: 'text',
          value: (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\u200b/g, '').replace(/\s+/g, ' '),
        },
      ];
    if (!isElement(node) || ['script', 'style', 'form', 'template'].includes(node.tagName)) return [];
    if (node.tagName === 'br') return [{ type: 'break' }];
    if (node.tagName === 'code' || node.tagName === 'tt') return [{ type: 'inlineCode', value: wordsOf(node) }];
    if (node.tagName === 'img') return [{ type: 'text', value: attribute(node, 'title') || attribute(node, 'alt') }];
    const children = inline(node.childNodes);
    if (children.length === 0) return [];
    if (attribute(node, 'class') === 'underline') return [phrases.u?.(children) ?? { type: 'text', value: '' }];
    if (node.tagName === 'a') {
      const href = attribute(node, 'href');
      const leads =
        href === ''
          ? null
          : resolve(/^https?:\/\//i.test(href) ? { to: 'url', url: href } : { to: 'relative', target: href });
      return leads === null
        ? children
        : [{ type: 'link', url: leads.href, children: children.filter(({ type }) => type !== 'link') }];
    }
    return phrases[node.tagName] ? [phrases[node.tagName]?.(children) as Out] : children;
  }

  function flow(nodes: readonly Node[]): Out[] {
    const found: Out[] = [];
    let line: Node[] = [];
    const endLine = (): void => {
      found.push(...paragraph(inline(line)));
      line = [];
    };
    for (const node of nodes) {
      if (isElement(node) && blockNames.has(node.tagName)) {
        endLine();
        found.push(...block(node));
      } else line.push(node);
    }
    endLine();
    return found;
  }

  function block(element: Element): Out[] {
    const { tagName, childNodes } = element;
    const all = (name: string): Element[] =>
      childNodes
        .flatMap((node) =>
          isElement(node) && (node.tagName === 'tbody' || node.tagName === 'thead') ? node.childNodes : [node],
        )
        .filter((node): node is Element => isElement(node) && node.tagName === name);
    if (tagName === 'p') return paragraph(inline(childNodes));
    if (/^h[1-6]$/.test(tagName))
      return headed(
        inline(childNodes).filter(({ type }) => type !== 'break'),
        Math.min(6, Number(tagName.slice(1)) + 1),
      );
    if (tagName === 'hr') return [{ type: 'thematicBreak' }];
    if (tagName === 'pre') return [{ type: 'code', lang: null, value: wordsOf(element).replace(/^\n|\n+$/g, '') }];
    if (tagName === 'blockquote') return wrapped('blockquote', flow(childNodes));
    if (tagName === 'ul' || tagName === 'ol')
      return [
        {
          type: 'list',
          ordered: tagName === 'ol',
          start: tagName === 'ol' ? Number(attribute(element, 'start')) || 1 : null,
          spread: false,
          children: all('li').map((item) => ({ type: 'listItem', spread: false, children: flow(item.childNodes) })),
        },
      ];
    if (tagName === 'dl')
      return [
        jsx(
          'mdxJsxFlowElement',
          'Definitions',
          childNodes
            .filter((node): node is Element => isElement(node) && /^d[td]$/.test(node.tagName))
            .map((each) =>
              jsx('mdxJsxFlowElement', each.tagName === 'dt' ? 'Term' : 'Definition', flow(each.childNodes)),
            ),
        ),
      ];
    if (tagName === 'table')
      return [
        jsx(
          'mdxJsxFlowElement',
          'Table',
          all('tr').map((row) =>
            jsx(
              'mdxJsxFlowElement',
              'Row',
              row.childNodes
                .filter((node): node is Element => isElement(node) && /^t[dh]$/.test(node.tagName))
                .map((cell) =>
                  jsx(
                    'mdxJsxFlowElement',
                    cell.tagName === 'th' ? 'HeadCell' : 'Cell',
                    flow(cell.childNodes),
                    spans(cell),
                  ),
                ),
            ),
          ),
        ),
      ];
    return flow(childNodes);
  }

  const headed = (children: Out[], depth: number): Out[] =>
    children.length > 0 ? [{ type: 'heading', depth, children }] : [];
  const wrapped = (type: string, children: Out[]): Out[] => (children.length > 0 ? [{ type, children }] : []);
  return { type: 'root', children: flow(parseFragment(html).childNodes) } as unknown as Root;
}

const spans = (cell: Element): Record<string, string> =>
  Object.fromEntries(
    (['colspan', 'rowspan'] as const).flatMap((name) =>
      /^[2-9]$|^[1-9]\d$/.test(attribute(cell, name)) ? [[name, attribute(cell, name)]] : [],
    ),
  );

/** Trac breaks each line of a paragraph; a break at its end says nothing, and blanks beside one cannot be written. */
function paragraph(children: Out[]): Out[] {
  const isBlank = (each: Out | undefined): boolean =>
    each?.type === 'break' || (each?.type === 'text' && String(each.value).trim() === '');
  const result = [...children];
  while (isBlank(result[0])) result.shift();
  while (isBlank(result.at(-1))) result.pop();
  const tidy = result
    .map((each, i): Out => {
      if (each.type !== 'text') return each;
      let value = String(each.value);
      if (i === 0 || result[i - 1]?.type === 'break') value = value.trimStart();
      if (i === result.length - 1 || result[i + 1]?.type === 'break') value = value.trimEnd();
      return { type: 'text', value };
    })
    .filter((each) => each.type !== 'text' || each.value !== '');
  return tidy.length > 0 ? [{ type: 'paragraph', children: tidy }] : [];
}

function wordsOf(element: Element): string {
  return element.childNodes
    .map((node) =>
      node.nodeName === '#text'
        ? (node as DefaultTreeAdapterTypes.TextNode).value
        : isElement(node)
          ? wordsOf(node)
          : '',
    )
    .join('')
    .replace(/\u200b/g, '');
}
