import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Concept } from '../../../../src/schema/glossary.ts';
import { answerQuestion } from '../../../../src/search/engine/answer-question.ts';
import { knowledge, site } from './answer-small-site.ts';
import type { TestPage } from './in-memory-index.ts';

const { known } = knowledge();
const idsFor = async (question: string, of = known) => (await answerQuestion(question, of)).pages.map(({ id }) => id);

test('the glossary is asked for the words of a question, and again for what they were taken for', async () => {
  const { known: fresh, asked } = knowledge();
  await answerQuestion('How can I change the passwrod?', fresh);
  assert.deepEqual([...new Set(asked)].filter((word) => ['change', 'passwrod', 'password'].includes(word)).sort(), [
    'change',
    'password',
    'passwrod',
  ]);
  assert.deepEqual(
    asked.filter((word) => ['the', 'printer'].includes(word)),
    [],
  );
});

test('a typo inside a phrase is corrected before the phrase is looked for', async () => {
  const phrase: readonly Concept[] = [{ en: ['blank pages', 'cartridge'], es: ['hojas en blanco'] }];
  const { known: withPhrase } = knowledge(site, 'en', phrase);
  const { corrections, searchedTerms } = await answerQuestion('blnak pages', withPhrase);
  assert.deepEqual([...corrections], [['blnak', 'blank']]);
  assert.ok(searchedTerms.flat().some(({ term }) => term === 'cartridge'));
});

test('other words for a corrected word find what it stands for', async () => {
  const { known: withOther } = knowledge(site, 'en', [{ en: ['messages', 'owner'], es: ['mensajes'] }]);
  assert.ok((await answerQuestion('mesages', withOther)).searchedTerms.flat().some(({ term }) => term === 'owner'));
});

test('words that stand nowhere are told, as they were typed', async () => {
  const unknownOf = async (question: string, asTyped = false) =>
    (await answerQuestion(question, known, asTyped)).unknown;
  assert.deepEqual(await unknownOf('Zzyzx of the printer, qwfpg ZZYZX'), ['zzyzx', 'qwfpg']);
  assert.deepEqual(await unknownOf('change password'), []);
  assert.deepEqual(await unknownOf('what is the'), ['what']);
  assert.deepEqual(await unknownOf('mx9.qwfpg.example'), ['mx9', 'qwfpg']);
});

test('a word that was corrected, or has another word that stands somewhere, is not unknown', async () => {
  assert.deepEqual((await answerQuestion('passwrod passcode', known)).unknown, []);
  assert.deepEqual((await answerQuestion('passwrod passcode', known, true)).unknown, ['passwrod']);
  assert.deepEqual((await answerQuestion('wipe', known)).unknown, ['wipe']);
});

test('words of a phrase that is known are not unknown', async () => {
  assert.deepEqual((await answerQuestion('ran out of space', known)).unknown, ['ran']);
});

test('what was looked up is told: the word itself first, and other words for it weigh less', async () => {
  const { searchedTerms } = await answerQuestion('passcode printer', known);
  assert.deepEqual(
    searchedTerms.map(([first]) => [first?.term, first?.weight]),
    [
      ['passcode', 1],
      ['printer', 1],
    ],
  );
  const [passcode = [], printer = []] = searchedTerms;
  assert.deepEqual(
    passcode.map(({ term, pages }) => [term, pages]),
    [
      ['passcode', 0],
      ['password', 1],
      ['contrasena', 0],
    ],
  );
  for (const { weight } of passcode.slice(1)) assert.ok(weight < 1);
  assert.deepEqual(
    printer.map(({ pages }) => pages),
    [1],
  );
});

test('another word of the own language weighs more than one of the other', async () => {
  const [terms = []] = (await answerQuestion('password', known)).searchedTerms;
  const weightOf = (term: string) => terms.find((each) => each.term === term)?.weight ?? Number.NaN;
  assert.ok(weightOf('passcode') > weightOf('contrasena'));
});

test('an other word of several words is found where they stand together', async () => {
  const pages: Readonly<Record<string, TestPage>> = {
    apart: { title: 'One', text: `name ${'filler '.repeat(40)} servers` },
    together: { title: 'Two', text: 'ask the name servers' },
    neither: { title: 'Three', text: 'servers' },
  };
  const { known: withPhrase } = knowledge(pages, 'en', [
    { en: ['nameservers', 'name servers'], es: ['servidores de nombres'] },
  ]);
  assert.deepEqual(await idsFor('nameservers', withPhrase), ['together']);
});

test('for a word that stands somewhere no phrases are looked up', async () => {
  const glossary: readonly Concept[] = [{ en: ['cartridge', 'old messages'], es: ['cartucho'] }];
  const { searchedTerms } = await answerQuestion('cartridge', knowledge(site, 'en', glossary).known);
  assert.deepEqual(
    searchedTerms.map((terms) => terms.map(({ term }) => term)),
    [['cartridge', 'cartucho']],
  );
});

test('a quoted code and a word with a hyphen after a minus are looked up as they are', async () => {
  assert.deepEqual(await idsFor('"550-5.7.26" messages'), ['gmail']);
  assert.deepEqual((await idsFor('messages -returned -gmail')).toSorted(), ['list', 'mailbox']);
  const { known: hyphens } = knowledge({ ...site, web: { title: 'Messages of web-mail', text: 'none' } });
  assert.ok(!(await idsFor('messages -web-mail', hyphens)).includes('web'));
});
