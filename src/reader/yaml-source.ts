import { CST, Lexer } from 'yaml';
import { limits } from '../schema/limits.ts';
import { CommentFinder, type YamlComment } from './yaml-comments.ts';

/** What a look at the tokens of a YAML text finds, before anything is made of them. */
export interface YamlTokens {
  /** Comments that YAML would leave out where the author of a value goes on writing. */
  readonly comments: readonly YamlComment[];
  /** The first place where lists and groups of fields are nested deeper than the limit; null where none is. */
  readonly tooDeep: number | null;
  /** Where a quote begins that does not end; null where none does. */
  readonly openQuote: number | null;
}

export function yamlTokens(source: string): YamlTokens {
  const comments = new CommentFinder();
  let [offset, lineStart, depth, inLine] = [0, 0, 0, 0];
  let tooDeep: number | null = null;
  let openQuote: number | null = null;
  let isValue = false;
  for (const token of new Lexer().lex(source)) {
    const type = CST.tokenType(token);
    if (type === 'scalar') {
      // Says that the next token is a value without quotes, and takes no room in the source.
      isValue = true;
      continue;
    }
    if (type === 'doc-mode' || type === 'flow-error-end') continue;
    comments.see({ type: isValue ? 'value' : type, token, offset, column: offset - lineStart });
    isValue = false;
    if (type === 'flow-map-start' || type === 'flow-seq-start') depth++;
    if (type === 'flow-map-end' || type === 'flow-seq-end') depth--;
    if (type?.endsWith('quoted-scalar') && (token.length === 1 || !token.endsWith(token.charAt(0))))
      openQuote ??= offset;
    if (type === 'newline') inLine = 0;
    if (type === 'seq-item-ind' || type === 'explicit-key-ind') inLine++;
    if (tooDeep === null && depth + inLine > limits.nesting) tooDeep = offset;
    const lastLine = token.lastIndexOf('\n');
    if (lastLine >= 0) lineStart = offset + lastLine + 1;
    offset += token.length;
  }
  return { comments: comments.found, tooDeep, openQuote };
}
