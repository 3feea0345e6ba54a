import assert from 'node:assert/strict';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { readCheckedContent } from '../../../src/checks/read-checked-content.ts';
import { draft, reviewing, textIn, today, workAt } from './reviewing.ts';
import { openReview } from '../../../src/review/open-review.ts';
import type { Review } from '../../../src/review/review.ts';

/** Presses accept as often as it takes: the first time says what was not looked at. */
async function acceptAnyway(review: Review, number: number) {
  const first = await review.accept(draft(number));
  return first.outcome === 'look' ? review.accept(draft(number)) : first;
}

test('the drafts of an import are there in the order of their numbers, and nothing else is', () =>
  reviewing(async (review, folder) => {
    assert.deepEqual(
      [...review.stands],
      [11, 12, 13].map((number) => [draft(number), 'open']),
    );
    assert.equal(review.at, draft(11));
    // What a person began has no text of the importer beside it, and what they have passed is no draft.
    await writeFile(path.join(folder, 'tickets/101/en.mdx'), await textIn(folder, 12));
    await writeFile(path.join(folder, draft(12)), (await textIn(folder, 12)).replace('pending', 'done'));
    const again = await openReview({ contentFolder: folder, sources: [], trackers: [], today });
    assert.deepEqual([...again.stands.keys()], [draft(11), draft(13)]);
  }));

test('accepting writes title, answer and done, once what is a guess was looked at', () =>
  reviewing(async (review, folder) => {
    const before = await textIn(folder, 12);
    await review.keep(draft(12), {
      title: 'How do I rename a list?',
      answer: 'Below Tools, by the button with its name.',
    });
    assert.deepEqual(await review.accept(draft(12)), { outcome: 'accepted', file: draft(12) });
    const after = await textIn(folder, 12);
    assert.equal(
      after,
      before
        .replace(/review: pending.*\n/, 'review: done\n')
        .replace(/# .*\n(?=answerComment)/, '')
        .replace(/title: .*\n/, 'title: How do I rename a list?\n')
        .replace(/answer: .*\n/, 'answer: Below Tools, by the button with its name.\n'),
    );
    assert.equal(review.stands.get(draft(12)), 'accepted');
    const errors = (await readCheckedContent(folder)).problems.filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors, []);
  }));

test('accepting is refused once while the answer is a guess or a removal is unsure, and says where', () =>
  reviewing(async (review, folder) => {
    const before = await textIn(folder, 11);
    const work = await workAt(review, 11);
    const unsure = work.unsure();
    assert.deepEqual(
      unsure.map((id) => work.wordsOf(id)),
      ['maralta'],
    );
    assert.deepEqual(await review.accept(draft(11)), { outcome: 'look', places: ['answer', ...unsure] });
    assert.equal(await textIn(folder, 11), before);
    assert.deepEqual(await review.accept(draft(11)), { outcome: 'accepted', file: draft(11) });
  }));

test('what was looked at is not asked for', () =>
  reviewing(async (review) => {
    const work = await workAt(review, 11);
    await review.choose(draft(11), work.edits.answerComment, 'ask');
    assert.deepEqual(await review.look(draft(11), work.unsure()), { [String(work.unsure()[0])]: 'maralta' });
    assert.equal((await review.accept(draft(11))).outcome, 'accepted');
  }));

test('undo gives the file back byte for byte, any number of steps, and the fields that were typed', () =>
  reviewing(async (review, folder) => {
    const before = await Promise.all([11, 12].map((number) => textIn(folder, number)));
    review.hold(draft(11));
    await review.keep(draft(12), {
      title: 'A title that was typed here',
      answer: 'Below Tools, in the panel of the lists.',
    });
    await acceptAnyway(review, 12);
    assert.equal(review.at, draft(13));
    assert.deepEqual(await review.undo(), { outcome: 'undone', file: draft(12) });
    assert.equal((await workAt(review, 12)).edits.title, 'A title that was typed here');
    assert.deepEqual(await review.undo(), { outcome: 'undone', file: draft(11) });
    assert.deepEqual(await Promise.all([11, 12].map((number) => textIn(folder, number))), before);
    assert.deepEqual(await review.undo(), { outcome: 'nothing' });
    assert.deepEqual([...review.stands.values()], ['open', 'open', 'open']);
  }));

test('what npm run check would call an error is told, and nothing is written', () =>
  reviewing(async (review, folder) => {
    const before = await textIn(folder, 12);
    await review.keep(draft(12), { title: 'Short', answer: 'Below Tools, by the button with its name.' });
    const short = await acceptAnyway(review, 12);
    assert.ok(short.outcome === 'problems');
    assert.deepEqual(
      short.problems.map(({ code }) => code),
      ['field-invalid'],
    );
    // A title that another entry has is wrong between files only.
    await review.keep(draft(12), {
      title: 'Why does Gmail return my messages?',
      answer: 'Below Tools, by the button.',
    });
    const taken = await acceptAnyway(review, 12);
    assert.ok(taken.outcome === 'problems');
    assert.ok(
      taken.problems.some(({ code }) => code === 'title-twice'),
      JSON.stringify(taken.problems),
    );
    assert.equal(await textIn(folder, 12), before);
    assert.equal(review.stands.get(draft(12)), 'open');
  }));

test('settings are read again: a component that topics.yaml lists by now is no problem any more', () =>
  reviewing(
    async (review, folder) => {
      assert.equal((await acceptAnyway(review, 12)).outcome, 'problems');
      const file = path.join(folder, 'topics.yaml');
      await writeFile(file, (await readFile(file, 'utf8')).replace('name: Elsewhere', 'name: Websites'));
      assert.equal((await acceptAnyway(review, 12)).outcome, 'accepted');
    },
    { component: 'Elsewhere' },
  ));

test('a file that somebody has written meanwhile is not written over, unless the reviewer says so', () =>
  reviewing(async (review, folder) => {
    await workAt(review, 12);
    const theirs = (await textIn(folder, 12)).replace('the button?', 'the button, please?');
    await writeFile(path.join(folder, draft(12)), theirs);
    // What was shown is what is accepted, or nothing; shown again it is read again, since nothing was done to it here.
    assert.equal((await acceptAnyway(review, 12)).outcome, 'changed');
    assert.equal((await workAt(review, 12)).draft?.text, theirs);
    await review.keep(draft(12), { title: 'How do I rename a list?', answer: 'Below Tools, by the button.' });
    const later = theirs.replace('please', 'perhaps');
    await writeFile(path.join(folder, draft(12)), later);
    const outcome = await acceptAnyway(review, 12);
    assert.ok(outcome.outcome === 'changed');
    assert.equal(outcome.theirs, later);
    assert.match(outcome.mine, /How do I rename a list\?[\s\S]*please/);
    assert.equal(await textIn(folder, 12), later);
    assert.equal((await review.accept(draft(12), true)).outcome, 'accepted');
    assert.equal(await textIn(folder, 12), outcome.mine);
    await review.undo();
    assert.equal(await textIn(folder, 12), later);
  }));

test('what somebody wrote after a draft was accepted is not undone', () =>
  reviewing(async (review, folder) => {
    await acceptAnyway(review, 12);
    const later = `${await textIn(folder, 12)}\n`;
    await writeFile(path.join(folder, draft(12)), later);
    assert.deepEqual(await review.undo(), { outcome: 'not-undone', file: draft(12) });
    assert.equal(await textIn(folder, 12), later);
    assert.equal(review.stands.get(draft(12)), 'accepted');
  }));

test('a file that is gone is told, and can be written again', () =>
  reviewing(async (review, folder) => {
    await review.keep(draft(12), { title: 'How do I rename a list?', answer: 'Below Tools, by the button.' });
    await rm(path.join(folder, draft(12)));
    const outcome = await review.accept(draft(12));
    assert.ok(outcome.outcome === 'changed');
    assert.equal(outcome.theirs, null);
  }));

test(
  'where saving fails the draft stays with its fields',
  { skip: process.getuid?.() === 0 && 'root may write anywhere' },
  () =>
    reviewing(async (review, folder) => {
      await workAt(review, 12);
      await chmod(path.dirname(path.join(folder, draft(12))), 0o500);
      assert.equal((await acceptAnyway(review, 12)).outcome, 'not-saved');
      assert.equal(review.stands.get(draft(12)), 'open');
      await chmod(path.dirname(path.join(folder, draft(12))), 0o700);
    }),
);
