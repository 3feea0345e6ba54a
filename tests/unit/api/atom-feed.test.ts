import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atomFeed } from '../../../src/api/atom-feed.ts';
import { knowledgeBase } from '../../fixtures/knowledge-base.ts';

const base = await knowledgeBase();
const idsIn = (feed: string): string[] => Array.from(feed.matchAll(/<entry>\n<id>(.*)<\/id>/g), ([, id]) => id ?? '');
const at = (locale: string, key: string): string => `https://answers.example.org/${locale}/${key}/`;

test('a feed has what there is in its language, the newest review first', () => {
  assert.deepEqual(
    idsIn(atomFeed(base, 'en')),
    ['faq/change-a-password', 'ticket/101', 'faq/set-up-mail', 'ticket/102'].map((key) => at('en', key)),
  );
  assert.ok(idsIn(atomFeed(base, 'es')).includes(at('es', 'ticket/103')), 'that one is in Spanish only');
});

test('a topic’s feed has its own entries, and its days', () => {
  const [mail] = base.topicGroups;
  assert.ok(mail);
  const feed = atomFeed(base, 'en', mail.topic);
  assert.deepEqual(
    idsIn(feed),
    ['ticket/101', 'faq/set-up-mail'].map((key) => at('en', key)),
  );
  assert.match(feed, /<title>Mail – Fixture<\/title>/);
  assert.match(feed, /^<updated>2026-06-01T00:00:00Z<\/updated>$/m);
});
