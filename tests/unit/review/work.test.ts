import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draft, reviewing, textIn, workAt } from './reviewing.ts';
import type { Review } from '../../../src/review/review.ts';

async function accepted(review: Review, folder: string, number: number): Promise<string> {
  if ((await review.accept(draft(number))).outcome === 'look') await review.accept(draft(number));
  assert.equal(review.stands.get(draft(number)), 'accepted');
  return textIn(folder, number);
}

test('each mark has the words that the importer took out, in text and in code', () =>
  reviewing(async (review) => {
    const work = await workAt(review, 11);
    const words = work.marked().marks.map(({ id, kind }) => [id, kind, work.wordsOf(id)]);
    assert.deepEqual(words, [
      ['question.1', 'name', 'maralta'],
      ['question.2', 'email', 'marta@correo.example'],
      ['question.3', 'email', 'marta@correo.example'],
      ['comment:2.1', 'phone', '510 555 0188'],
    ]);
    assert.equal(work.wordsOf('title.1'), 'marta@correo.example');
  }));

test('without the source nobody can say what stood there, and nothing is put back', () =>
  reviewing(
    async (review) => {
      const work = await workAt(review, 11);
      assert.equal(work.marked().marks.length, 4);
      assert.equal(work.wordsOf('question.1'), undefined);
      assert.equal(work.putBack('question.1'), false);
      assert.deepEqual(work.unsure(), []);
    },
    { withSource: false },
  ));

test('what is put back is written in its place, once, and may be taken out again', () =>
  reviewing(async (review, folder) => {
    const before = await textIn(folder, 11);
    const work = await workAt(review, 11);
    for (const id of ['question.1', 'question.3', 'comment:2.1', 'comment:2.1', 'title.1']) assert.ok(work.putBack(id));
    assert.equal(work.edits.title, 'The backup of marta@correo.example stops');
    const after = await accepted(review, folder, 11);
    assert.equal(
      after.split('---\n').at(-1),
      before
        .replace('says \\[name removed]', 'says maralta')
        .replace('`ssh [email address removed]`', '`ssh marta@correo.example`')
        .split('---\n')
        .at(-1),
    );
  }));

test('words are taken out wherever they stand: in both fields, in text and in code', () =>
  reviewing(async (review, folder) => {
    const work = await workAt(review, 12);
    assert.equal(work.takeOut('button', 'name'), 3);
    assert.match(work.edits.answer, /there is a \[name removed\] with/);
    const after = await accepted(review, folder, 12);
    assert.doesNotMatch(after, /button/);
    assert.match(after, /Where do I find the \[name removed\]\?/);
  }));

test('words that are nowhere, or a single letter, take nothing out', () =>
  reviewing(async (review) => {
    const work = await workAt(review, 12);
    const before = work.edits;
    for (const words of ['', ' ', 'a', 'utto', 'a mark across']) assert.equal(work.takeOut(words, 'name'), 0);
    assert.equal(work.edits, before);
  }));

test('what was taken out by hand can be put back', () =>
  reviewing(async (review) => {
    const work = await workAt(review, 12);
    const before = work.marked().text;
    work.takeOut('Where do I', 'signature');
    assert.notEqual(work.marked().text, before);
    assert.ok(work.putBack('own.1'));
    assert.equal(work.marked().text, before);
  }));

test('another comment gives its beginning to the answer while nobody has written it', () =>
  reviewing(async (review) => {
    const work = await workAt(review, 11);
    const first = work.edits.answerComment;
    const other = first === 1 ? 3 : 1;
    assert.deepEqual(work.choose(other, 'ask'), { outcome: 'chosen', comment: other });
    const words = work.edits.answer;
    assert.match(words, other === 1 ? /^Which panel/ : /^Update the panel/);
    work.keep({ title: work.edits.title, answer: 'Somebody wrote this, and means it.' });
    assert.deepEqual(work.choose(first, 'ask'), { outcome: 'ask', comment: first });
    assert.equal(work.edits.answerComment, other);
    work.choose(first, 'own');
    assert.deepEqual([work.edits.answerComment, work.edits.answer], [first, 'Somebody wrote this, and means it.']);
    work.choose(other, 'of-comment');
    assert.equal(work.edits.answer, words);
  }));

test('none of the comments leaves the answer to the reviewer, and the file names none', () =>
  reviewing(async (review, folder) => {
    const work = await workAt(review, 12);
    assert.deepEqual(work.choose(null, 'ask'), { outcome: 'chosen', comment: null });
    assert.doesNotMatch(await accepted(review, folder, 12), /answerComment/);
  }));

test('a comment that is not there cannot be the answer', () =>
  reviewing(async (review) => {
    const work = await workAt(review, 12);
    assert.deepEqual(work.choose(7, 'ask'), { outcome: 'nothing' });
  }));

test('of the source, what was taken out anywhere is a stretch, and the rest is as the tracker has it', () =>
  reviewing(async (review) => {
    const { source } = await workAt(review, 11);
    assert.ok(source);
    for (const { text, stretches } of source.texts) {
      let rest = text;
      for (const { start, end } of stretches.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
      assert.doesNotMatch(rest, /maralta|marta|555|0188/);
    }
    assert.equal(
      source.texts[0]?.text,
      'It stops at night, says maralta. Write to marta@correo.example or see `ssh marta@correo.example`.',
    );
    const [stretch] = source.texts[0]?.stretches ?? [];
    assert.ok(stretch);
    assert.equal(source.wordsOf(stretch.id), 'maralta');
  }));
