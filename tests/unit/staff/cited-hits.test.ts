import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citeWords } from '../../../src/model/cite.ts';
import { citedHits } from '../../../src/staff/cited-hits.ts';
import { bookmarklet } from '../../../src/staff/bookmarklet.ts';
import { fakeEngine, hit } from '../search/engine/fake-engine.ts';

const data = {
  locale: 'en',
  words: {} as never,
  cite: { en: citeWords('en'), es: citeWords('es') },
  site: 'https://kb.example.org/help/',
  tracker: 'https://tracker.example.org/',
} as const;
const english = fakeEngine({
  gmail: {
    own: [hit('/en/ticket/9012/', { title: 'Gmail', answer: 'Add SPF.', numbers: ['9012', '9155'] })],
    other: [hit('/en/ticket/11860/', { locale: 'es', title: 'Archivo', answer: 'Se puede.', numbers: ['11860'] })],
  },
  9155: { own: [hit('/en/ticket/9012/', { title: 'Gmail', answer: 'Add SPF.', numbers: ['9012', '9155'] })] },
});
const spanish = fakeEngine({
  9012: {
    own: [hit('/es/ticket/9012/', { title: 'Gmail en español', answer: 'Agrega SPF.', numbers: ['9012', '9155'] })],
  },
});
const opened: string[] = [];
const engines = async (locale: 'en' | 'es') => {
  opened.push(locale);
  return (locale === 'en' ? english : spanish).engine;
};
const links = async (text: string, language: 'en' | 'es' | 'both'): Promise<string[]> =>
  (await citedHits(text, language, engines, data, new AbortController().signal)).map(({ citation }) => citation.plain);

test('in one’s own language only its index is loaded', async () => {
  assert.deepEqual(await links('gmail', 'en'), [
    'Gmail – Add SPF. (reviewed 2 Jan 2026) https://kb.example.org/help/en/ticket/9012/',
    'Archivo – Se puede. (reviewed 2 Jan 2026) https://kb.example.org/help/en/ticket/11860/',
  ]);
  assert.deepEqual([...new Set(opened)], ['en']);
});

test('a duplicate’s number gives the entry that answers it, in the other language as it is called there', async () => {
  assert.deepEqual(await links('#9155', 'es'), [
    'Gmail en español – Agrega SPF. (revisada el 2 ene 2026) https://kb.example.org/help/es/ticket/9012/',
  ]);
  assert.deepEqual(await links('9155', 'both'), [
    'Gmail – Add SPF. (reviewed 2 Jan 2026) https://kb.example.org/help/en/ticket/9012/\n\nGmail en español – Agrega SPF. (revisada el 2 ene 2026) https://kb.example.org/help/es/ticket/9012/',
  ]);
});

test('the bookmark is one line that names the published page, whatever it is called', () => {
  const code = decodeURI(bookmarklet('https://kb.example.org/a%20b/en/staff/'));
  assert.match(code, /^javascript:\(\(\)=>\{.*"https:\/\/kb\.example\.org\/a%20b\/en\/staff\/".*\}\)\(\)$/);
  assert.doesNotThrow(() => new Function(code.replace('javascript:', 'return ')));
});
