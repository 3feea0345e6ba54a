import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { sha256 } from '../files/sha256.ts';
import { stampOf } from '../files/stamp-of.ts';
import { editionDates } from '../site/edition-dates.ts';
import type { FinishedPage } from './finish-pages.ts';
import { restamped } from './stamps.ts';

/** What is kept of a finished page, beside its file. */
export interface KeptPage extends FinishedPage {
  readonly edition: string;
  /** Of its file as it was kept. */
  readonly stamp: string | null;
}

/** What a build has made, beside its values: the files that its pages may link to. */
export interface KeptFiles {
  readonly files: readonly string[];
}

/**
 * A file that somebody has changed since is as good as none. One that was copied, as servers that build for others
 * restore what they have kept, has other times, and is told by what it holds.
 */
export function isAsKept(file: string, { stamp, sum }: KeptPage): boolean {
  const now = stampOf(file);
  return now !== null && (now === stamp || sha256(readFileSync(file)) === sum);
}

/** The same of one from elsewhere, whatever is said of its times, and of where the dates of the edition stand in it. */
export function isWhole(file: string, { sum, stamps, edition }: KeptPage): boolean {
  try {
    const bytes = readFileSync(file);
    if (sha256(bytes) !== sum) return false;
    const dates = editionDates(edition);
    restamped({ html: bytes.toString('utf8'), places: stamps }, dates, dates);
    return true;
  } catch {
    return false;
  }
}

const texts = z.array(z.string());
const keptSchema = z.union([
  z.object({
    checked: z.object({
      page: z.string(),
      ids: z.set(z.string()),
      brokenLinks: texts,
      later: z.array(z.object({ url: z.string(), file: z.string() })),
      anchors: z.array(z.object({ url: z.string(), file: z.string(), id: z.string() })),
      obstacles: texts,
    }),
    stamps: z.array(z.tuple([z.int(), z.int()])),
    sum: z.string(),
    edition: z.iso.date(),
    stamp: z.string().nullable(),
  }),
  z.object({ files: texts }),
]);
/** What comes from another machine may be anything. */
export const isKeptValue = (value: unknown): value is KeptPage | KeptFiles => keptSchema.safeParse(value).success;
