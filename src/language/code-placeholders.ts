import { languages } from './index.ts';

const words = Object.values(languages).flatMap(({ placeholderWords }) => placeholderWords);

/**
 * `YOUR-DOMAIN`, `TU_CONTRASEÑA`: what stands in code for something of the reader's own, in capitals. The pattern has
 * one group, the whole of it, for `split`.
 */
export const placeholderIn = new RegExp(
  `(?<![\\p{L}\\p{Nd}_-])((?:${words.join('|')})(?:[-_][\\p{Lu}\\p{Nd}]+)+)(?![\\p{L}\\p{Nd}_-])`,
  'u',
);
