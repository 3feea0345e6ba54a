import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '../../../src/language/locale.ts';
import { sectionsOf } from '../../../src/cli/manual-text.ts';
import { mdxComponents } from '../../../src/mdx/components.ts';
import { guide } from './manual.ts';

for (const locale of locales) {
  test(`${locale}: each component that text may use is told, and no other`, () => {
    const section = sectionsOf(guide('text-and-components', locale)).find(({ id }) => id === 'components');
    const rows = (section?.body ?? '').split('\n').filter((line) => line.startsWith('| `<'));
    const told = rows.flatMap((row) => Array.from(row.matchAll(/<([A-Z]\w*)/g), ([, name = '']) => name));
    assert.deepEqual([...new Set(told)].sort(), Object.keys(mdxComponents).sort());
  });
}
