/** Folded words of the pages of one language of readers, and on which pages each stands. */
export class SiteWords {
  readonly #texts: readonly string[];
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

  /** Numbers of the pages, in order, that have a word of each of these lists. */
  pagesWith(lists: readonly (readonly string[])[]): number[] {
    const sets = lists.map((words) => new Set(words.flatMap((word) => this.#pages.get(word) ?? [])));
    const [first = new Set<number>(), ...others] = sets.sort((a, b) => a.size - b.size);
    return [...first].filter((page) => others.every((pages) => pages.has(page))).sort((a, b) => a - b);
  }

  /** Words of a page in their order, with a blank between them. */
  textOf(page: number): string {
    return this.#texts[page] ?? '';
  }
}
