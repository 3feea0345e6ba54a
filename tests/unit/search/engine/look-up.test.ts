import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressFor, answerQuery } from '../../../../src/search/engine/answer-query.ts';
import { type SearchAnswers, lookUp, type SearchTrigger } from '../../../../src/search/engine/look-up.ts';
import { readQuery } from '../../../../src/search/engine/query.ts';
import { fakeEngine, hit } from './fake-engine.ts';

const places = { tracker: 'https://support.example.org/', sites: ['https://answers.example.org/'] };
const signal = new AbortController().signal;
const own = Array.from({ length: 12 }, (_, i) => hit(`/en/faq/guide-${i}/`));
const canonical = hit('/en/ticket/9012/', { numbers: ['9012', '9155'] });
const foreign = hit('/es/ticket/11860/', { numbers: ['11860'] });
/** As many that no first page of them has the ticket's own. */
const errors = Array.from({ length: 33 }, (_, i) => hit(`/en/faq/error-${i}/`));
const notFound = hit('/en/ticket/404/', { numbers: ['404'] });
const ofPort = hit('/es/ticket/587/', { numbers: ['587'] });
const { engine, asked, loaded } = fakeEngine(
  {
    mail: { own, other: [foreign] },
    9012: { own: [...own.slice(0, 3), canonical, ...own.slice(3)] },
    404: { own: [...errors, notFound] },
    550: { own: [...errors] },
    587: { own: [errors[0] ?? notFound], other: [ofPort] },
    9155: { own: [canonical] },
    11860: { own: [own[0] ?? foreign], other: [foreign] },
    6115: { own: own.slice(0, 2) },
    'guide 3': { own },
    'wp-admin': { own: own.slice(1, 2) },
  },
  { 9012: { own: [canonical] }, 6115: {}, 404: { own: errors } },
);

const look = (search: string, manner: SearchTrigger = 'asked') =>
  lookUp({ query: readQuery(search), trigger: manner }, { engine, locale: 'en', places }, signal);
const found = async (search: string, manner?: SearchTrigger): Promise<SearchAnswers> => {
  const looked = await look(search, manner);
  assert.ok(!('leadsTo' in looked), `it leads to ${JSON.stringify(looked)}`);
  return looked;
};

test('the first answers of either language are loaded, and no more', async () => {
  loaded.length = 0;
  const { own: shown, other, result, missing, noAnswerHelp } = await found('?q=mail');
  assert.deepEqual([shown.length, other.length, result.own.count, missing, noAnswerHelp], [5, 1, 12, null, null]);
  assert.equal(loaded.length, 6);
});

for (const [search, address] of [
  ['?q=%239012', '/en/ticket/9012/'],
  ['?q=comment:6:ticket:9012', '/en/ticket/9012/#comment:6'],
  ['?q=9155', '/en/ticket/9012/'],
  ['?q=%239012&kind=faq', '/en/ticket/9012/'],
  ['?q=%23404', '/en/ticket/404/'],
  ['?q=ticket+404', '/en/ticket/404/'],
  ['?q=boleto+404', '/en/ticket/404/'],
  ['?q=%23587', '/en/ticket/587/'],
  ['?q=https://support.example.org/ticket/9012%23comment:2', '/en/ticket/9012/#comment:2'],
  ['?q=https://answers.example.org/es/faq/guide-3/%23steps', '/en/faq/guide-3/#steps'],
] as const) {
  test(`${search} leads to ${address}`, async () => {
    assert.deepEqual(await look(search), { leadsTo: address });
  });
}

test('a number alone that other answers have leads nowhere: its ticket comes first, then they', async () => {
  for (const [search, first] of [
    ['?q=404', '/en/ticket/404/'],
    ['?q=404.', '/en/ticket/404/'],
    ['?q=9012', '/en/ticket/9012/'],
  ] as const) {
    const { own: shown, missing } = await found(search);
    assert.deepEqual([shown[0]?.address, shown.length, missing], [first, 5, null], search);
  }
  // Also one that is only in the other language, which is not listed there a second time.
  const { own: inOwn, other, missing, result } = await found('?q=587');
  assert.deepEqual(
    [inOwn.map(({ address }) => address), result.own.count, other, result.other.count, missing],
    [['/es/ticket/587/', '/en/faq/error-0/'], 2, [], 0, null],
  );
  assert.deepEqual((await result.own.hits(1, 9)).length, 1);
});

test('a ticket that the filters leave out is not said to be missing', async () => {
  const { own: shown, missing } = await found('?q=404&kind=faq');
  assert.deepEqual([shown[0]?.address, missing], ['/en/faq/error-0/', null]);
});

test('a guide that is named alone comes first; words that name none are asked for as they are', async () => {
  assert.deepEqual((await found('?q=guide-3')).own[0]?.address, '/en/faq/guide-3/');
  assert.deepEqual(await look('?q=faq/guide-3'), { leadsTo: '/en/faq/guide-3/' });
  const { own: shown, missing } = await found('?q=wp-admin');
  assert.deepEqual([shown.map(({ address }) => address), missing], [['/en/faq/guide-1/'], null]);
  assert.deepEqual((await found('?q=faq/wp-admin')).missing, { kind: 'faq', slug: 'wp-admin', anchor: '' });
});

test('a number alone that no ticket has is looked up as a word', async () => {
  assert.deepEqual((await found('?q=550')).own[0]?.address, '/en/faq/error-0/');
});

test('a duplicate’s comment is not that of the entry that answers it', async () => {
  assert.deepEqual(await look('?q=comment:6:ticket:9155'), { leadsTo: '/en/ticket/9012/' });
});

test('an entry that is only in the other language is read at its address in the reader’s', async () => {
  assert.deepEqual(await look('?q=%2311860'), { leadsTo: '/en/ticket/11860/' });
  assert.equal(addressFor(foreign, 'en'), '/en/ticket/11860/');
  assert.equal(addressFor(canonical, 'es'), '/es/ticket/9012/');
});

test('while it is typed, and when it is come back to, a number only comes first', async () => {
  for (const manner of ['typed', 'returned'] as const) {
    const { own: shown } = await found('?q=comment:6:ticket:9012', manner);
    assert.deepEqual(
      shown.map(({ address }) => address),
      ['/en/ticket/9012/#comment:6', ...own.slice(0, 4).map(({ address }) => address)],
    );
  }
});

test('what comes first stands nowhere else, however the list is read', async () => {
  const { result } = await answerQuery(readQuery('?q=9012'), engine, places, signal);
  const parts = await Promise.all(
    [
      [0, 2],
      [2, 3],
      [3, 5],
      [5, 13],
      [13, 20],
    ].map(([from = 0, to = 0]) => result.own.hits(from, to)),
  );
  assert.deepEqual(
    parts.flat().map(({ address }) => address),
    [canonical, ...own].map(({ address }) => address),
  );
  assert.deepEqual(
    parts.map(({ length }) => length),
    [2, 1, 2, 8, 0],
  );
});

test('a number that no ticket has is said to be missing, with whatever mentions it', async () => {
  const { missing, own: shown, noAnswerHelp } = await found('?q=%236115');
  assert.deepEqual([missing, shown.length, noAnswerHelp], [{ kind: 'ticket', number: '6115', comment: null }, 2, null]);
  const { missing: withFilter, noAnswerHelp: nothing } = await found('?q=6115&kind=ticket');
  assert.deepEqual([withFilter, nothing?.unfiltered], [{ kind: 'ticket', number: '6115', comment: null }, 2]);
});

test('a bare number that other answers have is a word, and no ticket is said to be missing', async () => {
  const { missing, own: shown } = await found('?q=550');
  assert.deepEqual([missing, shown.length], [null, 5]);
  assert.deepEqual((await found('?q=%23550')).missing, { kind: 'ticket', number: '550', comment: null });
});

test('while a number is typed it is not missing yet', async () => {
  assert.equal((await found('?q=6115', 'typed')).missing, null);
});

test('half a word without an answer waits for the rest of it', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let isDone = false;
  const looking = found('?q=xyz', 'typed').then((looked) => {
    isDone = true;
    return looked;
  });
  for (let i = 0; i < 20; i++) await Promise.resolve();
  assert.equal(isDone, false);
  t.mock.timers.tick(1000);
  assert.deepEqual((await looking).own, []);
});

test('a search that has been overtaken stops before it asks any further', async () => {
  const overtaken = new AbortController();
  overtaken.abort();
  const before = asked.length;
  await assert.rejects(
    lookUp(
      { query: readQuery('?q=nothing here'), trigger: 'asked' },
      { engine, locale: 'en', places },
      overtaken.signal,
    ),
    { name: 'AbortError' },
  );
  assert.equal(asked.length, before + 1);
});
