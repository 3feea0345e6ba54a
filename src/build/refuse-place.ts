import path from 'node:path';
import { aroundContent, isWithin, realPlace } from '../files/places.ts';
import { Problems } from '../schema/problem.ts';
import { outputFolderMisplaced } from '../schema/problems.ts';
import { type Project, repositoryRoot } from './astro-project.ts';
import { part } from '../language/problems.ts';

/** Refuses an output folder where the site would take the place of what it is made from, or become part of it. */
export async function refusePlace({ contentFolder, outFolder }: Project): Promise<void> {
  const [out, content] = [await realPlace(outFolder), await realPlace(contentFolder)];
  const why =
    out === path.parse(out).root
      ? part('out.root')
      : isWithin(await realPlace(repositoryRoot), out)
        ? part('out.consulta')
        : isWithin(content, out)
          ? part('out.content')
          : isWithin(out, content) || (await aroundContent(out)) !== null
            ? part('out.in-content')
            : null;
  if (why !== null) throw new Problems(outputFolderMisplaced({ file: outFolder }, { why }));
}
