import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { titleOf } from '../../../src/mdx/entry-text.ts';
import { type SimilarText, similarTexts } from '../../../src/model/similar-entries.ts';
import { glossaryOf } from '../../../src/reader/built-in-glossary.ts';
import { readContent } from '../../../src/reader/read-content.ts';

test('a word that stands everywhere makes no pair, so that a large base is compared in about linear time', () => {
  let compared = 0;
  const many = Array.from({ length: 3000 }, (_, i): SimilarText => ({
    get key(): SimilarText['key'] {
      compared++;
      return `faq/n-${i}`;
    },
    locale: 'en',
    title: `mailbox panel question alpha${i}`,
    answer: `mailbox panel beta${i} gamma${i} delta${i}`,
  }));
  assert.deepEqual(similarTexts(many, []), []);
  assert.ok(compared < many.length * 2);
});

test('with a glossary, a question is known again in the other language: most of our own translations, and hardly a pair of others', async () => {
  const { texts, settings } = await readContent(path.join(import.meta.dirname, '../../../content'));
  // As if each translation were an entry of its own.
  const apart = texts.map((text): SimilarText => ({
    key: text.locale === 'en' ? text.key : `faq/${text.key.replace('/', '-')}`,
    locale: text.locale,
    title: titleOf(text),
    answer: text.fields.answer,
  }));
  const across = similarTexts(apart, glossaryOf(settings)).filter(
    ({ first, second }) => first.locale !== second.locale,
  );
  const isOwn = ({ first, second }: (typeof across)[number]): boolean =>
    [first, second].some((one) => [first, second].some((other) => other.key === `faq/${one.key.replace('/', '-')}`));
  const right = across.filter(isOwn).length;
  assert.ok(right >= (texts.length / 2) * 0.7, `${right} of ${texts.length / 2}`);
  assert.ok(across.length - right <= right * 0.15, `${across.length - right} others`);
  assert.deepEqual(
    similarTexts(apart, []).filter(({ first, second }) => first.locale !== second.locale),
    [],
    'without one, nothing is compared across',
  );
});
