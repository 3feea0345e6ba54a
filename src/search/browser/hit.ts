import type { Locale } from '../../schema/locale.ts';
import type { Fragment, Hit } from './engine.ts';
import type { PagefindPage } from './source.ts';

/** Where on its page an answer was found. Places are those of words, from 0. */
export interface Found {
  /** First word of the best passage. */
  readonly passage: number;
  /** Places of all found words, in order. */
  readonly words: readonly number[];
}

/** Words of an excerpt: two lines on a phone, three on a desk. */
const excerptWords = 34;
/** Words before the passage, so that it does not begin in mid-sentence. */
const leadIn = 4;

export function hitOf(page: PagefindPage, found: Found, locale: Locale): Omit<Hit, 'standing'> {
  const { url, meta, anchors } = page;
  const sections = anchors
    .filter(({ element }) => /^h[23]$/.test(element))
    .filter((anchor, i, all) => found.words.some((place) => place >= anchor.location && place < (all[i + 1]?.location ?? Number.POSITIVE_INFINITY)));
  return {
    address: url,
    locale,
    title: meta.title ?? url,
    kind: meta.kind === 'ticket' ? 'ticket' : 'faq',
    topic: meta.topic ?? '',
    reviewed: meta.date ?? '',
    numbers: meta.numbers?.split(' ').filter(Boolean) ?? [],
    answer: meta.answer ?? '',
    excerpt: excerptOf(page.raw_content ?? page.content, found),
    sections: sections.slice(0, 3).map(({ id, text }) => ({ title: text.replace(/\s*§$/, ''), address: `${url}#${id}` })),
  };
}

/** The best passage as text, with the found words told apart. */
export function excerptOf(content: string, { passage, words }: Found): Fragment[] {
  // Pagefind counts words as they stand between white space.
  const all = content.split(/\s+/);
  const from = Math.max(0, Math.min(passage - leadIn, all.length - excerptWords));
  const found = new Set(words);
  const fragments: Fragment[] = [];
  const add = (text: string, isMatch: boolean): void => {
    const last = fragments.at(-1);
    if (last?.isMatch === isMatch && !isMatch) fragments[fragments.length - 1] = { text: last.text + text, isMatch };
    else fragments.push({ text, isMatch });
  };
  if (from > 0) add('… ', false);
  all.slice(from, from + excerptWords).forEach((word, i) => {
    add(word, found.has(from + i));
    add(' ', false);
  });
  if (from + excerptWords < all.length) add('…', false);
  return fragments;
}
