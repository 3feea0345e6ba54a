import { show } from '../fake-page.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  descriptionWith,
  type TicketDraft,
  rememberRead,
  storeDraft,
  storedDraft,
} from '../../../../src/browser/kit/ticket-draft.ts';

const draft: TicketDraft = { summary: 'x', description: '', component: '', language: 'en', read: [] };
const answer = { title: 'A', address: 'https://answers.example.org/en/faq/a/' };

test('an answer is remembered once while a problem is being described, and not when none is or it was filed', () => {
  show('');
  rememberRead(answer);
  assert.deepEqual(storedDraft(), {});
  storeDraft({ ...draft, isFiled: true });
  rememberRead(answer);
  assert.deepEqual(storedDraft().read, []);
  storeDraft(draft);
  rememberRead(answer);
  rememberRead({ ...answer, title: 'Again' });
  assert.deepEqual(storedDraft().read, [answer]);
});

test('what is stored there and is no draft is none', () => {
  show('');
  sessionStorage.setItem('ask-draft', '{');
  assert.deepEqual(storedDraft(), {});
});

test('answers follow the description, set apart', () => {
  assert.equal(descriptionWith(' Help \n', [answer], 'Read:'), `Help\n\nRead:\n * A – ${answer.address}`);
  assert.equal(descriptionWith('', [answer], 'Read:'), `Read:\n * A – ${answer.address}`);
  assert.equal(descriptionWith('Help', [], 'Read:'), 'Help');
});
