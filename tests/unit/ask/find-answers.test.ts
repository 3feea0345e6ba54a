import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAnswers } from '../../../src/ask/find-answers.ts';
import type { SearchEngine } from '../../../src/search/engine/engine.ts';
import { fakeEngine, hit } from '../search/engine/fake-engine.ts';

/** Answers by their short names. */
const engineWith = (answers: Readonly<Record<string, { own?: string[]; other?: string[] }>>) =>
  fakeEngine(
    Object.fromEntries(
      Object.entries(answers).map(([question, { own = [], other = [] }]) => [
        question,
        {
          own: own.map((name) => hit(`/en/faq/${name}/`)),
          other: other.map((name) => hit(`/es/faq/${name}/`)),
        },
      ]),
    ),
  );
const places = { tracker: 'https://support.example.org/', sites: [] };
const find = async (summary: string, description: string, engine: SearchEngine): Promise<string[]> =>
  (await findAnswers({ summary, description }, engine, 'en', places, new AbortController().signal)).map(
    ({ address }) => address.split('/')[3] ?? '',
  );

test('what the summary finds comes first, then what the description adds, each once', async () => {
  const { engine } = engineWith({
    'gmail rejects mail': { own: ['a', 'b', 'c', 'd'] },
    'gmail rejects mail spf': { own: ['c', 'x', 'y'] },
  });
  assert.deepEqual(await find('gmail rejects mail', 'spf', engine), ['a', 'b', 'c', 'x', 'y']);
});

test('a summary that says nothing is not asked', async () => {
  const { engine, asked } = engineWith({ 'certificate expired': { own: ['a'] } });
  assert.deepEqual(await find('Help please', 'certificate expired', engine), ['a']);
  assert.deepEqual(
    asked.filter(({ question }) => /help|please/i.test(question)),
    [],
  );
});

test('the other language has a place of its own, and more where there is room', async () => {
  const { engine } = engineWith({
    mailbox: { own: ['a', 'b', 'c', 'd', 'e'], other: ['x', 'y', 'z'] },
    disk: { own: ['a'], other: ['x', 'y', 'z'] },
  });
  assert.deepEqual(await find('mailbox', '', engine), ['a', 'b', 'c', 'd', 'x']);
  assert.deepEqual(await find('disk', '', engine), ['a', 'x', 'y']);
});

test('nothing is asked where nothing is written', async () => {
  const { engine, asked } = engineWith({});
  assert.deepEqual(await find('', ' ', engine), []);
  assert.deepEqual(asked, []);
});

test('a summary of few words leaves room for what the description finds', async () => {
  const { engine } = engineWith({
    'gmail rejects forwarded mail': { own: ['a', 'b', 'c', 'd', 'e'] },
    'gmail rejects forwarded mail spf': { own: ['x', 'y'] },
  });
  assert.deepEqual(await find('gmail rejects forwarded mail', 'spf', engine), ['a', 'b', 'c', 'x', 'y']);
});

test('a ticket that the summary names comes first, with the answers that have its number as a word', async () => {
  const words = ['a', 'b', 'c'].map((name) => hit(`/en/faq/${name}/`));
  const { engine } = fakeEngine({ 404: { own: [...words, hit('/en/ticket/404/', { numbers: ['404'] })] } });
  for (const summary of ['404', '#404', 'ticket 404', 'boleto 404'])
    assert.deepEqual(await find(summary, '', engine), ['404', 'a', 'b', 'c'], summary);
});
