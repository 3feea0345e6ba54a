import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '../../../src/schema/locale.ts';
import { type FilterName, filterNames } from '../../../src/search/browser/engine.ts';
import { fill } from '../../../src/search/browser/page-data.ts';
import { hasFilter, isEmpty, readQuery, ticketNumber } from '../../../src/search/browser/query.ts';
import { searchWords } from '../../../src/search/shared/search-words.ts';
import { fc } from './properties.ts';

test('reads what was typed, with its spaces tidied', () => {
  assert.deepEqual(readQuery('?q=+contrase%C3%B1a++%0A+perdida+'), { text: 'contraseña perdida', filters: {}, asTyped: false });
  assert.deepEqual(readQuery('q=50%25+%26+%3Cb%3E'), { text: '50% & <b>', filters: {}, asTyped: false });
});

test('reads every value of every filter, and nothing else', () => {
  assert.deepEqual(readQuery('?topic=mail&q=a&topic=dns&kind=faq&year=&sort=new&__proto__=x'), {
    text: 'a', filters: { kind: ['faq'], topic: ['mail', 'dns'] }, asTyped: false,
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

test('knows the filters that are set', () => {
  const query = readQuery('?topic=mail');
  assert.deepEqual([hasFilter(query, 'topic', 'mail'), hasFilter(query, 'topic', 'dns'), hasFilter(query, 'kind', 'faq')], [true, false, false]);
});

for (const [typed, number] of [
  ['9012', '9012'], ['#9012', '9012'], ['# 9012', '9012'], ['009012', '9012'], ['1', '1'], ['123456789', '123456789'],
  ['0', null], ['#', null], ['', null], ['9012 mail', null], ['-9012', null], ['9012.5', null], ['1234567890', null], ['ticket 9012', null], ['٩', null],
] as const) {
  test(`“${typed}” is ${number === null ? 'no number of a ticket' : `ticket ${number}`}`, () => {
    assert.equal(ticketNumber(typed), number);
  });
}

test('fills sentences once: what was typed is not filled in turn', () => {
  assert.equal(fill('{count} answers for “{query}”', { count: '2', query: '{count} $& $1' }), '2 answers for “{count} $& $1”');
  assert.equal(fill('{count} for {other}', { count: '2' }), '2 for {other}');
});

test('the words for the results page leave their values open, in both languages and forms', () => {
  for (const locale of locales) {
    const words = searchWords(locale);
    for (const form of [words.results.one, words.results.other]) assert.match(form, /^\{count\} .*\{query\}/);
    for (const form of [words.filtered.one, words.filtered.other]) assert.match(form, /^\{count\} /);
    assert.notEqual(words.results.one, words.results.other);
    assert.match(words['search.none'], /\{query\}/);
    assert.match(words['search.showMore'], /\{count\}/);
  }
});

test('what an address is made of is read back, whatever was typed', () => {
  const value = fc.string({ unit: 'grapheme', minLength: 1 });
  const filters = fc.record(Object.fromEntries(filterNames.map((name) => [name, fc.array(value, { minLength: 1, maxLength: 3 })])), { requiredKeys: [] });
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), filters, fc.boolean(), (text, chosen, asTyped) => {
    const pairs = [['q', text], ...Object.entries(chosen).flatMap(([name, values]) => values.map((each) => [name, each])), ...(asTyped ? [['as-typed', '']] : [])];
    const query = readQuery(`?${new URLSearchParams(pairs)}`);
    assert.deepEqual({ ...query, filters: { ...query.filters } }, { text: text.replace(/\s+/g, ' ').trim(), filters: { ...chosen }, asTyped });
    for (const [name, values] of Object.entries(chosen)) for (const each of values) assert.ok(hasFilter(query, name as FilterName, each));
    assert.equal(isEmpty(query), query.text === '' && Object.keys(chosen).length === 0);
  }));
});

test('any address is read without an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (search) => {
    const { text, filters } = readQuery(search);
    assert.equal(text, text.trim());
    for (const [name, values] of Object.entries(filters)) assert.ok(filterNames.includes(name as FilterName) && values.length > 0 && values.every(Boolean));
  }));
});

test('every number of a ticket is read, with or without its sign', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.constantFrom('', '#', '# ', '0', '#00'), (number, before) => {
    assert.equal(ticketNumber(`${before}${number}`), String(number));
  }));
});
