import { en } from './en/index.ts';
import { es } from './es/index.ts';
import type { Language } from './language.ts';

/**
 * The languages of every site, by the code that addresses, files and settings name them by. The order is that of lists
 * for readers of no known language; the first stands in where nothing says which is meant.
 */
// The keys are spelled out, since sentences of a language may name another one.
export const languages: Readonly<Record<'en' | 'es', Language>> = { en, es };
