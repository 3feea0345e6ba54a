import { fold } from '../../language/fold.ts';
import { h } from '../../browser/kit/dom.ts';
import type { PageData } from '../../browser/kit/page-data.ts';

/** “None mentions minecraft or quake.” */
export function sayUnknown(words: readonly string[], { words: say, locale }: PageData): (Node | string)[] {
  if (words.length === 0) return [];
  const [before = '', after = ''] = say['search.none.unknown'].split('{words}');
  const listed = new Intl.ListFormat(locale, { type: 'disjunction' }).formatToParts(words);
  return [before, ...listed.map(({ type, value }) => (type === 'element' ? h('mark', {}, value) : value)), after];
}

/** Folded words as they stand in the question. */
export const originalSpelling = (folded: readonly string[], typed: readonly string[]): string[] =>
  folded.map((word) => typed.find((each) => fold(each) === word) ?? word);
