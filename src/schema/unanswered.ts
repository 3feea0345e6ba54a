import { z } from 'zod';
import { questionToKeep } from '../site/asked-line.ts';
import { localeSchema } from './locale.ts';
import { saying } from './saying.ts';

/** Fewer tickets may tell who asked: their number and what they are about are public. */
export const fewestTickets = 2;

/** A question that no entry answers: one item of unanswered.yaml. The staff page, which is published, shows it. */
export const unansweredSchema = z.strictObject({
  /** The language in which it was asked. */
  lang: localeSchema,
  /** Its words, as the report of an import has them. */
  ask: z.string().refine((ask) => questionToKeep(ask) === ask, saying('is-words-alone')),
  /** How many tickets asked it. */
  tickets: z.int().min(fewestTickets, saying('is-enough-tickets', { least: fewestTickets })),
});
export type Unanswered = z.infer<typeof unansweredSchema>;

export const unansweredListSchema = z.array(unansweredSchema);
