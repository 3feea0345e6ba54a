import { differencesOf, type FilterData } from '../engine/search-data.ts';
import { linesOf, nameOf, type PageRecord, partsOfName, placesIn } from './page-record.ts';

/** A part of an index, with all stems from the first to the last. */
export interface MergedChunk {
  readonly first: string;
  readonly last: string;
  /** `ChunkData` as JSON. */
  readonly json: string;
}

/**
 * By the name of what is listed, for each page that has it three numbers: that of the page, and where the places begin
 * and the line ends in its record. Objects or texts for millions of lines would take most of the time.
 */
type Lines = ReadonlyMap<string, readonly number[]>;

/** Names of the fields that are searched, as the index of these pages numbers them. */
export const fieldsOf = (records: readonly PageRecord[]): string[] =>
  [...new Set(records.flatMap(({ fields }) => fields))].sort();

/**
 * The words of pages in their order, which gives their numbers, in parts of about `length` signs: where an index is cut
 * depends on its words alone.
 */
export function* mergedChunks(records: readonly PageRecord[], length: number): Generator<MergedChunk> {
  let stems: string[] = [];
  let size = 0;
  let [first, last] = ['', ''];
  const chunk = (): MergedChunk => ({ first, last, json: `[${stems.join(',')}]` });
  for (const [stem, json] of mergedStems(records)) {
    if (size > 0 && size + json.length > length) {
      yield chunk();
      [stems, size] = [[], 0];
    }
    if (size === 0) first = stem;
    last = stem;
    size += stems.push(json) && json.length;
  }
  if (size > 0) yield chunk();
}

/** A form of a stem, or the stem itself. */
interface MergedForm {
  readonly form: string;
  readonly firstPage: number;
  /** `PageData`, one after the other. */
  readonly json: string;
}

/** Stems in order, each with what an index says of it as JSON. */
function* mergedStems(records: readonly PageRecord[]): Generator<[stem: string, json: string]> {
  const numbers = new Map(fieldsOf(records).map((field, i) => [field, -1 - i]));
  const lines = linesByName(records);
  let stem: string | null = null;
  let forms: MergedForm[] = [];
  for (const name of [...lines.keys()].sort()) {
    const [next, form] = partsOfName(name);
    if (stem !== null && next !== stem) {
      yield [stem, jsonOf(stem, forms)];
      forms = [];
    }
    stem = next;
    const own = lines.get(name) ?? [];
    const json = pagesOf(records, own, (field) => numbers.get(field) ?? 0);
    forms.push({ form, firstPage: own[0] ?? 0, json });
  }
  if (stem !== null) yield [stem, jsonOf(stem, forms)];
}

/** Forms with accents are listed as Pagefind lists them: in the order in which the pages bring them. */
function jsonOf(stem: string, forms: readonly MergedForm[]): string {
  const own = forms.find(({ form }) => form === '')?.json ?? '';
  const accented = forms
    .filter(({ form }) => form !== '')
    .sort((a, b) => a.firstPage - b.firstPage)
    .map(({ form, json }) => `[${JSON.stringify(form)},[${json}]]`);
  return `[${JSON.stringify(stem)},[${own}]${accented.length > 0 ? `,[${accented.join(',')}]` : ''}]`;
}

function linesByName(records: readonly PageRecord[]): Lines {
  const lines = new Map<string, number[]>();
  for (const [page, record] of records.entries()) {
    for (const line of linesOf(record)) {
      const name = nameOf(record, line);
      const known = lines.get(name);
      if (known) known.push(page, line.places, line.end);
      else lines.set(name, [page, line.places, line.end]);
    }
  }
  return lines;
}

/** `PageData` of each page that has what is listed, one after the other as JSON. */
function pagesOf(
  records: readonly PageRecord[],
  lines: readonly number[],
  numberOf: (field: string) => number,
): string {
  let json = '';
  let last = 0;
  for (let i = 0; i < lines.length; i += 3) {
    const [page = 0, places = 0, end = 0] = [lines[i], lines[i + 1], lines[i + 2]];
    const record = records[page];
    if (!record) continue;
    json += `,[${page - last},`;
    json += placesIn(record, { places, end }, numberOf);
    last = page;
  }
  return json.slice(1);
}

/** By name and value, each in order, the pages that have it. */
export function mergedFilters(records: readonly PageRecord[]): Map<string, FilterData> {
  const names = new Map<string, Map<string, number[]>>();
  for (const [page, { filters }] of records.entries()) {
    for (const [name, value] of filters) {
      const values = names.get(name) ?? new Map<string, number[]>();
      const pages = values.get(value) ?? [];
      pages.push(page);
      names.set(name, values.set(value, pages));
    }
  }
  const data = (values: ReadonlyMap<string, readonly number[]>): FilterData =>
    Object.fromEntries(sorted(values).map(([value, pages]) => [value, differencesOf(pages)]));
  return new Map(sorted(names).map(([name, values]) => [name, data(values)]));
}

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
