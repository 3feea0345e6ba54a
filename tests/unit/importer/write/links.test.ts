import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linksOf, type LinkedTicket } from '../../../../src/importer/write/links.ts';
import type { Ticket } from '../../../../src/importer/tracker/ticket.ts';
import { tracLinks } from '../../../../src/importer/trac/links.ts';
import type { TracLink, TracLinkResolver } from '../../../../src/importer/trac/wiki/index.ts';
import type { LinkResolver } from '../../../../src/importer/tracker/link.ts';
import { siteSchema } from '../../../../src/schema/site.ts';

const said = { replyTo: null, author: 'x', time: null };
const ticket: Ticket = {
  number: 5,
  summary: '',
  type: '',
  component: '',
  priority: '',
  keywords: [],
  status: 'closed',
  resolution: 'fixed',
  reporter: '',
  owner: '',
  people: [],
  opened: null,
  closed: null,
  sensitivity: 'no',
  description: null,
  comments: [
    { ...said, number: 1, body: { format: 'wiki', source: 'x' } },
    { ...said, number: 2, body: null },
  ],
  attachments: [],
  source: { kind: 'database', name: 'x' },
  losses: [],
};
const known: Readonly<Record<number, LinkedTicket>> = {
  7: { visibility: 'entry', comments: new Set([3]) },
  8: { visibility: 'private', comments: new Set() },
  9: { visibility: 'elsewhere', comments: new Set() },
};
/** As the converters of Trac ask it. */
const asked = (root: string, resolve: LinkResolver): TracLinkResolver =>
  tracLinks({ ticket: ticket.number, root, resolve });
const resolve = asked(
  'https://trac.example.org/help/',
  linksOf(ticket, {
    tracker: {
      address: 'https://trac.example.org/help',
      links: {
        'wiki:help/mail': 'faq:set-up-mail',
        wiki: 'tracker',
        changeset: 'text',
        th: 'https://hacks.example/{target}',
        attachment: 'tracker',
      },
    },
    linked: (number) => known[number] ?? null,
  }),
);
const plain = asked(
  'https://trac.example.org/',
  linksOf(ticket, { tracker: { address: 'https://trac.example.org/', links: {} }, linked: () => null }),
);

for (const [what, link, href] of [
  ['a ticket with a page', { to: 'ticket', ticket: 7 }, 'ticket:7'],
  ['a comment of it', { to: 'ticket', ticket: 7, comment: '3' }, 'ticket:7#comment:3'],
  ['one that the page does not have', { to: 'ticket', ticket: 7, comment: '4' }, 'ticket:7'],
  ['its description', { to: 'ticket', ticket: 7, comment: 'description' }, 'ticket:7#question'],
  ['a sensitive ticket', { to: 'ticket', ticket: 8 }, null],
  [
    'a ticket that is held',
    { to: 'ticket', ticket: 9, comment: '2' },
    'https://trac.example.org/help/ticket/9#comment:2',
  ],
  ['a ticket that nobody knows', { to: 'ticket', ticket: 99 }, 'https://trac.example.org/help/ticket/99'],
  ['a comment of its own', { to: 'comment', comment: '1' }, '#comment:1'],
  ['a change without a text', { to: 'comment', comment: '2' }, null],
  ['its own description', { to: 'comment', comment: 'description' }, '#question'],
  ['its own comment, in full', { to: 'ticket', ticket: 5, comment: '1' }, '#comment:1'],
  ['a page that site.yaml names', { to: 'wiki', page: 'help/mail', isCamelCase: false }, 'faq:set-up-mail'],
  ['another page', { to: 'wiki', page: 'a b', isCamelCase: false }, 'https://trac.example.org/help/wiki/a%20b'],
  ['a changeset', { to: 'other', realm: 'changeset', target: '2' }, null],
  ['another tracker', { to: 'other', realm: 'th', target: 'ticket/1' }, 'https://hacks.example/ticket/1'],
  ['something unknown', { to: 'other', realm: 'zz', target: 'x' }, null],
  ['an attachment', { to: 'attachment', file: 'a.png' }, 'https://trac.example.org/help/attachment/ticket/5/a.png'],
  ['several tickets', { to: 'tickets', numbers: '1,2' }, 'https://trac.example.org/help/query?id=1,2'],
  ['an address elsewhere', { to: 'url', url: 'https://a.example/x' }, 'https://a.example/x'],
  [
    'an address of the tracker',
    { to: 'url', url: 'https://trac.example.org/help/ticket/7#comment:3' },
    'ticket:7#comment:3',
  ],
  ['a sensitive ticket by its address', { to: 'url', url: 'https://trac.example.org/help/ticket/8' }, null],
  ['a ticket on a saved page', { to: 'relative', target: '/soporte/ticket/7#comment:3' }, 'ticket:7#comment:3'],
  ['a page on a saved page', { to: 'relative', target: '/soporte/wiki/help/mail' }, 'faq:set-up-mail'],
  ['an anchor', { to: 'relative', target: '#x' }, null],
  ['a mail address', { to: 'mail', address: 'a@b.example' }, null],
] satisfies readonly (readonly [string, TracLink, string | null])[]) {
  test(`a link to ${what} leads to ${href ?? 'nothing'}`, () => assert.equal(resolve(link)?.href ?? null, href));
}

test('without a table, wiki pages and changesets lead to the tracker, words in one and attachments nowhere', () => {
  assert.equal(plain({ to: 'wiki', page: 'Help', isCamelCase: false })?.href, 'https://trac.example.org/wiki/Help');
  assert.equal(plain({ to: 'wiki', page: 'JavaScript', isCamelCase: true }), null);
  assert.equal(plain({ to: 'other', realm: 'changeset', target: '2' })?.href, 'https://trac.example.org/changeset/2');
  assert.equal(
    plain({ to: 'other', realm: 'query', target: 'status=new' })?.href,
    'https://trac.example.org/query?status=new',
  );
  // What is looked for may be a title that is held, or a name.
  for (const target of ['summary~=rent', 'status=new&reporter=ana', 'keywords=~x'])
    assert.equal(plain({ to: 'other', realm: 'query', target }), null);
  assert.equal(plain({ to: 'other', realm: 'search', target: 'rent' }), null);
  assert.equal(plain({ to: 'attachment', file: 'a.png' }), null);
});

test('site.yaml takes places, entries and addresses for links, and nothing that could run', () => {
  const links = (rule: string): boolean =>
    siteSchema.shape.tracker.safeParse({
      address: 'https://a.example/',
      newTicket: 'https://a.example/new',
      links: { wiki: rule },
    }).success;
  for (const rule of [
    'tracker',
    'text',
    'faq:set-up-mail',
    'ticket:7#comment:3',
    'topic:mail',
    'https://w.example/{target}',
  ])
    assert.ok(links(rule), rule);
  for (const rule of ['', 'javascript:alert(1)', 'data:text/html,x', '/wiki', 'faq:']) assert.ok(!links(rule), rule);
});
