import { questionHash } from '../../site/question-address.ts';
import { filterNames } from '../engine/engine.ts';
import type { Query } from '../engine/query.ts';

/** The address that `readQuery` reads: the part from the `#` on, nothing for an empty query. */
export function queryAddress({ text, filters, asTyped }: Query): string {
  const parameters = new URLSearchParams(text ? { q: text } : {});
  for (const name of filterNames) for (const value of filters[name] ?? []) parameters.append(name, value);
  if (asTyped) parameters.set('as-typed', '');
  return questionHash(parameters);
}
