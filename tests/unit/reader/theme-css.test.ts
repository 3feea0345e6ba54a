import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTheme } from '../../../src/reader/theme-css.ts';

test('values of tokens are taken, for each scheme', () => {
  const { theme, problems } = readTheme(`/* Ours */
:root { --color-paper: #fffdf7; --font-book: "Iowan Old Style", Georgia, serif; --size-line: 60ch }
@media (prefers-color-scheme: dark) {
  :root { --color-paper: #16130e; }
}`);
  assert.deepEqual(problems, []);
  assert.deepEqual(theme.colours.light, { paper: { value: '#fffdf7', line: 2 } });
  assert.deepEqual(theme.colours.dark, { paper: { value: '#16130e', line: 4 } });
  assert.equal(theme.others['font-book']?.value, '"Iowan Old Style", Georgia, serif');
  assert.equal(theme.others['size-line']?.value, '60ch');
});

const refused = [
  '.mast { display: none }',
  '@import url(https://example.org/a.css);',
  '@font-face { font-family: A; src: url(https://example.org/a.woff2) }',
  ':root { background: url(https://example.org/a.png) }',
  ':root { --color-paper: url(https://example.org/a.png) }',
  ':root { --color-paper: var(--color-ink) }',
  ':root { --color-paper: #fff !important }',
  ':root { --color-other: #fff }',
  ':root { --font-book: url(a) }',
  ':root { --font-book: "a\\22 }*{x:y" }',
  ':root { --size-page: calc(1px + 100vw) }',
  ':root { .mast { display: none } }',
  ':root, body { --color-paper: #fff }',
  '@media print { :root { --color-paper: #fff } }',
  '@media (prefers-color-scheme: dark) { @media (prefers-color-scheme: dark) { :root { --color-paper: #111 } } }',
  '@layer tokens { :root { --color-paper: #fff } }',
  ':root { --color-paper: #fff',
];
for (const css of refused)
  test(`${css} is refused, and nothing of it taken`, () => {
    const { theme, problems } = readTheme(`\n${css}`);
    assert.deepEqual(
      problems.map(({ code, line }) => [code, line]),
      [['theme-refused', 2]],
    );
    assert.deepEqual(theme, { colours: { light: {}, dark: {} }, others: {} });
  });
