import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinksOf } from '../../../src/model/permalink-registry.ts';
import type { TicketText } from '../../../src/mdx/entry-text.ts';
import { entryOf, knowledgeBase } from '../../fixtures/knowledge-base.ts';
import { replacing, validContent } from '../../fixtures/content-builder.ts';

const picture = validContent['faq/change-a-password/panel.png'] ?? null;
const onlyAnswers = replacing('  publish: discussion\n', '');
const answeredBy = (number: number, thread: string) => (before: string) =>
  replacing(/<Comment[\s\S]*$/, thread)(replacing('keywords:', `answerComment: ${number}\nkeywords:`)(before));
const thread = `<Comment number="1" by="reporter" date="2026-04-10">
Tangerine, see ![a screen](screen.png) and [below](#comment:4).
</Comment>

<Comment number="4" by="support" date="2026-04-11" replyTo="1" lang="en">
Use the [link](#comment:1) on ![the panel](año-1.png).
</Comment>
`;
const changes = {
  'site.yaml': onlyAnswers,
  'tickets/102/en.mdx': answeredBy(4, thread),
  'tickets/102/es.mdx': answeredBy(4, thread),
  'tickets/102/screen.png': picture,
  'tickets/102/año-1.png': picture,
};

const textOf = async (files: Parameters<typeof knowledgeBase>[0], key: 'ticket/101' | 'ticket/102') => {
  const text = entryOf(await knowledgeBase(files), key).texts.en;
  assert.ok(text?.kind === 'ticket');
  return text;
};
const numbersOf = ({ comments }: TicketText): number[] => comments.map(({ number }) => number);

test('without a word in site.yaml, of a thread only the comment that answers is published, and its pictures', async () => {
  const text = await textOf(changes, 'ticket/102');
  assert.deepEqual(numbersOf(text), [4]);
  assert.deepEqual(text.leftOut, [1]);
  assert.deepEqual(text.pictures, ['año-1.png']);
  assert.equal(text.comments[0]?.replyTo, undefined);
  assert.doesNotMatch(JSON.stringify(text), /Tangerine/);
});

test('an answer that somebody has written up stands in place of the comment', async () => {
  const text = await textOf({ 'site.yaml': onlyAnswers }, 'ticket/101');
  assert.deepEqual([numbersOf(text), text.leftOut], [[], [1, 3]]);
  assert.ok(text.answer);
});

test('where no comment is said to answer, none is published', async () => {
  const text = await textOf({ 'site.yaml': onlyAnswers }, 'ticket/102');
  assert.deepEqual([numbersOf(text), text.leftOut], [[], [1]]);
});

test('permalinks of comments that are left out stay, and with “discussion” all of them are published', async () => {
  const files = changes;
  const digest = await textOf(files, 'ticket/102');
  const whole = await textOf({ ...files, 'site.yaml': (before) => before }, 'ticket/102');
  assert.deepEqual([numbersOf(whole), whole.leftOut], [[1, 4], undefined]);
  const anchors = (text: TicketText) => permalinksOf({ texts: [text], topics: [], aboutTexts: [] }).get('ticket/102');
  assert.deepEqual(anchors(digest), ['comment:1', 'comment:4']);
  assert.deepEqual(anchors(whole), anchors(digest));
});
