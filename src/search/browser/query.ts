import { type FilterName, type Filters, filterNames } from './engine.ts';

/** What the address of the results page asks for: `?q=…&topic=mail&topic=dns`. */
export interface Query {
  readonly text: string;
  readonly filters: Filters;
  /** The reader has taken a correction back. */
  readonly asTyped: boolean;
}

export function readQuery(search: string): Query {
  const parameters = new URLSearchParams(search);
  const chosen = filterNames.map((name) => [name, parameters.getAll(name).filter(Boolean)] as const);
  return {
    text: (parameters.get('q') ?? '').replace(/\s+/g, ' ').trim(),
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    asTyped: parameters.has('as-typed'),
  };
}

export const isEmpty = ({ text, filters }: Query): boolean => text === '' && Object.keys(filters).length === 0;

export const hasFilter = ({ filters }: Query, name: FilterName, value: string): boolean => filters[name]?.includes(value) ?? false;

/** The number of a ticket typed alone, `9012` or `#9012`; null for anything else. */
export const ticketNumber = (text: string): string | null => /^#?\s*0*([1-9]\d{0,8})$/.exec(text)?.[1] ?? null;
