/**
 * Lower case without accents: how people type on a phone. `ñ` folds too, because it is left out as often as an accent.
 */
export const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const word = /[\p{L}\p{N}][\p{L}\p{N}@._:/+'’-]*/gu;

/**
 * Words in their order, folded. `mail.example.org`, `550-5.7.26` and `wp-admin` hold together; an apostrophe divides
 * nothing.
 */
export const foldedWords = (text: string): string[] =>
  Array.from(fold(text).matchAll(word), ([found]) => found.replace(/['’]/g, '').replace(/[^\p{L}\p{N}]+$/u, ''));
