import { z } from 'zod';

/** Words that mean the same in either language, for search: one item of glossary.yaml. */
export const conceptSchema = z.strictObject({
  en: z.array(z.string().min(2)).min(1),
  es: z.array(z.string().min(2)).min(1),
});
export type Concept = z.infer<typeof conceptSchema>;

export const glossarySchema = z.array(conceptSchema);
