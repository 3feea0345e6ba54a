import type { PageRecord } from './page-record.ts';

export const [tab, newline] = [9, 10];

/** Where a name stands in the bytes, and the first and last of its lines. */
interface Name {
  readonly begin: number;
  readonly end: number;
  readonly first: number;
  last: number;
  /** Another name with the same number; null for none. */
  readonly alike: Name | null;
}

/**
 * The words of pages, as bytes with a number for each line: an index has millions of lines, and to make a text or an
 * object of each takes longer than all the rest.
 */
export class LinesInBytes {
  readonly bytes: Buffer;
  /** Of each line, the number of its page, where its places begin, and the next line with its name: 0 for none. */
  readonly #pages: Int32Array;
  readonly #places: Int32Array;
  readonly #next: Int32Array;
  readonly #names = new Map<number, Name>();
  #line = 0;

  constructor(records: readonly PageRecord[]) {
    const words = records.map((record) => (record.words === '' ? '' : `${record.words}\n`));
    const ends: number[] = [];
    for (const each of words) ends.push((ends.at(-1) ?? 0) + Buffer.byteLength(each));
    this.bytes = Buffer.allocUnsafe(ends.at(-1) ?? 0);
    for (const [page, each] of words.entries()) this.bytes.write(each, ends[page - 1] ?? 0);
    const lines = 1 + linesIn(this.bytes);
    [this.#pages, this.#places, this.#next] = [new Int32Array(lines), new Int32Array(lines), new Int32Array(lines)];
    for (const [page, end] of ends.entries()) this.#read(page, ends[page - 1] ?? 0, end);
  }

  #read(page: number, from: number, to: number): void {
    const { bytes } = this;
    for (let begin = from; begin < to;) {
      let [end, tabs, number] = [begin, 0, 0];
      for (; end < to; end++) {
        const byte = bytes[end] ?? 0;
        if (byte === tab && ++tabs === 2) break;
        number = (Math.imul(number, 0x01000193) + byte) | 0;
      }
      this.#line++;
      this.#pages[this.#line] = page;
      this.#places[this.#line] = end + 1;
      this.#add(number, begin, end);
      begin = end;
      while (begin < to && bytes[begin] !== newline) begin++;
      begin++;
    }
  }

  #add(number: number, begin: number, end: number): void {
    const alike = this.#names.get(number) ?? null;
    let name = alike;
    while (name && !this.isSame(name, begin, end)) name = name.alike;
    if (name) this.#next[name.last] = this.#line;
    if (name) name.last = this.#line;
    else this.#names.set(number, { begin, end, first: this.#line, last: this.#line, alike });
  }

  isSame(name: { readonly begin: number; readonly end: number }, begin: number, end: number): boolean {
    if (name.end - name.begin !== end - begin) return false;
    for (let i = begin, j = name.begin; i < end; i++, j++) if (this.bytes[i] !== this.bytes[j]) return false;
    return true;
  }

  /** What lines list, each once and in order, with the first line of it. */
  names(): { readonly name: string; readonly first: number }[] {
    const found: { readonly name: string; readonly first: number }[] = [];
    for (let name of this.#names.values() as Iterable<Name | null>)
      for (; name; name = name.alike)
        found.push({ name: this.bytes.toString('utf8', name.begin, name.end), first: name.first });
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  pageOf(line: number): number {
    return this.#pages[line] ?? 0;
  }

  /** Where its places begin. */
  placesOf(line: number): number {
    return this.#places[line] ?? 0;
  }

  /** The line after this one with its name; 0 after the last. */
  after(line: number): number {
    return this.#next[line] ?? 0;
  }
}

function linesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count++;
  return count;
}
