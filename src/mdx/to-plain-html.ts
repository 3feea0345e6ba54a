import type { ElementContent, Root, RootContent } from 'hast';
import { words } from '../language/words.ts';
import * as problems from '../schema/problems.ts';
import { commentSchema } from '../schema/ticket.ts';
import { type Conversion, isBlank, isJsx, locationOf } from './conversion.ts';
import { attributesOf, convertComponent } from './convert-component.ts';
import { convertElement } from './convert-element.ts';
import { isFootnotes, notesOf, partOf } from './footnotes.ts';
import type { Part, ConvertedText, TextSource } from './converted-text.ts';
import { isComponentName, text } from './components.ts';

/**
 * Turns the tree of an MDX text into plain HTML: components of the closed set become elements, links to entries become
 * addresses, headings get their pinned ids. It is also the guard: everything that is not allowed is found here, with
 * its line. Pure, so that the loader, `npm run check`, @astrojs/mdx and the tests all use this one function.
 */
export function toPlainHtml(tree: Root, source: TextSource, written = ''): ConvertedText {
  const conversion: Conversion = {
    source,
    written,
    isTicket: source.key.startsWith('ticket/'),
    say: words(source.locale),
    part: '',
    imported: importedNames(tree),
    problems: [],
    headings: [],
    headingIds: new Set(),
    links: [],
    pictures: [],
    placed: new Set(),
    needsModule: false,
    topLevel: 2,
    lastLevel: 1,
    convertAll: (nodes) => nodes.flatMap((node) => convert(node, conversion)),
  };
  const parts = conversion.isTicket ? ticketParts(tree, conversion) : [];
  const children = conversion.isTicket ? [] : conversion.convertAll(tree.children);
  const modules = conversion.needsModule ? tree.children.filter((node) => node.type === 'mdxjsEsm') : [];
  const { headings, links, pictures, needsModule } = conversion;
  return {
    root: { type: 'root', children: [...modules, ...children] },
    parts,
    headings,
    links,
    pictures,
    needsModule,
    problems: conversion.problems,
  };
}

function convert(node: RootContent, conversion: Conversion): ElementContent[] {
  switch (node.type) {
    case 'text':
      return [text(node.value)];
    case 'element':
      return convertElement(node, conversion);
    case 'mdxjsEsm':
      return code(node, node.value.split('\n', 1)[0] ?? '', conversion);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      // A comment for other authors is no expression; it is left out, but a ticket may not hide text in one.
      if (!conversion.isTicket && /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/.test(node.value)) return [];
      return code(node, `{${node.value}}`, conversion);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return convertComponent(node, conversion);
    case 'raw':
      return rawHtml(node, conversion);
    default:
      return [];
  }
}

/** Markdown without MDX, as in the about text, has tags and comments; the latter are for other authors. */
function rawHtml(node: Extract<RootContent, { type: 'raw' }>, conversion: Conversion): ElementContent[] {
  const written = node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim();
  const [tag] = /^<[^\s>]*>?/.exec(written) ?? [];
  if (tag !== undefined && !tag.startsWith('</'))
    conversion.problems.push(problems.htmlInMarkdown(locationOf(node, conversion), { tag }));
  return [];
}

/** Refused in a ticket; in a FAQ entry it stays, for @astrojs/mdx. */
function code(node: RootContent, what: string, conversion: Conversion): ElementContent[] {
  if (conversion.isTicket) {
    conversion.problems.push(problems.ticketHoldsCode(locationOf(node, conversion), { found: what }));
    return [];
  }
  conversion.needsModule = true;
  return node.type === 'mdxjsEsm' ? [] : [node as ElementContent];
}

/** The outermost level of a ticket holds Answer, Question and Comment, and nothing else. */
function ticketParts(tree: Root, conversion: Conversion): Part[] {
  const notes = tree.children.find((node) => node.type === 'element' && isFootnotes(node));
  return tree.children.flatMap((node): Part[] => {
    if (isBlank(node) || node === notes) return [];
    if (
      node.type !== 'mdxJsxFlowElement' ||
      (node.name !== 'Answer' && node.name !== 'Question' && node.name !== 'Comment')
    ) {
      const isText =
        node.type === 'element' || node.type === 'text' || (isJsx(node) && isComponentName(node.name ?? ''));
      if (isText) conversion.problems.push(problems.ticketStrayText(locationOf(node, conversion)));
      convert(node, conversion);
      return [];
    }
    const attributes = attributesOf(node, node.name, conversion);
    conversion.topLevel = node.name === 'Comment' ? 4 : 3;
    const comment = node.name === 'Comment' && attributes !== null ? commentSchema.parse(attributes) : undefined;
    conversion.say = words(comment?.lang ?? conversion.source.locale);
    conversion.part = partOf(node) ?? '';
    const own = notes?.type === 'element' ? notesOf(conversion.part, notes) : null;
    const children = conversion.convertAll(own === null ? node.children : [...node.children, own]);
    if (attributes === null) return [];
    return [{ name: node.name, comment, line: locationOf(node, conversion).line, children }];
  });
}

/** Every name in the import and export statements, paths left out. A name too many only means that Astro reports it. */
const importedNames = (tree: Root): Set<string> =>
  new Set(
    tree.children.flatMap((node) =>
      node.type === 'mdxjsEsm' ? (node.value.replace(/'[^']*'|"[^"]*"/g, '').match(/[A-Za-z_$][\w$]*/g) ?? []) : [],
    ),
  );
