import { z } from 'zod';
import { byLocale, locales } from '../language/locale.ts';

export const localeSchema = z.enum(locales);

/** The same thing said in each language; none may be left out. */
export const inEachLocale = <T extends z.ZodType>(value: T) => z.strictObject(byLocale(() => value));
