/**
 * Remembers what was loaded, since a question that is being typed asks for the same words again and again; what failed
 * is tried again.
 */
export function memoize<Key, Data>(load: (key: Key) => Promise<Data>): (key: Key) => Promise<Data> {
  const loaded = new Map<Key, Promise<Data>>();
  return (key) => {
    const loading = loaded.get(key) ?? load(key);
    loaded.set(key, loading);
    loading.catch(() => loaded.delete(key));
    return loading;
  };
}
