import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortName } from '../../../src/site/short-name.ts';

const cases: [string, number, string][] = [
  ['Consulta', 13, 'Consulta'],
  ['Consulta', 8, 'Consulta'],
  ['The Lighthouse Co-op', 13, 'The'],
  ['The Lighthouse Co-op', 14, 'The Lighthouse'],
  ['El Faro del Istmo', 13, 'El Faro del'],
  ['Donaudampfschifffahrt', 13, 'Donaudampfsch'],
];

for (const [name, most, short] of cases)
  test(`of ${name}, ${most} characters are ${short}`, () => assert.equal(shortName(name, most), short));
