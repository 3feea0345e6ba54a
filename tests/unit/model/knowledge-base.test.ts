import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filledIn, onPage } from '../../../src/mdx/prose.ts';
import { addressesOf, addressName } from '../../../src/model/addresses.ts';
import { localizeEntry, relatedOf } from '../../../src/model/localized-entry.ts';
import { type Changes, replacing, validContent } from '../../fixtures/content-builder.ts';
import { entryOf, knowledgeBase } from '../../fixtures/knowledge-base.ts';

const base = await knowledgeBase();

test('entries stand newest review first; a duplicate is none', () => {
  assert.deepEqual(
    base.entries.map(({ key }) => key),
    ['faq/change-a-password', 'ticket/101', 'faq/set-up-mail', 'ticket/102', 'ticket/103'],
  );
});

test('entries of one day stand in the order of their keys', async () => {
  const sameDay = replacing(/^reviewed: .*$/m, 'reviewed: 2026-06-01');
  const { entries } = await knowledgeBase({
    'tickets/103/es.mdx': sameDay,
    'tickets/102/en.mdx': sameDay,
    'tickets/102/es.mdx': sameDay,
  });
  assert.deepEqual(
    entries.slice(1, 4).map(({ key }) => key),
    ['ticket/101', 'ticket/102', 'ticket/103'],
  );
});

test('an entry pairs its translations and knows its topic, number or slug, and component', () => {
  const ticket = entryOf(base, 'ticket/101');
  assert.deepEqual(Object.keys(ticket.texts), ['en', 'es']);
  assert.equal(ticket.topic.id, 'mail');
  assert.ok(ticket.kind === 'ticket' && ticket.number === 101 && ticket.component.name === 'Mail/Delivery');
  const guide = entryOf(base, 'faq/set-up-mail');
  assert.ok(guide.kind === 'faq' && guide.slug === 'set-up-mail' && guide.reviewBy === '2027-05-20');
});

test('the original is what the texts say, else the language that there is', () => {
  assert.deepEqual(
    (['ticket/101', 'ticket/102', 'ticket/103'] as const).map((key) => entryOf(base, key).original),
    ['en', 'es', 'es'],
  );
});

test('an entry knows the numbers of tickets that are published no more and lead to it, by way of others too', async () => {
  const { entries } = await knowledgeBase({
    'permalinks.lock': 'ticket/404\nticket/500\nticket/501\n',
    'redirects.yaml': 'ticket/404: faq/set-up-mail\nticket/500: ticket/404\nticket/501: gone\n',
  });
  const numbers = new Map(entries.map(({ key, formerNumbers }) => [key, formerNumbers]));
  assert.deepEqual(numbers.get('faq/set-up-mail'), [404, 500]);
  assert.deepEqual([...numbers.values()].flat().length, 2);
});

test('shelves stand in the order of topics.yaml, and an empty one is there too', async () => {
  assert.deepEqual(
    base.topicGroups.map(({ topic, entries }) => [topic.id, ...entries.map(({ key }) => key)]),
    [
      ['mail', 'ticket/101', 'faq/set-up-mail', 'ticket/103'],
      ['access', 'faq/change-a-password', 'ticket/102'],
    ],
  );
  const dns =
    '- { id: dns, label: { en: DNS, es: DNS }, about: { en: Names of servers., es: Nombres de servidores. }, components: [] }\n';
  const more = await knowledgeBase({ 'topics.yaml': (before) => before + dns });
  assert.deepEqual(more.topicGroups.at(-1)?.entries, []);
});

test('a ticket that somebody joined as a translation stands at the other ticket’s address, with its own facts, and is an alias', async () => {
  const joined = await knowledgeBase({
    'tickets/101/es.mdx': null,
    'tickets/104/es.mdx': null,
    'tickets/103/es.mdx': replacing('reviewed: 2026-02-03', 'reviewed: 2026-02-03\ntranslationOf: ticket/101'),
  });
  const entry = entryOf(joined, 'ticket/101');
  assert.ok(entry.kind === 'ticket' && entry.number === 101);
  assert.equal(entry.original, 'en');
  assert.equal(entry.reviewed, '2026-06-01');
  assert.deepEqual(
    [entry.texts.es?.fields.title, entry.texts.es?.fields.ticket],
    ['Ñandú no abre el correo en el celular', 103],
  );
  assert.deepEqual(
    entry.aliases.map(({ key }) => key),
    ['ticket/103', 'ticket/104'],
  );
  assert.equal(joined.entry('ticket/103')?.key, 'ticket/101');
});

test('a link to a draft leads to the tracker, and nothing else names it', async () => {
  const draft = {
    'tickets/102/en.mdx': replacing('---\n', '---\nreview: pending\n'),
    'tickets/102/es.mdx': replacing('---\n', '---\nreview: pending\n'),
  };
  const { texts } = entryOf(await knowledgeBase(draft), 'ticket/101');
  assert.ok(texts.en?.kind === 'ticket');
  assert.match(
    filledIn(texts.en.comments[1]?.prose.html ?? [], onPage('en')),
    /<a href="https:\/\/[^"]+\/ticket\/102">Ticket 102<\/a>/,
  );
  assert.deepEqual(texts.en.fields.related, ['faq/set-up-mail']);
});

test('a link to a part of a draft names a comment, which the tracker has too, and nothing that only the page would have', async () => {
  const { texts } = entryOf(
    await knowledgeBase({
      'tickets/102/en.mdx': replacing('---\n', '---\nreview: pending\n'),
      'tickets/102/es.mdx': replacing('---\n', '---\nreview: pending\n'),
      'tickets/101/en.mdx': replacing(
        '[Ticket 102](ticket:102) has the password.',
        '[Its comment](ticket:102#comment:1) and [its question](ticket:102#question) have it.',
      ),
    }),
    'ticket/101',
  );
  assert.ok(texts.en?.kind === 'ticket');
  assert.match(
    filledIn(texts.en.comments[1]?.prose.html ?? [], onPage('en')),
    /<a href="https:\/\/tracker\.example\.org\/ticket\/102#comment:1">Its comment<\/a> and <a href="https:\/\/tracker\.example\.org\/ticket\/102">its question<\/a>/,
  );
});

test('a duplicate is an alias of what it repeats, with its titles in both languages', () => {
  const [alias] = entryOf(base, 'ticket/101').aliases;
  assert.deepEqual(alias, {
    number: 104,
    key: 'ticket/104',
    canonical: 'ticket/101',
    titles: { en: 'Gmail bounces everything we send', es: 'Gmail rebota todo lo que mandamos' },
  });
  assert.equal(base.entry('ticket/104')?.key, 'ticket/101');
  assert.equal(base.entry('ticket/999'), undefined);
});

/** 105 is a duplicate of 104, which is one of 101. */
const chain: Changes = {
  'tickets/105/es.mdx': String(validContent['tickets/104/es.mdx'])
    .replaceAll('104', '105')
    .replace('ticket/101', 'ticket/104'),
};

test('a chain of duplicates leads to its end', async () => {
  const long = await knowledgeBase(chain);
  assert.equal(long.entry('ticket/105')?.key, 'ticket/101');
  assert.deepEqual(
    entryOf(long, 'ticket/101').aliases.map(({ number }) => number),
    [104, 105],
  );
});

test('a duplicate of a guide is an alias of the guide', async () => {
  const change = replacing('duplicateOf: ticket/101', 'duplicateOf: faq/set-up-mail');
  const { entry } = await knowledgeBase({ 'tickets/104/en.mdx': change, 'tickets/104/es.mdx': change });
  assert.deepEqual(
    entry('faq/set-up-mail')?.aliases.map(({ number }) => number),
    [104],
  );
});

test('the edition is the newest day of the content, also when that is the day on which a duplicate was closed', async () => {
  assert.equal(base.edition, '2026-06-10');
  const change = replacing('closed: 2026-03-05', 'closed: 2026-11-30');
  assert.equal(
    (await knowledgeBase({ 'tickets/104/en.mdx': change, 'tickets/104/es.mdx': change })).edition,
    '2026-11-30',
  );
});

test('a reader gets the text in their language, else in the one that there is', () => {
  const own = localizeEntry(entryOf(base, 'ticket/101'), 'es');
  assert.deepEqual(
    [own.isTranslated, own.locale, own.text.locale, own.title],
    [true, 'es', 'es', '¿Por qué Gmail devuelve mis mensajes?'],
  );
  const other = localizeEntry(entryOf(base, 'ticket/103'), 'en');
  assert.deepEqual(
    [other.isTranslated, other.locale, other.text.locale, other.title],
    [false, 'en', 'es', 'Ñandú no abre el correo en el celular'],
  );
});

test('what to read next is what the editors named, in their order', () => {
  const reading = localizeEntry(entryOf(base, 'ticket/101'), 'en');
  assert.deepEqual(
    relatedOf(reading, base).map(({ key }) => key),
    ['faq/set-up-mail', 'ticket/102'],
  );
});

test('a related duplicate shows what it repeats, once, and never the entry itself', async () => {
  const change = replacing('related: [faq/set-up-mail, ticket/102]', 'related: [ticket/104, ticket/102, ticket/102]');
  const guide = replacing('related: [ticket/101]', 'related: [ticket/104, ticket/101]');
  const changed = await knowledgeBase({
    'tickets/101/en.mdx': change,
    'tickets/101/es.mdx': change,
    'faq/set-up-mail/en.mdx': guide,
    'faq/set-up-mail/es.mdx': guide,
  });
  assert.deepEqual(
    relatedOf(localizeEntry(entryOf(changed, 'ticket/101'), 'en'), changed).map(({ key }) => key),
    ['ticket/102'],
  );
  assert.deepEqual(
    relatedOf(localizeEntry(entryOf(changed, 'faq/set-up-mail'), 'es'), changed).map(({ key }) => key),
    ['ticket/101'],
  );
});

test('every published number has its address, also that of a duplicate, which leads to what it repeats', () => {
  assert.deepEqual(
    addressesOf('ticket', base).map(({ key, entry, alias }) => [key, entry.key, alias?.number]),
    [
      ['ticket/101', 'ticket/101', undefined],
      ['ticket/102', 'ticket/102', undefined],
      ['ticket/103', 'ticket/103', undefined],
      ['ticket/104', 'ticket/101', 104],
    ],
  );
  assert.deepEqual(
    addressesOf('faq', base).map(({ key }) => key),
    ['faq/change-a-password', 'faq/set-up-mail'],
  );
  assert.deepEqual([addressName('ticket/9012'), addressName('faq/move-a-domain')], ['9012', 'move-a-domain']);
});
