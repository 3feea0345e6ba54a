/**
 * Lower case without accents: how people type on a phone. `ñ` folds too, because it is left out as often as an accent.
 */
export const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Hyphens of a word that is not divided here, blanks without width and byte order marks. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;
/** Letters and digits as wide as Chinese ones, and joined ones: ａ, １, ﬁ. */
const otherShapes = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\ufb00-\ufb06]+/g;

/** The same text without signs that nobody sees, and with plain letters and digits: as somebody would type it. */
export const plainSigns = (text: string): string =>
  text.replace(unseen, '').replace(otherShapes, (signs) => signs.normalize('NFKC'));

const word = /[\p{L}\p{N}][\p{L}\p{N}@&._:/+'’-]*/gu;

/**
 * Words in their order, folded. `mail.example.org`, `550-5.7.26`, `wp-admin` and `r&d` hold together; an apostrophe
 * divides nothing.
 */
export const foldedWords = (text: string): string[] =>
  Array.from(fold(plainSigns(text)).matchAll(word), ([found]) =>
    found.replace(/['’]/g, '').replace(/[^\p{L}\p{N}]+$/u, ''),
  );
