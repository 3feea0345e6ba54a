import type { EntryText, TicketText } from '../mdx/entry-text.ts';
import { isDuplicate } from './permalink-registry.ts';
import type { EntryKey } from '../schema/entry.ts';
import type { Locale } from '../language/locale.ts';

/** A ticket that says which entry it translates. */
export type JoiningText = TicketText & { fields: { translationOf: EntryKey } };
export const joins = (text: EntryText): text is JoiningText =>
  text.kind === 'ticket' && text.fields.translationOf !== undefined;

/**
 * Two tickets on one subject, one in each language, that somebody has joined by `translationOf`: the text stands at the
 * other ticket's address in its own language, with its own facts, and its own address is an alias. Joined texts stay as
 * they are.
 */
export function joinTranslations(texts: readonly EntryText[]): EntryText[] {
  if (!texts.some(joins)) return [...texts];
  return texts.flatMap((text): EntryText[] => {
    if (!joins(text) || joinFault(text, texts) !== null) return [text];
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
          originalLanguage: other?.fields.originalLanguage ?? other?.locale,
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

/** `missing`: there is no such entry. `taken`: `file` is the text in `locale` already, of the entry `key`. */
export type JoinFault =
  | { readonly is: 'missing' }
  | { readonly is: 'taken'; readonly key: EntryKey; readonly locale: Locale; readonly file: string };

/** Why a text cannot be joined to the entry that it names; null when it can. */
export function joinFault(text: JoiningText, texts: readonly EntryText[]): JoinFault | null {
  const { translationOf: key } = text.fields;
  const there = texts.filter((other) => other.key === key);
  if (key === text.key || there.length === 0 || there.some((other) => isDuplicate(other) || joins(other)))
    return { is: 'missing' };
  const [same] = [
    ...there.filter(({ locale }) => locale === text.locale),
    ...texts.filter(
      (other) => other !== text && other.locale === text.locale && joins(other) && other.fields.translationOf === key,
    ),
  ];
  if (same) return { is: 'taken', key, locale: text.locale, file: same.file };
  const own = texts.find((other) => other !== text && other.key === text.key);
  return own ? { is: 'taken', key: text.key, locale: own.locale, file: own.file } : null;
}
