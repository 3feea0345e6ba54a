import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanAddress } from '../../../../src/browser/kit/clean-address.ts';

for (const [address, clean] of [
  ['../../index.html', '../../'],
  ['ticket/1/index.html', 'ticket/1/'],
  ['index.html', './'],
  ['index.html#a', '#a'],
  ['../index.html?q=a/index.html#b', '../?q=a/index.html#b'],
  ['https://example.org/en/index.html', 'https://example.org/en/'],
  ['../../files.html', '../../files.html'],
  ['#answer', '#answer'],
  ['my-index.html', 'my-index.html'],
] as const) {
  test(`${address} is published as ${clean}`, () => assert.equal(cleanAddress(address), clean));
}
