import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCheckedContent } from '../../../src/checks/read-checked-content.ts';
import { fold } from '../../../src/language/fold.ts';
import { sentencesOf } from '../../../src/language/problems.ts';
import { isStopWord } from '../../../src/language/stop-words.ts';
import { withContent } from '../../fixtures/content-builder.ts';
import { problemCases } from './problem-cases/all.ts';

/** Names of fields and files, code, and what an author has written: in whatever language they are. */
const quoted = /`[^`]*`|«[^»]*»|<[^>]*>|\[[^\]]*\]|\S*[./:=_@#]\S+|#\S+/g;
/** A command with what is given to it: `npm run manual -- fields-of-other-files`, `npm run publish -- --from`. */
const commands = /\b(?:npm run \S+(?: -- \S+)?|npx consulta \S+)(?: --\S+)*/g;
/** Names of fields, attributes and values that are also English words. */
const names = new Set(['about', 'as', 'by', 'gone', 'id']);

const englishWordsIn = (sentence: string): string[] =>
  (fold(sentence.replace(commands, ' ').replace(quoted, ' ')).match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length > 1 && !names.has(word) && isStopWord(word, 'en') && !isStopWord(word, 'es'),
  );

for (const { mistake, changes } of problemCases) {
  test(`says in Spanish what to do when ${mistake}`, () =>
    withContent(changes, async (folder) => {
      for (const problem of (await readCheckedContent(folder, { today: '2027-01-01' })).problems) {
        const [english, spanish] = [sentencesOf(problem, 'en'), sentencesOf(problem, 'es')];
        for (const key of ['what', 'fix'] as const) {
          assert.match(spanish[key], /^[\p{L}\p{N}«<[\\*_#].*(?:[.:]|\n {4}\S.*)$/su, problem.code);
          assert.doesNotMatch(spanish[key], /undefined|null|NaN|\[object/, problem.code);
          assert.notEqual(spanish[key], english[key], problem.code);
          assert.deepEqual(englishWordsIn(spanish[key]), [], spanish[key]);
        }
      }
    }));
}
