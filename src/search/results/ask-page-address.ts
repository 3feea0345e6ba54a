import { askPath } from '../../site/addresses.ts';
import { questionHash } from '../../site/question-address.ts';
import type { Locale } from '../../language/locale.ts';
import { addressHere } from '../../browser/kit/address-here.ts';

/** The Ask page with a question that the search has not answered. */
export const askPageAddress = (question: string, locale: Locale): string =>
  addressHere(askPath(locale) + questionHash(question ? { q: question } : {}));
