import type { EntryText } from '../../mdx/entry-text.ts';
import type { TextsByKey } from '../../model/canonical-key.ts';
import { joinTranslations } from '../../model/joined-translations.ts';
import type { Content } from '../../reader/read-content.ts';
import type { Settings } from '../../reader/read-settings.ts';
import type { EntryKey } from '../../schema/entry.ts';
import type { Problem } from '../../schema/problem.ts';

/** A rule that holds between files: what no single one of them shows. */
export type ContentRule = (content: ContentToCheck) => Problem[];

type CheckedSettings = Pick<
  Settings,
  'site' | 'glossary' | 'aboutTexts' | 'topics' | 'questions' | 'redirects' | 'permalinks' | 'marks'
>;

/** All that was read. A setting that is null could not be read: then nothing is said about what it should name. */
export interface ContentToCheck extends CheckedSettings {
  /** As they stand in the folder. */
  readonly written: readonly EntryText[];
  /** As they are published: each joined translation at the address of its entry. */
  readonly texts: readonly EntryText[];
  readonly byKey: TextsByKey;
  /** Entries with a file that could not be read; they exist, so links to them are not called dead. */
  readonly unreadable: ReadonlySet<EntryKey>;
  /** Entries with a text that is not published yet. */
  readonly drafts: ReadonlySet<EntryKey>;
  /** The day of the build, `2026-11-30`; null where nobody says. */
  readonly today: string | null;
}

export function contentToCheck(
  { settings, texts: written, unreadable, drafts }: Content,
  today: string | null,
): ContentToCheck {
  const texts = joinTranslations(written);
  return { ...settings, written, texts, byKey: Map.groupBy(texts, ({ key }) => key), unreadable, drafts, today };
}
