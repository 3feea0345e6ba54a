import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf, type MatchPositions, hitOf, markedAnswerOf } from '../../../../src/search/engine/hit.ts';
import type { IndexedPage } from '../../../../src/search/engine/search-data.ts';
import { fc } from './properties.ts';

const text = (length: number): string => Array.from({ length }, (_, i) => `w${i}`).join(' ');
const shown = (...of: Parameters<typeof excerptOf>): string =>
  excerptOf(...of)
    .map(({ text: part }) => part)
    .join('');
const marked = (...of: Parameters<typeof excerptOf>): string[] =>
  excerptOf(...of)
    .filter(({ isMatch }) => isMatch)
    .map(({ text: part }) => part);
const wordsIn = (excerpt: string): string[] => excerpt.match(/w\d+/g) ?? [];

test('an excerpt from the beginning has no dots before it', () => {
  const excerpt = shown(text(100), { passage: 2, words: [2] });
  assert.match(excerpt, /^w0 w1 w2 /);
  assert.match(excerpt, / …$/);
  assert.deepEqual(marked(text(100), { passage: 2, words: [2] }), ['w2']);
});

test('in the middle it begins shortly before the passage, with dots on both sides', () => {
  const found = { passage: 50, words: [10, 50, 53, 99] };
  const words = wordsIn(shown(text(100), found));
  assert.match(shown(text(100), found), /^… w\d+ .* …$/);
  assert.ok(words.includes('w49') && words.indexOf('w50') < 8);
  assert.deepEqual(marked(text(100), found), ['w50', 'w53']);
});

test('at the end it goes back far enough to be as long as others, and has no dots after it', () => {
  const end = shown(text(100), { passage: 99, words: [99] });
  assert.match(end, /^… .*w99 ?$/);
  assert.equal(wordsIn(end).length, wordsIn(shown(text(100), { passage: 50, words: [50] })).length);
  assert.deepEqual(marked(text(100), { passage: 99, words: [99] }), ['w99']);
});

test('a short text is shown whole', () => {
  assert.equal(shown('one two\n three', { passage: 1, words: [1] }).trim(), 'one two three');
  assert.equal(shown('', { passage: 0, words: [] }).trim(), '');
  assert.equal(shown('one', { passage: 70, words: [70] }).trim(), 'one');
});

test('words stay apart, and only found ones are marked, once each', () => {
  const found = { passage: 3, words: [3, 3, 4, 6] };
  assert.deepEqual(marked(text(20), found), ['w3', 'w4', 'w6']);
  assert.equal(shown(text(20), found).trim(), text(20));
});

test('plain runs are one fragment', () => {
  const kinds = excerptOf(text(60), { passage: 30, words: [30, 33] }).map(({ isMatch }) => isMatch);
  assert.deepEqual(kinds, [false, true, false, true, false]);
});

const page: IndexedPage = {
  url: '/en/ticket/7/',
  content: 'one two',
  meta: { title: 'T', kind: 'ticket', topic: 'Mail', date: '2026-01-02', numbers: '7 8', answer: 'Yes.' },
  anchors: [
    { element: 'h2', id: 'first', text: 'First §', location: 10 },
    { element: 'pre', id: 'code', text: 'Code', location: 12 },
    { element: 'h3', id: 'second', text: 'Second', location: 20 },
    { element: 'h2', id: 'third', text: 'Third', location: 30 },
    { element: 'h2', id: 'fourth', text: 'Fourth', location: 40 },
  ],
};
/** Found at these places, in a passage from the beginning. */
const at = (...words: number[]): MatchPositions => ({ passage: 0, words });
const sectionsOf = (...words: number[]) => hitOf(page, at(...words), 'en').sections.map(({ title }) => title);

test('a hit has the facts of its page', () => {
  const { address, title, kind, topic, reviewed, numbers, answer } = hitOf(page, at(), 'en');
  assert.deepEqual(
    { address, title, kind, topic, reviewed, numbers, answer },
    {
      address: '/en/ticket/7/',
      title: 'T',
      kind: 'ticket',
      topic: 'Mail',
      reviewed: '2026-01-02',
      numbers: ['7', '8'],
      answer: 'Yes.',
    },
  );
  assert.deepEqual(hitOf({ ...page, meta: { kind: 'faq', numbers: '' } }, at(), 'en').numbers, []);
  assert.equal(hitOf({ ...page, meta: { kind: 'faq' } }, at(), 'en').kind, 'faq');
});

test('sections that hold a found word are jumped to, and no others', () => {
  assert.deepEqual(sectionsOf(), []);
  assert.deepEqual(sectionsOf(0, 9), []);
  assert.deepEqual(sectionsOf(10), ['First']);
  assert.deepEqual(sectionsOf(19, 30), ['First', 'Third']);
  assert.deepEqual(sectionsOf(500), ['Fourth']);
  assert.deepEqual(hitOf(page, at(21), 'en').sections, [{ title: 'Second', address: '/en/ticket/7/#second' }]);
});

test('three sections are enough', () => {
  assert.deepEqual(sectionsOf(11, 21, 31, 41), ['First', 'Second', 'Third']);
});

test('the excerpt is made of the text as it was written', () => {
  const hit = hitOf({ ...page, content: 'a <b>' }, { passage: 1, words: [1] }, 'en');
  assert.deepEqual(
    hit.excerpt.filter(({ isMatch }) => isMatch),
    [{ text: 'b', isMatch: true }],
  );
});

test('a hit says in which language its text is, whatever the page was found in', () => {
  for (const locale of ['en', 'es'] as const) assert.equal(hitOf(page, at(), locale).locale, locale);
});

test('a page without facts is shown by its address', () => {
  const { title, topic, reviewed, numbers, answer, kind } = hitOf({ ...page, meta: {} }, at(), 'es');
  assert.deepEqual(
    { title, topic, reviewed, numbers, answer, kind },
    { title: page.url, topic: '', reviewed: '', numbers: [], answer: '', kind: 'faq' },
  );
});

test('an excerpt is a run of the text’s words, no longer than others, that holds the passage', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 120 }),
      fc.nat(130),
      fc.array(fc.nat(130), { maxLength: 8 }),
      (length, place, words) => {
        const passage = Math.min(place, length - 1);
        const excerpt = wordsIn(shown(text(length), { passage, words }));
        const first = Number(excerpt[0]?.slice(1));
        assert.deepEqual(
          excerpt,
          text(length)
            .split(' ')
            .slice(first, first + excerpt.length),
        );
        assert.ok(excerpt.includes(`w${passage}`));
        assert.equal(excerpt.length, Math.min(length, wordsIn(shown(text(120), { passage: 0, words: [] })).length));
        assert.deepEqual(
          marked(text(length), { passage, words }),
          excerpt.filter((word) => words.includes(Number(word.slice(1)))),
        );
      },
    ),
  );
});

test('the answer is marked where it stands on the page, and plain where it does not', () => {
  const content = 'My title here Change your password in the panel. The rest.';
  const words = [4, 5, 9];
  assert.deepEqual(
    markedAnswerOf('Change your password in the panel.', content, { passage: 0, words })
      .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
      .join('')
      .trim(),
    'Change [your] [password] in the panel.',
  );
  assert.deepEqual(markedAnswerOf('Something else.', content, { passage: 0, words }), [
    { text: 'Something else.', isMatch: false },
  ]);
  assert.deepEqual(
    markedAnswerOf('', content, { passage: 0, words: [] })
      .map(({ text }) => text.trim())
      .join(''),
    '',
  );
});
