import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsIn } from '../../../src/language/problems.ts';
import { unansweredListSchema } from '../../../src/schema/unanswered.ts';
import { whatIsWrong } from '../../../src/schema/wrong-value.ts';

const wrong = (item: object): string[] => {
  const { error } = unansweredListSchema.safeParse([{ lang: 'en', ask: 'mailbox full', tickets: 2, ...item }]);
  return (error?.issues ?? []).map((issue) => wordsIn(whatIsWrong(issue), 'en'));
};

test('the public page has only questions that are words, and that two tickets asked', () => {
  assert.deepEqual(wrong({}), []);
  assert.deepEqual(wrong({ lang: 'es', ask: 'buzón lleno php8.2', tickets: 900 }), []);
  for (const ask of [
    'mail of ana@riverbend.example',
    'call 555 1234 5678',
    'x',
    '',
    'mail?',
    ' mail',
    'https://a.example',
  ])
    assert.match(wrong({ ask })[0] ?? '', /^it must be words alone, since the page is public/, ask);
  assert.deepEqual(wrong({ tickets: 1 }), ['it must be at least 2, since one ticket may tell who asked']);
  assert.deepEqual(wrong({ tickets: 2.5 }), ['it must be a whole number']);
  assert.equal(wrong({ by: 'ana' }).length, 1);
});
