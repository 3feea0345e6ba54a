import { type MirrorProject, writeMirror } from '../copies/mirror/write-mirror.ts';
import { writeDeltaSince } from '../copies/mirror/write-delta-since.ts';
import { formatSize } from '../language/sizes.ts';
import { dayOfEpoch, fromHere, mirrorFolder, shown } from './options.ts';
import { reporter } from './report.ts';
import { terminalLocale } from './terminal.ts';

export interface CopiesAsked {
  readonly mirror?: string | undefined;
  readonly since?: string | undefined;
  readonly zim?: boolean | undefined;
}

/** Makes copies of the site in a folder, and prints each with its sum. */
export async function writeCopies(site: string, { mirror, since, zim = false }: CopiesAsked): Promise<void> {
  const project: MirrorProject = {
    site,
    mirror: mirrorFolder(mirror),
    date: dayOfEpoch(),
    zim,
  };
  const written =
    since === undefined
      ? await writeMirror(project, reporter)
      : await writeDeltaSince(fromHere(since), project, reporter);
  for (const { file, size, sha256 } of written)
    console.log(`${sha256}  ${shown(file)} (${formatSize(terminalLocale, size)})`);
}
