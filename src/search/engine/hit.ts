import type { Locale } from '../../language/locale.ts';
import type { Fragment, Hit } from './engine.ts';
import { type IsAsked, markIn } from './marks.ts';
import type { IndexedPage } from './search-data.ts';

/** Where on its page an answer was found. Places are those of words, from 0. */
export interface MatchPositions {
  /** First word of the best passage. */
  readonly passage: number;
  /** Places of all found words, in order. */
  readonly words: readonly number[];
}

/** Words of an excerpt: two lines on a phone, three on a desk. */
const excerptWords = 34;
/** Words before the passage, so that it does not begin in mid-sentence. */
const leadIn = 4;

export function hitOf(
  page: IndexedPage,
  found: MatchPositions,
  locale: Locale,
  isAsked?: IsAsked,
): Omit<Hit, 'explanation'> {
  const { url, meta, anchors } = page;
  const sections = anchors
    .filter(({ element }) => /^h[23]$/.test(element))
    .filter((anchor, i, all) =>
      found.words.some(
        (place) => place >= anchor.location && place < (all[i + 1]?.location ?? Number.POSITIVE_INFINITY),
      ),
    );
  return {
    address: url,
    locale,
    title: meta.title ?? url,
    kind: meta.kind === 'ticket' ? 'ticket' : 'faq',
    topic: meta.topic ?? '',
    reviewed: meta.date ?? '',
    numbers: meta.numbers?.split(' ').filter(Boolean) ?? [],
    answer: meta.answer ?? '',
    markedAnswer: markedAnswerOf(meta.answer ?? '', page.content, found, isAsked),
    excerpt: excerptOf(page.content, found, isAsked),
    sections: sections
      .slice(0, 3)
      .map(({ id, text }) => ({ title: text.replace(/\s*§$/, ''), address: `${url}#${id}` })),
  };
}

/** The best passage as text, with the found words told apart. */
export function excerptOf(content: string, { passage, words }: MatchPositions, isAsked?: IsAsked): Fragment[] {
  const all = wordsIn(content);
  const from = Math.max(0, Math.min(passage - leadIn, all.length - excerptWords));
  const to = from + excerptWords;
  return [
    ...(from > 0 ? [{ text: '… ', isMatch: false }] : []),
    ...fragmentsOf(all.slice(from, to), from, words, isAsked),
    ...(to < all.length ? [{ text: '…', isMatch: false }] : []),
  ].reduce(joined, []);
}

/** The answer as it stands near the top of its page, with the found words told apart. */
export function markedAnswerOf(
  answer: string,
  content: string,
  { words }: MatchPositions,
  isAsked?: IsAsked,
): Fragment[] {
  const all = wordsIn(content);
  const own = wordsIn(answer);
  const from = all.slice(0, latestAnswer).findIndex((_, i) => own.every((word, j) => all[i + j] === word));
  return from === -1 ? [{ text: answer, isMatch: false }] : fragmentsOf(own, from, words, isAsked).reduce(joined, []);
}

/** Words before an answer are those of a title. */
const latestAnswer = 60;

/** Pagefind counts words as they stand between white space. */
const wordsIn = (text: string): string[] => text.trim().split(/\s+/);

function fragmentsOf(
  texts: readonly string[],
  from: number,
  found: readonly number[],
  isAsked: IsAsked = () => true,
): Fragment[] {
  const places = new Set(found);
  return texts.flatMap((text, i) => [
    ...(places.has(from + i) ? markIn(text, isAsked) : [{ text, isMatch: false }]),
    { text: ' ', isMatch: false },
  ]);
}

/** Runs without a match are one piece of text. */
function joined(fragments: Fragment[], next: Fragment): Fragment[] {
  const last = fragments.at(-1);
  if (last && !last.isMatch && !next.isMatch)
    return [...fragments.slice(0, -1), { text: last.text + next.text, isMatch: false }];
  return [...fragments, next];
}
