import { copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile, withWorkFolder } from '../../files/replace-file.ts';
import type { Reporter } from '../../schema/progress.ts';
import { type Checksums, checksumsFile, formatChecksums, revisionOf, sha256 } from './checksums.ts';
import { type SiteFacts, siteFactsSchema, siteSlug } from './copy-description.ts';
import { readFrom, siteFiles } from './copy-files.ts';
import { Problems } from '../../schema/problem.ts';
import { pageWithoutCopies, siteNotBuilt } from '../../schema/problems/mirror.ts';
import { parseJson } from './describe-zip.ts';
import { isOfOtherLanguage, rewriteForLanguage } from './language-copy.ts';
import { isOfflinePage, offlinePageOf, withCopies, withoutCopies } from './offline-page.ts';
import { outputOf } from '../../site/output-of.ts';
import { outputs } from '../../site/outputs.ts';
import { openZip } from './open-zip.ts';
import { type WrittenZipCopy, writeCopy } from './write-copy.ts';
import { writeZim } from './write-zim.ts';
import { type Locale, locales } from '../../language/locale.ts';
import { commandName } from '../../language/language-names.ts';

export interface MirrorProject {
  /** A built site; absolute path. */
  readonly site: string;
  /** Where the zips go; absolute path. */
  readonly mirror: string;
  /** In place of the edition, `2026-11-20`. */
  readonly date: string | null;
  /** Whether a ZIM is to be written as well. */
  readonly zim?: boolean;
}

/** What a build has left, read once: each copy holds all of it, or the part of one language. */
interface SiteToCopy {
  readonly facts: SiteFacts;
  readonly date: string;
  readonly sums: Checksums;
  readonly revision: string;
  readonly read: (name: string) => Promise<Buffer>;
}

/** Writes the copies of the last build, the whole one first, and publishes them on its Offline page. */
export async function writeMirror(project: MirrorProject, reporter: Reporter): Promise<WrittenZipCopy[]> {
  const site = await readSite(project, reporter);
  const inMirror = (name: string) => path.join(project.mirror, name);
  const { facts, date, revision, sums } = site;
  await mkdir(project.mirror, { recursive: true });

  const writing = reporter.step('Writing the whole copy');
  const whole = await writeCopy(
    inMirror,
    { facts, date, revision, sums, languages: locales.slice(), read: site.read },
    writing.progress,
  );
  writing.done(path.basename(whole.file));

  const copies = [whole];
  for (const locale of locales) copies.push(await writeLanguageCopy(site, whole, locale, inMirror, reporter));
  await publish(project.site, site, copies);
  if (project.zim) {
    const packing = reporter.step('Writing the ZIM');
    packing.done(
      path.basename(
        await writeZim(project.mirror, { facts, date, names: [...sums.keys()], read: site.read }, packing.progress),
      ),
    );
  }
  return copies;
}

async function readSite({ site, date }: MirrorProject, reporter: Reporter): Promise<SiteToCopy> {
  const facts = siteFactsSchema.safeParse(parseJson(await readFrom(site, outputs.siteFacts.path).catch(() => null)));
  if (!facts.success) throw new Problems(siteNotBuilt({ file: site }));
  const read = async (name: string): Promise<Buffer> => {
    const content = await readFrom(site, name);
    return isOfflinePage(name) ? Buffer.from(withoutCopies(content.toString('utf8'))) : content;
  };
  const reading = reporter.step('Reading the site');
  const names = await siteFiles(site);
  const sums = new Map<string, string>();
  for (const name of names) {
    sums.set(name, sha256(await read(name)));
    reading.progress(sums.size, names.length);
  }
  reading.done(`${names.length} files`);
  return { facts: facts.data, date: date ?? facts.data.edition, sums, revision: revisionOf(sums), read };
}

/**
 * Pages are rewritten to the disk first, since the checksums of all stand before most of them in the zip; what stays
 * the same is copied packed.
 */
async function writeLanguageCopy(
  { facts, date, revision, sums, read }: SiteToCopy,
  whole: WrittenZipCopy,
  locale: Locale,
  inMirror: (name: string) => string,
  reporter: Reporter,
): Promise<WrittenZipCopy> {
  const writing = reporter.step(`Writing the ${commandName(locale)} copy`);
  return withWorkFolder(path.dirname(whole.file), async (folder) => {
    const zip = await openZip(whole.file);
    try {
      const kept = [...sums.keys()].filter((name) => !isOfOtherLanguage(name, locale));
      const own = new Map<string, { readonly file: string; readonly sum: string }>();
      const pictures = new Set<string>();
      for (const name of kept.filter((each) => each.endsWith('.html'))) {
        const before = (await read(name)).toString('utf8');
        const page = await rewriteForLanguage(before, name, locale);
        for (const picture of page.pictures) pictures.add(picture);
        if (page.html === before) continue;
        const file = path.join(folder, String(own.size));
        await writeFile(file, page.html);
        own.set(name, { file, sum: sha256(page.html) });
      }
      const shown = kept.filter((name) => outputOf(name).name !== 'pictures' || pictures.has(name));
      const copy = await writeCopy(
        inMirror,
        {
          facts,
          date,
          revision,
          languages: [locale],
          sums: new Map(shown.map((name) => [name, own.get(name)?.sum ?? sums.get(name) ?? ''])),
          read: async (name) => {
            const page = own.get(name);
            return page
              ? readFrom(path.dirname(page.file), path.basename(page.file))
              : (zip.entries.get(`${siteSlug(facts.name)}/${name}`) ?? read(name));
          },
        },
        writing.progress,
      );
      writing.done(path.basename(copy.file));
      return copy;
    } finally {
      await zip.close();
    }
  });
}

/** The folder of copies within the published site. */
const published = outputs.copies.path;

/** Puts the copies beside the pages that offer them, so that whoever publishes the folder publishes them. */
async function publish(folder: string, { read }: SiteToCopy, copies: readonly WrittenZipCopy[]): Promise<void> {
  const target = path.join(folder, published);
  await rm(target, { recursive: true, force: true });
  await mkdir(target);
  for (const { file } of copies) await linkOrCopy(file, path.join(target, path.basename(file)));
  await replaceFile(
    path.join(target, checksumsFile),
    formatChecksums(new Map(copies.map((copy) => [path.basename(copy.file), copy.sha256]))),
  );
  for (const locale of locales) {
    const name = offlinePageOf(locale);
    const page = withCopies((await read(name)).toString('utf8'), locale, copies, published.slice(0, -1));
    if (page === null) throw new Problems(pageWithoutCopies({ file: path.join(folder, name) }));
    await replaceFile(path.join(folder, name), page);
  }
}

/** A second name for the same bytes, or a copy where the two are on different disks. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}
