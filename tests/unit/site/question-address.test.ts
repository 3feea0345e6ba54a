import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedIn, asksSomething, partsAsked, questionHash } from '../../../src/site/question-address.ts';

const read = (address: string): string[][] => [
  ...partsAsked(askedIn(new URL(address, 'https://x.example/en/search/'))),
];

test('what is asked is read back as it was, whatever it is', () => {
  for (const text of ['gmail', '¿Cómo entro? & otra #7', '50% off', 'a=b&q=c', '+1 55', '  ', '😀', '%23', '/?#'])
    assert.deepEqual(read(`/en/search/${questionHash({ q: text, kind: 'faq' })}`), [
      ['q', text],
      ['kind', 'faq'],
    ]);
  assert.equal(questionHash({}), '');
  assert.ok(!new URL(questionHash({ q: 'a?b' }), 'https://x.example/').search, 'no part of it is sent');
});

test('as browsers write it, and as it stood in addresses of earlier versions', () => {
  assert.deepEqual(read('#q=%C2%BFqu%C3%A9%20es%3F'), [['q', '¿qué es?']]);
  assert.deepEqual(read('?kind=faq&q=a+b'), [
    ['kind', 'faq'],
    ['q', 'a b'],
  ]);
  assert.deepEqual(read('?q=a#main'), [['q', 'a']], 'a place of the page asks nothing');
  assert.deepEqual(read('?q=old#q=new'), [['q', 'new']]);
  assert.deepEqual(read('?utm_source=x'), []);
});

test('a place of a page is no question', () => {
  for (const place of ['', '#', '#q', '#comment:6', '#main', '#es/search/', '#faq=1', '#x-q=1'])
    assert.equal(asksSomething(place), false, place);
  for (const asked of ['#q=', '#utm=1&q=a', '?read=ticket/7', '#as-typed='])
    assert.equal(asksSomething(asked), true, asked);
});
