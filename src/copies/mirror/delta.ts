import { z } from 'zod';

/**
 * A delta is a zip of what one copy has and an older one has not:
 *
 *     delta.json        which two, and what the new one no longer has
 *     changed/NAME      how to make the new file from the old one: Zstandard with the old content as its dictionary
 *     whole/NAME        a file that is new, or has nothing in common with the old one
 *
 * Every page says its edition, so all of them change; each costs about a hundred bytes.
 */
export const deltaFile = 'delta.json';
export const changedFolder = 'changed/';
export const wholeFolder = 'whole/';

const copySchema = z.object({
  /** A plain file name. */
  file: z.string().regex(/^[a-z0-9][a-z0-9.-]*\.zip$/),
  date: z.iso.date(),
  revision: z.string(),
  /** Bytes. */
  size: z.number().int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const deltaSchema = z.object({
  format: z.literal(1),
  old: copySchema,
  new: copySchema,
  /** Names in the old zip. */
  removed: z.array(z.string()),
});
export type Delta = z.infer<typeof deltaSchema>;

/** Of Zstandard. */
export const zstdLevel = 9;
