import path from 'node:path';
import { withWorkFolder } from '../../files/replace-file.ts';
import type { Reporter } from '../../schema/progress.ts';
import { applyDelta } from './apply-delta.ts';
import { type CopyDescription, deltaName, siteSlug } from './copy-description.ts';
import { Problems } from '../../schema/problem.ts';
import { copyOfOtherLanguages } from '../../schema/problems/mirror.ts';
import { describeZip } from './describe-zip.ts';
import { openZip } from './open-zip.ts';
import { writeDelta } from './write-delta.ts';
import type { WrittenZip } from './write-zip.ts';
import { placeCopy } from './publish.ts';
import { inMirror, type MirrorProject, writeCopies } from './write-mirror.ts';
import { part } from '../../language/problems.ts';

/** Writes the copies of the last build, and what leads to the new one from an old one of the same languages. */
export async function writeDeltaSince(
  oldFile: string,
  project: MirrorProject,
  reporter: Reporter,
): Promise<WrittenZip[]> {
  const was = await describe(oldFile);
  return inMirror(project, () => writeAll(oldFile, was, project, reporter));
}

async function writeAll(
  oldFile: string,
  was: CopyDescription,
  project: MirrorProject,
  reporter: Reporter,
): Promise<WrittenZip[]> {
  // The old copy may stand in the mirror, and a new one have its name.
  return withWorkFolder(project.mirror, async (kept) => {
    const old = path.join(kept, path.basename(oldFile));
    await placeCopy(oldFile, old);
    const { copies, publish } = await writeCopies(project, reporter);
    const now = copies.find(({ description }) => description.languages.join() === was.languages.join());
    if (!now) throw new Problems(copyOfOtherLanguages({ file: oldFile }, { languages: was.languages }));
    const file = path.join(project.mirror, deltaName(siteSlug(now.description.name), was, now.description));
    const writing = reporter.step(part('step.delta'));
    const delta = await writeDelta(old, now.file, file, writing.progress);
    // A delta that would be refused is found here, and not by whoever has waited for it.
    await applyDelta(old, file, { to: path.join(kept, 'new.zip') });
    writing.done(path.basename(file));
    await publish([delta]);
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
