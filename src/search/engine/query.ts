import { partsAsked } from '../../site/question-address.ts';
import { type Filters, filterNames } from './engine.ts';

/** What the address of the results page asks for: `#q=…&topic=mail&topic=dns`. */
export interface Query {
  readonly text: string;
  readonly filters: Filters;
  /** The reader has taken a correction back. */
  readonly asTyped: boolean;
}

export const emptyQuery: Query = { text: '', filters: {}, asTyped: false };

/** `asked` is what an address asks: askedIn. */
export function readQuery(asked: string): Query {
  const parameters = partsAsked(asked);
  const chosen = filterNames.map((name) => [name, parameters.getAll(name).filter(Boolean)] as const);
  return {
    text: collapseSpaces(parameters.get('q') ?? ''),
    filters: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    asTyped: parameters.has('as-typed'),
  };
}

export const collapseSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const isFiltered = ({ filters }: Query): boolean => Object.keys(filters).length > 0;

export const isEmpty = (query: Query): boolean => query.text === '' && !isFiltered(query);
