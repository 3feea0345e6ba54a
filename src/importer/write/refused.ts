import type { Held } from '../tracker/verdict.ts';

/**
 * Nothing may be written of a text: something private would be left in it, or the site would not take it. `detail`
 * names kinds and codes, and nothing of the text.
 */
export interface Refused {
  readonly refused: 'not_redacted' | 'not_writable';
  readonly detail?: string;
}

/** Then the ticket is held. */
export const heldFor = ({ refused, detail }: Refused): Held => ({
  verdict: 'hold',
  reason: refused,
  ...(detail === undefined ? {} : { detail }),
});
