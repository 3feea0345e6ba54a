import { z } from 'zod';
import { byLocale, type Locale, locales } from '../language/locale.ts';
import { inEachLocale } from './locale.ts';
import { saying } from './saying.ts';

const wordsSchema = z.array(z.string().min(2)).min(1);

/** Words that mean the same in each language, for search: a line of a glossary. */
export type Concept = Readonly<Record<Locale, readonly string[]>>;

/**
 * Words that are not to be taken for one another, whatever the built-in glossary says: of several, no two; of one
 * alone, no other word at all.
 */
export interface NotTheSame {
  readonly not: Concept;
}

/** A line of glossary.yaml. */
export type GlossaryLine = Concept | NotTheSame;

export const isNotTheSame = <T extends GlossaryLine>(line: T): line is Extract<T, NotTheSame> => 'not' in line;

/** The built-in glossary, which takes nothing away. */
export const conceptsSchema = z.array(inEachLocale(wordsSchema));

const maybeInEachLocale = byLocale(() => wordsSchema.optional());

const lineSchema = z
  .strictObject({ ...maybeInEachLocale, not: z.strictObject(maybeInEachLocale).optional() })
  .superRefine(({ not, ...words }, context) => {
    const wrong = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message });
    if (not === undefined) {
      for (const locale of locales.filter((each) => words[each] === undefined))
        context.addIssue({ code: 'invalid_type', expected: 'array', path: [locale], input: undefined });
    } else if (locales.some((locale) => words[locale] !== undefined)) wrong('not', saying('is-on-own-line'));
    else if (locales.every((locale) => not[locale] === undefined)) wrong('not', saying('names-word'));
  })
  .transform(({ not, ...words }): GlossaryLine => {
    const concept = byLocale((locale) => (not ?? words)[locale] ?? []);
    return not === undefined ? concept : { not: concept };
  });

export const glossarySchema = z.array(lineSchema);
