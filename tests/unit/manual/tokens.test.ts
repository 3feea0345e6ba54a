import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOf } from '../../../src/cli/manual-text.ts';
import { locales } from '../../../src/language/locale.ts';
import { colourNames, otherTokens } from '../../../src/schema/tokens.ts';
import { firstCells, guide } from './manual.ts';

for (const locale of locales)
  test(`${locale}: the manual has each name that theme.css may set, and no other`, () => {
    const { body = '' } = sectionsOf(guide('make-it-yours', locale)).find(({ id }) => id === 'theme') ?? {};
    const names = [...colourNames.map((name) => `color-${name}`), ...otherTokens].map((name) => `--${name}`);
    assert.deepEqual(firstCells(body).sort(), names.sort());
  });
