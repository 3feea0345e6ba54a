import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '../../../../src/language/locale.ts';
import { fill, fillCount } from '../../../../src/browser/kit/page-data.ts';
import { isEmpty, readQuery } from '../../../../src/search/engine/query.ts';
import { queryAddress } from '../../../../src/search/results/query-address.ts';
import { searchWords, suggestionWords } from '../../../../src/language/script-words.ts';

test('reads what was typed, with its spaces tidied', () => {
  assert.deepEqual(readQuery('?q=+contrase%C3%B1a++%0A+perdida+'), {
    text: 'contraseña perdida',
    filters: {},
    asTyped: false,
  });
  assert.deepEqual(readQuery('q=50%25+%26+%3Cb%3E'), { text: '50% & <b>', filters: {}, asTyped: false });
});

test('reads every value of every filter, and nothing else', () => {
  assert.deepEqual(readQuery('?topic=mail&q=a&topic=dns&kind=faq&year=&sort=new&__proto__=x'), {
    text: 'a',
    filters: { kind: ['faq'], topic: ['mail', 'dns'] },
    asTyped: false,
  });
});

test('a correction that was taken back is remembered in the address', () => {
  assert.equal(readQuery('?q=mial&as-typed').asTyped, true);
  assert.equal(readQuery('?as-typed=1&q=mial').asTyped, true);
  assert.equal(readQuery('?q=as-typed').asTyped, false);
  assert.equal(isEmpty(readQuery('?as-typed')), true);
});

test('a query is empty without words and filters', () => {
  assert.equal(isEmpty(readQuery('')), true);
  assert.equal(isEmpty(readQuery('?q=++&kind=')), true);
  assert.equal(isEmpty(readQuery('?q=a')), false);
  assert.equal(isEmpty(readQuery('?kind=faq')), false);
});

test('an address says what was read from it', () => {
  for (const search of [
    '',
    '#q=50%25+%26+%3Cb%3E',
    '#q=a&kind=faq&topic=mail&topic=dns',
    '#topic=mail',
    '#q=mial&year=2026&as-typed=',
  ]) {
    assert.equal(queryAddress(readQuery(search)), search);
  }
  assert.equal(queryAddress(readQuery('#topic=dns&q=++a++&sort=new&as-typed')), '#q=a&topic=dns&as-typed=');
});

test('fills sentences once: what was typed is not filled in turn', () => {
  assert.equal(
    fill('{count} answers for “{query}”', { count: '2', query: '{count} $& $1' }),
    '2 answers for “{count} $& $1”',
  );
  assert.equal(fill('{count} for {other}', { count: '2' }), '2 for {other}');
});

test('a number chooses the form, and is written as the language does', () => {
  const forms = { one: '{count} answer for {query}', other: '{count} answers for {query}' };
  assert.deepEqual(
    [1, 2, 1650].map((count) => fillCount(forms, count, 'es', { query: '{count}' })),
    ['1 answer for {count}', '2 answers for {count}', '1,650 answers for {count}'],
  );
});

test('the words for the results page leave their values open, in both languages and forms', () => {
  for (const locale of locales) {
    const words = searchWords(locale);
    for (const form of [words.results.one, words.results.other]) assert.match(form, /^\{count\} .*\{query\}/);
    for (const form of [words.filtered.one, words.filtered.other]) assert.match(form, /^\{count\} /);
    assert.notEqual(words.results.one, words.results.other);
    assert.match(words['search.none'], /\{query\}/);
    assert.match(words['search.showMore'], /\{count\}/);
    for (const key of ['search.onlyOther', 'search.onlyOther.filtered', 'search.alsoIn'] as const)
      assert.match(words[key], /\{count\}/);
    assert.match(suggestionWords(locale).suggested.other, /^\{count\} /);
  }
});
