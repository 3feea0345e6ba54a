import type { Filters } from './engine.ts';

/** The site's filters: their values, and the pages that have one. */
export interface FilterIndex {
  /** Number of pages by filter and value. */
  readonly values: Readonly<Record<string, Readonly<Record<string, number>>>>;
  idsOf(name: string, value: string): Promise<ReadonlySet<string>>;
}

/** Which pages the chosen values let through: any value of a filter, and all filters. */
export async function passing(chosen: Filters, idsOf: FilterIndex['idsOf']): Promise<(id: string) => boolean> {
  const groups = await Promise.all(
    Object.entries(chosen).map(async ([name, values = []]) => Promise.all(values.map((value) => idsOf(name, value)))),
  );
  return (id) => groups.every((group) => group.some((ids) => ids.has(id)));
}

/** How many of these pages have each value. */
export async function choicesAmong(
  ids: readonly string[],
  { values, idsOf }: FilterIndex,
): Promise<Record<string, Record<string, number>>> {
  const count = async (name: string, value: string): Promise<[string, number]> => {
    const having = await idsOf(name, value);
    return [value, ids.filter((id) => having.has(id)).length];
  };
  const counted = Object.entries(values).map(async ([name, each]): Promise<[string, Record<string, number>]> => [
    name,
    Object.fromEntries(await Promise.all(Object.keys(each).map((value) => count(name, value)))),
  ]);
  return Object.fromEntries(await Promise.all(counted));
}
