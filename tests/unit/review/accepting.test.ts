import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { erasedFile, parseErased, takenFrom } from '../../../src/importer/write/erased.ts';
import { importedTextOf } from '../../../src/importer/write/imported.ts';
import { words } from '../../../src/language/words.ts';
import { bench } from '../../../src/review/page/bench.ts';
import type { Review } from '../../../src/review/review.ts';
import { draft, reviewing, textIn, today, workAt } from './reviewing.ts';

const checksOf = async (review: Review, number: number): Promise<string[]> =>
  review.checksOf(await workAt(review, number)).map(({ check }) => check);

async function accepted(review: Review, number: number) {
  const first = await review.accept(draft(number));
  return first.outcome === 'look' ? review.accept(draft(number)) : first;
}

test('an answer that says that there is none is refused each time, until somebody has written it', () =>
  reviewing(async (review, folder) => {
    const before = await textIn(folder, 13);
    for (let i = 0; i < 3; i++) assert.deepEqual(await review.accept(draft(13)), { outcome: 'unanswered' });
    assert.equal(await textIn(folder, 13), before);
    assert.ok((await checksOf(review, 13)).includes('no-answer'));
    await review.keep(draft(13), { title: 'Why is the site slow?', answer: 'Backups run at nine; wait until ten.' });
    assert.deepEqual(await checksOf(review, 13), []);
    assert.equal((await accepted(review, 13)).outcome, 'accepted');
  }));

test('a few letters more or less make no answer of the words that there is none', () =>
  reviewing(async (review) => {
    const { title, answer } = (await workAt(review, 13)).edits;
    for (const typed of [
      `x ${answer}`,
      `${answer}.`,
      answer.slice(2),
      answer.toUpperCase(),
      `¡${answer}, sí`,
      '',
      '…',
    ]) {
      await review.keep(draft(13), { title, answer: typed });
      assert.deepEqual(await review.accept(draft(13)), { outcome: 'unanswered' }, typed);
    }
  }));

test('what a reviewer typed and may be private is to be looked at, each time that it is other', () =>
  reviewing(async (review) => {
    await review.choose(draft(12), 1, 'ask');
    const title = 'Where is the button of the list?';
    await review.keep(draft(12), { title, answer: 'Entra con la contraseña: tortuga9 y oprime el botón.' });
    assert.ok((await checksOf(review, 12)).includes('typed-answer'));
    assert.deepEqual(await review.accept(draft(12)), { outcome: 'look', places: ['typed-answer'] });
    await review.keep(draft(12), {
      title: `${title} marta@correo.example`,
      answer: 'Entra y oprime el botón de la lista.',
    });
    assert.deepEqual(await checksOf(review, 12), ['typed-title']);
    assert.deepEqual(await review.accept(draft(12)), { outcome: 'look', places: ['typed-title'] });
    assert.equal((await review.accept(draft(12))).outcome, 'accepted');
  }));

test('a guess is no longer to be checked once the reviewer has chosen, or written the answer', () =>
  reviewing(async (review) => {
    assert.ok((await checksOf(review, 12)).includes('guess'));
    await review.choose(draft(12), 1, 'ask');
    assert.deepEqual(await checksOf(review, 12), []);
    assert.ok((await checksOf(review, 11)).includes('guess'));
    await review.keep(draft(11), { title: 'The backup stops', answer: 'Update the panel, and save once more.' });
    assert.ok(!(await checksOf(review, 11)).includes('guess'));
  }));

test('a keyword with words that were taken out goes, and is back when they are', () =>
  reviewing(async (review, folder) => {
    const file = path.join(folder, draft(12));
    await writeFile(file, (await textIn(folder, 12)).replace(/keywords: .*/, 'keywords: [Wendolyn, mail]'));
    const work = await workAt(review, 12);
    assert.equal(work.takeOut('Wendolyn', 'name'), 1);
    assert.equal((await accepted(review, 12)).outcome, 'accepted');
    assert.match(await textIn(folder, 12), /\nkeywords: \[mail\]\n/);
    await review.undo();
    work.putBack('own.1');
    await accepted(review, 12);
    assert.match(await textIn(folder, 12), /Wendolyn/);
  }));

test('taking back what was taken out gives title and answer back, but not over what was typed since', () =>
  reviewing(async (review) => {
    const work = await workAt(review, 12);
    const { title, answer } = work.edits;
    work.takeOut('list', 'name');
    work.takeOut('button', 'name');
    assert.notEqual(work.edits.answer, answer);
    work.putBack('own.1');
    assert.match(work.edits.answer, /there is a \[name removed\] with the name of the list/);
    work.keep({ title: work.edits.title, answer: work.edits.answer });
    work.putBack('own.1');
    assert.deepEqual([work.edits.title, work.edits.answer], [title, answer]);
    work.takeOut('button', 'name');
    work.keep({ title, answer: 'Somebody wrote this, and means it.' });
    work.putBack('own.1');
    assert.equal(work.edits.answer, 'Somebody wrote this, and means it.');
  }));

test('a draft whose page was withdrawn is accepted, and redirects.yaml calls it gone no more, until that is undone', () =>
  reviewing(async (review, folder) => {
    const file = path.join(folder, 'redirects.yaml');
    const before = '# Kept\nticket/99: gone\nticket/12:   gone # for a while\n';
    await writeFile(file, before);
    assert.equal((await accepted(review, 12)).outcome, 'accepted');
    assert.equal(await readFile(file, 'utf8'), '# Kept\nticket/99: gone\n');
    assert.equal((await review.undo()).outcome, 'undone');
    assert.equal(await readFile(file, 'utf8'), before);
    assert.equal((await accepted(review, 12)).outcome, 'accepted');
  }));

test('undo leaves no file where there was none', () =>
  reviewing(async (review, folder) => {
    await review.choose(draft(12), 1, 'ask');
    await rm(path.join(folder, draft(12)));
    assert.equal((await review.accept(draft(12))).outcome, 'changed');
    assert.equal((await review.accept(draft(12), true)).outcome, 'accepted');
    assert.equal((await review.undo()).outcome, 'undone');
    await assert.rejects(textIn(folder, 12), { code: 'ENOENT' });
  }));

test('a draft that nobody dated is accepted with the day on which it was', () =>
  reviewing(async (review, folder) => {
    await writeFile(path.join(folder, draft(12)), (await textIn(folder, 12)).replace(/reviewed: .*\n/, ''));
    await workAt(review, 12);
    assert.equal((await accepted(review, 12)).outcome, 'accepted');
    assert.match(await textIn(folder, 12), new RegExp(`reviewed: ${today}\n`));
  }));

test('the result says which comments are not published, and nothing where the discussion is', () =>
  reviewing(async (review) => {
    const work = await workAt(review, 11);
    work.choose(3, 'ask');
    const shown = async (publish: 'answer' | 'discussion'): Promise<string> => {
      Object.assign(review.site.tracker, { publish });
      return (await bench({ review, locale: 'en', say: words('en') })).html;
    };
    assert.match(await shown('answer'), /Comments 1 and 2 stay in the file and are not published\./);
    assert.doesNotMatch(await shown('discussion'), /not published/);
  }));

test('what a reviewer takes out does not stay in what the importer wrote last, until it is undone', () =>
  reviewing(async (review, folder) => {
    const base = path.join(folder, importedTextOf(draft(12)));
    const before = await readFile(base, 'utf8');
    assert.match(before, /Tools/);
    (await workAt(review, 12)).takeOut('Tools', 'password');
    assert.equal((await accepted(review, 12)).outcome, 'accepted');
    assert.doesNotMatch(await readFile(base, 'utf8'), /Tools/);
    const erased = await readFile(path.join(folder, erasedFile), 'utf8');
    assert.match(erased, /^taken ticket\/12 password 1 [\da-f]{4}$/m);
    const text = 'see tools';
    const found = (ticket: number) => takenFrom(parseErased(erased), ticket)(text);
    assert.deepEqual([found(12), found(13)], [[{ kind: 'password', start: 4, end: 9 }], []]);
    await review.undo();
    assert.equal(await readFile(base, 'utf8'), before);
  }));
