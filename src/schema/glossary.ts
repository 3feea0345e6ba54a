import { z } from 'zod';
import { inEachLocale } from './locale.ts';

/** Words that mean the same in each language, for search: one item of glossary.yaml. */
export const conceptSchema = inEachLocale(z.array(z.string().min(2)).min(1));
export type Concept = z.infer<typeof conceptSchema>;

export const glossarySchema = z.array(conceptSchema);
