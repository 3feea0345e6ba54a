import type { EntryText } from '../mdx/entry-text.ts';
import type { EntryKey } from '../schema/entry.ts';
import type { Locale } from '../language/locale.ts';

export const editSizes = ['minor', 'medium', 'major'] as const;
/** How much of the source changed since it was translated. Readers hear of medium and major edits. */
export type EditSize = (typeof editSizes)[number];

/** What a translation was made from. */
export interface TranslationMark {
  /** Digests of the source's sentences, by section. */
  readonly sections: Sections;
  /** What the author said of an edit; it holds for that very text only. */
  readonly declared?: { readonly size: EditSize; readonly source: string } | undefined;
}

/** By entry and language of the translation: `faq/move-a-domain es`. */
export type TranslationMarks = ReadonlyMap<string, TranslationMark>;
export const translationMarkKey = (key: EntryKey, locale: Locale): string => `${key} ${locale}`;

export interface ChangedSection {
  readonly id: string;
  readonly change: 'changed' | 'added' | 'removed';
}

/** Whether a translation says what its source says. `unmarked`: nobody has said what it was made from. */
export type TranslationStatus =
  | { readonly state: 'missing' | 'unmarked' | 'current' }
  | { readonly state: 'stale'; readonly size: EditSize; readonly sections: readonly ChangedSection[] };

/** The state of a translation, from the text that it was written in first. Linear in the sentences. */
export function translationStatusOf(
  source: EntryText,
  translation: EntryText | undefined,
  mark: TranslationMark | undefined,
): TranslationStatus {
  if (translation === undefined) return { state: 'missing' };
  if (mark === undefined) return { state: 'unmarked' };
  const now = new Map(source.sections.map(({ id, digests }) => [id, digests]));
  const then = renamed(mark.sections, now);
  const sections: ChangedSection[] = [];
  let [changed, whole] = [0, 0];
  for (const id of new Set([...now.keys(), ...then.keys()])) {
    const [before, here] = [then.get(id), now.get(id)];
    const edited = Math.max(extra(before ?? [], here ?? []), extra(here ?? [], before ?? []));
    whole += Math.max(before?.length ?? 0, here?.length ?? 0);
    changed += edited;
    if (before === undefined || here === undefined)
      sections.push({ id, change: before === undefined ? 'added' : 'removed' });
    // Sentences that only changed places say the same in another order, which may matter among steps.
    else if (edited > 0 || before.some((digest, i) => digest !== here[i])) sections.push({ id, change: 'changed' });
  }
  if (sections.length === 0) return { state: 'current' };
  const isDeclared = mark.declared?.source === wholeDigest(source);
  return {
    state: 'stale',
    size: isDeclared && mark.declared ? mark.declared.size : measured(changed / whole, sections),
    sections,
  };
}

type Sections = ReadonlyMap<string, readonly string[]>;

/** A heading may get another id; what it stands above is the same section while its sentences are. */
function renamed(then: Sections, now: Sections): Sections {
  const without = [...now].filter(([id]) => !then.has(id));
  return new Map(
    [...then].map(([id, digests]) => {
      const same = now.has(id) ? undefined : without.find(([, others]) => others.join(' ') === digests.join(' '));
      return [same?.[0] ?? id, digests];
    }),
  );
}

/**
 * A digest cannot tell a comma from a “not”, so that only a sentence among many is called minor, and never one of title
 * or answer. From a third on, a reader is better served by the source.
 */
function measured(share: number, sections: readonly ChangedSection[]): EditSize {
  if (share >= 1 / 3) return 'major';
  const isSmall = share <= 0.04 && sections.every(({ id, change }) => change === 'changed' && id !== 'lead');
  return isSmall ? 'minor' : 'medium';
}

/** How many of the first are not among the second, each counted as often as it stands there. */
function extra(first: readonly string[], second: readonly string[]): number {
  const left = new Map<string, number>();
  for (const digest of second) left.set(digest, (left.get(digest) ?? 0) + 1);
  let count = 0;
  for (const digest of first) {
    const known = left.get(digest) ?? 0;
    if (known === 0) count++;
    else left.set(digest, known - 1);
  }
  return count;
}

/** Which sentences of a section are new since it was translated, by their positions: for translators. */
export function newSentences(
  mark: TranslationMark,
  { id, digests }: EntryText['sections'][number],
): ReadonlySet<number> {
  const left = new Map<string, number>();
  for (const digest of mark.sections.get(id) ?? []) left.set(digest, (left.get(digest) ?? 0) + 1);
  return new Set(
    digests.flatMap((digest, i) => {
      const known = left.get(digest) ?? 0;
      left.set(digest, known - 1);
      return known > 0 ? [] : [i];
    }),
  );
}

/** Names one state of a whole text: by its sentences' digests, each section set off. */
export const wholeDigest = ({ sections }: EntryText): string =>
  fingerprint(sections.map(({ id, digests }) => `${id} ${digests.join(' ')}`).join('\n'));

/** FNV-1a of 64 bits: what it is given are digests already, and the model has no library for more. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/** That a translation was made from the source as it is now. */
export const createTranslationMark = (source: EntryText): TranslationMark => ({
  sections: new Map(source.sections.map(({ id, digests }) => [id, digests])),
});

/** Of an entry's texts, the one that was written first and its translations; null where an entry has none at all. */
export function sourceAndTranslations(
  texts: readonly EntryText[],
): { readonly source: EntryText; readonly translations: readonly EntryText[] } | null {
  const [first] = texts;
  if (first === undefined) return null;
  // Where only the translation is here, it is all that anybody has.
  const source = texts.find(({ locale }) => locale === (first.fields.originalLanguage ?? first.locale)) ?? first;
  return { source, translations: texts.filter((text) => text !== source) };
}
