import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCorpus } from '../../bench/search/corpus.ts';
import { corpusNames, labelled, parseQueries, type Query } from '../../bench/search/question-sets.ts';

const query: Query = { variant: 'base', query: 'q', lang: 'es', relevant: ['es/mail/spam'], corpus: 'full' };
const addresses = { '/es/faq/mail-spam/': 'es/mail/spam', '/es/faq/mail-send/': 'en/mail/send' };

test('lines that say more than is asked are read; one that says less is named', () => {
  assert.equal(
    parseQueries('{"id":"a","variant":"base","query":"q","lang":"en","relevant":["en/x"],"kind":"keywords"}\n\n')[0]
      ?.corpus,
    'full',
  );
  assert.throws(
    () => parseQueries('{"variant":"base","query":"q","lang":"en","relevant":["en/x"]}\n{"variant":"base"}'),
    /^Error: Line 2 /,
  );
  assert.throws(() => parseQueries('no JSON'), /^Error: Line 1 /);
  assert.throws(
    () => parseCorpus('{"id":"fr/x","key":"x","lang":"fr","title":"","body_markdown":""}'),
    /^Error: Line 1 /,
  );
});

test('an ordinary query wants the page itself, in the reader’s language', () => {
  const question = labelled(query);
  assert.deepEqual(
    { group: question.group, relevant: question.relevant },
    { group: 'own', relevant: ['es/mail/spam'] },
  );
  assert.equal(corpusNames(addresses)('/es/faq/mail-spam/#part-1', question), 'es/mail/spam');
});

test('where only the other language has the answer, the entry counts however it is shown, among the others', () => {
  for (const variant of ['cross', 'cross-noaccent', 'xdrop']) {
    const question = labelled({ ...query, variant, relevant: ['es/mail/send'] });
    assert.deepEqual(
      { group: question.group, relevant: question.relevant },
      { group: 'other', relevant: ['mail/send'] },
    );
    assert.equal(corpusNames(addresses)('http://localhost:1/es/faq/mail-send/', question), 'mail/send');
  }
});

test('a page that is not of the corpus keeps its address, and so answers nothing', () => {
  assert.equal(corpusNames(addresses)('/es/ticket/1/', labelled(query)), '/es/ticket/1/');
});
