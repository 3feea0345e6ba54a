import assert from 'node:assert/strict';
import { test } from 'node:test';
import { descriptionWith } from '../../../src/browser/kit/ticket-draft.ts';
import { newTicketAddress } from '../../../src/site/new-ticket.ts';

const form = {
  newTicket: 'https://tracker.example.org/newticket?type=question',
  language: { field: 'idioma', en: 'inglés', es: 'español' },
} as const;

test('fields stand in the address as the tracker calls them; what is empty is left out, and what was there stays', () => {
  const { searchParams } = new URL(
    newTicketAddress(form, { summary: 'a & b #1', description: 'one\ntwo', component: '', language: 'es' }),
  );
  assert.deepEqual(Object.fromEntries(searchParams), {
    type: 'question',
    summary: 'a & b #1',
    description: 'one\ntwo',
    idioma: 'español',
  });
});

test('a description ends with what was read, and without it says nothing of that', () => {
  const read = [
    { title: 'One', address: 'https://x.example/en/faq/one/' },
    { title: 'Two', address: 'https://x.example/en/faq/two/' },
  ];
  assert.equal(
    descriptionWith(' It fails. ', read, 'I read:'),
    'It fails.\n\nI read:\n * One – https://x.example/en/faq/one/\n * Two – https://x.example/en/faq/two/',
  );
  assert.equal(descriptionWith('It fails.', [], 'I read:'), 'It fails.');
  assert.equal(descriptionWith('', read.slice(0, 1), 'I read:'), 'I read:\n * One – https://x.example/en/faq/one/');
});
