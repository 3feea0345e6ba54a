import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { fixedPath, withFileName } from '../../site/addresses.ts';
import { goodUntil } from '../../site/copy-age.ts';
import { formatDay } from '../../language/dates.ts';
import { type Locale, locales } from '../../language/locale.ts';
import { filesIn } from '../../files/list-files.ts';
import { KeptValues } from '../../files/kept-values.ts';
import { sha256 } from '../../files/sha256.ts';
import { sumOfCode } from '../../files/sum-of-code.ts';
import type { WrittenFiles } from '../../files/written-files.ts';
import { buckets, type SizedFile } from './buckets.ts';
import {
  type CopySummary,
  type FileList,
  installedFolder,
  type ListedPack,
  listAddress,
  packAddress,
  packFolder,
  summaryAddress,
} from './copy-format.ts';
import { type FileGroup, groupOf } from './installed-files.ts';
import { hasDateStamps, joined, removeDateStamps } from './date-stamps.ts';
import type { OnProgress } from '../../schema/progress.ts';

/** As many as Node's file and zlib threads. */
const atOnce = 4;

export interface PackOptions {
  readonly onProgress?: OnProgress;
  /** Of all files of the site but its packs; null where they are not known. */
  readonly sums?: WrittenFiles | null;
  /** A folder, in which packs are kept from one run to the next. */
  readonly keptIn?: string | null;
}

interface Pack {
  readonly content: Uint8Array;
  readonly listed: ListedPack;
}

/** Rooms of the code that makes packs. */
const rooms = ['language', 'site', 'files', 'copies/device'];

/**
 * Writes what readers' devices load to keep a finished site, a language at a time; whatever stood there before goes.
 * The same files give the same bytes. Packs that both languages need stand once.
 */
export async function writePacks(
  siteFolder: string,
  { onProgress: progress = () => {}, sums = null, keptIn = null }: PackOptions = {},
): Promise<Record<Locale, CopySummary>> {
  const kept = keptIn && (await KeptValues.open<Pack>(path.join(keptIn, 'packs'), await sumOfCode(rooms)));
  await rm(path.join(siteFolder, installedFolder), { recursive: true, force: true });
  const files = sizedFiles(siteFolder, sums ? [...sums.keys()] : await filesIn(siteFolder));
  const editions = await Promise.all(locales.map((locale) => editionIn(siteFolder, locale)));
  // The notice of a copy (CopyNotice.astro) says until when it is good.
  const stamps = editions.flatMap(({ machine, people }, i) => [
    machine,
    people,
    goodUntil(machine),
    formatDay(locales[i] ?? locales[0], goodUntil(machine)),
  ]);
  await mkdir(path.join(siteFolder, packFolder), { recursive: true });

  const bucketsOf = (locale: Locale, group: FileGroup): SizedFile[][] =>
    buckets(files.filter((file) => groupOf(file.path, locale) === group));
  const groups = new Map<string, SizedFile[][]>([['shared', bucketsOf(locales[0], 'shared')]]);
  for (const locale of locales) {
    for (const group of ['pages', 'search'] as const) groups.set(`${group} ${locale}`, bucketsOf(locale, group));
  }
  const all = [...groups.values()].reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  const packed = new Map<string, ListedPack[]>();
  for (const [group, waiting] of groups) {
    const packs: ListedPack[] = [];
    for (let i = 0; i < waiting.length; i += atOnce) {
      packs.push(
        ...(
          await Promise.all(
            waiting.slice(i, i + atOnce).map((bucket, j) => {
              const make = () => packOf(siteFolder, bucket, stamps);
              return kept
                ? keptPack(
                    kept,
                    `${group} ${i + j} of ${waiting.length}`,
                    [...stamps, ...sumsIn(siteFolder, bucket, sums)],
                    make,
                  )
                : make();
            }),
          )
        ).map((pack) => written(siteFolder, pack)),
      );
      progress((done += Math.min(atOnce, waiting.length - i)), all);
    }
    packed.set(group, packs);
  }
  await (kept ? kept.write() : null);
  const summaries = locales.map(async (locale, i) => {
    const packs = ['shared', `pages ${locale}`, `search ${locale}`].flatMap((group) => packed.get(group) ?? []);
    return [locale, await writeList(siteFolder, locale, { stamps, packs }, editions[i]?.machine ?? '')] as const;
  });
  return Object.fromEntries(await Promise.all(summaries)) as Record<Locale, CopySummary>;
}

/** What a pack is made of, beside the stamps. */
const sumsIn = (siteFolder: string, bucket: readonly SizedFile[], sums: WrittenFiles | null): string[] =>
  bucket.map(
    (file) => `${sums?.get(file.path) ?? sha256(readFileSync(path.join(siteFolder, file.path)))} ${file.path}`,
  );

async function keptPack(
  kept: KeptValues<Pack>,
  key: string,
  madeOf: readonly string[],
  make: () => Promise<Pack>,
): Promise<Pack> {
  const sum = sha256(madeOf.join('\n'));
  const before = kept.get(key, sum);
  if (before) return before;
  const pack = await make();
  kept.set(key, sum, pack);
  return pack;
}

function written(siteFolder: string, { content, listed }: Pack): ListedPack {
  writeFileSync(path.join(siteFolder, packAddress(listed.hash)), content);
  return listed;
}

async function packOf(siteFolder: string, bucket: readonly SizedFile[], stamps: readonly string[]): Promise<Pack> {
  // Many small files: waiting for each takes longer than reading it.
  const contents = bucket.map((file) => {
    const content = new Uint8Array(readFileSync(path.join(siteFolder, file.path)));
    return hasDateStamps(file.path) ? removeDateStamps(content, stamps) : content;
  });
  const pack = await compressed(joined(contents));
  const files = bucket.map((file, i): ListedPack['files'][number] => {
    const content = contents[i] ?? new Uint8Array();
    return [file.path, hashOf(content), content.length];
  });
  return { content: pack, listed: { hash: hashOf(pack), bytes: pack.length, files } };
}

async function writeList(siteFolder: string, locale: Locale, list: FileList, edition: string): Promise<CopySummary> {
  const content = await compressed(new TextEncoder().encode(JSON.stringify(list)));
  const version = hashOf(content);
  const summary: CopySummary = {
    version,
    bytes: list.packs.reduce((sum, { bytes }) => sum + bytes, content.length),
    files: list.packs.reduce((sum, { files }) => sum + files.length, 0),
    edition,
  };
  await mkdir(path.dirname(path.join(siteFolder, summaryAddress(locale))), { recursive: true });
  await writeFile(path.join(siteFolder, listAddress(locale, version)), content);
  await writeFile(path.join(siteFolder, summaryAddress(locale)), JSON.stringify(summary));
  return summary;
}

/** In zlib's format, because gzip's tells which system wrote it. */
const compressed = async (content: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await promisify(deflate)(content));

/** Paths with forward slashes, whatever the system. */
const sizedFiles = (folder: string, files: readonly string[]): SizedFile[] =>
  files.map((file) => ({ path: file, size: statSync(path.join(folder, file)).size }));

/** What `hashOf` of copy-format.ts makes in a browser, without waiting. */
const hashOf = (content: Uint8Array): string => sha256(content).slice(0, 16);

/** The edition's date, as the foot of a home page tells it to machines and to people. */
async function editionIn(
  siteFolder: string,
  locale: Locale,
): Promise<{ readonly machine: string; readonly people: string }> {
  const file = withFileName(fixedPath(locale, 'home').slice(1));
  const home = await readFile(path.join(siteFolder, file), 'utf8');
  const [, machine = '', people = ''] =
    /<footer[\s>][\s\S]*<time datetime="([^"]{10})"[^>]*>([^<]{8,})<\/time>/.exec(home) ?? [];
  if (machine === '')
    throw new Error(
      `${file} has no date of the edition in its footer: with it on each page, every new answer would change all pages of installed copies.`,
    );
  return { machine, people };
}
