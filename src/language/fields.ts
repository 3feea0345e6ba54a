import type { englishFields } from './en/fields.ts';

/**
 * Texts of fields, by the kind of file and the path of the field: `tracker.staff.login`. An empty path is the file
 * itself; `LOCALE` is the code of any language, where that is no more than the group around it says.
 */
export type FieldTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Kinds of files, and what two of them have in common. */
export type FieldGroup = keyof typeof englishFields;

/** A text for each field: one that lacks a field, or has one too many, does not compile. */
export type FieldWords = {
  readonly [Group in FieldGroup]: { readonly [Field in keyof (typeof englishFields)[Group]]: string };
};
