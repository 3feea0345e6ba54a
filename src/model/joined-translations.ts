import type { EntryText, TicketText } from '../mdx/entry-text.ts';
import { isDuplicate } from './ledger.ts';
import type { EntryKey } from '../schema/entry.ts';
import { otherLocale } from '../language/locale.ts';
import type { Problem } from '../schema/problem.ts';
import { translationOfMissing, translationOfTaken } from '../schema/problems.ts';

const joins = (text: EntryText): text is TicketText & { fields: { translationOf: EntryKey } } =>
  text.kind === 'ticket' && text.fields.translationOf !== undefined;

/**
 * Two tickets on one subject, one in each language, that somebody has joined by `translationOf`: the text stands at the
 * other ticket's address in its own language, with its own facts, and its own address is an alias. Joined texts stay as
 * they are.
 */
export function joinTranslations(texts: readonly EntryText[]): EntryText[] {
  if (!texts.some(joins)) return [...texts];
  return texts.flatMap((text): EntryText[] => {
    if (!joins(text) || problemOf(text, texts) !== null) return [text];
    const { translationOf, ...fields } = text.fields;
    const other = texts.find(({ key }) => key === translationOf);
    const { joined: alias, ...own } = text;
    // Whoever was a duplicate is now as resolved as what it repeats.
    const resolution =
      fields.resolution === 'duplicate' && other?.kind === 'ticket' ? other.fields.resolution : fields.resolution;
    return [
      // As the translation of an entry that was written in the other language.
      {
        ...own,
        key: translationOf,
        joined: 'translation',
        fields: {
          ...fields,
          resolution,
          duplicateOf: undefined,
          originalLanguage: other?.fields.originalLanguage ?? otherLocale(text.locale),
        },
      },
      {
        ...own,
        joined: alias ?? 'alias',
        links: [],
        fields: { ...fields, resolution: 'duplicate', duplicateOf: translationOf },
      },
    ];
  });
}

/** Why a text cannot be joined to the entry that it names. */
export const joinProblems = (texts: readonly EntryText[], unfinished: ReadonlySet<EntryKey>): Problem[] =>
  texts.flatMap((text) =>
    joins(text) && !unfinished.has(text.fields.translationOf) ? (problemOf(text, texts) ?? []) : [],
  );

function problemOf(
  text: TicketText & { fields: { translationOf: EntryKey } },
  texts: readonly EntryText[],
): Problem | null {
  const at = { file: text.file, line: text.lines.translationOf };
  const { translationOf: key } = text.fields;
  const there = texts.filter((other) => other.key === key);
  if (key === text.key || there.length === 0 || there.some((other) => isDuplicate(other) || joins(other)))
    return translationOfMissing(at, key);
  const language = text.locale === 'en' ? 'English' : 'Spanish';
  const same = [
    ...there.filter(({ locale }) => locale === text.locale),
    ...texts.filter(
      (other) => other !== text && other.locale === text.locale && joins(other) && other.fields.translationOf === key,
    ),
  ];
  const [first] = same;
  if (first) return translationOfTaken(at, key, language, first.file);
  const own = texts.find((other) => other !== text && other.key === text.key);
  return own ? translationOfTaken(at, text.key, own.locale === 'en' ? 'English' : 'Spanish', own.file) : null;
}
