import type { Losses } from '../../../tracker/loss.ts';
import type { Block, Cell } from './block.ts';
import type { FencedText } from './code-block.ts';

/** What a `{{{ }}}` block becomes. Nothing in it is ever markup: what is no wiki text is code. */
export type Processed =
  | { readonly to: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly to: 'cells'; readonly cells: readonly Cell[]; readonly isRow: boolean };

type ReadWiki = (lines: readonly string[]) => Block[];

/** Programs that would make a picture, a table or a page of it. */
const renders = new Set(['html', 'rst', 'markdown', 'textile', 'mediawiki', 'graphviz', 'csv', 'tsv']);
const wiki = new Set(['div', 'rtl', 'span', 'box', 'table']);

export function process(block: FencedText, readWiki: ReadWiki, losses: Losses): Processed {
  const { parameters, lines } = block;
  const name = block.processor?.toLowerCase() ?? '';
  if (name === 'comment' || name === 'htmlcomment') {
    losses.add('hidden-text', name);
    return { to: 'blocks', blocks: [] };
  }
  if (name === 'td' || name === 'th')
    return { to: 'cells', isRow: false, cells: [cell(name === 'th', parameters, readWiki(lines))] };
  if (name === 'tr') {
    const rows = readWiki(lines).flatMap((inner) => (inner.type === 'table' ? inner.rows : []));
    if (rows.length === 1) return { to: 'cells', isRow: true, cells: rows[0] ?? [] };
  }
  if (wiki.has(name)) {
    if (parameters.size > 0) losses.add('style', name);
    return { to: 'blocks', blocks: readWiki(lines) };
  }
  if (renders.has(name)) losses.add('processor', name);
  return { to: 'blocks', blocks: [{ type: 'code', language: language(name), value: lines.join('\n') }] };
}

const cell = (isHeading: boolean, parameters: ReadonlyMap<string, string>, children: Block[]): Cell => ({
  isHeading,
  colspan: count(parameters.get('colspan')),
  rowspan: count(parameters.get('rowspan')),
  align: null,
  children,
});

const count = (written: string | undefined): number =>
  Math.min(99, Math.max(1, /^\d{1,4}$/.test(written ?? '') ? Number(written) : 1));

/** `sh`, and `ruby` of `text/x-ruby`; `default` is none. */
function language(name: string): string | null {
  const short = name.replace(/^(?:text|application)\/(?:x-)?/, '');
  return short !== 'default' && short !== 'plain' && /^[a-z0-9][a-z0-9+-]{0,30}$/.test(short) ? short : null;
}
