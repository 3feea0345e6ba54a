import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerQuestion } from '../../../../src/search/engine/answer-question.ts';
import { exclusionsIn } from '../../../../src/search/engine/exclusions.ts';
import { foldedWords } from '../../../../src/language/fold.ts';
import { knowledge, site } from './answer-small-site.ts';
import { fc } from './properties.ts';

const { known } = knowledge();
const pieces = fc.constantFrom(
  ...[
    'change',
    'PASSWORD',
    'passwrod',
    'gmail',
    'panel',
    'the',
    'out of space',
    'contraseña',
    '550-5.7.26',
    'mx1.example',
    'a',
    '7',
    'zzyzx',
    '-panel',
    '-list',
    '"blank pages"',
    '"',
    '-',
    '🙂',
    '¿',
  ],
);
const questions = fc.oneof(
  { weight: 4, arbitrary: fc.array(pieces, { maxLength: 7 }).map((each) => each.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
);

test('whatever is asked, pages come once, in order, within bounds, and none that was refused', async () => {
  await fc.assert(
    fc.asyncProperty(questions, async (question) => {
      const { pages, corrections, unknown } = await answerQuestion(question, known);
      assert.equal(new Set(pages.map(({ id }) => id)).size, pages.length);
      for (const [i, { id, score, coverage }] of pages.entries()) {
        assert.ok(id in site && score > 0 && coverage > 0 && coverage <= 1 + 1e-9);
        assert.ok(i === 0 || score <= (pages[i - 1]?.score ?? 0));
      }
      const words = pages.map(({ id }) => foldedWords(`${site[id]?.title} ${site[id]?.text}`));
      if (exclusionsIn(question).words.includes('panel')) assert.ok(words.every((each) => !each.includes('panel')));
      for (const word of unknown) assert.ok(!corrections.has(word));
    }),
    { numRuns: 200 },
  );
});

test('asked as typed nothing is corrected, and accents and case make no difference', async () => {
  await fc.assert(
    fc.asyncProperty(questions, async (question) => {
      assert.equal((await answerQuestion(question, known, true)).corrections.size, 0);
      const accented = question.replace(/[aeo]/g, '$&\u0301').normalize('NFC').toUpperCase();
      if (/^[\x20-\x7e]*$/.test(question))
        assert.deepEqual(await answerQuestion(accented, known), await answerQuestion(question, known));
    }),
    { numRuns: 100 },
  );
});
