import type { PartsByKey } from '../../problems.ts';

/** Words that stand within sentences of problems. */
export const englishParts = {
  /** A section of a text. */
  added: ({ id }: { id: string }) => `${id} added`,
  removed: ({ id }: { id: string }) => `${id} removed`,
} satisfies PartsByKey;
