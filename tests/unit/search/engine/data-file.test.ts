import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { dataFile, valuesIn } from '../../../../src/search/engine/data-file.ts';

/** What a browser gets that runs it. */
const run = (file: string): Map<string, unknown> => {
  const given = new Map<string, unknown>();
  runInNewContext(file, {
    consultaData: (address: string, value: unknown) => given.set(address, JSON.parse(JSON.stringify(value))),
  });
  return given;
};

test('a file hands over the same, run as a script and read as text', () => {
  const values = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.jsonValue()), { maxLength: 4 });
  fc.assert(
    fc.property(values, (given) => {
      const expected = new Map(given.map(([address, value]) => [address, JSON.parse(JSON.stringify(value))]));
      assert.deepEqual(valuesIn(dataFile(given)), expected);
      assert.deepEqual(run(dataFile(given)), expected);
    }),
  );
});

test('a key that JavaScript takes for the prototype is a key', () => {
  const value = JSON.parse(
    '{"__proto__":{"a":["__proto__",{"__proto__":"{\\"__proto__\\":1"}]},"b":",\\"__proto__\\":"}',
  );
  const file = dataFile([['/a', value]]);
  for (const given of [valuesIn(file), run(file)]) assert.equal(JSON.stringify(given.get('/a')), JSON.stringify(value));
});

test('what would end a line or a script stands as text', () => {
  const value = ['\n', '\r', '\u2028', '</script>', '")\nalert(1)//', '${1}'];
  const file = dataFile([['/a', value]]);
  assert.equal(file.trimEnd().split('\n').length, 1);
  assert.deepEqual([valuesIn(file), run(file)], [new Map([['/a', value]]), new Map([['/a', value]])]);
});

test('a page of a host that has no such file is no data', () => {
  assert.throws(() => valuesIn('<!doctype html><title>Not found</title>'), /no file of search data/);
});
