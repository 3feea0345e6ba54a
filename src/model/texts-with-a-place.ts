import type { EntryText } from '../mdx/entry-text.ts';
import type { Topic } from '../schema/topic.ts';
import { canonicalKey } from './canonical-key.ts';
import { joinTranslations } from './joined-translations.ts';

/**
 * The texts that a knowledge base can be made of while others are wrong: a topic of theirs is there, and a duplicate
 * leads to an entry. For who writes; a build stops where there are others.
 */
export function textsWithAPlace(texts: readonly EntryText[], topics: readonly Topic[]): EntryText[] {
  const [ids, components] = [
    new Set(topics.map(({ id }) => id)),
    new Set(topics.flatMap((topic) => topic.components.map(({ name }) => name))),
  ];
  const hasTopic = (text: EntryText): boolean =>
    text.kind === 'faq' ? ids.has(text.fields.topic) : components.has(text.fields.component);
  let placed = texts.filter(hasTopic);
  // What leads to a text without a place has none either.
  for (let before = Infinity; placed.length < before;) {
    before = placed.length;
    const joined = joinTranslations(placed);
    const byKey = Map.groupBy(joined, ({ key }) => key);
    const lost = new Set(joined.filter(({ key }) => canonicalKey(key, byKey) === null).map(({ file }) => file));
    placed = placed.filter(({ file }) => !lost.has(file));
  }
  return placed;
}
