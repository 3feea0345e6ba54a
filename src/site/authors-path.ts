import type { Locale } from '../language/locale.ts';

/** What only the server for authors has, and no site: all drafts, and all that is wrong. */
export const authorsPath = (locale: Locale, page: 'drafts' | 'problems'): string => `/${locale}/${page}/`;
