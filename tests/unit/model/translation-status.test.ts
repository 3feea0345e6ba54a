import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntryText } from '../../../src/mdx/entry-text.ts';
import {
  createTranslationMark,
  newSentences,
  type TranslationStatus,
  translationStatusOf,
  wholeDigest,
} from '../../../src/model/translation-status.ts';
import { parseTranslationMarks, formatTranslationMarks } from '../../../src/reader/translations-lock.ts';
import { readEntry } from '../../../src/reader/read-entry.ts';

const front = (answer = 'Change it in the panel, and then in every mail program.'): string => `---
question: How do I change my password?
answer: ${answer}
topic: access
originalLanguage: en
reviewed: 2026-10-30
reviewBy: 2027-10-30
---
`;
const many = Array.from({ length: 40 }, (_, i) => `Sentence number ${i} stands here.`).join(' ');
const guide = `Read this first.

## Before you start [#before]

Have your *old* password at hand. Look at [the panel](https://example.org/a "Panel") once.

## The steps [#steps]

1. Open the panel.
2. Type it twice.

${many}
`;

function read(body: string, answer?: string): EntryText {
  const { text, problems } = readEntry(front(answer) + body, {
    key: 'faq/x',
    locale: 'en',
    file: 'faq/x/en.mdx',
    pictureSize: () => null,
  });
  assert.deepEqual(problems, []);
  assert.ok(text);
  return text;
}

const source = read(guide);
const after = (body: string, answer?: string): TranslationStatus =>
  translationStatusOf(read(body, answer), source, createTranslationMark(source));

const replaced = (old: string, now: string): string => {
  assert.ok(guide.includes(old));
  return guide.replace(old, now);
};

for (const [what, body] of [
  ['nothing', guide],
  ['white space', replaced('Have your *old* password at hand. ', 'Have your   *old*\npassword at\nhand.\n')],
  ['where a link leads', replaced('https://example.org/a "Panel"', 'https://example.org/b')],
  ['the id of a heading', replaced('[#before]', '[#first]')],
  ['emphasis', replaced('*old*', '**old**')],
] as const) {
  test(`a translation stays current when ${what} changes`, () => assert.deepEqual(after(body), { state: 'current' }));
}

test('one sentence among many is minor; an answer, a new section or much of the text is not', () => {
  assert.deepEqual(after(replaced('Open the panel.', 'Open the panel now.')), {
    state: 'stale',
    size: 'minor',
    sections: [{ id: 'steps', change: 'changed' }],
  });
  assert.deepEqual(after(guide, 'Change it in the panel, and nowhere else at all.'), {
    state: 'stale',
    size: 'medium',
    sections: [{ id: 'lead', change: 'changed' }],
  });
  assert.deepEqual(after(`${guide}\n## If it fails [#trouble]\n\nWrite to us.\n`), {
    state: 'stale',
    size: 'medium',
    sections: [{ id: 'trouble', change: 'added' }],
  });
  assert.deepEqual(after(guide.replace(/## Before you start[\s\S]*?(?=## The steps)/, '')), {
    state: 'stale',
    size: 'medium',
    sections: [{ id: 'before', change: 'removed' }],
  });
  const major = after(guide.replaceAll('stands here', 'stood there'));
  assert.deepEqual(major, { state: 'stale', size: 'major', sections: [{ id: 'steps', change: 'changed' }] });
});

for (const [changed, all, size] of [
  [1, 25, 'minor'],
  [1, 24, 'medium'],
  [1, 5, 'medium'],
  [2, 7, 'medium'],
  [2, 6, 'major'],
] as const) {
  test(`${changed} of ${all} sentences changed is a ${size} edit`, () => {
    // Title, answer and heading are three of those that stay.
    const text = (word: string): EntryText => {
      const sentences = Array.from({ length: all - 3 }, (_, i) => `Number ${i} stands ${i < changed ? word : 'here'}.`);
      return read(`## Part [#part]\n\n${sentences.join(' ')}\n`);
    };
    const before = text('here');
    assert.equal(before.sections.flatMap(({ digests }) => digests).length, all);
    const staleness = translationStatusOf(text('there'), before, createTranslationMark(before));
    assert.equal(staleness.state === 'stale' && staleness.size, size);
  });
}

test('the same sentences in another order are a change', () => {
  const swapped = replaced('1. Open the panel.\n2. Type it twice.', '1. Type it twice.\n2. Open the panel.');
  assert.deepEqual(after(swapped), { state: 'stale', size: 'minor', sections: [{ id: 'steps', change: 'changed' }] });
});

test('what the author says of an edit holds for that text, and no longer', () => {
  const edited = read(guide, 'Change it in the panel, and nowhere else at all.');
  const mark = { ...createTranslationMark(source), declared: { size: 'minor', source: wholeDigest(edited) } as const };
  assert.equal((translationStatusOf(edited, source, mark) as { size: string }).size, 'minor');
  const again = read(guide, 'Change it in the panel, then wait for a whole hour.');
  assert.equal((translationStatusOf(again, source, mark) as { size: string }).size, 'medium');
});

test('new sentences are known by their places, one that stands twice too', () => {
  const edited = read(replaced('2. Type it twice.', '2. Open the panel.\n3. Type it twice.'));
  const steps = edited.sections.find(({ id }) => id === 'steps');
  assert.ok(steps);
  assert.deepEqual([...newSentences(createTranslationMark(source), steps)], [2]);
});

test('a missing translation and one that nobody marked are told apart', () => {
  assert.deepEqual(translationStatusOf(source, undefined, undefined), { state: 'missing' });
  assert.deepEqual(translationStatusOf(source, source, undefined), { state: 'unmarked' });
});

test('marks read back as they were written, with what the author said', () => {
  const marks = new Map([
    [
      'faq/x es',
      { ...createTranslationMark(source), declared: { size: 'major', source: wholeDigest(source) } as const },
    ],
  ]);
  const { marks: read, problems } = parseTranslationMarks(formatTranslationMarks(marks));
  assert.deepEqual(problems, []);
  assert.deepEqual([...read], [...marks]);
});

test('a comment in the other language is nobody’s translation', () => {
  const ticket = `---
ticket: 1
title: How do I change it?
answer: Change it in the panel, and then in every mail program.
status: closed
resolution: fixed
type: question
priority: medium
component: Accounts
opened: 2026-01-01
closed: 2026-01-02
reporter: member
owner: support
originalLanguage: en
reviewed: 2026-10-30
reviewBy: 2027-10-30
---

<Question>
How?
</Question>

<Comment number="1" by="support" date="2026-01-01">
So.
</Comment>

<Comment number="2" by="reporter" date="2026-01-02" lang="es">
Gracias.
</Comment>
`;
  const { text, problems } = readEntry(ticket, {
    key: 'ticket/1',
    locale: 'en',
    file: 'tickets/1/en.mdx',
    pictureSize: () => null,
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    text?.sections.map(({ id }) => id),
    ['lead', 'question', 'comment:1'],
  );
});
