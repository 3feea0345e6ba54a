import { z } from 'zod';
import { localeSchema } from './locale.ts';

/** What `npm run check -- --format json` prints. A later format would have another number; fields may be added. */
export const checkReportSchema = z.object({
  format: z.literal(1),
  /** Code of the language that the sentences are in. */
  language: localeSchema,
  errors: z.number().int().nonnegative(),
  warnings: z.number().int().nonnegative(),
  /** By file, then by line. */
  problems: z.array(
    z.object({
      /** Permanent: it never changes its meaning. */
      code: z.string(),
      /** An error stops a build; a warning does not. */
      severity: z.enum(['error', 'warning']),
      /** Path from where the command was called, with forward slashes. */
      file: z.string(),
      /** From 1; null where the problem is about the whole file. */
      line: z.number().int().positive().nullable(),
      /** What is wrong, in a sentence. */
      what: z.string(),
      /** What to do about it. */
      fix: z.string(),
    }),
  ),
});
export type CheckReport = z.infer<typeof checkReportSchema>;
