export interface ItemStart {
  /** Blanks before the bullet: how deep the item stands. */
  readonly depth: number;
  readonly ordered: boolean;
  readonly start: number;
  /** Trac counts with letters or Roman numerals here; Markdown cannot. */
  readonly hasLetters: boolean;
  readonly rest: string;
}

/** ` * words`, ` - words`, ` 3. words`, ` a. words`, ` iv. words`. */
export function itemOf(line: string): ItemStart | null {
  const match = /^(\s*)(?:[-*•]|([0-9]{1,9}|[a-zA-Z]|[ivxIVX]{1,5})\.)\s/.exec(line);
  if (match === null) return null;
  const [all, blanks = '', number] = match;
  const hasLetters = number !== undefined && !/^\d/.test(number);
  return {
    depth: blanks.length,
    ordered: number !== undefined,
    start: startOf(number),
    hasLetters,
    rest: line.slice(all.length),
  };
}

function startOf(number: string | undefined): number {
  if (number === undefined || /^i$/i.test(number)) return 1;
  if (/^\d/.test(number)) return Number(number);
  return number.length === 1 ? number.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1 : 1;
}
