export interface FencedText {
  /** What stands after `#!`: `sh`, `html`, `td`; null when nothing does. */
  readonly processor: string | null;
  readonly parameters: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
}

const processor = /^(\s*)#!([\w+-][\w+\-/.]*)/;

/** `{{{` alone on its line, or with the name of a processor. */
const opening = (line: string): RegExpExecArray | null =>
  line.includes('}}}') ? null : /^\s*\{\{\{(?:\s*#!([\w+-][\w+\-/.]*)(.*)|\s*)$/.exec(line);

/** The block that opens on line `from`, and the line after it. One that is never closed goes on to the end. */
export function readCodeBlock(
  lines: readonly string[],
  from: number,
): { readonly block: FencedText; readonly next: number } | null {
  const opened = opening(lines[from] ?? '');
  if (opened === null) return null;
  let depth = 1;
  let end = from + 1;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    if (opening(line)) depth++;
    else if (line.trim() === '}}}' && --depth === 0) break;
  }
  const inner = lines.slice(from + 1, end);
  const named = opened[1] === undefined ? processor.exec(inner[0] ?? '') : null;
  const blanks = named ? (named[1] ?? '') : (/^\s*/.exec(opened[0])?.[0] ?? '');
  const name = opened[1] ?? named?.[2] ?? null;
  const rest = opened[2] ?? (named ? (inner[0] ?? '').slice(named[0].length) : '');
  return {
    block: {
      processor: name,
      parameters: parametersOf(rest),
      lines: outdented(named ? inner.slice(1) : inner, blanks),
    },
    next: end + 1,
  };
}

const outdented = (lines: readonly string[], blanks: string): readonly string[] =>
  blanks !== '' && lines.every((line) => line === '' || line.startsWith(blanks))
    ? lines.map((line) => line.slice(blanks.length))
    : lines;

/** `name=value`, `name="a value"`. */
const parametersOf = (rest: string): ReadonlyMap<string, string> =>
  new Map(
    [...rest.slice(0, 1000).matchAll(/([-\w]{1,40})=(?:"([^"]*)"|'([^']*)'|([-,\w]+))/g)].map(
      ([, name = '', a, b, c]) => [name, a ?? b ?? c ?? ''],
    ),
  );
