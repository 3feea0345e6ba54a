/** A comment of a YAML text that may take words away from a value. */
export interface YamlComment {
  /** Where its `#` stands. */
  readonly offset: number;
  /** The words on both sides of the `#`, in one line. */
  readonly found: string;
  /** A blank stands behind its `#`, as in `# so` and not in `#6115`. */
  readonly isRemark: boolean;
}

/** A token of a YAML text, and where it stands. */
export interface YamlToken {
  /** As the library names it; `value` for a key or value without quotes, and for the lines of a block. */
  readonly type: string | null;
  readonly token: string;
  readonly offset: number;
  /** From 0. */
  readonly column: number;
}

interface Value {
  readonly text: string;
  /** It has no quotes and no brackets that end it. */
  readonly isOpen: boolean;
  /** The column of the key or dash that it belongs to: what stands further in on the next line goes on with it. */
  readonly indent: number;
  /** Lines that have ended behind it. */
  lines: number;
}

const closed = new Set(['single-quoted-scalar', 'double-quoted-scalar', 'flow-map-end', 'flow-seq-end', 'alias']);

/**
 * Finds comments that take something away: behind a value without quotes, on its line or further in on a line below;
 * within brackets; between a key and the value without quotes on the next line; and a `#` without a blank behind it
 * (`#6115`) wherever a sentence would go on. Others are remarks.
 */
export class CommentFinder {
  readonly found: YamlComment[] = [];
  #value: Value | null = null;
  /** A comment behind `answer:`: it takes words away if a value without quotes begins below it. */
  #ahead: YamlToken | null = null;
  #indent = -1;
  #keyColumn = 0;
  #depth = 0;

  see(token: YamlToken): void {
    const { type, column } = token;
    if (type === 'value') this.#open(token);
    else if (type === 'comment') this.#comment(token);
    else if (type === 'newline') this.#lineEnds();
    else if (type === 'map-value-ind' || type === 'seq-item-ind' || type === 'explicit-key-ind') {
      this.#indent = type === 'map-value-ind' ? this.#keyColumn : column;
      [this.#value, this.#ahead] = [null, null];
    } else if (type !== 'space') this.#other(token);
  }

  #open({ token, column }: YamlToken): void {
    this.#keyColumn = column;
    this.#value = { text: token, isOpen: true, indent: this.#indent, lines: token.endsWith('\n') ? 1 : 0 };
  }

  /** Where a line ends behind it, what seemed a key is a value. */
  #lineEnds(): void {
    if (this.#value === null) return;
    const { isOpen, text } = this.#value;
    if (this.#ahead !== null && isOpen) this.#tell(this.#ahead, '', ` ${text}`);
    this.#ahead = null;
    this.#value.lines += 1;
  }

  #other({ type, token, column }: YamlToken): void {
    if (type === 'flow-map-start' || type === 'flow-seq-start') this.#depth += 1;
    if (type === 'flow-map-end' || type === 'flow-seq-end') this.#depth -= 1;
    // Words of a list stay, for the message.
    if (type === 'comma') return;
    this.#ahead = null;
    if (this.#depth === 0 && type !== null && type.endsWith('quoted-scalar')) this.#keyColumn = column;
    this.#value =
      type !== null && closed.has(type) ? { text: token, isOpen: false, indent: this.#indent, lines: 0 } : null;
  }

  #comment(comment: YamlToken): void {
    const value = this.#value;
    if (value !== null && this.#takesFrom(value, comment)) {
      this.#tell(comment, value.text);
      this.#value = null;
    } else if (this.#depth > 0) this.#tell(comment, '');
    else if (value === null) this.#ahead ??= comment;
  }

  #takesFrom({ isOpen, indent, lines }: Value, { token, column }: YamlToken): boolean {
    const [isFurtherIn, isRemark] = [column > indent, remark.test(token)];
    if (this.#depth > 0) return true;
    if (lines === 0 || isFurtherIn) return isOpen || !isRemark;
    // Whoever wraps lines by hand may begin them at the margin; `#reviewed: …` is a field that is switched off.
    return isOpen && lines === 1 && !isRemark && !/^#\s*[\w-]+:(?:\s|$)/.test(token) && /^#[\p{L}\p{N}]/u.test(token);
  }

  #tell({ offset, token }: YamlToken, before: string, after = ''): void {
    this.found.push({ offset, found: around(before, token + after), isRemark: remark.test(token) });
  }
}

const remark = /^#+(?:\s|$)/;

/** The words on both sides of the place where a value is cut off, in one line. */
const around = (value: string, comment: string): string => {
  const [start = [], end = []] = [value, comment].map((text) => Array.from(text.replace(/\s+/g, ' ').trim()));
  return [
    start.length > shown ? '…' : '',
    ...start.slice(-shown),
    start.length > 0 ? ' ' : '',
    ...end.slice(0, shown),
    end.length > shown ? '…' : '',
  ].join('');
};

const shown = 40;
