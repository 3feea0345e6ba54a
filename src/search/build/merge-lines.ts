import { LinesInBytes, newline } from './lines-in-bytes.ts';
import type { PageRecord } from './page-record.ts';

/** What an index says of one name: a stem, or a form of one. */
export interface MergedName {
  readonly name: string;
  /** `PageData` of each page that has it, one after the other. */
  readonly json: string;
}

const [open, close, comma, minus, zero, nine] = [0x5b, 0x5d, 0x2c, 0x2d, 0x30, 0x39];

/** Whether a byte stands in a list of numbers, none below 0; any other begins a name. */
const isOfNumbers = (byte: number): boolean =>
  (byte >= zero && byte <= nine) || byte === comma || byte === open || byte === close;

/** By name, in order. `fields` are numbered as in the whole index. */
export function* mergedNames(records: readonly PageRecord[], fields: readonly string[]): Generator<MergedName> {
  const lines = new LinesInBytes(records);
  const written = new WrittenPages(lines, fields);
  for (const { name, first } of lines.names()) yield { name, json: written.pagesFrom(first) };
}

/** Puts the JSON of pages together, byte by byte. */
class WrittenPages {
  readonly #lines: LinesInBytes;
  readonly #fields: readonly Buffer[];
  #out = Buffer.allocUnsafe(1 << 20);
  #length = 0;

  constructor(lines: LinesInBytes, fields: readonly string[]) {
    [this.#lines, this.#fields] = [lines, fields.map((field) => Buffer.from(field))];
  }

  /** Of the pages of a line and of all lines after it with its name. */
  pagesFrom(first: number): string {
    let page = 0;
    this.#length = 0;
    for (let line = first; line !== 0; line = this.#lines.after(line)) {
      const next = this.#lines.pageOf(line);
      this.#put(comma);
      this.#put(open);
      this.#putNumber(next - page);
      this.#put(comma);
      this.#putPlaces(this.#lines.placesOf(line));
      page = next;
    }
    // All of it are numbers and brackets; the first comma stands before nothing.
    return this.#out.toString('latin1', 1, this.#length);
  }

  #put(byte: number): void {
    if (this.#length === this.#out.length) this.#out = Buffer.concat([this.#out], 2 * this.#length);
    this.#out[this.#length++] = byte;
  }

  #putNumber(number: number): void {
    if (number >= 10) this.#putNumber(Math.floor(number / 10));
    this.#put(zero + (number % 10));
  }

  /** What a line says from its places on, with numbers in place of the names of fields, `-1 - number`. */
  #putPlaces(begin: number): void {
    const { bytes } = this.#lines;
    let lists = 0;
    for (let i = begin; bytes[i] !== newline; i++) {
      const byte = bytes[i] ?? newline;
      if (byte === open) lists++;
      if (lists > 1 && !isOfNumbers(byte)) {
        const start = i;
        while (bytes[i] !== comma && bytes[i] !== close) i++;
        this.#put(minus);
        this.#putNumber(1 + this.#fieldAt(start, i));
        this.#put(bytes[i] ?? close);
      } else this.#put(byte);
    }
  }

  #fieldAt(begin: number, end: number): number {
    const { bytes } = this.#lines;
    return this.#fields.findIndex(
      (field) => field.length === end - begin && field.every((byte, i) => bytes[begin + i] === byte),
    );
  }
}
