import { show } from '../fake-page.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedBefore, forgetAsked, rememberAsked, rememberOpened } from '../../../../src/browser/kit/asked-before.ts';

test('questions and what was opened of their answers are kept once, the newest of them, and forgotten together', () => {
  show('');
  rememberOpened('ticket/1');
  assert.deepEqual(askedBefore(), { asked: [], read: [] }, 'without a question there is nothing to learn');
  for (const asked of ['correo', 'Correo no llega', 'quota', 'Quota', 'a mail', 'b mail', 'c mail'])
    rememberAsked(asked);
  assert.deepEqual(askedBefore().asked, ['Correo no llega', 'Quota', 'a mail', 'b mail', 'c mail']);
  for (const number of [1, 2, 3, 1, 4, 5, 6]) rememberOpened(`ticket/${number}`);
  assert.deepEqual(askedBefore().read, ['ticket/3', 'ticket/1', 'ticket/4', 'ticket/5', 'ticket/6']);
  assert.equal(localStorage.length, 0);
  forgetAsked();
  assert.deepEqual(askedBefore(), { asked: [], read: [] });
  assert.equal(sessionStorage.length, 0);
});

test('a question that was only begun goes with the next, and one whose answer was opened stays', () => {
  show('');
  rememberAsked('mail');
  rememberAsked('mail b');
  rememberAsked('mail bounces');
  rememberOpened('ticket/1');
  rememberAsked('mail bounces at gmail');
  assert.deepEqual(askedBefore().asked, ['mail bounces', 'mail bounces at gmail']);
  rememberAsked('Mail bounces');
  rememberAsked('mail bounces back');
  assert.deepEqual(
    askedBefore().asked,
    ['mail bounces at gmail', 'Mail bounces', 'mail bounces back'],
    'asked again, it is the same one',
  );
  forgetAsked();
});

test('what may be private is not kept', () => {
  show('');
  rememberAsked('mail of ana@riverbend.example');
  rememberOpened('ticket/1');
  assert.equal(sessionStorage.length, 0);
});

test('what is stored there and is none of ours is nothing', () => {
  show('');
  for (const stored of [
    '{',
    'null',
    '7',
    '[]',
    '{"asked":7,"read":{}}',
    '{"asked":[7,"a@b.example"],"read":["../x",null]}',
    '{"asked":[],"read":[],"opened":["mail",7]}',
  ]) {
    sessionStorage.setItem('asked-before', stored);
    assert.deepEqual(askedBefore(), { asked: [], read: [] }, stored);
  }
});

test('where storage is refused, nothing is kept and nothing fails', (t) => {
  show('');
  const refused = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage');
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('refused', 'SecurityError');
    },
  });
  t.after(() => refused && Object.defineProperty(globalThis, 'sessionStorage', refused));
  rememberAsked('mail bounces');
  rememberOpened('ticket/1');
  forgetAsked();
  assert.deepEqual(askedBefore(), { asked: [], read: [] });
});
