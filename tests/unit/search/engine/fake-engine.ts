import type { Locale } from '../../../../src/language/locale.ts';
import type { Answers, Filters, Hit, SearchEngine, SearchOptions } from '../../../../src/search/engine/engine.ts';

export function hit(address: string, facts: Partial<Hit> = {}): Hit {
  const [, locale, kind] = address.split('/') as [string, Locale, Hit['kind']];
  return {
    address,
    locale,
    kind,
    title: address,
    topic: 'Mail',
    reviewed: '2026-01-02',
    numbers: [],
    answer: 'Yes.',
    markedAnswer: [],
    excerpt: [],
    sections: [],
    explanation: { score: 0, coverage: 0, titleCoverage: 0, closeness: 0, parts: [] },
    ...facts,
  };
}

interface Group {
  readonly own?: readonly Hit[];
  readonly other?: readonly Hit[];
  readonly otherAmongFirst?: number;
  readonly isUncovered?: boolean;
  readonly unknown?: readonly string[];
}
export interface Asked extends SearchOptions {
  readonly question: string;
  readonly filters: Filters;
}

/** Finds what it was told to find for a question, filtered or not, and remembers what it was asked. */
export function fakeEngine(
  answers: Readonly<Record<string, Group>>,
  filtered: Readonly<Record<string, Group>> = answers,
) {
  const asked: Asked[] = [];
  const loaded: string[] = [];
  const groupOf = (hits: readonly Hit[] = []): Answers => ({
    count: hits.length,
    hits: async (from, to) =>
      hits.slice(from, to).map((each) => {
        loaded.push(each.address);
        return each;
      }),
  });
  const engine: SearchEngine = {
    async search(question, filters, options = {}) {
      asked.push({ question, filters, ...options });
      const found = (Object.keys(filters).length > 0 ? filtered : answers)[question];
      return {
        own: groupOf(found?.own),
        other: groupOf(found?.other),
        otherAmongFirst: found?.otherAmongFirst ?? 0,
        corrections: new Map(),
        unknown: found?.unknown ?? [],
        searchedTerms: [],
        isUncovered: found?.isUncovered ?? false,
        choices: async () => ({}),
      };
    },
  };
  return { engine, asked, loaded };
}
