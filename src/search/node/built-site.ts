import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { decoded } from '../../site/decoded.ts';
import { type Runtime, type SearchSource, sourceFrom } from '../engine/source.ts';
import { valuesIn } from '../engine/data-file.ts';
import { runtimeAddress } from '../engine/search-data.ts';
import { pagefindVersion } from '../../site/pagefind-version.ts';

/** Opens the search of a built site outside a browser: the same Pagefind, index and data. */
export function openBuiltSite(siteFolder: string): SearchSource {
  const read = (address: string): Promise<string> =>
    readFile(path.join(siteFolder, path.normalize(decoded(address) ?? address)), 'utf8');
  return sourceFrom(
    async (address) => valuesIn(await read(address)),
    async () => {
      const given = new Map<string, Runtime>();
      const runtime = runtimeAddress(pagefindVersion());
      compileFunction(await read(runtime), ['consultaData'])((address: string, value: Runtime) =>
        given.set(address, value),
      );
      return given.get(runtime) as Runtime;
    },
  );
}
