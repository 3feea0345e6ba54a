import { differencesOf, type FilterData } from '../engine/search-data.ts';
import type { MergedName } from './merge-lines.ts';
import { firstPageIn } from './merged-pages.ts';
import { type PageRecord, partsOfName } from './page-record.ts';

/** A part of an index, with all stems from the first to the last. */
export interface MergedChunk {
  readonly first: string;
  readonly last: string;
  /** `ChunkData` as JSON. */
  readonly json: string;
}

/** Names of the fields that are searched, as the index of these pages numbers them. */
export const fieldsOf = (records: readonly PageRecord[]): string[] =>
  [...new Set(records.flatMap(({ fields }) => fields))].sort();

/** The names of an index in parts of about `length` signs: where an index is cut depends on its words alone. */
export function* mergedChunks(names: Iterable<MergedName>, length: number): Generator<MergedChunk> {
  let stems: string[] = [];
  let size = 0;
  let [first, last] = ['', ''];
  const chunk = (): MergedChunk => ({ first, last, json: `[${stems.join(',')}]` });
  for (const [stem, json] of mergedStems(names)) {
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
type MergedForm = Omit<MergedName, 'name'> & { readonly form: string };

/** Stems in order, each with what an index says of it as JSON. */
function* mergedStems(names: Iterable<MergedName>): Generator<[stem: string, json: string]> {
  let stem: string | null = null;
  let forms: MergedForm[] = [];
  for (const { name, json } of names) {
    const [next, form] = partsOfName(name);
    if (stem !== null && next !== stem) {
      yield [stem, jsonOf(stem, forms)];
      forms = [];
    }
    stem = next;
    forms.push({ form, json });
  }
  if (stem !== null) yield [stem, jsonOf(stem, forms)];
}

/** Forms with accents are listed as Pagefind lists them: in the order in which the pages bring them. */
function jsonOf(stem: string, forms: readonly MergedForm[]): string {
  const own = forms.find(({ form }) => form === '')?.json ?? '';
  const accented = forms
    .filter(({ form }) => form !== '')
    .sort((a, b) => firstPageIn(a.json) - firstPageIn(b.json))
    .map(({ form, json }) => `[${JSON.stringify(form)},[${json}]]`);
  return `[${JSON.stringify(stem)},[${own}]${accented.length > 0 ? `,[${accented.join(',')}]` : ''}]`;
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
