import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redact } from '../../../../src/importer/redact/redact.ts';

const taken = (text: string): string[] =>
  redact(text, 'en').findings.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
const goes = (text: string, ...what: readonly string[]): void =>
  assert.deepEqual(
    taken(text),
    what.map((each) => `address ${each}`),
    text,
  );

test('a street and its number are an address, whatever stands before the name or behind it', () => {
  goes('We are at 1417 Larkspur Trail now', '1417 Larkspur Trail');
  goes('at 37-18 73rd Street, Jackson Heights, NY 11372.', '37-18 73rd Street, Jackson Heights, NY 11372');
  goes('it is 9021 Highway 12 North, Helena MT', '9021 Highway 12 North, Helena MT');
  goes('La sede: C/ Mayor, 12, 3º B, 28013 Madrid', 'C/ Mayor, 12, 3º B, 28013 Madrid');
  goes('2a cerrada de Fresnos 18, Fracc. Los Sauces, Toluca', '2a cerrada de Fresnos 18, Fracc. Los Sauces, Toluca');
  goes('Manzana 14 Lote 3, Col. Lomas del Sur', 'Manzana 14 Lote 3, Col. Lomas del Sur');
  goes('Post Office Box 221, Marfa, Texas 79843', 'Post Office Box 221, Marfa, Texas 79843');
});

test('a street without its kind, or in small letters, is one where more says so', () => {
  goes('Vivo en Hidalgo 27, Centro', 'Hidalgo 27, Centro');
  goes('Xicoténcatl 811 altos, col. La Noria', 'Xicoténcatl 811 altos, col. La Noria');
  goes('she lives at 45 Bergen with two others', '45 Bergen');
  goes('i live at 88 maple st apt 3f and wait', '88 maple st apt 3f');
  goes('the corner of Grand and Mercer', 'corner of Grand and Mercer');
  goes('calle pino suárez 210 int 4 col. reforma', 'calle pino suárez 210 int 4 col. reforma');
});

test('an address goes on over lines, and stands in forms', () => {
  goes('5 Mill Ln.\nPutney, VT 05346\nand so on', '5 Mill Ln.\nPutney, VT 05346');
  goes('Street: 19 Quarry Hill Rd\nPostal Code: 05641', '19 Quarry Hill Rd', '05641');
  goes('|| Address || 61 Wharf Row, Bath ME 04530 ||', '61 Wharf Row, Bath ME 04530');
});

test('releases, places in files, counts and addresses of another kind stay', () => {
  for (const text of [
    'Estamos en Debian 12 y antes en Ubuntu 22.04, con PHP 8.',
    'we moved to 3 Linux boxes in May',
    'La calle tiene 3 carriles y la avenida 4.',
    'Error at Line 12, Col. 8: unexpected token',
    'Address already in use: 0.0.0.0:8080; the address is 0x7fff5fbff8c0, 8 bytes',
    'There are 12 road maps and 3 court rulings; page 3 of row 555.',
  ])
    assert.deepEqual(taken(text), [], text);
});
