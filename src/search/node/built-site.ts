import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decoded } from '../../site/decoded.ts';
import { type SearchSource, sourceFrom } from '../engine/source.ts';
import { valuesIn } from '../engine/data-file.ts';

/** Opens the search of a built site outside a browser: the same engine, index and data. */
export const openBuiltSite = (siteFolder: string): SearchSource =>
  sourceFrom(async (address) =>
    valuesIn(await readFile(path.join(siteFolder, path.normalize(decoded(address) ?? address)), 'utf8')),
  );
