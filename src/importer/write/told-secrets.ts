import type { Detector, PrivateKind } from '../redact/finding.ts';
import { type Phrase, phrasesOf } from '../redact/phrases.ts';

/** What opens something, or reaches somebody: wherever else in the ticket it stands, it does so too. */
const kinds: ReadonlySet<PrivateKind> = new Set([
  'password',
  'token',
  'key',
  'account',
  'card',
  'national-id',
  'email',
  'phone',
]);
/** In letters and digits. Shorter ones would be words of other sentences, and longer ones are whole files. */
const [shortest, longest] = [4, 200];

/** What was found in one text of a ticket by the words around it, to be found in its other texts without them. */
export class ToldSecrets {
  readonly #told = new Map<string, Phrase>();

  add(kind: PrivateKind, taken: string): void {
    const length = taken.replace(/[^\p{L}\p{N}]/gu, '').length;
    if (kinds.has(kind) && length >= shortest && length <= longest)
      this.#told.set(taken, { kind, text: taken, where: 'anywhere' });
  }

  get count(): number {
    return this.#told.size;
  }

  /** Finds what was told until now. */
  detector(): Detector {
    return phrasesOf(this.#told.values());
  }
}
