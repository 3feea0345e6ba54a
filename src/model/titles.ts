import { type EntryText, titleOf } from '../mdx/entry-text.ts';
import type { Problem } from '../schema/problem.ts';
import { titleTwice } from '../schema/problems.ts';

/**
 * Two entries with one title cannot be told apart in a list of results. Duplicates do not count: they have no page of
 * their own.
 */
export function titleProblems(texts: readonly EntryText[]): Problem[] {
  const first = new Map<string, string>();
  return texts.flatMap((text) => {
    if (text.kind === 'ticket' && text.fields.duplicateOf !== undefined) return [];
    const title = titleOf(text);
    const id = `${text.locale} ${title.toLocaleLowerCase(text.locale)}`;
    const other = first.get(id);
    first.set(id, other ?? text.file);
    return other === undefined
      ? []
      : [
          titleTwice(
            { file: text.file, line: text.lines[text.kind === 'ticket' ? 'title' : 'question'] },
            title,
            other,
          ),
        ];
  });
}
