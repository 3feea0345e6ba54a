import type { SentencesByCode } from '../../problems.ts';

/** What cannot be erased, because it is nowhere. */
export const erase = {
  'erased-ticket-unknown': ({ ticket }: { ticket: number }) => ({
    what: `There is no entry of ticket ${ticket}, and none was published.`,
    fix: 'Look whether the number is right; a duplicate has an entry of its own number too.',
  }),
  'erased-text-unknown': ({ where, comments }: { where: string; comments: readonly number[] }) => ({
    what: `The entry has no ${where} with a text; its comments are ${comments.length === 0 ? 'none' : comments.join(', ')}.`,
    fix: 'Count as the tracker does: comment:4 is the address of the comment on its page.',
  }),
  'erased-name-unknown': ({ name }: { name: string }) => ({
    what: `“${name}” stands in no text of the content folder.`,
    fix: 'Write it as it stands there, or give the source too, so that texts are found by who wrote them.',
  }),
} satisfies SentencesByCode;
