import { createHash } from 'node:crypto';
import type { RootContent } from 'hast';
import type { Locale } from '../language/locale.ts';
import { sentencesOf } from '../language/sentences.ts';
import { textBlocks } from '../site/html-text.ts';
import type { ConvertedText } from './converted-text.ts';

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
  body: ConvertedText,
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
          sentences: sentencesIn(children),
        },
      ];
    });
    return [first, ...parts];
  }
  const sections: (SectionText & { readonly nodes: RootContent[] })[] = [];
  const before: RootContent[] = [];
  const headings = new Map(body.headings.map((heading) => [heading.id, heading]));
  for (const node of body.root.children) {
    const heading = node.type === 'element' ? headings.get(String(node.properties.id)) : undefined;
    if (heading) sections.push({ ...heading, sentences: [], nodes: [] });
    (sections.at(-1)?.nodes ?? before).push(node);
  }
  return [
    { ...first, sentences: [...first.sentences, ...sentencesIn(before)] },
    ...sections.map(({ id, title, nodes }) => ({ id, title, sentences: sentencesIn(nodes) })),
  ];
}

/** The sentences of each paragraph, item, cell or code block. */
const sentencesIn = (nodes: readonly RootContent[]): string[] =>
  textBlocks(nodes, said).flatMap(({ text }) => sentencesOf(text));

/** A picture says its text; what the search leaves out, such as the sign beside a heading, says nothing. */
function said(node: RootContent): string | undefined {
  if (node.type === 'element') {
    if (node.properties['data-pagefind-ignore'] !== undefined) return '';
    // A line that ends within a sentence.
    if (node.tagName === 'br') return ' ';
    return node.tagName === 'img' ? String(node.properties.alt ?? '') : undefined;
  }
  // An expression of a guide that brings its own code: what it says is not known, so that its source counts.
  return 'value' in node && node.type !== 'mdxjsEsm' ? node.value : undefined;
}
