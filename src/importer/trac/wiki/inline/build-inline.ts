import type { Mark, Token } from './token.ts';

/** Inline wiki text as a tree: marks hold what they mark. */
export type Inline =
  | Exclude<Token, { type: 'mark' | 'boldItalic' | 'cell' }>
  | { readonly type: 'marked'; readonly mark: Mark; readonly children: Inline[] };

/**
 * Trac closes a mark wherever it is met again, and opens those that it had to close on the way anew: `__~~a__b~~` is
 * struck out throughout. What is still open at the end of the block is closed there.
 */
export function buildInline(tokens: Iterable<Token>): Inline[] {
  const root: Inline[] = [];
  let open: { readonly mark: Mark; readonly children: Inline[] }[] = [];
  const here = () => open.at(-1)?.children ?? root;
  const start = (mark: Mark) => {
    const children: Inline[] = [];
    here().push({ type: 'marked', mark, children });
    open.push({ mark, children });
  };
  const isOpen = (mark: Mark) => open.some((one) => one.mark === mark);
  const toggle = (mark: Mark) => {
    const at = open.findIndex((one) => one.mark === mark);
    if (at === -1) return start(mark);
    const inner = open.slice(at + 1).map((one) => one.mark);
    open = open.slice(0, at);
    inner.forEach(start);
  };
  for (const token of tokens) {
    if (token.type === 'mark') toggle(token.mark);
    else if (token.type === 'boldItalic') {
      // Of two that are open the inner one is closed first; of two that are not, bold is the outer one.
      const both = open
        .filter(({ mark }) => mark === 'bold' || mark === 'italic')
        .map(({ mark }) => mark)
        .reverse();
      const fresh = (['bold', 'italic'] as const).filter((mark) => !isOpen(mark));
      both.forEach(toggle);
      fresh.forEach(start);
    } else if (token.type !== 'cell') here().push(token);
  }
  return root;
}
