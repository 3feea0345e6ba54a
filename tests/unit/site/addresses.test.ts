import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as permalinks from '../../../src/site/addresses.ts';

test('addresses stay what they were published as', () => {
  assert.deepEqual(
    [
      permalinks.fixedPath('en', 'home'),
      permalinks.fixedPath('es', 'search'),
      permalinks.fixedPath('en', 'a-z'),
      permalinks.fixedPath('es', 'topics'),
      permalinks.fixedPath('en', 'about'),
      permalinks.topicPath('es', 'mail'),
      permalinks.entryPath('en', 'ticket/6115'),
      permalinks.entryPath('es', 'faq/move-a-domain'),
      permalinks.neutralEntryPath('ticket/6115'),
      permalinks.picturePath('faq/x', 'panel.png'),
    ],
    [
      '/en/',
      '/es/search/',
      '/en/a-z/',
      '/es/topics/',
      '/en/about/',
      '/es/topic/mail/',
      '/en/ticket/6115/',
      '/es/faq/move-a-domain/',
      '/ticket/6115/',
      '/media/faq/x/panel.png',
    ],
  );
});

test('a comment has the anchor that Trac gives it', () => {
  assert.equal(permalinks.commentAnchor(6), 'comment:6');
});

test('an address in front does not double its slash, and keeps its port', () => {
  assert.equal(permalinks.absolute('https://answers.example.org', '/en/'), 'https://answers.example.org/en/');
  assert.equal(permalinks.absolute('https://answers.example.org/', '/en/'), 'https://answers.example.org/en/');
  assert.equal(permalinks.absolute('http://localhost:4321/', '/en/#comment:6'), 'http://localhost:4321/en/#comment:6');
});

test('a ticket in the tracker, whether its root ends in a slash or has a path', () => {
  assert.equal(permalinks.trackerTicket('https://tracker.example.org', 9), 'https://tracker.example.org/ticket/9');
  assert.equal(
    permalinks.trackerTicket('https://tracker.example.org/support', 9),
    'https://tracker.example.org/support/ticket/9',
  );
  assert.equal(
    permalinks.trackerTicket('https://tracker.example.org/support/', 9),
    'https://tracker.example.org/support/ticket/9',
  );
});

test('a filter in an address is escaped', () => {
  assert.equal(
    permalinks.filteredSearchPath('en', { component: 'Mail & more/ñ', kind: 'faq' }),
    '/en/search/#component=Mail+%26+more%2F%C3%B1&kind=faq',
  );
});
