import type { englishParts } from '../../en/problems/parts.ts';

export const spanishParts = {
  added: ({ id }) => `${id}, nueva`,
  removed: ({ id }) => `${id}, quitada`,
} satisfies typeof englishParts;
