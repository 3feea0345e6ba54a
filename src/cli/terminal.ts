import { programLocale } from '../language/lists.ts';
import type { Locale } from '../language/locale.ts';

/** What commands speak to people. */
export const terminalLocale: Locale = programLocale;
