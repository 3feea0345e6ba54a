import { sha256 } from '../../files/sha256.ts';
import { type Checksums, byName, checksumsFile, formatChecksums } from './checksums.ts';
import {
  type CopyDescription,
  copyName,
  descriptionFile,
  readmeFile,
  type SiteFacts,
  siteSlug,
} from './copy-description.ts';
import { copyReadme } from './copy-readme.ts';
import { writeZip, type WrittenZip, type ZipInput } from './write-zip.ts';
import type { OnProgress } from '../../schema/progress.ts';

/** A copy that is to be written. */
export interface ZipCopy {
  readonly facts: SiteFacts;
  readonly languages: CopyDescription['languages'];
  /** The edition, `2026-11-20`. */
  readonly date: string;
  readonly revision: string;
  /** Of the site's files that it holds. */
  readonly sums: Checksums;
  /** One of them, when its turn has come. */
  readonly read: (name: string) => Promise<ZipInput['from']>;
}

export interface WrittenZipCopy extends WrittenZip {
  readonly description: CopyDescription;
}

/** Writes the zip of a copy into a folder: one folder with the site's files and those that describe it. */
export async function writeCopy(
  folder: (name: string) => string,
  copy: ZipCopy,
  progress: OnProgress = () => {},
): Promise<WrittenZipCopy> {
  const description = describe(copy);
  const slug = siteSlug(copy.facts.name);
  const own = new Map<string, Buffer>([
    [descriptionFile, Buffer.from(`${JSON.stringify(description, null, 2)}\n`)],
    [readmeFile, Buffer.from(copyReadme(description, copy.facts))],
  ]);
  const sums = new Map([...copy.sums, ...[...own].map(([name, content]) => [name, sha256(content)] as const)]);
  own.set(checksumsFile, Buffer.from(formatChecksums(sums)));
  const names = [...sums.keys(), checksumsFile].sort(byName);
  const inputs = async function* (): AsyncIterable<ZipInput> {
    for (const [i, name] of names.entries()) {
      yield { name: `${slug}/${name}`, from: own.get(name) ?? (await copy.read(name)) };
      progress(i + 1, names.length);
    }
  };
  return { ...(await writeZip(folder(copyName(slug, description)), copy.date, inputs())), description };
}

function describe({ facts, languages, date, revision, sums }: ZipCopy): CopyDescription {
  const entries = Object.fromEntries(languages.map((language) => [language, facts.entries[language]]));
  const pages = [...sums.keys()].filter((name) => name.endsWith('.html')).length;
  // Its own three files are counted among the files; the page that explains the copy is none of the site's.
  return {
    format: 1,
    name: facts.name,
    date,
    revision,
    address: facts.address,
    languages,
    counts: { pages, files: sums.size + 3, entries },
  };
}
