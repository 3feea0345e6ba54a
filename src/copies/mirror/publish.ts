import { copyFile, link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { makePart, sweep } from '../../files/part.ts';
import { replaceFile } from '../../files/replace-file.ts';
import { orProblem } from '../../files/system-problem.ts';
import { sha256, sha256OfFile } from '../../files/sha256.ts';
import { writeWrittenFiles } from '../../files/written-files.ts';
import { type Locale, locales } from '../../language/locale.ts';
import { Problems } from '../../schema/problem.ts';
import { pageWithoutCopies } from '../../schema/problems/mirror.ts';
import { outputs } from '../../site/outputs.ts';
import { checksumsFile, formatChecksums, parseChecksums } from './checksums.ts';
import { mirrorFile, zimName } from './copy-description.ts';
import { readFrom, writtenIn } from './copy-files.ts';
import { offlinePageOf, withCopies } from './offline-page.ts';
import type { WrittenZipCopy } from './write-copy.ts';
import type { WrittenZip } from './write-zip.ts';

/** What is to be offered by a site. */
export interface Publication {
  readonly site: string;
  readonly mirror: string;
  /** Of the site: the beginning of all file names. */
  readonly slug: string;
  readonly copies: readonly [WrittenZipCopy, ...WrittenZipCopy[]];
  /** What else was written with them, a ZIM or a delta: its bytes may be other ones under the same name. */
  readonly others: readonly Pick<WrittenZip, 'file' | 'sha256'>[];
  /** A page of the site as it is in copies. */
  readonly read: (name: string) => Promise<Buffer>;
}

/** The folder of copies within the published site, without a slash. */
const published = outputs.copies.path.slice(0, -1);

/**
 * Puts the copies of a site beside the pages that offer them, so that whoever publishes the folder publishes them; with
 * them the ZIM of the same state, and all deltas that stand in the mirror or were published before. At each moment the
 * checksums and the pages name only files that are there and whole: files come first, and the former ones go last.
 */
export async function publish(publication: Publication): Promise<void> {
  const { site, mirror, slug, copies, others } = publication;
  const known = new Map([...copies, ...others].map(({ file, sha256 }) => [path.basename(file), sha256]));
  const inMirror = await checksumsOf(mirror, slug, known);
  await replaceFile(path.join(mirror, checksumsFile), formatChecksums(inMirror));

  const folder = path.join(site, published);
  const deltas = new Map([...(await checksumsOf(folder, slug, inMirror))].filter(([name]) => isDelta(slug, name)));
  const [{ description }] = copies;
  const zim = zimName(slug, description);
  const offered = new Map([...inMirror].filter(([name]) => known.has(name) || name === zim || isDelta(slug, name)));
  const pages = await pagesWith(publication, offered.has(zim) ? await inFolder(mirror, zim, offered) : null);

  await orProblem(folder, mkdir(folder, { recursive: true }));
  await sweep(folder);
  const before = await writtenIn(site);
  const list = formatChecksums(new Map([...deltas, ...offered]));
  const now = new Map(
    [...deltas, ...offered, [checksumsFile, sha256(list)] as const].map(([name, sum]) => [`${published}/${name}`, sum]),
  );
  await writeWrittenFiles(site, new Map([...before, ...now]));
  for (const name of offered.keys()) await placeCopy(path.join(mirror, name), path.join(folder, name));
  await replaceFile(path.join(folder, checksumsFile), list);
  for (const [name, page] of pages) await replaceFile(path.join(site, name), page);
  const gone = [...before.keys()].filter((name) => name.startsWith(outputs.copies.path) && !now.has(name));
  for (const name of gone) await rm(path.join(site, name), { force: true });
  await writeWrittenFiles(site, new Map([...before, ...now].filter(([name]) => !gone.includes(name))));
}

const isDelta = (slug: string, name: string): boolean => mirrorFile(slug, name) === 'delta';

/** Those of a site's files in a folder; what `known` has not, nor the folder's own list, is read. */
async function checksumsOf(
  folder: string,
  slug: string,
  known: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const list = parseChecksums(await readFrom(folder, checksumsFile).then(String, () => ''));
  const sums = new Map<string, string>();
  const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
  // Where a link leads, nobody has put a copy.
  for (const { name } of found.filter((each) => each.isFile()))
    if (mirrorFile(slug, name) !== null || list?.has(name))
      sums.set(name, known.get(name) ?? list?.get(name) ?? (await sha256OfFile(path.join(folder, name))));
  return sums;
}

const inFolder = async (mirror: string, name: string, sums: ReadonlyMap<string, string>): Promise<WrittenZip> => {
  const file = path.join(mirror, name);
  return { file, size: (await stat(file)).size, sha256: sums.get(name) ?? '' };
};

/** Before anything is published: a page without a place for copies is none of this version's. */
async function pagesWith(
  { site, copies, read }: Publication,
  zim: WrittenZip | null,
): Promise<readonly (readonly [name: string, page: string])[]> {
  return Promise.all(
    locales.map(async (locale: Locale) => {
      const name = offlinePageOf(locale);
      const page = withCopies((await read(name)).toString('utf8'), locale, { copies, zim }, published);
      if (page === null) throw new Problems(pageWithoutCopies({ file: path.join(site, name) }));
      return [name, page] as const;
    }),
  );
}

/** A second name for the same bytes, or a copy where the two are on different disks; whole or not at all. */
export async function placeCopy(from: string, to: string): Promise<void> {
  const { part } = await orProblem(
    to,
    makePart(to, (name) =>
      link(from, name).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') throw error;
        return copyFile(from, name);
      }),
    ),
  );
  try {
    await orProblem(to, rename(part, to));
  } finally {
    // Where both are names of one file, nothing is renamed.
    await rm(part, { force: true });
  }
}
