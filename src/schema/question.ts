import { z } from 'zod';
import { entryKeySchema } from './entry.ts';
import { localeSchema } from './locale.ts';

/** A question with its answers, with which editors measure the search: one item of questions.yaml. No page shows it. */
export const questionSchema = z.strictObject({
  /** The language in which it is asked, and searched. */
  lang: localeSchema,
  /** What a reader would type: fragments, typos, missing accents and pasted errors are welcome. */
  ask: z.string().trim().min(2).max(200),
  /** The entries that answer it, best first; never a duplicate, since the search finds the entry that it leads to. */
  answers: z.array(entryKeySchema).min(1).max(3),
});
export type Question = z.infer<typeof questionSchema>;

export const questionsSchema = z.array(questionSchema);
