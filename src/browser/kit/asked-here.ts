import { askedIn, partsAsked, questionHash } from '../../site/question-address.ts';

/** What this page is asked. An address with it behind its `?` is shown like all others, before anybody copies it. */
export function askedHere(): string {
  const asked = askedIn(location);
  if (!asked.startsWith('?')) return asked;
  const hash = questionHash(partsAsked(asked));
  history.replaceState(history.state, '', location.pathname + hash);
  return hash;
}
