import { createHash } from 'node:crypto';
import type { ElementContent, RootContent } from 'hast';
import type { Locale } from '../language/locale.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { PlainText } from './plain-text.ts';

/** A part of a text that can be translated, and go stale, by itself. */
interface SectionOf {
  /**
   * `lead` is title and short answer; a ticket has `answer`, `question` and `comment:3`, a FAQ entry the ids of its
   * headings.
   */
  readonly id: string;
  /** Of a FAQ entry's heading; empty for the others, which the interface names. */
  readonly title: string;
}

/** A section's sentences as a reader sees them. */
export interface SectionText extends SectionOf {
  readonly sentences: readonly string[];
}

/** What is kept of a section: a digest a sentence tells which ones changed, without the text that they once were. */
export interface Section extends SectionOf {
  readonly digests: readonly string[];
}

/** Eight hexadecimal digits: two sentences of one section are alike by chance once in four thousand million. */
export const digestOf = (sentence: string): string => createHash('sha256').update(sentence).digest('hex').slice(0, 8);

export const digested = ({ id, title, sentences }: SectionText): Section => ({
  id,
  title,
  digests: sentences.map(digestOf),
});

/**
 * The words of a text by section: white space, markup and link targets do not count. A ticket's comment in another
 * language than its file's is nobody's translation, and left out.
 */
export function sectionsOf(
  body: PlainText,
  lead: { readonly title: string; readonly answer: string },
  locale: Locale,
): SectionText[] {
  const first = { id: 'lead', title: '', sentences: [lead.title, lead.answer].flatMap(sentencesOf) };
  if (body.parts.length > 0) {
    const parts = body.parts.flatMap(({ name, comment, children }): SectionText[] => {
      if (comment?.lang !== undefined && comment.lang !== locale) return [];
      return [
        {
          id: comment ? `comment:${comment.number}` : name.toLowerCase(),
          title: '',
          sentences: blocks(children).flatMap(sentencesOf),
        },
      ];
    });
    return [first, ...parts];
  }
  const sections: (SectionText & { readonly nodes: RootContent[] })[] = [];
  const before: RootContent[] = [];
  for (const node of body.root.children) {
    const heading = node.type === 'element' ? body.headings.find(({ id }) => id === node.properties.id) : undefined;
    if (heading) sections.push({ ...heading, sentences: [], nodes: [] });
    (sections.at(-1)?.nodes ?? before).push(node);
  }
  return [
    { ...first, sentences: [...first.sentences, ...blocks(before).flatMap(sentencesOf)] },
    ...sections.map(({ id, title, nodes }) => ({ id, title, sentences: blocks(nodes).flatMap(sentencesOf) })),
  ];
}

const inline = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'code',
  'del',
  'em',
  'i',
  'img',
  'ins',
  'kbd',
  'mark',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);

/** The words of each paragraph, item, cell or code block. */
function blocks(nodes: readonly (RootContent | ElementContent)[]): string[] {
  const found = [''];
  const add = (words: string): void => void (found[found.length - 1] += words);
  const walk = (node: RootContent | ElementContent): void => {
    if (node.type === 'element' && node.properties.className?.toString() === 'anchor') return;
    const isBlock = node.type === 'element' ? !inline.has(node.tagName) : node.type === 'mdxJsxFlowElement';
    if (isBlock) found.push('');
    if (node.type === 'text') add(node.value);
    else if (node.type === 'element' && node.tagName === 'br') add(' ');
    else if (node.type === 'element' && node.tagName === 'img') add(String(node.properties.alt ?? ''));
    else if ('children' in node) node.children.forEach((child) => walk(child));
    // An expression of a guide that brings its own code: what it says is not known, so that its source counts.
    else if ('value' in node && node.type !== 'mdxjsEsm') add(node.value);
    if (isBlock) found.push('');
  };
  nodes.forEach(walk);
  return found;
}
