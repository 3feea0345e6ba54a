/** Folded words of the pages of one language of readers, and on which pages each stands. */
export class SiteWords {
  readonly #texts: readonly string[];
  /** By word, numbers of the pages in order. */
  readonly #pages = new Map<string, number[]>();

  /** Texts by their folded words in their order, with a blank between them. */
  constructor(texts: readonly string[]) {
    this.#texts = texts;
    for (const [page, text] of texts.entries()) {
      if (text === '') continue;
      for (const word of text.split(' ')) {
        const pages = this.#pages.get(word);
        if (!pages) this.#pages.set(word, [page]);
        else if (pages.at(-1) !== page) pages.push(page);
      }
    }
  }

  has(word: string): boolean {
    return this.#pages.has(word);
  }

  /** Each once. */
  words(): Iterable<string> {
    return this.#pages.keys();
  }

  /** On how many pages each word stands. */
  counts(): Map<string, number> {
    return new Map(Array.from(this.#pages, ([word, pages]) => [word, pages.length]));
  }

  /** Numbers of the pages, in order, that have each of these words. */
  *pagesWith(words: readonly string[]): Generator<number> {
    const lists = words.map((word) => this.#pages.get(word) ?? []).sort((a, b) => a.length - b.length);
    const [shortest = [], ...others] = lists;
    for (const page of shortest) if (others.every((pages) => holds(pages, page))) yield page;
  }

  /** Words of a page in their order, with a blank between them. */
  textOf(page: number): string {
    return this.#texts[page] ?? '';
  }
}

/** Whether a list in order holds a number. */
function holds(list: readonly number[], number: number): boolean {
  let [from, to] = [0, list.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const found = list[middle] ?? 0;
    if (found === number) return true;
    if (found < number) from = middle + 1;
    else to = middle - 1;
  }
  return false;
}
