import { type Locale, locales } from '../language/locale.ts';
import type { Topic } from '../schema/topic.ts';
import type { Entry, KnowledgeBase } from './knowledge-base-model.ts';
import type { TranslationStatus } from './translation-status.ts';

/** What readers of a language get of an entry that was written in another one. */
export type TranslationState = TranslationStatus['state'];

export interface TranslationTask {
  readonly entry: Entry;
  /** The language that it is translated into, or lacks. */
  readonly into: Locale;
  readonly staleness: TranslationStatus;
}

/** How many entries of a topic a reader of one language finds in it, and in which state. */
export interface TopicProgress extends Readonly<Record<TranslationState, number>> {
  readonly topic: Topic;
  /** Entries that were written in the language itself. */
  readonly written: number;
  readonly all: number;
}

export interface TranslationBacklog {
  readonly locale: Locale;
  /** In the order of topics.yaml, without topics that hold nothing. */
  readonly topics: readonly TopicProgress[];
  /** What there is to do, most urgent first: a major edit before a minor one, then the newest review. */
  readonly stale: readonly TranslationTask[];
  readonly missing: readonly TranslationTask[];
  readonly unmarked: readonly TranslationTask[];
}

const sizes = ['major', 'medium', 'minor'];
const urgency = ({ staleness }: TranslationTask): number =>
  staleness.state === 'stale' ? sizes.indexOf(staleness.size) : 0;

/** What each entry that has its source in another language gives readers of this one. */
const into = (locale: Locale, entries: readonly Entry[]): TranslationTask[] =>
  entries.flatMap((entry) => {
    const staleness = entry.translations[locale];
    return staleness ? [{ entry, into: locale, staleness }] : [];
  });

/** All that translators have to do, by the language they write. */
export function translationBacklogs({
  entries,
  topicGroups,
}: Pick<KnowledgeBase, 'entries' | 'topicGroups'>): TranslationBacklog[] {
  return locales.map((locale) => {
    const translations = into(locale, entries);
    const inState = (state: TranslationState): TranslationTask[] =>
      translations.filter(({ staleness }) => staleness.state === state);
    return {
      locale,
      topics: topicGroups
        .filter((group) => group.entries.length > 0)
        .map(({ topic, entries: all }) => topicProgress(topic, all, locale)),
      // Sorting keeps the order of equals.
      stale: inState('stale').sort((a, b) => urgency(a) - urgency(b)),
      missing: inState('missing'),
      unmarked: inState('unmarked'),
    };
  });
}

function topicProgress(topic: Topic, entries: readonly Entry[], locale: Locale): TopicProgress {
  const translations = into(locale, entries);
  const count = (state: TranslationState): number =>
    translations.filter(({ staleness }) => staleness.state === state).length;
  return {
    topic,
    all: entries.length,
    written: entries.length - translations.length,
    current: count('current'),
    stale: count('stale'),
    missing: count('missing'),
    unmarked: count('unmarked'),
  };
}
