/** ` term:: what it means`. A `::` in code is none, and nor is one in the middle of a word. */
export function definitionOf(line: string): { readonly term: string; readonly rest: string } | null {
  const start = /^\s+(?=\S)/.exec(line)?.[0].length;
  if (start === undefined) return null;
  for (let at = start; at < line.length; at++) {
    const sign = line[at];
    if (sign === '`' || sign === '{') {
      const [open, close] = sign === '`' ? ['`', '`'] : ['{{{', '}}}'];
      const end = line.startsWith(open, at) ? line.indexOf(close, at + open.length) : -1;
      if (end === -1) return null;
      at = end + close.length - 1;
    } else if (sign === ':' && line[at + 1] === ':') {
      const isEnd = at > start && /^(?:\s|$)/.test(line.slice(at + 2, at + 3));
      return isEnd ? { term: line.slice(start, at).trim(), rest: line.slice(at + 2).trim() } : null;
    }
  }
  return null;
}
