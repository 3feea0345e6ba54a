import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { slugOf } from '../../../src/site/slug.ts';

/** What made every id, folder and name of a picture until one library made them all. */
const asBefore = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

test('a slug is lower-case ASCII joined by hyphens', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Consulta Ñandú', 'consulta-nandu'],
    ['  ¿Cómo cambio mi contraseña?  ', 'como-cambio-mi-contrasena'],
    ['Captura de pantalla (2)', 'captura-de-pantalla-2'],
    ['fooBar IBM2Go x_y 1.5', 'foobar-ibm2go-x-y-1-5'],
    ['Ahuacatl & Friends', 'ahuacatl-friends'],
    ["Women’s Net, don't", 'women-s-net-don-t'],
    ['I ♥ 🦄', 'i'],
    ['!!! …', ''],
    ['', ''],
    [`${'largo '.repeat(60)}`, Array.from({ length: 60 }, () => 'largo').join('-')],
  ];
  for (const [text, slug] of cases) assert.equal(slugOf(text), slug, text);
});

test('other letters become ASCII too, where they were left out before', () => {
  assert.equal(slugOf('Straße, Ærø, Москва'), 'strasse-aero-moskva');
});

test('every line of the texts gives what it gave before', () => {
  const content = new URL('../../../content/', import.meta.url);
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:mdx|yaml)$/.test(file),
  );
  const lines = files.flatMap((file) => readFileSync(new URL(file, content), 'utf8').split('\n'));
  assert.ok(lines.length > 3000);
  const isCovered = (line: string): boolean => !/[^\p{Script=Latin}\p{Script=Common}\p{M}]/u.test(line);
  for (const line of lines.filter(isCovered)) assert.equal(slugOf(line), asBefore(line));
});
