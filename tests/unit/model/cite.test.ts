import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cite } from '../../../src/model/cite.ts';
import { newTicketAddress } from '../../../src/model/new-ticket.ts';
import { readingOf } from '../../../src/model/reading.ts';
import { replacing } from '../../fixtures/content-builder.ts';
import { entryOf, knowledgeBase } from '../../fixtures/knowledge-base.ts';

const base = await knowledgeBase();
const reading = readingOf(entryOf(base, 'ticket/101'), 'en');

test('cites in English', () => {
  assert.deepEqual(cite(reading, base.site.address), {
    link: 'https://answers.example.org/en/ticket/101/',
    markdown: '[Why does Gmail return my messages?](https://answers.example.org/en/ticket/101/)',
    trac: '[[https://answers.example.org/en/ticket/101/|Why does Gmail return my messages?]]',
    plain: 'Why does Gmail return my messages? – Gmail asks for an SPF record that names our servers. '
      + 'Publish it, and new mail goes through within the hour. (reviewed 1 Jun 2026) https://answers.example.org/en/ticket/101/',
    mail: [
      'Hello, your question is answered here:',
      'Why does Gmail return my messages?',
      'Gmail asks for an SPF record that names our servers. Publish it, and new mail goes through within the hour.',
      'https://answers.example.org/en/ticket/101/',
      'If it doesn’t help, reply to this message and we’ll look.',
    ],
  });
});

test('cites in Spanish', () => {
  const { link, plain, mail } = cite(readingOf(entryOf(base, 'faq/set-up-mail'), 'es'), base.site.address);
  assert.equal(link, 'https://answers.example.org/es/faq/set-up-mail/');
  assert.equal(plain, '¿Qué servidores necesito para configurar el correo? – Usa mail.example.org para todo, el puerto 993 para recibir '
    + 'y el 465 para enviar, los dos con SSL/TLS. (revisada el 20 may 2026) https://answers.example.org/es/faq/set-up-mail/');
  assert.deepEqual([mail[0], mail.at(-1)], ['Hola, tu pregunta está resuelta aquí:', 'Si no te sirve, responde a este mensaje y lo vemos.']);
});

test('an answer without a translation is cited by the page that the reader sees', () => {
  const { link, markdown } = cite(readingOf(entryOf(base, 'ticket/103'), 'en'), base.site.address);
  assert.equal(link, 'https://answers.example.org/en/ticket/103/');
  assert.equal(markdown, '[Ñandú no abre el correo en el celular](https://answers.example.org/en/ticket/103/)');
});

for (const [title, markdown, trac] of [
  ['[list] is put before subjects', '\\[list\\] is put before subjects', 'list is put before subjects'],
  ['What is a[0] | b] for?', 'What is a\\[0\\] | b\\] for?', 'What is a 0 b for?'],
  ['A \\ at the end \\', 'A \\\\ at the end \\\\', 'A \\ at the end \\'],
] as const) {
  test(`a link’s text does not end early: ${title}`, () => {
    const cited = cite({ ...reading, title }, base.site.address);
    assert.equal(cited.markdown, `[${markdown}](${cited.link})`);
    assert.equal(cited.trac, `[[${cited.link}|${trac}]]`);
  });
}

test('a new ticket says which answer did not help', () => {
  const address = new URL(newTicketAddress(reading, base.site));
  assert.equal(address.origin + address.pathname, 'https://tracker.example.org/newticket');
  assert.deepEqual(Object.fromEntries(address.searchParams), {
    summary: 'Why does Gmail return my messages?', description: 'https://answers.example.org/en/ticket/101/\n\n', component: 'Mail/Delivery',
  });
  assert.equal(new URL(newTicketAddress(readingOf(entryOf(base, 'faq/set-up-mail'), 'es'), base.site)).searchParams.get('component'), null);
});

test('a new ticket keeps what the tracker’s own form asks for', async () => {
  const { site } = await knowledgeBase({ 'site.yaml': replacing('/newticket', '/newticket?type=question') });
  assert.equal(new URL(newTicketAddress(reading, site)).searchParams.get('type'), 'question');
});
