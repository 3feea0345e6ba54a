/**
 * A file of the search's data. It is a classic script, since a page that was opened from a disk may load nothing else:
 * each line hands one value over by its address. `address` is that of the file, except where a file brings what others
 * ask for.
 */
export const dataFile = (values: Iterable<readonly [address: string, value: unknown]>): string =>
  dataFileOfJson(Array.from(values, ([address, value]) => [address, JSON.stringify(value)]));

/** The same of values that are JSON already. */
export const dataFileOfJson = (values: Iterable<readonly [address: string, json: string]>): string =>
  Array.from(values, ([address, json]) => `consultaData(${JSON.stringify(address)},${asScript(json)})\n`).join('');

/**
 * JSON is JavaScript but for one name: as a plain key it would be the object's prototype, and lost. A quote within a
 * text has a backslash before it, so only keys match.
 */
const asScript = (json: string): string =>
  json.includes('"__proto__":') ? json.replace(/(?<=[{,])"__proto__":/g, '["__proto__"]:') : json;
const asJson = (script: string): string => script.replace(/(?<=[{,])\["__proto__"\]:/g, '"__proto__":');

/** What a file delivers, without running it. Throws when it is no such file. */
export function valuesIn(file: string): Map<string, unknown> {
  const lines = file.split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [, values] = /^consultaData\((.*)\)$/s.exec(line) ?? [];
      if (values === undefined) throw new Error('This is no file of search data.');
      return JSON.parse(`[${asJson(values)}]`) as [string, unknown];
    }),
  );
}
