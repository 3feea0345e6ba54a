/** Where a site's index and the data of the query layer come from. */
export interface SearchSource {
  /** Rejects when it cannot be had. What stands behind a `#` says which of the values of a file is meant. */
  data<T>(address: string): Promise<T>;
  /** Begins to load what is going to be asked for. */
  loadAhead?(address: string): void;
}

/** `load` gives what a file delivers, by address. */
export function sourceFrom(load: (address: string) => Promise<ReadonlyMap<string, unknown>>): SearchSource {
  const loading = new Map<string, Promise<ReadonlyMap<string, unknown>>>();
  /** What is asked for again while it is on its way comes once. */
  const loadOnce = (address: string): Promise<ReadonlyMap<string, unknown>> => {
    const values = loading.get(address) ?? load(address).finally(() => loading.delete(address));
    loading.set(address, values);
    return values;
  };
  const ahead = new Map<string, Promise<ReadonlyMap<string, unknown>>>();
  return {
    async data<T>(address: string): Promise<T> {
      const file = address.replace(/#.*/, '');
      const values = await (ahead.get(file) ?? loadOnce(file));
      // Whoever has asked for it keeps it.
      ahead.delete(file);
      if (!values.has(address)) throw new Error(`${address} does not hold what its name says.`);
      return values.get(address) as T;
    },
    loadAhead(address) {
      if (ahead.has(address)) return;
      const values = loadOnce(address);
      ahead.set(address, values);
      // Who asks for it tries again.
      values.catch(() => ahead.delete(address));
    },
  };
}
