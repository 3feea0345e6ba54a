import slugify from '@sindresorhus/slugify';
import { fold } from '../language/fold.ts';

/**
 * `Consulta Ñandú` as consulta-nandu: lower-case letters and digits of ASCII, joined by hyphens, for names of files and
 * for ids. Empty where nothing is left.
 */
export const slugOf = (text: string): string =>
  // Folded first, since the library writes the ü of bilingüe as ue. An apostrophe or a middle dot separates words, and
  // signs are not spelled out in English.
  slugify(fold(text).replace(/['’·]/g, ' '), { decamelize: false, customReplacements: signs });

const signs: readonly [string, string][] = ['&', '♥', '🦄'].map((sign) => [sign, ' ']);
