import type { ElementContent } from 'hast';
import { z } from 'zod';
import type { Say } from '../language/words.ts';
import { localeSchema } from '../schema/locale.ts';
import { commentSchema } from '../schema/ticket.ts';
import { textOf } from '../site/html-text.ts';
import { callout, calloutKinds } from './callouts.ts';
import { definitions } from './definitions.ts';
import { element, text } from './html-nodes.ts';
import { tables } from './tables.ts';

/**
 * The components that text may use. The set is closed: what is not here is not known, and in a ticket it is
 * refused. Each becomes plain HTML, so a page needs no script and both ways of rendering give the same.
 */
export interface MdxComponent {
  /** What may stand in the tag. Values are text in quotes, never expressions. */
  readonly attributes: z.ZodObject;
  /** `part`: the outermost level of a ticket. `block`: on lines of its own. `inline`: within a sentence. */
  readonly placement: 'part' | 'block' | 'inline';
  /** The components that it holds, and nothing else beside them. */
  readonly holds?: readonly string[];
  /** The component that it stands directly inside. */
  readonly within?: string;
  /** Attributes are already parsed; `say` has the words of the text’s language. The transform supplies pictures. */
  readonly render: (
    attributes: Readonly<Record<string, string>>,
    children: ElementContent[],
    say: Say,
  ) => ElementContent[];
}

export { element, text };

/** `Ctrl+F5` and `Cmd + Shift + R`; a plus alone is a key too. */
const keyCaps = (combination: string): ElementContent[] =>
  combination
    .split(/(?<=\S)\s*\+\s*(?=\S)/)
    .flatMap((key, i) => [...(i > 0 ? [text(' + ')] : []), element('kbd', {}, [text(key.trim())])]);

const none = z.strictObject({});

export const mdxComponents = {
  /** The cleaned-up answer of a ticket. */
  Answer: { placement: 'part', attributes: none, render: (_attributes, children) => children },
  /** What was asked, as it was asked. */
  Question: { placement: 'part', attributes: none, render: (_attributes, children) => children },
  /** One comment of the ticket's discussion. */
  Comment: { placement: 'part', attributes: commentSchema, render: (_attributes, children) => children },
  /** What must not be missed: an aside, advice, a warning, or a danger. */
  Callout: {
    placement: 'block',
    attributes: z.strictObject({
      kind: z.enum(calloutKinds).optional(),
      title: z.string().min(2).max(80).optional(),
    }),
    render: ({ kind, title }, children, say) => [
      callout(calloutKinds.find((each) => each === kind) ?? 'note', title, children, say),
    ],
  },
  /** A numbered list that is done in order. */
  Steps: {
    placement: 'block',
    attributes: none,
    render: (_attributes, children) =>
      children.map((child) =>
        child.type === 'element' && child.tagName === 'ol'
          ? {
              ...child,
              properties: { ...child.properties, className: ['steps'] },
              children: child.children.map(looseItem),
            }
          : child,
      ),
  },
  /** A picture of the entry's folder, with a caption. */
  Figure: {
    placement: 'block',
    attributes: z.strictObject({
      src: z.string().min(3),
      alt: z.string().min(2),
      caption: z.string().min(2).optional(),
    }),
    render: ({ src = '', alt = '', caption }) => [
      element('figure', {}, [
        element('img', { src, alt }),
        ...(caption === undefined ? [] : [element('figcaption', {}, [text(caption)])]),
      ]),
    ],
  },
  /** Keys to press: `<Keys>Ctrl+F5</Keys>`. */
  Keys: { placement: 'inline', attributes: none, render: (_attributes, children) => keyCaps(textOf(children)) },
  /** What a program prints. */
  Output: { placement: 'inline', attributes: none, render: (_attributes, children) => [element('samp', {}, children)] },
  /** An abbreviation, spelled out where it first stands. */
  Abbr: {
    placement: 'inline',
    attributes: z.strictObject({ title: z.string().min(2) }),
    render: ({ title = '' }, children) => [element('abbr', { title }, children)],
  },
  /** Words in the other language, so that they are read aloud rightly. */
  Lang: {
    placement: 'inline',
    attributes: z.strictObject({ code: localeSchema }),
    render: ({ code = '' }, children) => [element('span', { lang: code }, children)],
  },
  /** Raised and lowered, as in 10² and H₂O, and a line below. */
  Sup: { placement: 'inline', attributes: none, render: (_attributes, children) => [element('sup', {}, children)] },
  Sub: { placement: 'inline', attributes: none, render: (_attributes, children) => [element('sub', {}, children)] },
  Underline: { placement: 'inline', attributes: none, render: (_attributes, children) => [element('u', {}, children)] },
  /** Words that stay words: an address in them is no link. */
  Plain: { placement: 'inline', attributes: none, render: (_attributes, children) => [text(textOf(children))] },
  ...definitions,
  ...tables,
} satisfies Record<string, MdxComponent>;

export type ComponentName = keyof typeof mdxComponents;

export const isComponentName = (name: string): name is ComponentName => Object.hasOwn(mdxComponents, name);

/** The names that an author of a ticket or of a FAQ entry may use. */
export const namesFor = (kind: 'ticket' | 'faq'): ComponentName[] =>
  Object.keys(mdxComponents)
    .filter(isComponentName)
    .filter((name) => kind === 'ticket' || mdxComponents[name].placement !== 'part');

export const componentOf = (name: ComponentName): MdxComponent => mdxComponents[name];

/**
 * Steps are laid out as blocks beside their numeral, so a one-line step gets the paragraph that Markdown leaves out.
 */
function looseItem(item: ElementContent): ElementContent {
  if (item.type !== 'element' || item.tagName !== 'li') return item;
  const blocks = new Set(['p', 'pre', 'ul', 'ol', 'div', 'section', 'table', 'blockquote', 'figure']);
  const children: ElementContent[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    if (line.some((node) => node.type !== 'text' || node.value.trim() !== '')) children.push(element('p', {}, line));
    line = [];
  };
  for (const child of item.children) {
    if (child.type === 'element' && blocks.has(child.tagName)) {
      endLine();
      children.push(child);
    } else line.push(child);
  }
  endLine();
  return { ...item, children };
}
