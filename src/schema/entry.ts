import { z } from 'zod';
import { localeSchema } from './locale.ts';
import { entryKeyForm } from '../site/keys.ts';
import { saying } from './saying.ts';

/** A calendar day, `2026-11-02`. Quoted or not makes no difference. */
export const daySchema = z.iso.date();

/** Names one entry in `related`, `duplicateOf` and in links: `ticket/9012` or `faq/move-a-domain`. */
export const entryKeySchema = z.string().regex(new RegExp(`^${entryKeyForm}$`), saying('looks-like-entry'));
export type { EntryKey } from '../site/keys.ts';

/** What a ticket and a FAQ entry have in common. Dates, numbers and keys are the same in both languages. */
export const entrySchema = z.strictObject({
  /**
   * The answer in one or two sentences that would do alone: plain text, no Markdown. It is the first thing a reader
   * sees.
   */
  answer: z.string().min(20).max(320),
  /**
   * The word under which a reader would look this up at the back of a book: `Bounce 550-5.7.26`. Default: the title
   * itself.
   */
  indexTerm: z.string().min(2).max(40).optional(),
  /** Words that people search for; those of a ticket are the tracker's. */
  keywords: z.array(z.string().min(2)).default([]),
  /**
   * Other ways to ask this, in members' own words, one a line: `somebody got into my account`. They are searched, and
   * never shown.
   */
  alsoAsked: z.array(z.string().min(3).max(200)).default([]),
  /** Entries worth reading next, best first. */
  related: z.array(entryKeySchema).default([]),
  /** `pending` keeps a text out of the site until somebody has read it, and says `done` or removes the line. */
  review: z.enum(['pending', 'done']).optional(),
  /** The language that this was first written in. Default: the one it is in, English when it is in both. */
  originalLanguage: localeSchema.optional(),
  /** The day on which a person last read this against reality. */
  reviewed: daySchema,
  /** The day by which somebody should read it again. Later than `reviewed`. */
  reviewBy: daySchema.optional(),
});
