import type { EntryText } from '../../mdx/entry-text.ts';
import type { Problem } from '../../schema/problem.ts';
import { componentOfNoTopic, relatedMissing, topicUnknown } from '../../schema/problems.ts';
import type { ContentRule, ContentToCheck } from './content-rule.ts';

/** The topic, the component and the related entries that a text's fields name have to be there. */
export const namedInFields: ContentRule = (content) => content.texts.flatMap((text) => problemsOf(text, content));

function problemsOf(text: EntryText, { topics, byKey, unreadable, drafts }: ContentToCheck): Problem[] {
  const at = (field: string) => ({ file: text.file, line: text.lines[field] });
  const found: Problem[] = [];
  if (topics && text.kind === 'faq' && !topics.some(({ id }) => id === text.fields.topic)) {
    found.push(topicUnknown(at('topic'), { topic: text.fields.topic, known: topics.map(({ id }) => id) }));
  }
  if (
    topics &&
    text.kind === 'ticket' &&
    !topics.some(({ components }) => components.some(({ name }) => name === text.fields.component))
  ) {
    found.push(componentOfNoTopic(at('component'), { name: text.fields.component }));
  }
  for (const key of text.fields.related) {
    if (!byKey.has(key) && !unreadable.has(key) && !drafts.has(key)) found.push(relatedMissing(at('related'), { key }));
  }
  return found;
}
