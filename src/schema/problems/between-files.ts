import { error } from './catalogue.ts';

/** What does not agree between two files. */

export const translationDisagrees = error(
  'translation-disagrees',
  (field, here, there, other) =>
    `${field} is ${here} here and ${there} in ${other}; it is a fact, the same in both languages.`,
  () => 'Correct the one that is wrong.',
);

export const sectionsDisagree = error(
  'sections-disagree',
  (here, there, other) => `The sections are ${here} here and ${there} in ${other}.`,
  () =>
    'Give both languages the same sections with the same ids in the same order, so that changing language keeps the reader’s place.',
);

export const commentsDisagree = error(
  'comments-disagree',
  (here, there, other) => `The comments differ: here is ${here}, and in ${other} ${there}.`,
  () =>
    'Give both languages the same comments, with the same roles, dates and replies; a comment may stay in its own language with lang="…".',
);

export const topicUnknown = error(
  'topic-unknown',
  (topic, known) => `There is no topic ${topic} in topics.yaml (${known}).`,
  () => 'Use one of these, or add the topic to topics.yaml.',
);

export const componentOfNoTopic = error(
  'component-of-no-topic',
  (name) => `No topic in topics.yaml lists the component ${name}.`,
  () => 'Correct the component, or add it to a topic in topics.yaml.',
);

export const relatedMissing = error(
  'related-missing',
  (key) => `related names ${key}, which is not in the knowledge base.`,
  () => 'Correct it or remove it.',
);

export const questionAnswerMissing = error(
  'question-answer-missing',
  (key) => `answers names ${key}, which is not in the knowledge base.`,
  () => 'Correct it or remove it.',
);

export const questionAnswerDuplicate = error(
  'question-answer-duplicate',
  (key, canonical) => `answers names ${key}, which is a duplicate of ${canonical}.`,
  (_key, canonical) => `Name ${canonical}, which is what the search finds.`,
);

export const titleTwice = error(
  'title-twice',
  (title, other) => `“${title}” is the title of ${other} too, and readers could not tell them apart.`,
  () => 'Say in one of them what is different, or make one a duplicate of the other.',
);
