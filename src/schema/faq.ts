import { z } from 'zod';
import { entrySchema } from './entry.ts';

/** An answer written for everybody, not for one ticket: the front matter of faq/SLUG/{en,es}.mdx. */
export const faqSchema = entrySchema.extend({
  /** The question as a member would ask it. */
  question: z.string().min(8).max(140),
  /** Id of a topic in topics.yaml. */
  topic: z.string(),
  /** Numbers of the tracker's tickets that this was taken from; published or not. */
  sources: z.array(z.number().int().positive()).default([]),
});
export type Faq = z.infer<typeof faqSchema>;
