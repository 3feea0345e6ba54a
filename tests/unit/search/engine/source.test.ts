import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceFrom } from '../../../../src/search/engine/source.ts';

test('what is asked for twice at once is loaded once', async () => {
  const loaded: string[] = [];
  const source = sourceFrom(async (address) => {
    loaded.push(address);
    return new Map([[address, `content of ${address}`]]);
  });
  assert.deepEqual(await Promise.all([source.data('/a.js'), source.data('/a.js'), source.data('/b.js')]), [
    'content of /a.js',
    'content of /a.js',
    'content of /b.js',
  ]);
  assert.deepEqual(loaded, ['/a.js', '/b.js']);
});

test('what could not be loaded is asked for again', async () => {
  let isThere = false;
  const source = sourceFrom(async (address) => {
    if (!isThere) throw new Error('no connection');
    return new Map([[address, 1]]);
  });
  await assert.rejects(source.data('/a.js'), /no connection/);
  isThere = true;
  assert.equal(await source.data('/a.js'), 1);
});

test('what is loaded ahead is there for whoever asks, once; what failed is asked for again', async () => {
  const loaded: string[] = [];
  let isThere = false;
  const source = sourceFrom(async (address) => {
    loaded.push(address);
    if (address === '/b.js' && !isThere) throw new Error('no connection');
    return new Map([[address, 1]]);
  });
  for (const address of ['/a.js', '/a.js', '/b.js']) source.loadAhead?.(address);
  await new Promise(setImmediate);
  isThere = true;
  assert.deepEqual([await source.data('/a.js'), await source.data('/b.js')], [1, 1]);
  assert.deepEqual(loaded, ['/a.js', '/b.js', '/b.js']);
});

test('of a file with several values, the one is given that stands behind the #', async () => {
  const loaded: string[] = [];
  const source = sourceFrom(async (address) => {
    loaded.push(address);
    return new Map([
      ['/a.js', 'first'],
      ['/a.js#1', 'second'],
    ]);
  });
  assert.deepEqual(await Promise.all([source.data('/a.js#1'), source.data('/a.js')]), ['second', 'first']);
  assert.deepEqual(loaded, ['/a.js']);
  await assert.rejects(source.data('/a.js#2'), /does not hold what its name says/);
});
