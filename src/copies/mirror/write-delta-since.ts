import path from 'node:path';
import { withWorkFolder } from '../../files/replace-file.ts';
import type { Reporter } from '../../schema/progress.ts';
import { applyDelta } from './apply-delta.ts';
import { type CopyDescription, siteSlug } from './copy-description.ts';
import { outputs } from '../../site/outputs.ts';
import { Problems } from '../../schema/problem.ts';
import { copyOfOtherLanguages } from '../../schema/problems/mirror.ts';
import { describeZip } from './describe-zip.ts';
import { openZip } from './open-zip.ts';
import { writeDelta } from './write-delta.ts';
import type { WrittenZip } from './write-zip.ts';
import { linkOrCopy, type MirrorProject, writeMirror } from './write-mirror.ts';

/** Writes the copies of the last build, and what leads to the new one from an old one of the same languages. */
export async function writeDeltaSince(
  oldFile: string,
  project: MirrorProject,
  reporter: Reporter,
): Promise<WrittenZip[]> {
  const was = await describe(oldFile);
  // The new copies may have the old one's name, where the edition is the same.
  return withWorkFolder(project.mirror, async (kept) => {
    const old = path.join(kept, path.basename(oldFile));
    await linkOrCopy(oldFile, old);
    const copies = await writeMirror(project, reporter);
    const now = copies.find(({ description }) => description.languages.join() === was.languages.join());
    if (!now) throw new Problems(copyOfOtherLanguages({ file: oldFile }, was.languages.join(', ')));
    const file = path.join(project.mirror, deltaName(was, now.description));
    const writing = reporter.step('Writing the delta');
    const delta = await writeDelta(old, now.file, file, writing.progress);
    // A delta that would be refused is found here, and not by whoever has waited for it.
    await applyDelta(old, file, path.join(kept, 'new.zip'));
    writing.done(path.basename(file));
    await linkOrCopy(file, path.join(project.site, outputs.copies.path, path.basename(file)));
    return [...copies, delta];
  });
}

async function describe(file: string): Promise<CopyDescription> {
  const zip = await openZip(file);
  try {
    return await describeZip(file, zip);
  } finally {
    await zip.close();
  }
}

/** `consulta-2026-11-02-to-2026-11-20-es.delta.zip` */
const deltaName = (was: CopyDescription, { name, date, languages: [language, ...others] }: CopyDescription): string =>
  `${siteSlug(name)}-${was.date}-to-${date}${others.length > 0 ? '' : `-${language}`}.delta.zip`;
