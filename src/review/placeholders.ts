import { languages } from '../language/index.ts';
import { byLocale, type Locale } from '../language/locale.ts';
import { privateKinds, type PrivateKind } from '../importer/redact/finding.ts';
import { escapePattern } from '../site/escape-pattern.ts';

/** Where in a text something was taken out. */
export interface Placeholder {
  readonly kind: PrivateKind;
  readonly start: number;
  readonly end: number;
  /** Within code nothing is escaped, so that its bracket stands alone. */
  readonly isCode: boolean;
}

/** Markdown has a backslash before the bracket, but for code. */
const patterns = byLocale((locale) => {
  const { placeholders } = languages[locale].tickets;
  return new RegExp(
    privateKinds.map((kind, i) => `(?<k${i}>\\\\?${escapePattern(placeholders[kind])})`).join('|'),
    'g',
  );
});

/** All placeholders in a Markdown text, or in its plain words, in their order. */
export function placeholdersIn(text: string, locale: Locale): Placeholder[] {
  return Array.from(text.matchAll(patterns[locale]), ({ 0: found, index, groups = {} }) => {
    const at = Object.entries(groups)
      .find(([, value]) => value !== undefined)?.[0]
      .slice(1);
    const kind = privateKinds[Number(at)];
    if (kind === undefined) throw new Error('Each group of the pattern is of a kind.');
    return { kind, start: index, end: index + found.length, isCode: !found.startsWith('\\') };
  });
}

/** `[name removed]`, as readers see it. */
export const placeholderOf = (kind: PrivateKind, locale: Locale): string =>
  languages[locale].tickets.placeholders[kind];

/** What was taken out, as a noun: `name`, `firma`. */
export const kindName = (kind: PrivateKind, locale: Locale): string =>
  placeholderOf(kind, locale)
    .replace(/^\[|\]$/g, '')
    .replace(new RegExp(String.raw`\s+(?:${languages[locale].tickets.removed})$`, 'iu'), '');
