import { codeInText } from './code-in-text.ts';

/**
 * How often the parser reads the signs of a text to find where braces and tags end. A tag in braces whose end it does
 * not find it takes for a “less than”, and reads on behind it all that it has just read, so tags within each other that
 * do not end take twice as long with each further one; and braces that do not end are looked through from each one.
 */

/** About a second. A text of the greatest size that ends what it opens takes a tenth of it. */
const mostSigns = 60_000_000;

/** The parser looks no deeper into tags within braces within tags. */
const deepest = 32;

/** Between braces is code: what stands in its strings and comments opens nothing. */
const inBraces =
  /[{}<]|"(?:\\[^]|[^"\\\n])*"?|(?<!\w)'(?:\\[^]|[^'\\\n])*'?|`(?:\\[^]|[^`\\])*`?|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/g;
const inElement = /\{|<\/?/g;
const tagName = /<\/?\s*(?:>|[\p{L}$_][\p{L}\p{N}$_.:-]*)/uy;
const inTag = /\s*(?:(\/?\s*>)|[\p{L}$_][\p{L}\p{N}$_:-]*\s*(?:=\s*(?:"[^"]*"|'[^']*'|(?=\{)))?|(?=\{\s*\.\.\.))/uy;

/** Code of the text, where no sign opens anything; and the signs that do. */
const inText = new RegExp(`${codeInText}|[{<]`, 'gm');

/** The line from which the parser would read a text for too long; null for a text that it reads at once. */
export function hardToParse(source: string): number | null {
  const effort = new ParsingEffort(source);
  let firstOpen: number | null = null;
  for (let at = 0; at < source.length;) {
    inText.lastIndex = at;
    const match = inText.exec(source);
    if (match === null) return null;
    const [sign] = match;
    at = match.index + sign.length;
    if (sign !== '{' && sign !== '<') continue;
    const end = sign === '{' ? effort.braces(match.index, 0) : effort.tag(match.index, 0);
    if (end === null) firstOpen ??= match.index;
    else at = end;
    if (effort.signs > mostSigns) return source.slice(0, firstOpen ?? match.index).split('\n').length;
  }
  return null;
}

/** Finds ends as the parser does, but each one once; `signs` counts what the parser reads. */
class ParsingEffort {
  signs = 0;
  readonly #text: string;
  readonly #known = new Map<number, { readonly end: number | null; readonly signs: number }>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Behind `{…}`; null where it does not end. */
  braces(at: number, depth: number): number | null {
    return this.#once(at, depth, () => {
      let open = 0;
      return this.#through(inBraces, at, (sign, here) => {
        if (sign === '{') open++;
        else if (sign === '}' && --open === 0) return { end: here + 1 };
        else if (sign === '<') return this.#element(here, depth + 1) ?? here + 1;
        return here + sign.length;
      });
    });
  }

  /** Behind one `<…>`; null where it is none. */
  tag(at: number, depth: number): number | null {
    let here = this.#read(tagName, at);
    if (here === null || depth > deepest || this.#text[here - 1] === '>') return depth > deepest ? null : here;
    for (;;) {
      const next = this.#read(inTag, here);
      if (next === null || this.signs > mostSigns) return null;
      here = next;
      if (this.#text[here - 1] === '>') return here;
      if (this.#text[here] !== '{') continue;
      const end = this.braces(here, depth + 1);
      if (end === null) return null;
      here = end;
    }
  }

  /** Behind `<a>…</a>` or `<a/>`, whatever the tag that ends it is called. */
  #element(at: number, depth: number): number | null {
    return this.#once(at, depth, () => {
      const start = this.tag(at, depth);
      if (start === null || this.#text[at + 1] === '/' || this.#text[start - 2] === '/') return start;
      return this.#through(inElement, start, (sign, here) => {
        if (sign === '</') return { end: this.tag(here, depth) };
        if (sign === '<') return this.#element(here, depth + 1) ?? here + 1;
        return this.braces(here, depth) ?? { end: null };
      });
    });
  }

  #once(at: number, depth: number, find: () => number | null): number | null {
    if (depth > deepest) return null;
    const place = at * (deepest + 1) + depth;
    const known = this.#known.get(place);
    if (known) this.signs += known.signs;
    if (known) return known.end;
    const before = this.signs;
    const end = find();
    this.#known.set(place, { end, signs: this.signs - before });
    return end;
  }

  /** From sign to sign; `step` says where to go on, or the end. */
  #through(
    signs: RegExp,
    from: number,
    step: (sign: string, here: number) => number | { readonly end: number | null },
  ): number | null {
    for (let here = from; this.signs <= mostSigns;) {
      signs.lastIndex = here;
      const match = signs.exec(this.#text);
      this.signs += (match?.index ?? this.#text.length) - here + (match?.[0].length ?? 0);
      if (match === null) return null;
      const next = step(match[0], match.index);
      if (typeof next !== 'number') return next.end;
      here = next;
    }
    return null;
  }

  #read(pattern: RegExp, at: number): number | null {
    pattern.lastIndex = at;
    const [found] = pattern.exec(this.#text) ?? [];
    this.signs += (found?.length ?? 0) + 1;
    return found === undefined ? null : at + found.length;
  }
}
