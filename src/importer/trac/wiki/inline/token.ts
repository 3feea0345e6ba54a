import type { TracLink } from '../trac-link.ts';

/** What Trac switches on and off again. Each may be open once, so nesting has an end. */
export type Mark =
  'bold' | 'boldCreole' | 'italic' | 'italicCreole' | 'underline' | 'strike' | 'subscript' | 'superscript';

/** A line of wiki text, taken apart. */
export type Token =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'mark'; readonly mark: Mark }
  /** `'''''`, which opens or closes both. */
  | { readonly type: 'boldItalic' }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'break' }
  /** `source` is what stands there when the link is none after all. */
  | { readonly type: 'link'; readonly link: TracLink; readonly label: string; readonly source: string }
  | { readonly type: 'image'; readonly file: string; readonly link: TracLink; readonly words: string }
  | { readonly type: 'macro'; readonly name: string; readonly words: string }
  /** `||`: where a cell of a table begins, or the last one ends. */
  | {
      readonly type: 'cell';
      readonly isHeading: boolean;
      readonly colspan: number;
      readonly isLast: boolean;
      readonly goesOn: boolean;
      readonly start: number;
      readonly end: number;
    };

export interface ConstructMatch {
  readonly tokens: readonly Token[];
  /** Where the line goes on. */
  readonly end: number;
}

/** One construct of inline wiki text. */
export interface Construct {
  /** Whether it may begin with this character; asked before `read`. */
  readonly starts: RegExp;
  readonly read: (line: Line, at: number) => ConstructMatch | null;
}

/**
 * A line with a memory: what was looked for in vain is not looked for again, so that a line of a million opening signs
 * costs as much as any other.
 */
export class Line {
  readonly text: string;
  readonly #found = new Map<string, { from: number; at: number }>();
  readonly #vain = new Map<string, number>();

  constructor(text: string) {
    this.text = text;
  }

  /** `indexOf`, for places that only go forward. */
  find(what: string, from: number): number {
    const known = this.#found.get(what);
    if (known && from >= known.from && (known.at === -1 || known.at >= from)) return known.at;
    const at = this.text.indexOf(what, from);
    this.#found.set(what, { from, at });
    return at;
  }

  /**
   * The length of the run that `pattern` (sticky, one character repeated) finds here; 0 when it was found useless
   * before.
   */
  run(what: string, pattern: RegExp, at: number): number {
    if (at < (this.#vain.get(what) ?? 0)) return 0;
    pattern.lastIndex = at;
    return pattern.exec(this.text)?.[0].length ?? 0;
  }

  /** Nothing of this kind begins before `end`. */
  skipUntil(what: string, end: number): null {
    this.#vain.set(what, end);
    return null;
  }

  match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.text);
  }
}
