import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formFinder } from '../../../../src/importer/redact/form-finder.ts';
import { knownNamesOf } from '../../../../src/importer/redact/names.ts';
import { escapePattern } from '../../../../src/site/escape-pattern.ts';
import { processorTime } from '../../../bench/redact/detectors.ts';

/** What is to be found: one pattern of all forms, the longest first, which takes as long as there are forms. */
const patternOf = (forms: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}_/-]|[\p{L}\p{N}._-]@)(?:${forms
      .toSorted((a, b) => b.length - a.length)
      .map((each) => escapePattern(each).replace(/\s+/g, String.raw`(?:[\s+_]|%20){1,3}`))
      .join('|')})(?![\p{L}\p{M}\p{N}_/])`,
    'gu',
  );
const expected = (forms: readonly string[], text: string): string[] =>
  Array.from(text.matchAll(patternOf(forms)), ({ 0: found, index }) => `${index} ${found}`);
const found = (forms: readonly string[], text: string): string[] =>
  formFinder(forms)(text).map(({ index, found: each }) => `${index} ${each}`);

test('forms are found where one pattern of all of them would find them', () => {
  const forms = [
    'ana',
    'ana quiroga',
    'ana q.',
    'a. quiroga',
    'quiroga, ana',
    'ana.quiroga',
    'ana-maria',
    'ana maria de la luz',
    'maria',
    '_ana_',
    '.dot',
    '@x',
    'n1',
    'o’neil',
    'jose  perez',
    'ana _luz',
    '%20x',
    'c++',
  ];
  for (const text of [
    'ana quiroga, ana q. y ana',
    'ana_quiroga ana+quiroga ana%20quiroga ana \n quiroga ana    quiroga',
    '@ana mail@ana x.@ana ana@mail ana/ /ana -ana ana- _ana_ __ana__',
    'quiroga, ana; a. quiroga; a.quiroga; ana.quiroga; ana.quirogas',
    'ana-maria ana maria de la luz ana maria de la',
    'x\u0301ana ana\u0301 \u0301ana',
    'see .dot and a.dot and @x and @@x, n1 n12',
    'o’neil o’neils jose perez jose_perez ana _luz ana __luz',
    '%20x a%20x c++ c+++ (c++)',
  ])
    assert.deepEqual(found(forms, text), expected(forms, text), text);
});

test('and in texts that nobody would write', () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const parts = ['a', 'an', 'b', 'ñ', '1', '.', '-', '_', ' ', '  ', '+', '%20', '@', '/', ',', '’', '\u0301', '\n'];
  const word = (length: number): string => Array.from({ length }, () => parts[random(parts.length)]).join('');
  for (let i = 0; i < 3000; i++) {
    const forms = [...new Set(Array.from({ length: 6 }, () => word(1 + random(5)).trim()))].filter(
      (each) => each !== '',
    );
    const text = word(25);
    if (forms.length > 0) assert.deepEqual(found(forms, text), expected(forms, text), JSON.stringify([forms, text]));
  }
});

test('names of twenty thousand people take hardly longer than those of a thousand', () => {
  const people = Array.from({ length: 20_000 }, (_, i) => `Ana${i % 700} María Qui${i}roga`);
  const text = 'Hola Ana12 María, lo vio Ana7 Qui7roga ayer; a nadie más. '.repeat(200);
  const [few = 0, many = 0] = [1000, 20_000].map((count) => {
    const find = knownNamesOf(people.slice(0, count));
    return Math.min(...[1, 2, 3].map(() => processorTime(find, text)));
  });
  assert.ok(many < Math.max(few, 100) * 6, `${few} ms, ${many} ms`);
});
