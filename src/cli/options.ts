import path from 'node:path';
import type { Project } from '../build/astro-project.ts';
import { absolute } from '../site/addresses.ts';
import { baseFolder, workFolder } from './base.ts';
import { UsageError } from './command.ts';
import { isFolderAddress } from '../schema/site.ts';

/** Where npm was called: files and folders that somebody names are taken from there. */
export const calledFrom = (): string => process.env.INIT_CWD ?? process.cwd();

export const fromHere = (file: string): string => path.resolve(calledFrom(), file);

/** Files and folders are shown from there too. */
export const shown = (file: string): string => path.relative(calledFrom(), file) || '.';

/**
 * The day of SOURCE_DATE_EPOCH in UTC, as reproducible builds say a date, in seconds:
 * https://reproducible-builds.org/specs/source-date-epoch/ Null where nobody says it.
 */
export function dayOfEpoch(epoch = process.env.SOURCE_DATE_EPOCH): string | null {
  if (epoch === undefined || epoch === '') return null;
  const date = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(date.getTime()))
    throw new UsageError(`SOURCE_DATE_EPOCH is ${epoch}, and should be seconds since 1970, such as 1795132800.`);
  return date.toISOString().slice(0, 10);
}

/** Today here or in UTC, whichever is later: who writes in the evening and who builds elsewhere may both be right. */
function today(): string {
  const now = new Date();
  const [here, utc] = [now.toLocaleDateString('sv-SE'), now.toISOString().slice(0, 10)];
  return here > utc ? here : utc;
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
}): Project & { readonly today: string } {
  const folder = (given: string | undefined, fallback: string) =>
    given !== undefined ? fromHere(given) : path.join(baseFolder, fallback);
  if (site !== undefined && !isFolderAddress(site)) {
    throw new UsageError(
      `--site ${site} is not the address of a host or of a folder on one, such as https://consulta.example.org/ or https://example.org/help/.`,
    );
  }
  return {
    contentFolder: folder(content, 'content'),
    outFolder: folder(out, 'dist'),
    siteAddress: site !== undefined ? absolute(site, '/') : null,
    workFolder,
    today: dayOfEpoch() ?? today(),
  };
}

/** Folder for what is made of a built site, from --mirror. */
export const mirrorFolder = (given: string | undefined): string =>
  given !== undefined ? fromHere(given) : path.join(baseFolder, 'mirror');

/** Throws UsageError for what is no port; 0 is any that is free. */
export function portFrom(given: string): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port ${given} is not a port number.`);
  return port;
}
