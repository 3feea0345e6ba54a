import path from 'node:path';
import { repositoryRoot } from '../build/astro-project.ts';
import { formatSize } from '../language/sizes.ts';
import { applyDelta } from '../copies/mirror/apply-delta.ts';
import { verifyCopy } from '../copies/mirror/verify.ts';
import { type MirrorProject, writeMirror } from '../copies/mirror/write-mirror.ts';
import { writeDeltaSince } from '../copies/mirror/write-delta-since.ts';
import { nothingToDoWith, readCommand, usageError } from './command.ts';
import { mirrorCommand } from './commands.ts';
import { calledFrom, dayOfEpoch, fromHere, projectFrom } from './options.ts';
import { endWithFault, reporter, run } from './report.ts';
import { commandLocale } from '../language/lists.ts';

/** Makes copies of the last build, brings an old one up to date, or says whether one is whole. */
await run(async () => {
  const { values, positionals } = readCommand(mirrorCommand);
  if (values.verify) await verify(positionals);
  else if (values.apply) await apply(positionals, values);
  else if (positionals.length > 0) throw usageError(mirrorCommand, nothingToDoWith(positionals));
  else await make(values);
});

/** Files are shown from where npm was called. */
function shown(file: string): string {
  return path.relative(calledFrom(), file);
}

async function make({
  out,
  mirror,
  since,
  zim = false,
}: {
  out?: string;
  mirror?: string;
  since?: string;
  zim?: boolean;
}): Promise<void> {
  const project: MirrorProject = {
    site: projectFrom({ out }).outFolder,
    mirror: mirror !== undefined ? fromHere(mirror) : path.join(repositoryRoot, 'mirror'),
    date: dayOfEpoch(),
    zim,
  };
  const written =
    since === undefined
      ? await writeMirror(project, reporter)
      : await writeDeltaSince(fromHere(since), project, reporter);
  for (const { file, size, sha256 } of written)
    console.log(`${sha256}  ${shown(file)} (${formatSize(commandLocale, size)})`);
}

async function apply(
  [older, delta, ...more]: readonly string[],
  { to, overwrite = false }: { to?: string; overwrite?: boolean },
): Promise<void> {
  if (older === undefined || delta === undefined || more.length > 0)
    throw usageError(mirrorCommand, 'Give the old copy and the delta.');
  const applying = reporter.step('Writing the new copy');
  const { file, sha256 } = await applyDelta(
    fromHere(older),
    fromHere(delta),
    { to: to === undefined ? to : fromHere(to), mayOverwrite: overwrite },
    applying.progress,
  );
  applying.done('the same bytes as the one published');
  console.log(`${sha256}  ${shown(file)}`);
}

async function verify([copy, ...more]: readonly string[]): Promise<void> {
  if (copy === undefined || more.length > 0) throw usageError(mirrorCommand, 'Give one folder or zip.');
  const checking = reporter.step('Comparing checksums');
  const { files, changed, missing, extra, ignored } = await verifyCopy(fromHere(copy), checking.progress);
  checking.done(`${files} files`);
  for (const [what, names] of Object.entries({ changed, missing, extra }))
    for (const name of names) console.log(`${what.padEnd(7)}  ${name}`);
  for (const name of ignored) console.log(`ignored  ${name} (left by a file manager)`);
  const wrong = changed.length + missing.length + extra.length;
  console.log(
    wrong === 0
      ? 'The copy is whole.'
      : `${changed.length} changed, ${missing.length} missing, ${extra.length} extra: this is not the copy that was published.`,
  );
  if (wrong > 0) endWithFault();
}
