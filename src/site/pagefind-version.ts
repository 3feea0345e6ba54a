import { readFileSync } from 'node:fs';
import { z } from 'zod';

const manifestSchema = z.object({ version: z.string().regex(/^[\w.+-]+$/) });

/**
 * Version of the Pagefind that is installed, `1.5.2`. It stands in an address that caches keep for ever, so it is never
 * written by hand. Pagefind exports no package.json, which is why its file is looked for beside what it does export.
 */
export const pagefindVersion = (): string =>
  manifestSchema.parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.resolve('pagefind')), 'utf8')))
    .version;
