import { type Page } from '@playwright/test';
import type { Locale } from './pages.ts';

interface FakeAnswers {
  /** Number of answers in the reader's language and in the other. */
  readonly own: number;
  readonly other: number;
  /** Answers of the other language among the first three. */
  readonly otherAmongFirst?: number;
  readonly isUncovered?: boolean;
  /** Words that no page has. */
  readonly unknown?: readonly string[];
  /** Which of the answers is the ticket of the number that was asked, from 0. */
  readonly ticket?: number;
  /** Milliseconds that they take. */
  readonly after?: number;
}

/**
 * Puts an engine in the place of ours that finds what it is told to: for numbers of answers that the starter content
 * does not have, and for slow searches. Its hits lead to pages that are there. It is where the script of ours would
 * leave itself, which then is not loaded (`lazy-script.ts`); and there is no worker to load it.
 */
export const fakeEngine = (page: Page, answers: Readonly<Record<string, FakeAnswers>>): Promise<unknown> =>
  page.addInitScript(install, answers);

function install(answers: Readonly<Record<string, FakeAnswers>>) {
  const hit = (question: string, place: number, language: Locale, isTicket: boolean) => ({
    address: `/${language}/faq/set-up-mail/?${question}-${place}`,
    locale: language,
    kind: isTicket ? 'ticket' : 'faq',
    topic: 'Topic',
    reviewed: '2026-01-19',
    numbers: isTicket ? [question] : [],
    title: `${question} ${place + 1} (${language})`,
    answer: 'The answer.',
    markedAnswer: [{ text: 'The answer.', isMatch: false }],
    excerpt: [
      { text: 'An ', isMatch: false },
      { text: 'excerpt', isMatch: true },
    ],
    sections: [],
  });
  const group = (question: string, count: number, language: Locale, ticket = -1) => ({
    count,
    hits: async (from: number, to: number) =>
      Array.from({ length: count }, (_, place) => hit(question, place, language, place === ticket)).slice(from, to),
  });
  const openHere = async (locale: Locale) => ({
    search: async (question: string) => {
      const {
        own,
        other,
        otherAmongFirst = 0,
        isUncovered = false,
        unknown = [],
        ticket,
        after = 0,
      } = answers[question] ?? { own: 0, other: 0 };
      await new Promise((resolve) => setTimeout(resolve, after));
      return {
        own: group(question, own, locale, ticket),
        other: group(question, other, locale === 'en' ? 'es' : 'en'),
        otherAmongFirst,
        corrections: new Map(),
        unknown,
        searchedTerms: [],
        isUncovered,
        choices: async () => ({}),
      };
    },
  });
  Object.assign(window, { Worker: undefined, consulta: { 'search-engine': { openHere } } });
}
