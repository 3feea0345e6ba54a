import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citations, cite } from '../../../src/model/cite.ts';
import { localizeEntry } from '../../../src/model/localized-entry.ts';
import { ticketAbout } from '../../../src/model/ticket-about.ts';
import { replacing } from '../../fixtures/content-builder.ts';
import { entryOf, knowledgeBase } from '../../fixtures/knowledge-base.ts';

const base = await knowledgeBase();
const reading = localizeEntry(entryOf(base, 'ticket/101'), 'en');

const cited = (key: 'ticket/101' | 'ticket/103' | 'faq/set-up-mail', locale: 'en' | 'es') =>
  cite(localizeEntry(entryOf(base, key), locale), base.site.address);

test('cites in English', () => {
  assert.deepEqual(cited('ticket/101', 'en'), {
    link: 'https://answers.example.org/en/ticket/101/',
    markdown:
      '[Why does Gmail return my messages?](https://answers.example.org/en/ticket/101/): Gmail asks for an SPF record that names our servers. ' +
      'Publish it, and new mail goes through within the hour. (reviewed 1 Jun 2026)',
    trac:
      '[[https://answers.example.org/en/ticket/101/|Why does Gmail return my messages?]]: Gmail asks for an SPF record that names our servers. ' +
      'Publish it, and new mail goes through within the hour. (reviewed 1 Jun 2026)',
    plain:
      'Why does Gmail return my messages? – Gmail asks for an SPF record that names our servers. ' +
      'Publish it, and new mail goes through within the hour. (reviewed 1 Jun 2026) https://answers.example.org/en/ticket/101/',
    mail: `Hello, your question is answered here:

Why does Gmail return my messages?
Gmail asks for an SPF record that names our servers. Publish it, and new mail goes through within the hour.
(reviewed 1 Jun 2026)
https://answers.example.org/en/ticket/101/

If it doesn’t help, reply to this message and we’ll look.`,
  });
});

test('cites in Spanish', () => {
  const answer =
    'Usa mail.example.org para todo, el puerto 993 para recibir y el 465 para enviar, los dos con SSL/TLS.';
  const title = '¿Qué servidores necesito para configurar el correo?';
  const link = 'https://answers.example.org/es/faq/set-up-mail/';
  assert.deepEqual(cited('faq/set-up-mail', 'es'), {
    link,
    markdown: `[${title}](${link}): ${answer} (revisada el 20 may 2026)`,
    trac: `[[${link}|${title}]]: ${answer} (revisada el 20 may 2026)`,
    plain: `${title} – ${answer} (revisada el 20 may 2026) ${link}`,
    mail: `Hola, tu pregunta está resuelta aquí:\n\n${title}\n${answer}\n(revisada el 20 may 2026)\n${link}\n\nSi no te sirve, responde a este mensaje y lo vemos.`,
  });
});

test('cites in the reader’s language, the other, and both', () => {
  const [own, other, both] = citations(entryOf(base, 'ticket/101'), 'es', base.site.address);
  assert.deepEqual([own?.language, other?.language, both?.language], ['es', 'en', 'both']);
  assert.deepEqual([own?.citation, other?.citation], [cited('ticket/101', 'es'), cited('ticket/101', 'en')]);
  assert.equal(both?.citation.link, `${own?.citation.link}\n${other?.citation.link}`);
  for (const format of ['markdown', 'trac', 'plain', 'mail'] as const)
    assert.equal(both?.citation[format], `${own?.citation[format]}\n\n${other?.citation[format]}`);
});

test('an answer without a translation is cited by the page that the reader sees', () => {
  const { link, markdown } = cited('ticket/103', 'en');
  assert.equal(link, 'https://answers.example.org/en/ticket/103/');
  assert.ok(
    markdown.startsWith('[Ñandú no abre el correo en el celular](https://answers.example.org/en/ticket/103/): '),
  );
});

for (const [title, markdown, trac] of [
  ['Why is “mail” late?', 'Why is “mail” late?', '[[LINK|Why is “mail” late?]]'],
  ['[list] is put before subjects', '\\[list\\] is put before subjects', 'LINK `[list]` is put before subjects'],
  ['What is a[0] | b] for?', 'What is a\\[0\\] \\| b\\] for?', 'LINK What is `a[0] | b]` for?'],
  ['A \\ at the end \\', 'A \\\\ at the end \\\\', 'LINK A `\\` at the end `\\`'],
  [
    '<b>bold</b> *and* _so_ `on`',
    '\\<b\\>bold\\</b\\> \\*and\\* \\_so\\_ \\`on\\`',
    'LINK {{{<b>bold</b> *and* _so_ `on`}}}',
  ],
] as const) {
  test(`a link’s text stays text, and does not end early: ${title}`, () => {
    const { link, markdown: inMarkdown, trac: inTrac } = cite({ ...reading, title }, base.site.address);
    assert.ok(inMarkdown.startsWith(`[${markdown}](${link}): `), inMarkdown);
    assert.ok(inTrac.startsWith(`${trac.replace('LINK', link)}: `), inTrac);
  });
}

for (const [answer, trac] of [
  ['Write to MailMan about #12 or r34.', 'Write to !MailMan about !#12 or !r34.'],
  ["It''s [here] and ''there''", "`It''s [here]` and `''there''`"],
  [
    'See https://example.org/a//b and ticket:7, wiki:Start',
    'See `https://example.org/a//b` and `ticket:7, wiki:Start`',
  ],
  ['See https://example.org/a/b.', 'See https://example.org/a/b.'],
  [
    'x,,2,, at 10:30 (in SSL/TLS), 1,000 to mail.example.org',
    '`x,,2,,` at 10:30 (in SSL/TLS), 1,000 to mail.example.org',
  ],
  ['Ñandú, iPhone and WordPress: **no** //marks//', 'Ñandú, iPhone and !WordPress: `**no** //marks//`'],
] as const) {
  test(`Trac takes an answer for text: ${answer}`, () => {
    const { text } = reading;
    const { trac: written } = cite(
      { ...reading, text: { ...text, fields: { ...text.fields, answer } } as typeof text },
      base.site.address,
    );
    assert.ok(written.includes(`]]: ${trac} (`), written);
  });
}

test('a new ticket says which answer did not help', () => {
  const address = new URL(ticketAbout(reading, base.site));
  assert.equal(address.origin + address.pathname, 'https://tracker.example.org/newticket');
  assert.deepEqual(Object.fromEntries(address.searchParams), {
    summary: 'Why does Gmail return my messages?',
    description: 'https://answers.example.org/en/ticket/101/\n\n',
    component: 'Mail/Delivery',
    language: 'en',
  });
  assert.equal(
    new URL(ticketAbout(localizeEntry(entryOf(base, 'faq/set-up-mail'), 'es'), base.site)).searchParams.get(
      'component',
    ),
    null,
  );
});

test('a new ticket keeps what the tracker’s own form asks for', async () => {
  const { site } = await knowledgeBase({
    'site.yaml': replacing('/newticket', '/newticket?type=question\n  language: { field: lang, es: español }'),
  });
  const { searchParams } = new URL(ticketAbout(localizeEntry(entryOf(base, 'ticket/101'), 'es'), site));
  assert.deepEqual([searchParams.get('type'), searchParams.get('lang')], ['question', 'español']);
});
