import { titleOf } from '../../mdx/entry-text.ts';
import { isDuplicate } from '../../model/permalink-registry.ts';
import { titleTwice } from '../../schema/problems.ts';
import type { ContentRule } from './content-rule.ts';

/**
 * Two entries with one title cannot be told apart in a list of results. Duplicates do not count: they have no page of
 * their own.
 */
export const uniqueTitles: ContentRule = ({ texts }) => {
  const first = new Map<string, string>();
  return texts.flatMap((text) => {
    if (isDuplicate(text)) return [];
    const title = titleOf(text);
    const id = `${text.locale} ${title.toLocaleLowerCase(text.locale)}`;
    const other = first.get(id);
    first.set(id, other ?? text.file);
    if (other === undefined) return [];
    const line = text.lines[text.kind === 'ticket' ? 'title' : 'question'];
    return [titleTwice({ file: text.file, line }, { title, other })];
  });
};
