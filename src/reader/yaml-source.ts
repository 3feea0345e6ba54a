import { CST, Lexer } from 'yaml';
import { limits } from '../schema/limits.ts';

/** Something of a YAML text that its parser would take without a word: where it begins, and what it is. */
export interface YamlFinding {
  readonly offset: number;
  readonly found: string;
}

/** What a look at the tokens of a YAML text finds, before anything is made of them. */
export interface YamlTokens {
  /** Comments behind values that are not quoted: YAML ends such a value before ` #`, wherever its author ends it. */
  readonly comments: readonly YamlFinding[];
  /** The first place where lists and groups of fields are nested deeper than the limit; null where none is. */
  readonly tooDeep: number | null;
}

export function yamlTokens(source: string): YamlTokens {
  const comments: YamlFinding[] = [];
  let [offset, depth, inLine] = [0, 0, 0];
  let tooDeep: number | null = null;
  let value: string | null = null;
  let isPlain = false;
  for (const token of new Lexer().lex(source)) {
    const type = CST.tokenType(token);
    if (type === 'scalar') {
      // Says that the next token is a value without quotes, and takes no room in the source.
      isPlain = true;
      continue;
    }
    if (type === 'comment' && value !== null) comments.push({ offset, found: around(value, token) });
    if (isPlain) value = token.endsWith('\n') ? null : token;
    else if (type !== 'space') value = null;
    isPlain = false;
    if (type === 'flow-map-start' || type === 'flow-seq-start') depth++;
    if (type === 'flow-map-end' || type === 'flow-seq-end') depth--;
    if (type === 'newline') inLine = 0;
    if (type === 'seq-item-ind' || type === 'explicit-key-ind') inLine++;
    if (tooDeep === null && depth + inLine > limits.nesting) tooDeep = offset;
    if (type !== 'doc-mode' && type !== 'flow-error-end') offset += token.length;
  }
  return { comments, tooDeep };
}

/** The words on both sides of the place where a value is cut off, in one line. */
const around = (value: string, comment: string): string => {
  const [before, after] = [value.replace(/\s+/g, ' '), comment.replace(/\s+/g, ' ')].map((text) => Array.from(text));
  const [start = [], end = []] = [before, after];
  return [
    start.length > shown ? '…' : '',
    ...start.slice(-shown),
    ' ',
    ...end.slice(0, shown),
    end.length > shown ? '…' : '',
  ].join('');
};

const shown = 40;
