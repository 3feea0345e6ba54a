import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrast, fromOklch, isColour, nearestWith, oklchOf } from '../../../src/schema/colour.ts';
import { accented, lowContrasts } from '../../../src/schema/palette.ts';
import { colourNames, colourTokens, otherTokens, schemes } from '../../../src/schema/tokens.ts';

const accents = ['#0a5239', '#c2185b', '#8a1f5c', '#1f4fd8', '#7a3b00', '#000000', '#4a148c'];

test('contrasts are those of WCAG', () => {
  assert.equal(contrast('#000', '#fff'), 21);
  assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  assert.equal(contrast('#fff', '#777').toFixed(2), '4.48');
});

test('a colour in OKLCH and back is the same', () => {
  for (const colour of [...accents, '#ff00ff', '#00ff00', '#123456']) assert.equal(fromOklch(oklchOf(colour)), colour);
});

test('what a screen cannot show loses chroma, and neither lightness nor hue', () => {
  const wanted = { lightness: 0.8, chroma: 0.4, hue: 0.4 };
  const { lightness, chroma, hue } = oklchOf(fromOklch(wanted));
  assert.ok(Math.abs(lightness - 0.8) < 0.01 && Math.abs(hue - 0.4) < 0.03 && chroma < 0.4);
});

test('colours are written with three or six digits', () => {
  for (const colour of ['#fff', '#0A5239']) assert.ok(isColour(colour));
  for (const text of ['red', '#ffff', 'url(x)', '#12345g', 'rgb(0 0 0)']) assert.ok(!isColour(text));
});

test('the nearest colour has the contrast, and is the same hue', () => {
  const nearest = nearestWith('#ff6600', 4.5, ['#fdfdfa', '#f0f2ee']);
  assert.ok(nearest);
  assert.ok(contrast(nearest, '#f0f2ee') >= 4.5 && contrast(nearest, '#f0f2ee') < 4.8);
  assert.ok(Math.abs(oklchOf(nearest).hue - oklchOf('#ff6600').hue) < 0.05);
  assert.equal(nearestWith('#0a5239', 4.5, ['#fdfdfa']), '#0a5239');
  assert.equal(nearestWith('#777777', 4.5, ['#ffffff', '#000000', '#777777']), null);
});

test('the colours that ship, and those made from an accent, can be read in both schemes', () => {
  assert.deepEqual(lowContrasts(colourTokens), []);
  for (const accent of accents) {
    const palettes = { light: accented('light', accent, true), dark: accented('dark', accent, false) };
    assert.deepEqual(lowContrasts(palettes), [], accent);
  }
});

test('an accent that cannot be read is told once, with one that can', () => {
  const palettes = { light: accented('light', '#ffcc00', true), dark: accented('dark', '#ffcc00', false) };
  const [low, ...more] = lowContrasts(palettes);
  assert.deepEqual(more, []);
  assert.deepEqual([low?.scheme, low?.token, low?.least], ['light', 'accent', 4.5]);
  const nearest = low?.nearest ?? '';
  assert.deepEqual(
    lowContrasts({ ...palettes, light: accented('light', nearest, true) }).map(({ token }) => token),
    [],
  );
});

test('tokens.css has the tokens and colours that are named here', () => {
  const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
  const [light = '', dark = ''] = (css.split('@layer contrast')[0] ?? '').split('@media (prefers-color-scheme: dark)');
  for (const scheme of schemes) {
    const found = (scheme === 'light' ? light : dark).matchAll(/--color-([\w-]+): (#[0-9a-f]+);/g);
    const own = Object.fromEntries(Array.from(found, ([, name = '', value]) => [name, value]));
    assert.deepEqual(own, colourTokens[scheme]);
  }
  for (const name of otherTokens) assert.ok(light.includes(`--${name}:`), name);
  assert.equal(colourNames.length, 15);
});
