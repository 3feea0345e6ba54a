import type { manual as english } from '../../en/parts/manual.ts';

export const manual = {
  'manual.more': ({ codes }) => `Más: npm run manual -- ${codes}`,
} satisfies typeof english;
