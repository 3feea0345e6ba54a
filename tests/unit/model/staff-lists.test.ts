import assert from 'node:assert/strict';
import { test } from 'node:test';
import { similarEntries } from '../../../src/model/similar-entries.ts';
import type { EntryText } from '../../../src/mdx/entry-text.ts';
import type { Entry } from '../../../src/model/knowledge-base-model.ts';
import { mostCited, stillUnanswered, toReview } from '../../../src/model/staff-lists.ts';
import { replacing } from '../../fixtures/content-builder.ts';
import { knowledgeBase } from '../../fixtures/knowledge-base.ts';

const base = await knowledgeBase();

test('what is to be read again comes in the order of its days; what has none is left out', () => {
  const days = toReview(base).map(({ reviewBy }) => reviewBy);
  assert.ok(days.length > 0 && days.length < base.entries.length);
  assert.deepEqual(days, days.toSorted());
});

test('an entry counts once for each that leads to it, duplicates too, and itself never', async () => {
  const changed = await knowledgeBase({
    'faq/set-up-mail/en.mdx': replacing(
      'Most programs',
      'See [this](ticket:101) and [that](ticket:101) and [the duplicate](ticket:104). Most programs',
    ),
    'faq/set-up-mail/es.mdx': replacing(
      'Casi todos',
      'Mira [esto](ticket:101), [aquello](ticket:101) y [el duplicado](ticket:104). Casi todos',
    ),
  });
  const [first] = mostCited(changed);
  assert.equal(first?.entry.key, 'ticket/101');
  const names = (key: string): boolean => ['ticket/101', 'ticket/104'].includes(key);
  const leadsThere = ({ fields, links }: EntryText): boolean =>
    fields.related.some(names) || links.some(({ target }) => target.to === 'entry' && names(target.key));
  const citing = changed.entries.filter(
    ({ key, texts }) => key !== 'ticket/101' && Object.values<EntryText>(texts).some(leadsThere),
  );
  assert.equal(first.count, citing.length + first.entry.aliases.length);
});

test('what one entry alone leads to is left out, and so is what an entry says of itself', async () => {
  const leading = async (to: string): Promise<string[]> => {
    const changed = await knowledgeBase({
      'faq/change-a-password/en.mdx': (before) => `${before}\nSee [this](${to}).\n`,
      'faq/change-a-password/es.mdx': (before) => `${before}\nMira [esto](${to}).\n`,
    });
    return mostCited(changed).map(({ entry: { key }, count }) => `${key} ${count}`);
  };
  const own = await leading('faq:change-a-password');
  assert.deepEqual(
    own,
    mostCited(base).map(({ entry: { key }, count }) => `${key} ${count}`),
  );
  assert.ok(own.length > 0 && own.every((each) => !/ [01]$/.test(each)), own.join());
});

/** Only what is compared. */
const entry = (key: string, en: readonly [string, string] | null, es: readonly [string, string] | null = null): Entry =>
  ({
    key,
    texts: Object.fromEntries(
      (
        [
          ['en', en],
          ['es', es],
        ] as const
      ).flatMap(([locale, text]) =>
        text ? [[locale, { kind: 'faq', locale, fields: { question: text[0], answer: text[1] } }]] : [],
      ),
    ),
  }) as unknown as Entry;
const pairsOf = (entries: readonly Entry[]): string[] =>
  similarEntries(entries).map(({ first, second }) => `${first.key} ${second.key}`);

const others = Array.from({ length: 30 }, (_, i) =>
  entry(`faq/other-${i}`, [`Which subject number${i} is this`, `Something else altogether number${i} with words${i}`]),
);

test('two entries that ask the same in other words are named, and those that share a subject are not', () => {
  const found = pairsOf([
    entry('faq/a', [
      'How do I reset the password of a mailbox?',
      'Open the panel, choose the mailbox, and set another password.',
    ]),
    entry('faq/b', [
      'I want to reset a mailbox password',
      'Choose the mailbox in the panel and set its password again.',
    ]),
    entry('faq/c', ['How large is a mailbox?', 'Each has two gigabytes; more is to be had for a fee.']),
    ...others,
  ]);
  assert.deepEqual(found, ['faq/a faq/b']);
});

test('entries that share only the other language are compared in it, with accents or without', () => {
  const found = pairsOf([
    entry('faq/a', null, [
      '¿Cómo recupero la contraseña del buzón?',
      'Entra al panel, elige el buzón y pon otra contraseña.',
    ]),
    entry(
      'faq/b',
      ['Mailbox password', 'Set it in the panel.'],
      ['Recuperar contrasena de un buzon', 'Elige el buzón en el panel y pon otra contraseña.'],
    ),
    ...others,
  ]);
  assert.deepEqual(found, ['faq/a faq/b']);
});

test('questions without an answer come by the number of their tickets, until an entry asks them', async () => {
  const lines = [
    '- { lang: en, ask: Mail set up, tickets: 2 }',
    '- { lang: es, ask: buzón lleno, tickets: 3 }',
    '- { lang: en, ask: an OTHER way, tickets: 4 }',
  ];
  const settings = { 'unanswered.yaml': `${lines.join('\n')}\n` };
  const asked = async (changes: Parameters<typeof knowledgeBase>[0]): Promise<string[]> =>
    stillUnanswered(await knowledgeBase({ ...settings, ...changes })).map(({ ask }) => ask);
  assert.deepEqual(await asked({}), ['an OTHER way', 'buzón lleno', 'Mail set up']);
  const alsoAsked = { 'faq/set-up-mail/en.mdx': replacing('---\n', '---\nalsoAsked: ["An other way?"]\n') };
  assert.deepEqual(await asked(alsoAsked), ['buzón lleno', 'Mail set up']);
  assert.deepEqual(stillUnanswered(base), []);
});
