import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glossaryFrom } from '../../../../src/language/glossary.ts';
import { loadAhead } from '../../../../src/search/engine/load-ahead.ts';
import { chunkAddress, startAddress } from '../../../../src/search/engine/search-data.ts';
import type { SearchSource } from '../../../../src/search/engine/source.ts';

const start = {
  chunks: [
    ['a', '1'],
    ['l', '2'],
    ['n', '3'],
    ['q', '4'],
  ],
  pages: ['p1', 'p2'],
};

function noting(data: SearchSource['data']) {
  const ahead = new Set<string>();
  const source: SearchSource = {
    data,
    loadAhead: (address) => void ahead.add(address),
  };
  return { source, ahead };
}

test('the chunks of the words of a question, and of the other words for them, are loaded all at once', async () => {
  const { source, ahead } = noting(async <T>(address: string): Promise<T> => {
    assert.equal(address, startAddress('en'));
    return start as T;
  });
  const glossary = async () => glossaryFrom(new Map([['passcode', [{ term: 'secret', isForeign: false }]]]), new Map());
  await loadAhead('my passcode and mail', { locale: 'en', source, glossary });
  assert.deepEqual(
    [...ahead].sort(),
    ['2', '3', '4'].map((hash) => chunkAddress('en', hash)),
  );
});

test('what cannot be had is no matter before it is asked for', async () => {
  const { source, ahead } = noting(() => Promise.reject(new Error('no connection')));
  await loadAhead('mail', { locale: 'en', source, glossary: async () => glossaryFrom(new Map(), new Map()) });
  assert.equal(ahead.size, 0);
});
