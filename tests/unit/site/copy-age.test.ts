import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, goodUntil, isCopy } from '../../../src/site/copy-age.ts';

test('a copy is good for three months, to the same day or the last of its month', () => {
  for (const [edition, until] of [
    ['2026-11-01', '2027-02-01'],
    ['2026-11-20', '2027-02-20'],
    ['2026-11-30', '2027-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2026-01-31', '2026-04-30'],
    ['2026-10-31', '2027-01-31'],
  ] as const)
    assert.equal(goodUntil(edition), until);
});

test('the day is that of the reader’s own clock', () => {
  assert.equal(dayOf(new Date(2026, 0, 2, 0, 0)), '2026-01-02');
  assert.equal(dayOf(new Date(2026, 10, 30, 23, 59)), '2026-11-30');
});

const published = 'https://example.org/help/';
for (const [address, copy] of [
  ['https://example.org/help/en/ticket/1/', false],
  ['https://example.org/other/en/', true],
  ['http://example.org/help/en/', true],
  ['https://mirror.example.net/en/', true],
  ['http://192.168.1.7/en/', true],
  ['http://localhost:4321/en/', false],
  ['http://127.0.0.1:8080/en/', false],
  ['http://[::1]/en/', false],
  ['file:///media/usb/consulta/en/index.html', true],
  ['zim://A/en/index.html', true],
] as const) {
  test(`${address} is ${copy ? 'a copy' : 'no copy'}`, () => assert.equal(isCopy(new URL(address), published), copy));
}
