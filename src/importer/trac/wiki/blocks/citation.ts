/** A line that begins with `>` belongs to a quotation; blanks may precede. */
export const isCitation = (line: string): boolean => /^\s*>/.test(line);

/** The quotation's own lines. One blank after each `>` belongs to the sign, when it is always there. */
export function withoutCitationMarks(lines: readonly string[]): string[] {
  const inner = lines.map((line) => line.slice(line.indexOf('>') + 1));
  return inner.every((line) => line === '' || line[0] === ' ' || line[0] === '>')
    ? inner.map((line) => line.replace(/^ /, ''))
    : inner;
}

/** Without any mark, for quotations that are nested deeper than a page shows. */
export const flattened = (line: string): string => line.replace(/^[\s>]+/, '');
