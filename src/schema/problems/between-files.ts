import { error } from './catalogue.ts';

/** What does not agree between two files. */

export const translationDisagrees = error('translation-disagrees');
export const sectionsDisagree = error('sections-disagree');
export const commentsDisagree = error('comments-disagree');
export const topicUnknown = error('topic-unknown');
export const componentOfNoTopic = error('component-of-no-topic');
export const relatedMissing = error('related-missing');
export const questionAnswerMissing = error('question-answer-missing');
export const questionAnswerDuplicate = error('question-answer-duplicate');
export const titleTwice = error('title-twice');
