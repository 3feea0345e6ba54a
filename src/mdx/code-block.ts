import type { Element, ElementContent } from 'hast';
import { placeholderIn } from '../language/code-placeholders.ts';
import type { Say } from '../language/words.ts';
import { textOf } from '../site/html-text.ts';
import { element, text } from './html-nodes.ts';
import { highlighted, languageOfCode } from './highlight.ts';

/** Characters of code in a line on a phone of 320 pixels: what is longer scrolls, and a keyboard has to reach it. */
const shortLine = 30;

/** A block of code: its language stands above it where the author named one, and its long lines scroll within it. */
export function codeBlock(pre: Element, say: Say): Element {
  const [code] = pre.children.filter((child) => child.type === 'element');
  const named = [code?.properties.className ?? []].flat().map(String);
  const language = named.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? '';
  const written = textOf(pre.children);
  const label = language === '' ? '' : isText(language) ? say('code.text') : languageOfCode(language);
  const scrolls = written.split('\n').some((line) => line.length > shortLine);
  const block = element(
    'pre',
    scrolls
      ? {
          tabIndex: 0,
          role: 'group',
          ariaLabel: label === '' ? say('code.block') : say('code.named', { language: label }),
        }
      : {},
    [element('code', {}, withPlaceholders(highlighted(written, language)))],
  );
  if (label === '') return block;
  return element('figure', { className: ['code'] }, [
    element('figcaption', { 'data-pagefind-ignore': '' }, [element('span', {}, [text(label)])]),
    block,
  ]);
}

const isText = (language: string): boolean => /^(?:text|txt|plain|plaintext)$/i.test(language);

/** `YOUR-DOMAIN` is marked: readers put their own in its place. */
export const withPlaceholders = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: withPlaceholders(node.children) }];
    if (node.type !== 'text') return [node];
    return node.value
      .split(placeholderIn)
      .map((part, i) => (i % 2 === 1 ? element('var', {}, [text(part)]) : text(part)))
      .filter((part) => part.type !== 'text' || part.value !== '');
  });
