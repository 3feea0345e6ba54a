import postcss, { type ChildNode, CssSyntaxError, type Declaration } from 'postcss';
import { part, type Part } from '../language/problems.ts';
import { isColour } from '../schema/colour.ts';
import type { Problem } from '../schema/problem.ts';
import { themeRefused } from '../schema/problems.ts';
import { type ColourToken, colourNames, type OtherToken, otherTokens, type Scheme } from '../schema/tokens.ts';

export const themeFile = 'theme.css';

/** What a theme sets, and on which line. */
interface Set {
  readonly value: string;
  readonly line: number;
}

export interface Theme {
  readonly colours: Readonly<Record<Scheme, Readonly<Partial<Record<ColourToken, Set>>>>>;
  readonly others: Readonly<Partial<Record<OtherToken, Set>>>;
}

export const noTheme: Theme = { colours: { light: {}, dark: {} }, others: {} };

/**
 * Reads theme.css, of which only the values of known tokens are taken: whatever else could be written there might fetch
 * something from elsewhere, or break a page that nobody has tried.
 */
export function readTheme(source: string): { readonly theme: Theme; readonly problems: Problem[] } {
  const problems: Problem[] = [];
  const refuse = (node: ChildNode | null, found: string, why: Part, line = node?.source?.start?.line): void =>
    void problems.push(themeRefused({ file: themeFile, line }, { found: shortened(found), why }));
  const theme = {
    colours: { light: {} as Record<string, Set>, dark: {} as Record<string, Set> },
    others: {} as Record<string, Set>,
  };
  const take = (node: Declaration, scheme: Scheme): void => {
    const name = node.prop.replace(/^--/, '');
    const set = { value: node.value.trim(), line: node.source?.start?.line ?? 1 };
    const colour = colourNames.find((each) => node.prop === `--color-${each}`);
    const other = otherTokens.find((each) => node.prop === `--${each}`);
    const why = colour ? colourFault(set.value) : other ? otherFault(other, set.value) : part('themeNoToken');
    if (why || node.important) refuse(node, node.prop, why ?? part('themeNoToken'));
    else if (colour) theme.colours[scheme][colour] = set;
    else theme.others[name] = set;
  };
  const readRules = (nodes: readonly ChildNode[], scheme: Scheme): void => {
    for (const node of nodes) {
      if (node.type === 'comment') continue;
      if (node.type === 'rule' && node.selector.trim() === ':root') {
        for (const each of node.nodes)
          if (each.type === 'decl') take(each, scheme);
          else if (each.type !== 'comment') refuse(each, nameOf(each), part('themeNoToken'));
      } else if (scheme === 'light' && node.type === 'atrule' && isDark(node.name, node.params))
        readRules(node.nodes ?? [], 'dark');
      else refuse(node, nameOf(node), part('themeNoToken'));
    }
  };
  try {
    readRules(postcss.parse(source).nodes, 'light');
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    refuse(null, themeFile, part('themeUnreadable', { why: error.reason }), error.line);
  }
  return { theme, problems };
}

const isDark = (name: string, params: string): boolean =>
  name === 'media' && /^\(\s*prefers-color-scheme\s*:\s*dark\s*\)$/.test(params.trim());

const nameOf = (node: ChildNode): string =>
  node.type === 'rule' ? node.selector : node.type === 'atrule' ? `@${node.name} ${node.params}` : node.type;

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const colourFault = (value: string): Part | null => (isColour(value) ? null : part('themeNoColour'));

function otherFault(token: OtherToken, value: string): Part | null {
  if (token.startsWith('font-'))
    return /^(?:"[^"\\<>(){};]+"|'[^'\\<>(){};]+'|[\w -]+)(?:\s*,\s*(?:"[^"\\<>(){};]+"|'[^'\\<>(){};]+'|[\w -]+))*$/.test(
      value,
    )
      ? null
      : part('themeNoFamily');
  return /^\d{1,4}(?:\.\d{1,4})?(?:rem|em|ch|px)$/.test(value) ? null : part('themeNoSize');
}
