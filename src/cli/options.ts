import path from 'node:path';
import { type Project, repositoryRoot } from '../build/astro-project.ts';
import { absolute } from '../site/addresses.ts';
import { UsageError } from './command.ts';
import { isFolderAddress } from '../schema/site.ts';

/** Where npm was called: files and folders that somebody names are taken from there. */
export const calledFrom = (): string => process.env.INIT_CWD ?? process.cwd();

export const fromHere = (file: string): string => path.resolve(calledFrom(), file);

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
  const folder = (given: string | undefined, fallback: string) =>
    given !== undefined ? fromHere(given) : path.join(repositoryRoot, fallback);
  if (site !== undefined && !isFolderAddress(site)) {
    throw new UsageError(
      `--site ${site} is not the address of a host or of a folder on one, such as https://consulta.example.org/ or https://example.org/help/.`,
    );
  }
  return {
    contentFolder: folder(content, 'content'),
    outFolder: folder(out, 'dist'),
    siteAddress: site !== undefined ? absolute(site, '/') : null,
  };
}

/** Throws UsageError for what is no port; 0 is any that is free. */
export function portFrom(given: string): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port ${given} is not a port number.`);
  return port;
}
