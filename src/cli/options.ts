import path from 'node:path';
import type { Project } from '../build/astro-project.ts';
import { shardsIn } from '../build/build-shard.ts';
import type { Part } from '../build/parts.ts';
import { isFolder } from '../files/list-files.ts';
import { type Locale, locales } from '../language/locale.ts';
import { localeSchema } from '../schema/locale.ts';
import { absolute } from '../site/addresses.ts';
import { workFolder } from './base.ts';
import { calledFrom, folderFrom, fromHere } from './called-from.ts';
import { UsageError } from './command.ts';
import { say } from './terminal.ts';
import { isFolderAddress } from '../schema/site.ts';

export { calledFrom, fromHere };

/** Files and folders are shown from there too. */
export const shown = (file: string): string => path.relative(calledFrom(), file) || '.';

/**
 * The day of SOURCE_DATE_EPOCH in UTC, as reproducible builds say a date, in seconds:
 * https://reproducible-builds.org/specs/source-date-epoch/ Null where nobody says it.
 */
export function dayOfEpoch(epoch = process.env.SOURCE_DATE_EPOCH): string | null {
  if (epoch === undefined || epoch === '') return null;
  const date = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(date.getTime())) throw new UsageError(say('usage.epoch', { epoch }));
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
  shards,
}: {
  content?: string | undefined;
  out?: string | undefined;
  site?: string | undefined;
  /** Folders of what shards have kept. */
  shards?: readonly string[] | undefined;
}): Project & { readonly today: string } {
  if (site !== undefined && !isFolderAddress(site)) {
    throw new UsageError(say('usage.site', { site }));
  }
  return {
    contentFolder: folderFrom(content, 'content'),
    outFolder: folderFrom(out, 'dist'),
    siteAddress: site !== undefined ? absolute(site, '/') : null,
    workFolder,
    today: dayOfEpoch() ?? today(),
    ...(shards ? { shards } : {}),
  };
}

/** Folder for what is made of a built site, from --mirror. */
export const mirrorFolder = (given: string | undefined): string => folderFrom(given, 'mirror');

/** The language that --lang names; undefined without the option. Throws UsageError for another one. */
export function languageFrom(given: string | undefined): Locale | undefined {
  const locale = localeSchema.optional().safeParse(given);
  if (locale.success) return locale.data;
  throw new UsageError(say('usage.is-not', { option: '--lang', allowed: locales, given: String(given) }));
}

/** Throws UsageError for what is no port; 0 is any that is free. */
export function portFrom(given: string): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(say('usage.port', { port: given }));
  return port;
}

/** `2/8`: the second of eight. Throws UsageError for what is no such part. */
export function partFrom(given: string): Part {
  const [nth = 0, of = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(given)?.slice(1) ?? []).map(Number);
  if (nth === 0 || nth > of) throw new UsageError(say('build.shard', { given }));
  return { nth, of };
}

/** The folders of shards in the folders that --cache names. Throws UsageError for what is none. */
export async function shardsFrom(folders: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const shards = await shardsIn(fromHere(folder));
      if (shards !== null && shards.length > 0) return shards;
      throw new UsageError(say('build.cache', { folder }));
    }),
  );
  return found.flat();
}

/** The folder that --cache names for a shard, which may be new. Throws UsageError where something else is in it. */
export async function cacheFrom(folders: readonly string[]): Promise<string> {
  const [given = '', ...others] = folders;
  if (given === '' || others.length > 0) throw new UsageError(say('build.one-cache'));
  const folder = fromHere(given);
  if ((await isFolder(folder)) && (await shardsIn(folder)) === null)
    throw new UsageError(say('build.other-cache', { folder: given }));
  return folder;
}
