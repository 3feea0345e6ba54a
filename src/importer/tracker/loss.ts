/** What of a body could not be kept. `what` names a construct of ours or a macro, never words of the text. */
export interface Loss {
  readonly kind:
    /** The words are there, the link is not; `what` is the kind of link. */
    | 'link'
    /** `what` is the macro's name, whose call stands as text; or `output`, and what it put into a page is left out. */
    | 'macro'
    /** A block for a program that we do not have; its source stands as code. */
    | 'processor'
    /** Text that the tracker does not show either. */
    | 'hidden-text'
    /** Colours, classes and letters before list items. */
    | 'style'
    | 'picture'
    /** Nested deeper than a page can show; the words are there. */
    | 'nesting'
    /** The result was refused, and the whole text stands as code. */
    | 'refused';
  readonly what: string;
  readonly count: number;
}

/** Counts losses of the same kind together, in the order in which they were first met. */
export class Losses {
  readonly #counts = new Map<string, { kind: Loss['kind']; what: string; count: number }>();

  add(kind: Loss['kind'], what: string): void {
    const key = `${kind} ${what}`;
    const known = this.#counts.get(key);
    if (known) known.count++;
    else this.#counts.set(key, { kind, what, count: 1 });
  }

  all(): readonly Loss[] {
    return [...this.#counts.values()];
  }
}
