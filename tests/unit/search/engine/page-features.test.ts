import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedThings, featuresOf, type PageStems, stemsOfPage } from '../../../../src/search/engine/page-features.ts';
import type { IndexedPage } from '../../../../src/search/engine/search-data.ts';

const page = (title: string, content: string, { answer = '', headings = [] as string[] } = {}): PageStems => {
  const data: IndexedPage = {
    url: '/en/faq/x/',
    content,
    meta: { title, answer },
    anchors: headings.map((text, i) => ({ element: 'h2', id: `h${i}`, text, location: 0 })),
  };
  return stemsOfPage(data, 'en');
};
const term = (word: string, weight = 1, pages = 3, rarity = 2) => ({ term: word, weight, pages, rarity });
const asked = (question: string, ...things: ReturnType<typeof term>[][]) => askedThings(question, things, 'en');
const first = { score: 4, coverage: 1 };

test('the score is told as a share of the best, and what stands on no page says nothing', () => {
  const things = asked('mailbox minecraft', [term('mailbox')], [term('minecraft', 1, 0, 0)]);
  assert.equal(things.things.length, 1);
  const { score } = featuresOf(things, { score: 2, coverage: 0.5 }, page('A', 'b'), 4);
  assert.ok(Math.abs(score - Math.log(0.501)) < 1e-9);
});

test('a title that is the question says more than one that has it among other words', () => {
  const things = asked('change password', [term('change')], [term('password')]);
  const title = (text: string): number => featuresOf(things, first, page(text, 'text'), 4).title;
  assert.equal(title('Change the password'), 1);
  const longer = title('Change the password of a mailing list archive reader');
  assert.ok(longer > 0 && longer < 1);
  assert.equal(title('Router lights'), 0);
});

test('another word for what was asked counts by its weight, in answer, heading and sentence', () => {
  const things = asked('passcode', [term('passcode', 1, 0, 0), term('password', 0.5)]);
  const here = page('A', 'One. The password is here. Two.', { answer: 'The password.', headings: ['Password'] });
  const { answer, heading, sentence, lead } = featuresOf(things, first, here, 4);
  assert.deepEqual([answer, heading, sentence, lead], [0.5, 0.5, 0.5, 0.5]);
});

test('a phrase of small words alone is there where all of them are, and is no measure of how far down', () => {
  const things = asked('log in', [term('log'), term('cant get into', 0.5)]);
  const here = page('A', 'One. You cannot get out. Two.', { answer: 'If you can’t get into it, ask.' });
  const { answer, sentence, depth } = featuresOf(things, first, here, 4);
  assert.deepEqual([answer, sentence, depth], [0.5, 0, 1]);
});

test('words in their order are neighbours, small words included; the same words apart are not', () => {
  const things = asked('not sent to me', [term('sent')]);
  const neighbours = (text: string): number => featuresOf(things, first, page('A', text), 4).neighbours;
  assert.equal(neighbours('It is not sent to me.'), 1);
  assert.equal(neighbours('Me, not to. Sent!'), 0);
});

test('what stands far down or among many words counts less', () => {
  const things = asked('router', [term('router')]);
  const at = (words: number) => featuresOf(things, first, page('A', `${'x '.repeat(words)}router`), 4);
  assert.equal(at(0).depth, 0);
  assert.equal(at(100).depth, 0.5);
  assert.equal(at(900).depth, 1);
  assert.ok(at(0).density > at(100).density);
  assert.equal(featuresOf(things, first, page('A', 'none'), 4).depth, 1);
});

test('a page without words, and a question of small words alone, give numbers', () => {
  for (const features of [
    featuresOf(asked('router', [term('router')]), first, page('', ''), 4),
    featuresOf(asked('to be'), first, page('To be', 'to be'), 4),
  ])
    assert.ok(Object.values(features).every(Number.isFinite));
});
