/** A line of a text, and whether it is marked as new. */
export interface MarkedText {
  readonly text: string;
  readonly isNew: boolean;
}

/** Narrower columns are harder to read than one text after the other. */
const narrowest = 36;
const gap = ' │ ';

/**
 * Two texts in columns, or one after the other where the terminal is narrow. `width` is in characters; each line of the
 * left text that is new begins with `+`.
 */
export function sideBySide(left: readonly MarkedText[], right: readonly string[], width: number): string[] {
  const column = Math.floor((width - gap.length) / 2);
  const marked = (size: number): string[] =>
    left.flatMap(({ text, isNew }) =>
      wrap(text, size - 2).map((line, i) => `${isNew && i === 0 ? '+ ' : isNew ? '| ' : '  '}${line}`),
    );
  if (column < narrowest)
    return [...marked(width), '  ──', ...right.flatMap((text) => wrap(text, width - 2).map((line) => `  ${line}`))];
  const [ours, theirs] = [marked(column), right.flatMap((text) => wrap(text, column))];
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, i) =>
    `${(ours[i] ?? '').padEnd(column)}${gap}${theirs[i] ?? ''}`.trimEnd(),
  );
}

/** Lines of at most `width` characters; a longer word stands on lines of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => each.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
