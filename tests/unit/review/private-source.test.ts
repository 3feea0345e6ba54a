import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { nameLine } from '../../../src/importer/write/erased.ts';
import type { DraftSource } from '../../../src/review/source.ts';
import { bench } from '../../../src/review/page/bench.ts';
import { words } from '../../../src/language/words.ts';
import { openReview } from '../../../src/review/open-review.ts';
import { type Issue, jsonTracker } from '../../fixtures/json-tracker.ts';
import { note, reviewing, today, workAt } from './reviewing.ts';

/** Texts of the source without what is hidden, and what can be seen by holding a key. */
const shownOf = ({ texts, wordsOf }: DraftSource) => ({
  plain: texts.map(({ text, stretches }) =>
    stretches.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text),
  ),
  held: texts.flatMap(({ stretches }) => stretches.flatMap(({ id }) => wordsOf(id) ?? [])),
});

const about = (id: number, over: Partial<Issue>): Issue => ({
  title: 'How is a list renamed?',
  body: 'Where do I find the button?',
  isConfidential: false,
  author: 'member1',
  openedAt: '2020-05-01T08:00:00Z',
  closedAt: '2020-05-03T09:30:00Z',
  notes: [note('support1', 'In the panel, below Tools, there is a button with the name of the list.')],
  ...over,
  id,
});

test('a text that was erased is nowhere in the source, nor where another text quotes it', () =>
  reviewing(
    async (review) => {
      const { source } = await workAt(review, 12);
      assert.ok(source);
      assert.deepEqual(
        source.texts.map(({ where }) => where),
        ['comment:2'],
      );
      assert.doesNotMatch(JSON.stringify(source), /orchard/);
    },
    {
      erased: ['ticket/12#question'],
      given: [
        about(12, {
          body: 'The gate of the orchard stands open every night until nine.',
          notes: [
            note('support1', '> The gate of the orchard stands open every night\n\nLook below Tools first.'),
            note('support1', 'In the panel, below Tools, there is a button with the name of the list.'),
          ],
        }),
      ],
    },
  ));

test('a ticket that was erased has no source, though a draft of it stands', () =>
  reviewing(async (review, folder) => {
    assert.ok((await workAt(review, 12)).source);
    await writeFile(`${folder}/.imported/erased.txt`, 'ticket/12\n');
    const again = await openReview({
      contentFolder: folder,
      today,
      sources: [`${folder}/.export`],
      trackers: [jsonTracker],
    });
    assert.equal((await workAt(again, 12)).source, null);
    assert.ok((await workAt(again, 11)).source);
  }));

test('a name that was erased is not shown, not while a key is held either, and is not put back', () =>
  reviewing(
    async (review) => {
      const work = await workAt(review, 12);
      const marks = work.marked().marks.map(({ id, kind }) => [kind, work.wordsOf(id), work.putBack(id)]);
      assert.deepEqual(marks, [
        ['name', undefined, false],
        ['email', 'lia@correo.example', true],
      ]);
      assert.ok(work.source);
      const { plain, held } = shownOf(work.source);
      assert.doesNotMatch(plain.join(), /Quillbert|lia@/);
      assert.deepEqual(held, ['lia@correo.example']);
      const page = await bench({ review, locale: 'en', say: words('en') });
      assert.doesNotMatch(page.html, /Quillbert/);
    },
    {
      erased: [nameLine('Otilia Quillbert')],
      given: [about(12, { body: 'Where is the button, asks Otilia Quillbert. Write to lia@correo.example.' })],
    },
  ));

test('the title of a ticket that is held is not shown and not put back; what else was taken out is known', () =>
  reviewing(
    async (review) => {
      const work = await workAt(review, 12);
      const marks = work.marked().marks.map(({ id, kind }) => [kind, work.wordsOf(id), work.putBack(id)]);
      assert.deepEqual(marks, [
        ['title', undefined, false],
        ['email', 'lia@correo.example', true],
      ]);
      assert.ok(work.source);
      const { plain, held } = shownOf(work.source);
      assert.doesNotMatch(plain.join(), /cabinet/);
      assert.deepEqual(held, ['lia@correo.example']);
    },
    {
      given: [
        about(12, { body: 'It is as in “The key of the north cabinet”. Write to lia@correo.example.' }),
        about(20, { title: 'The key of the north cabinet', isConfidential: true }),
      ],
    },
  ));
