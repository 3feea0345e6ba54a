import { z } from 'zod';
import { daySchema, entryKeySchema, entrySchema } from './entry.ts';
import { localeSchema } from './locale.ts';
import { saying } from './saying.ts';

/** Who speaks, never who they are. `reporter` is the member who asked, `member` any other member. */
export const roleSchema = z.enum(['reporter', 'member', 'support']);
export type Role = z.infer<typeof roleSchema>;

/** Resolutions with which a closed ticket holds an answer. `duplicate` is accepted too, as an alias. */
export const acceptedResolutions = ['fixed', 'worksforme', 'answered', 'wontfix', 'invalid', 'duplicate'] as const;

/**
 * A resolved ticket, written up so that the next person can solve it alone: the front matter of
 * tickets/NUMBER/{en,es}.mdx.
 */
export const ticketSchema = entrySchema
  .extend({
    /** Number in the tracker. It is in the folder name too; the build compares them. */
    ticket: z.number().int().positive(),
    /** What the reader sees going wrong, as a question or a statement, in a member's words. */
    title: z.string().min(8).max(140),
    /** The tracker's status. Only `closed` may be published. */
    status: z.string(),
    /** How it was closed; see acceptedResolutions. */
    resolution: z.string(),
    /** The tracker's type, `question` or `bug` for example. */
    type: z.string().min(2),
    /** The tracker's priority. */
    priority: z.enum(['urgent', 'high', 'medium', 'low']),
    /** The tracker's component, one that topics.yaml lists; it gives the ticket its topic. */
    component: z.string().min(2),
    /** Day on which it was asked; left out where nobody knows. */
    opened: daySchema.optional(),
    /** Day on which it was closed for the last time; left out where nobody knows. */
    closed: daySchema.optional(),
    /** Role of who asked. */
    reporter: z.enum(['member', 'support']).default('member'),
    /** Role of who took it on. */
    owner: z.enum(['member', 'support']).default('support'),
    /** Number of the comment that holds the answer. */
    answerComment: z.number().int().positive().optional(),
    /** The tracker's sensitive flag. `true` is never published. */
    sensitive: z.boolean().default(false),
    /** For resolution `duplicate`: the entry that answers the same question. This ticket becomes an alias of it. */
    duplicateOf: entryKeySchema.optional(),
    /**
     * The ticket on the same subject in the other language: this text becomes its translation, at its address, with the
     * facts of this ticket.
     */
    translationOf: entryKeySchema.optional(),
    /** As of any entry; a draft has none before a person has read it. */
    reviewed: daySchema.or(z.literal('')).default(''),
  })
  .refine(({ review, reviewed }) => review === 'pending' || reviewed !== '', {
    path: ['reviewed'],
    error: saying('is-needed-when-read'),
  });
export type Ticket = z.infer<typeof ticketSchema>;

/** The attributes of `<Comment>`: MDX attributes are text, so the numbers are written in quotes. */
export const commentSchema = z.strictObject({
  /** Number in the tracker; a deleted comment leaves a gap. It becomes the anchor `#comment:6`. */
  number: z
    .string()
    .regex(/^[1-9]\d*$/, saying('is-number-in-quotes', { such: '6' }))
    .transform(Number),
  /** Role of who wrote it. */
  by: roleSchema,
  /** Of staff who agreed to be named. */
  name: z.string().min(2).max(40).optional(),
  /** When, where that is known: a day, or a minute with its offset, `2026-03-13T09:47-06:00`. */
  date: z.union([z.iso.date(), z.iso.datetime({ offset: true, precision: -1 })], saying('is-day-or-minute')).optional(),
  /** The comment that this one answers. */
  replyTo: z
    .string()
    .regex(/^[1-9]\d*$/, saying('is-number-in-quotes', { such: '5' }))
    .transform(Number)
    .optional(),
  /** Its language, when it is not the language of the file: comments may stay as they were written. */
  lang: localeSchema.optional(),
});
export type CommentFacts = z.infer<typeof commentSchema>;
