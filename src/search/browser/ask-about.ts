import { askPath } from '../../permalinks.ts';
import type { Locale } from '../../schema/locale.ts';
import { addressHere } from './address-here.ts';

/** The Ask page with a question that the search has not answered. */
export const askAbout = (question: string, locale: Locale): string =>
  addressHere(askPath(locale) + (question ? `?${new URLSearchParams({ q: question })}` : ''));
