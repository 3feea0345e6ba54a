import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glossaryFrom } from '../../../../src/language/glossary.ts';
import { loadAhead } from '../../../../src/search/engine/load-ahead.ts';
import { chunkAddress, startAddress } from '../../../../src/search/engine/search-data.ts';
import type { SearchSource } from '../../../../src/search/engine/source.ts';

const start = {
  chunks: [
    ['a', 'kite', '1'],
    ['lamp', 'mail', '2'],
    ['night', 'password', '3'],
    ['quite', 'zone', '4'],
  ],
  pages: 9,
  untranslated: {},
};

function noting(data: SearchSource['data']) {
  const ahead = new Set<string>();
  const source: SearchSource = {
    pagefind: () => assert.fail('Pagefind is not there yet'),
    data,
    loadAhead: (address) => void ahead.add(address),
  };
  return { source, ahead };
}

test('the chunks of the words of a question, and of the other words for them, are loaded before Pagefind is there', async () => {
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
