import type { SentencesByCode } from '../../problems.ts';

/** What does not agree between two files. */
export const betweenFiles = {
  'translation-disagrees': ({
    field,
    here,
    there,
    other,
  }: {
    field: string;
    here: string;
    there: string;
    other: string;
  }) => ({
    what: `${field} is ${here} here and ${there} in ${other}; it is a fact, the same in both languages.`,
    fix: 'Correct the one that is wrong.',
  }),
  'sections-disagree': ({ here, there, other }: { here: string; there: string; other: string }) => ({
    what: `The sections are ${here} here and ${there} in ${other}.`,
    fix: 'Give both languages the same sections with the same ids in the same order, so that changing language keeps the reader’s place.',
  }),
  'comments-disagree': ({ here, there, other }: { here: string; there: string; other: string }) => ({
    what: `The comments differ: here is ${here}, and in ${other} ${there}.`,
    fix: 'Give both languages the same comments, with the same roles, dates and replies; a comment may stay in its own language with lang="…".',
  }),
  'topic-unknown': ({ topic, known }: { topic: string; known: readonly string[] }) => ({
    what: `There is no topic ${topic} in topics.yaml (${known.join(', ')}).`,
    fix: 'Use one of these, or add the topic to topics.yaml.',
  }),
  'component-of-no-topic': ({ name }: { name: string }) => ({
    what: `No topic in topics.yaml lists the component ${name}.`,
    fix: 'Correct the component, or add it to a topic in topics.yaml.',
  }),
  'related-missing': ({ key }: { key: string }) => ({
    what: `related names ${key}, which is not in the knowledge base.`,
    fix: 'Correct it or remove it.',
  }),
  'question-answer-missing': ({ key }: { key: string }) => ({
    what: `answers names ${key}, which is not in the knowledge base.`,
    fix: 'Correct it or remove it.',
  }),
  'question-answer-duplicate': ({ key, canonical }: { key: string; canonical: string }) => ({
    what: `answers names ${key}, which is a duplicate of ${canonical}.`,
    fix: `Name ${canonical}, which is what the search finds.`,
  }),
  'title-twice': ({ title, other }: { title: string; other: string }) => ({
    what: `“${title}” is the title of ${other} too, and readers could not tell them apart.`,
    fix: 'Say in one of them what is different, or make one a duplicate of the other.',
  }),
} satisfies SentencesByCode;
