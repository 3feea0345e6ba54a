import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergePermalinks, type PermalinkRegistry } from '../../../src/model/permalink-registry.ts';
import { follower, formerAnchors, movedPermalinks } from '../../../src/model/redirects.ts';
import { parsePermalinks, formatPermalinks } from '../../../src/reader/permalinks-lock.ts';
import { knowledgeBase } from '../../fixtures/knowledge-base.ts';

const published: PermalinkRegistry = new Map([
  ['faq/new', ['start', 'end']],
  ['faq/other', ['start']],
  ['ticket/1', ['comment:1']],
]);
const redirects = (lines: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(lines));

const journeys: readonly (readonly [
  what: string,
  place: string,
  lines: Readonly<Record<string, string>>,
  leadsTo: unknown,
])[] = [
  ['what is published is where it is', 'faq/new#end', {}, { page: 'faq/new', anchor: 'end' }],
  ['a page moves', 'faq/old', { 'faq/old': 'faq/new' }, { page: 'faq/new', anchor: undefined }],
  ['its anchors move with it', 'faq/old#end', { 'faq/old': 'faq/new' }, { page: 'faq/new', anchor: 'end' }],
  [
    'an anchor that the new page does not have leads to its top',
    'faq/old#x',
    { 'faq/old': 'faq/new' },
    { page: 'faq/new', anchor: undefined },
  ],
  [
    'an anchor has a line of its own',
    'faq/old#x',
    { 'faq/old': 'faq/new', 'faq/old#x': 'faq/other#start' },
    { page: 'faq/other', anchor: 'start' },
  ],
  [
    'an anchor is named on the way',
    'faq/older#x',
    { 'faq/older': 'faq/old', 'faq/old': 'faq/new', 'faq/old#x': 'faq/new#end' },
    { page: 'faq/new', anchor: 'end' },
  ],
  [
    'a page becomes a section, and so do its anchors',
    'faq/old#start',
    { 'faq/old': 'faq/new#end' },
    { page: 'faq/new', anchor: 'end' },
  ],
  ['a chain ends with what was withdrawn', 'faq/old#x', { 'faq/old': 'faq/mid', 'faq/mid': 'gone' }, 'gone'],
  ['a circle leads nowhere', 'faq/a', { 'faq/a': 'faq/b', 'faq/b': 'faq/a' }, null],
  ['nothing is said of it', 'faq/a', {}, null],
];
for (const [what, place, lines, leadsTo] of journeys) {
  test(`a redirect is followed: ${what}`, () =>
    assert.deepEqual(follower(redirects(lines), published)(place), leadsTo));
}

test('a chain of many redirects is followed from each of its steps, with anchors too', () => {
  const steps = 20_000;
  const chain = new Map(
    Array.from({ length: steps }, (_, i) => [`faq/s-${i}`, i + 1 < steps ? `faq/s-${i + 1}` : 'faq/new']),
  );
  const follow = follower(chain, published);
  assert.deepEqual(follow('faq/s-0#end'), { page: 'faq/new', anchor: 'end' });
  for (const step of chain.keys()) assert.deepEqual(follow(step), { page: 'faq/new', anchor: undefined });
});

test('each page gets its former anchors, also those of a page that moved to it', () => {
  const ledger: PermalinkRegistry = new Map([
    ['faq/new', ['begin', 'gone-part', 'start']],
    ['faq/old', ['steps', 'begin', 'start']],
  ]);
  const moved = movedPermalinks(
    ledger,
    redirects({
      'faq/new#begin': 'faq/new#start',
      'faq/new#gone-part': 'faq/other#start',
      'faq/old': 'faq/new',
      'faq/old#steps': 'faq/new#end',
      'faq/old#begin': 'faq/new#end',
      'faq/older#never-in-the-ledger': 'faq/other#start',
    }),
    published,
  );
  assert.deepEqual([...moved.pages], [['faq/old', { page: 'faq/new', anchor: undefined }]]);
  const former = formerAnchors(moved, published).get('faq/new');
  // faq/old#begin would be faq/new#end, but the page had a #begin of its own.
  assert.deepEqual(
    [...(former?.here ?? [])],
    [
      ['start', ['begin']],
      ['end', ['steps']],
    ],
  );
  assert.deepEqual([...(former?.elsewhere ?? [])], [['gone-part', { page: 'faq/other', anchor: 'start' }]]);
});

test('the ledger forgets nothing, takes a line that stands twice for both, and reads back as it was written', async () => {
  // What became a duplicate needs no line for its own parts.
  const base = await knowledgeBase({
    'permalinks.lock':
      'ticket/77 #comment:1\nticket/104 #comment:1\nfaq/set-up-mail #steps\nfaq/set-up-mail #servers\n',
    'redirects.yaml': 'ticket/77: gone\n',
  });
  assert.deepEqual([...base.moved.pages], [['ticket/77', 'gone']]);
  const { permalinks: ledger } = parsePermalinks('ticket/2 #comment:1\nfaq/b\nfaq/a #x #y\nfaq/a #z\n');
  const grown = mergePermalinks(
    ledger,
    new Map([
      ['faq/a', ['w', 'y']],
      ['about', ['what']],
    ]),
  );
  const lines = formatPermalinks(grown)
    .split('\n')
    .filter((line) => !line.startsWith('# '));
  assert.deepEqual(lines, ['about #what', 'faq/a #x #y #z #w', 'faq/b', 'ticket/2 #comment:1', '']);
  assert.deepEqual([...parsePermalinks(formatPermalinks(grown)).permalinks], [...grown]);
});
