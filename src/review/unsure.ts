import type { PrivateKind } from '../importer/redact/finding.ts';

/** What often is none of its kind, by how it looks: somebody should see it before it stays out. */
const doubts: Readonly<Partial<Record<PrivateKind, (words: string) => boolean>>> = {
  // A sentence, or an address of the web, below a closing word.
  signature: (words) => words.split(/\s+/).length > 5 || /:\/\/|[?!;]|\d{4}/.test(words),
  // A login may be a word of the language.
  name: (words) => /^\p{Ll}[\p{Ll}-]*$/u.test(words),
  // What a program calls things has no digits, or is a word with marks between.
  token: (words) => !/\d/.test(words) || /^[a-z]+(?:[_.:-][a-z]+)+\d*$/i.test(words),
  password: (words) => /^\p{L}+$/u.test(words),
  key: (words) => words.length < 24,
  // A version of a program has four numbers too.
  ip: (words) => /^(?:\d{1,2}\.){3}\d{1,2}$/.test(words),
  address: (words) => !/\d/.test(words),
};

/** Whether a removal is to be looked at. Without its words nobody can say. */
export const isUnsure = (kind: PrivateKind, words: string | undefined): boolean =>
  words !== undefined && (doubts[kind]?.(words.trim()) ?? false);
