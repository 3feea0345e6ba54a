import path from 'node:path';
import { aroundContent, isWithin, realPlace } from '../files/places.ts';
import { Problems } from '../schema/problem.ts';
import { outputFolderMisplaced } from '../schema/problems.ts';
import { type Project, repositoryRoot } from './astro-project.ts';

/** Refuses an output folder where the site would take the place of what it is made from, or become part of it. */
export async function refusePlace({ contentFolder, outFolder }: Project): Promise<void> {
  const [out, content] = [await realPlace(outFolder), await realPlace(contentFolder)];
  const why =
    out === path.parse(out).root
      ? 'is the root of the disk'
      : isWithin(await realPlace(repositoryRoot), out)
        ? 'holds Consulta itself'
        : isWithin(content, out)
          ? 'holds the content that the site is made from'
          : isWithin(out, content) || (await aroundContent(out)) !== null
            ? 'is in a content folder, where nothing but content may stand'
            : null;
  if (why !== null) throw new Problems(outputFolderMisplaced({ file: outFolder }, { why }));
}
