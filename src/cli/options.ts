import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Project, repositoryRoot } from '../build/astro-project.ts';
import { absolute } from '../site/addresses.ts';
import { isFolderAddress } from '../schema/site.ts';

/** What somebody typed wrongly: printed as one sentence, without a stack. */
export class UsageError extends Error {}

/** Options of `npm run COMMAND -- …`, or a sentence on what is wrong with them. */
export function readOptions<T extends Record<string, { type: 'string' | 'boolean' }>>(
  options: T,
  usage: string,
  positionals = false,
) {
  try {
    return parseArgs({ options, allowPositionals: positionals, strict: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split('. ')[0] : error}.\nUsage: ${usage}`);
  }
}

/** Folders are taken from where npm was called; `--site` has to be the address of a host or of a folder on one. */
export function projectFrom({
  content,
  out,
  site,
}: {
  content?: string | undefined;
  out?: string | undefined;
  site?: string | undefined;
}): Project {
  const from = process.env.INIT_CWD ?? process.cwd();
  const folder = (given: string | undefined, fallback: string) =>
    given ? path.resolve(from, given) : path.join(repositoryRoot, fallback);
  if (site !== undefined && !isFolderAddress(site)) {
    throw new UsageError(
      `--site ${site} is not the address of a host or of a folder on one, such as https://consulta.example.org/ or https://example.org/help/.`,
    );
  }
  return {
    contentFolder: folder(content, 'content'),
    outFolder: folder(out, 'dist'),
    siteAddress: site ? absolute(site, '/') : null,
  };
}
