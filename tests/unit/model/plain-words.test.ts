import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntryText } from '../../../src/mdx/entry-text.ts';
import { leadOf, plainWords } from '../../../src/model/plain-words.ts';
import { readingOf } from '../../../src/model/reading.ts';
import { replacing } from '../../fixtures/content-builder.ts';
import { entryOf, knowledgeBase } from '../../fixtures/knowledge-base.ts';

const base = await knowledgeBase();
const guide = readingOf(entryOf(base, 'faq/set-up-mail'), 'en').text;
const ticket = readingOf(entryOf(base, 'ticket/101'), 'en').text;

/** A guide with this answer and HTML. */
function guideWith(answer: string, html: string | null): EntryText {
  assert.ok(guide.kind === 'faq');
  return { ...guide, fields: { ...guide.fields, answer }, html };
}

test('blocks end a word, inline elements do not', () => {
  assert.equal(plainWords('<p>one</p><p>two</p><ul><li>three</li><li>four</li></ul>'), 'one two three four');
  assert.equal(plainWords('<p><strong>pass</strong>word <code>a</code><br>b</p>'), 'password a b');
});

test('what is written as text stays text', () => {
  assert.equal(plainWords('<p>a &#x3C;b> &#x26;amp; c</p>'), 'a <b> &amp; c');
  assert.equal(plainWords('<img alt="a > b" src="x.png">after'), 'after');
  assert.equal(plainWords('  \n '), '');
});

test('a lead begins with the answer and goes on with the text', () => {
  assert.equal(leadOf(guideWith('In short.', '<p>One two</p><p>three.</p>')).trim(), 'In short. One two three.');
  assert.ok(leadOf(guide).startsWith(`${guide.fields.answer} Most programs guess these.`));
});

test('a ticket goes on with its answer, then its question', () => {
  assert.ok(ticket.kind === 'ticket');
  const lead = leadOf({ ...ticket, fields: { ...ticket.fields, answer: 'In short.' }, answer: '<p>The steps</p>', question: '<p>Why so?</p>' });
  assert.equal(lead.trim(), 'In short. The steps Why so?');
  assert.equal(leadOf({ ...ticket, fields: { ...ticket.fields, answer: 'In short.' }, answer: null, question: '<p>Why so?</p>' }).trim(), 'In short. Why so?');
});

test('a text that Astro renders leaves the answer alone', () => {
  assert.equal(leadOf(guideWith('In short.', null)).trim(), 'In short.');
});

test('a long text is cut between words', () => {
  const words = Array.from({ length: 200 }, (_, i) => `word${i}`);
  const lead = leadOf(guideWith('In short.', `<p>${words.join(' ')}</p>`)).trim().split(' ').slice(2);
  assert.ok(lead.length > 20 && lead.length < 60);
  assert.deepEqual(lead, words.slice(0, lead.length));
});

test('a long answer stays whole', () => {
  const answer = 'A long sentence. '.repeat(40).trim();
  assert.ok(leadOf(guideWith(answer, '<p>More.</p>')).startsWith(answer));
});

test('no markup gets into a lead, wherever it is cut', () => {
  const link = `<a href="https://example.org/${'x'.repeat(700)}">here</a> `;
  for (let pad = 0; pad < 60; pad++) {
    const lead = leadOf(guideWith('In short.', `<p>${'a '.repeat(pad)}${link.repeat(4)}</p>`));
    assert.doesNotMatch(lead, /[<>"]|href/);
  }
});

test('a lead is taken from what was written', async () => {
  const changed = await knowledgeBase({ 'faq/set-up-mail/en.mdx': replacing('Most programs guess these.', 'Most **programs** guess `<these>`.') });
  assert.match(leadOf(readingOf(entryOf(changed, 'faq/set-up-mail'), 'en').text), / Most programs guess <these>\. /);
});
