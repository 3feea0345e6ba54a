import assert from 'node:assert/strict';
import { test } from 'node:test';
import { floorProblems, searchFloor } from '../../../../src/checks/site/search-floor.ts';
import type { Question } from '../../../../src/schema/question.ts';
import { siteSchema } from '../../../../src/schema/site.ts';
import type { FoundAddresses, SearchFunction } from '../../../../src/search/evaluation/evaluate.ts';
import { inEnglish } from '../../../fixtures/in-english.ts';

const texts = [
  { key: 'faq/both', locale: 'en' },
  { key: 'faq/both', locale: 'es' },
  { key: 'faq/english', locale: 'en' },
] as const;

const found: Readonly<Record<string, FoundAddresses>> = {
  first: { own: ['/en/faq/both/', '/en/faq/english/'], other: [], seen: [] },
  inglés: { own: ['/es/faq/both/'], other: ['/es/faq/english/'], seen: [] },
};
const ask: SearchFunction = async (question) => found[question.ask] ?? { own: [], other: [], seen: [] };
const question = (ask: string): Question => ({ lang: 'en', ask, answers: ['faq/both'] });

const questions: Question[] = [
  question('first'),
  question('nothing'),
  { lang: 'es', ask: 'inglés', answers: ['faq/english'] },
];
const floorOf = (en: number, es: number) => floorProblems({ site: { searchFloor: { en, es } }, questions, texts }, ask);

test('a search at its floor is good enough', async () => {
  assert.deepEqual(await floorOf(0.5, 1), []);
});

test('a search below its floor says by how much, and in which language', async () => {
  const [problem, ...more] = await floorOf(0.6, 1);
  assert.deepEqual(more, []);
  assert.equal(problem?.code, 'search-below-floor');
  assert.equal(
    inEnglish(problem).what,
    'The search has a right answer among its first three for 0.500 of the 2 English questions in questions.yaml, and searchFloor asks for 0.6.',
  );
});

test('a floor without questions is a problem in each language that has none', async () => {
  const problems = await floorProblems({ site: { searchFloor: { en: 0, es: 0 } }, questions: null, texts }, ask);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['search-floor-without-questions', 'search-floor-without-questions'],
  );
});

test('without a floor nothing is asked, so no site has to be there', async () => {
  const nowhere = { folder: '/no/such/site', files: new Set<string>(), pages: [], questions, texts };
  assert.deepEqual(await searchFloor({ ...nowhere, site: {} }), []);
  assert.deepEqual(await searchFloor({ ...nowhere, site: null }), []);
});

test('site.yaml may set a floor: a share for both languages', () => {
  const field = siteSchema.shape.searchFloor;
  assert.ok(field.safeParse({ en: 0.7, es: 0 }).success);
  assert.ok(field.safeParse(undefined).success);
  for (const floor of [{ en: 0.7 }, { en: 70, es: 70 }, 0.7, { en: '0.7', es: 0.7 }])
    assert.ok(!field.safeParse(floor).success);
});
