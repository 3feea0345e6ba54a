import type { Concept } from '../../../../src/schema/glossary.ts';
import type { Locale } from '../../../../src/language/locale.ts';
import type { SearchResources } from '../../../../src/search/engine/answer-question.ts';
import { folded } from '../build/site-words-of.ts';
import { pagesWithWords, wordListOf } from '../../../../src/search/build/word-list.ts';
import { glossaryFrom, synonymsOf } from '../../../../src/language/glossary.ts';
import { fromShards, shardOf, toShards } from '../../../../src/search/engine/glossary-shards.ts';
import { inMemoryIndex, type TestPage } from './in-memory-index.ts';

export const site: Readonly<Record<string, TestPage>> = {
  password: {
    title: 'How do I change my password?',
    text: 'Open the panel, choose account, then change password. The old one stops working.',
  },
  mailbox: {
    title: 'My mailbox is full',
    text: 'Delete old messages or ask for more room. The panel shows how much room the mailbox has.',
  },
  gmail: {
    title: 'Why does Gmail return my messages?',
    text: 'Gmail says 550-5.7.26: publish a record for your domain on the server mx1 of example.',
  },
  printer: {
    title: 'The printer prints blank pages',
    text: 'Change the cartridge. The panel of the printer says which one.',
  },
  list: {
    title: 'Mailing lists',
    text: 'A list sends messages to its members. Its owner may change the settings of the list.',
  },
};
/** content/glossary.yaml of it. */
export const concepts: readonly Concept[] = [
  { en: ['password', 'passcode'], es: ['contraseña'] },
  { en: ['bounce', 'return'], es: ['rebotar'] },
  { en: ['out of space', 'full'], es: ['lleno'] },
  { en: ['wipe', 'erase'], es: ['borrar'] },
];

/**
 * What a question is answered from, with what it asked for: words of the glossary, and how often the words of the site.
 */
export function knowledge(
  pages: Readonly<Record<string, TestPage>> = site,
  locale: Locale = 'en',
  glossary = concepts,
) {
  const loads: number[] = [];
  const asked: string[] = [];
  // As in a browser: of the glossary only what these words lead to is there.
  const shards = toShards(synonymsOf(glossary, locale));
  const known: SearchResources = {
    locale,
    index: inMemoryIndex(pages),
    glossary: async (words) => {
      asked.push(...words);
      const { synonyms, forms } = fromShards([...new Set(words.map(shardOf))].map((shard) => shards[shard] ?? {}));
      return glossaryFrom(synonyms, forms);
    },
    wordList: async () => {
      loads.push(1);
      return new Map(
        Object.entries(
          wordListOf(pagesWithWords(Object.values(pages).map(({ title, text }) => folded(`${title} ${text}`)))),
        ),
      );
    },
  };
  return { known, loads, asked };
}
