import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isFolder } from '../../files/list-files.ts';
import { withFolderLocked } from '../../files/lock-folder.ts';
import { sweep } from '../../files/part.ts';
import { aroundContent, isWithin, realPlace } from '../../files/places.ts';
import { withWorkFolder } from '../../files/replace-file.ts';
import { sha256, sha256OfFile } from '../../files/sha256.ts';
import type { Reporter } from '../../schema/progress.ts';
import { type Checksums, revisionOf } from './checksums.ts';
import { openSourceSite } from './source-site.ts';
import { type SiteFacts, siteSlug } from './copy-description.ts';
import { changedSince, contentForCopies, readFrom, siteFiles } from './copy-files.ts';
import { Problems } from '../../schema/problem.ts';
import { mirrorMisplaced, siteNotBuilt } from '../../schema/problems/mirror.ts';
import { isOfOtherLanguage, rewriteForLanguage } from './language-copy.ts';
import { outputOf } from '../../site/output-of.ts';
import { openZip } from './open-zip.ts';
import { type Publication, publish } from './publish.ts';
import { type WrittenZipCopy, writeCopy } from './write-copy.ts';
import { writeZim } from './write-zim.ts';
import { type Locale, locales } from '../../language/locale.ts';
import { part } from '../../language/problems.ts';

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

/** Copies of the last build, the whole one first, and how they are published. */
export interface Mirrored {
  readonly copies: Publication['copies'];
  /** `deltas` are those that were written since. */
  readonly publish: (deltas?: Publication['others']) => Promise<void>;
}

/** Writes the copies of the last build, the whole one first, and publishes them on its Offline page. */
export const writeMirror = (project: MirrorProject, reporter: Reporter): Promise<Publication['copies']> =>
  inMirror(project, async () => {
    const { copies, publish: publishThem } = await writeCopies(project, reporter);
    await publishThem();
    return copies;
  });

/** Left by version 0.1 where it was killed. */
const former = /^\.(?:pages|since|zim)-[A-Za-z0-9]{6}$|^\..+\.(?:zip|zim)\.part$/;

/** Does `work` while nobody else writes into the site or the mirror. */
export async function inMirror<T>({ site, mirror }: MirrorProject, work: () => Promise<T>): Promise<T> {
  if (!(await isFolder(site))) throw new Problems(siteNotBuilt({ file: site }));
  const [siteThere, mirrorThere] = [await realPlace(site), await realPlace(mirror)];
  const why = isWithin(mirrorThere, siteThere)
    ? part('out.in-site')
    : (await aroundContent(mirrorThere)) !== null
      ? part('out.in-content')
      : null;
  if (why !== null) throw new Problems(mirrorMisplaced({ file: mirror }, { why }));
  return withFolderLocked(site, () =>
    withFolderLocked(mirror, async () => {
      await sweep(mirror, { former });
      return work();
    }),
  );
}

/** Writes the copies of the last build into the mirror; only `inMirror` may do so. */
export async function writeCopies(project: MirrorProject, reporter: Reporter): Promise<Mirrored> {
  const site = await readSite(project, reporter);
  const fileOf = (name: string) => path.join(project.mirror, name);
  const { facts, date, revision, sums } = site;
  await mkdir(project.mirror, { recursive: true });

  const writing = reporter.step(part('step.whole-copy'));
  const whole = await writeCopy(
    fileOf,
    { facts, date, revision, sums, languages: locales.slice(), read: site.read },
    writing.progress,
  );
  writing.done(path.basename(whole.file));

  const copies: [WrittenZipCopy, ...WrittenZipCopy[]] = [whole];
  for (const locale of locales) copies.push(await writeLanguageCopy(site, whole, locale, fileOf, reporter));
  const zims: Publication['others'][number][] = [];
  if (project.zim) {
    const packing = reporter.step(part('step.zim'));
    const names = [...sums.keys()];
    const file = await writeZim(project.mirror, { facts, date, revision, names, read: site.read }, packing.progress);
    zims.push({ file, sha256: await sha256OfFile(file) });
    packing.done(path.basename(file));
  }
  const { site: folder, mirror } = project;
  return {
    copies,
    publish: (deltas = []) =>
      publish({
        site: folder,
        mirror,
        slug: siteSlug(facts.name),
        copies,
        others: [...zims, ...deltas],
        read: site.read,
      }),
  };
}

async function readSite({ site, date }: MirrorProject, reporter: Reporter): Promise<SiteToCopy> {
  const { facts, written, read } = await openSourceSite(site);
  const reading = reporter.step(part('step.reading-site'));
  const names = siteFiles(site, written);
  const sums = new Map<string, string>();
  const changed: string[] = [];
  for (const name of names) {
    const content = await contentForCopies(site, written, name);
    if (content === null) changed.push(name);
    else sums.set(name, sha256(content));
    reading.progress(sums.size + changed.length, names.length);
  }
  if (changed.length > 0) throw changedSince(site, changed);
  reading.done(part('done.files', { count: names.length }));
  return { facts, date: date ?? facts.edition, sums, revision: revisionOf(sums), read };
}

/**
 * Pages are rewritten to the disk first, since the checksums of all stand before most of them in the zip; what stays
 * the same is copied packed.
 */
async function writeLanguageCopy(
  { facts, date, revision, sums, read }: SiteToCopy,
  whole: WrittenZipCopy,
  locale: Locale,
  fileOf: (name: string) => string,
  reporter: Reporter,
): Promise<WrittenZipCopy> {
  const writing = reporter.step(part('step.language-copy', { language: locale }));
  return withWorkFolder(path.dirname(whole.file), async (folder) => {
    const zip = await openZip(whole.file);
    try {
      const kept = [...sums.keys()].filter((name) => !isOfOtherLanguage(name, locale));
      const own = new Map<string, { readonly file: string; readonly sum: string }>();
      const pictures = new Set<string>();
      for (const name of kept.filter((each) => each.endsWith('.html'))) {
        const before = (await read(name)).toString('utf8');
        const page = rewriteForLanguage(before, name, locale);
        for (const picture of page.pictures) pictures.add(picture);
        if (page.html === before) continue;
        const file = path.join(folder, String(own.size));
        await writeFile(file, page.html);
        own.set(name, { file, sum: sha256(page.html) });
      }
      const shown = kept.filter((name) => outputOf(name).name !== 'pictures' || pictures.has(name));
      const copy = await writeCopy(
        fileOf,
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
