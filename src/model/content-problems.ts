import type { EntryText } from '../mdx/entry-text.ts';
import type { EntryKey } from '../schema/entry.ts';
import { locales, otherLocale } from '../language/locale.ts';
import type { Problem } from '../schema/problem.ts';
import { translationMissing, translationStale } from '../schema/problems.ts';
import type { Topic } from '../schema/topic.ts';
import { agreementProblems } from './agreement.ts';
import { isDuplicate, type Ledger, publishedLedger } from './ledger.ts';
import { duplicateProblems } from './duplicates.ts';
import { permalinkProblems } from './permalink-problems.ts';
import type { PlacedRedirect } from './redirects.ts';
import { joinProblems, joinTranslations } from './joined-translations.ts';
import { type LinkingText, type PlacedQuestion, referenceProblems } from './references.ts';
import { markKey, type Marks, sourceAndTranslation, stalenessOf } from './staleness.ts';
import { titleProblems } from './titles.ts';

/** All that was read, for the rules that hold between files. */
export interface ContentToCheck {
  readonly texts: readonly EntryText[];
  /** The about page in each language. */
  readonly aboutTexts: readonly LinkingText[];
  /** Null when topics.yaml could not be read: then nothing is said about topics. */
  readonly topics: readonly Topic[] | null;
  /** Null when there is no questions.yaml, or it could not be read. */
  readonly questions: readonly PlacedQuestion[] | null;
  readonly redirects: readonly PlacedRedirect[];
  /** Null when permalinks.lock could not be read. */
  readonly ledger: Ledger | null;
  /** Null when translations.lock could not be read. */
  readonly marks: Marks | null;
  /** Entries with a file that could not be read; they exist, so links to them are not called dead. */
  readonly unreadable: ReadonlySet<EntryKey>;
  /** Entries with a text that is not published yet. */
  readonly drafts: ReadonlySet<EntryKey>;
}

/** Problems that no single file shows. */
export function contentProblems(given: ContentToCheck): Problem[] {
  const content = { ...given, texts: joinTranslations(given.texts) };
  const pairs = byKey(content.texts);
  return [
    ...joinProblems(given.texts, new Set([...given.unreadable, ...given.drafts])),
    ...agreementProblems(pairs),
    ...referenceProblems(content, pairs),
    ...duplicateProblems(content, pairs),
    ...titleProblems(content.texts),
    ...missingTranslations(pairs, new Set([...content.unreadable, ...content.drafts])),
    ...staleTranslations(pairs, content.marks),
    ...lostPermalinks(content),
  ];
}

/** Without topics, or without the ledger, nobody can tell what is missing. */
function lostPermalinks({ texts, topics, aboutTexts, redirects, ledger, unreadable }: ContentToCheck): Problem[] {
  if (topics === null || ledger === null || aboutTexts.length === 0) return [];
  const duplicates = new Set(texts.filter(isDuplicate).map(({ key }) => key));
  return permalinkProblems({
    ledger,
    redirects,
    duplicates,
    unreadable,
    published: publishedLedger({ texts, topics, aboutTexts }),
  });
}

/** Texts of one entry, by key. */
export type TextsByKey = ReadonlyMap<EntryKey, readonly EntryText[]>;

const byKey = (texts: readonly EntryText[]): TextsByKey => Map.groupBy(texts, (text) => text.key);

function missingTranslations(pairs: TextsByKey, unfinished: ReadonlySet<EntryKey>): Problem[] {
  return [...pairs].flatMap(([key, texts]) => {
    const [only] = texts;
    if (only === undefined || texts.length === locales.length || unfinished.has(key)) return [];
    const missing = otherLocale(only.locale);
    return [
      translationMissing(
        { file: only.file },
        missing === 'en' ? 'English' : 'Spanish',
        only.file.replace(/\w+\.mdx$/, `${missing}.mdx`),
      ),
    ];
  });
}

/**
 * Minor edits too: readers need not hear of them, but translators do. What nobody marked is a matter of `translate --
 * status`.
 */
function staleTranslations(pairs: TextsByKey, marks: Marks | null): Problem[] {
  return [...pairs].flatMap(([key, texts]) => {
    const pair = sourceAndTranslation(texts);
    if (!pair?.translation) return [];
    const { source, translation } = pair;
    const found = stalenessOf(source, translation, marks?.get(markKey(key, translation.locale)));
    if (found.state !== 'stale') return [];
    const sections = found.sections.map(({ id, change }) => (change === 'changed' ? id : `${id} ${change}`)).join(', ');
    return [
      translationStale(
        { file: translation.file },
        translation.locale === 'en' ? 'English' : 'Spanish',
        found.size,
        sections,
        key,
      ),
    ];
  });
}
