import type { PartsByKey } from '../../problems.ts';

/** Where the manual says more. */
export const manual = {
  'manual.more': ({ codes }: { codes: string }) => `More: npm run manual -- ${codes}`,
} satisfies PartsByKey;
