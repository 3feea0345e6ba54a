import { applyDelta } from '../copies/mirror/apply-delta.ts';
import { verifyCopy } from '../copies/mirror/verify.ts';
import { nothingToDoWith, readCommand, usageError } from './command.ts';
import { mirrorCommand } from './commands.ts';
import { fromHere, projectFrom, shown } from './options.ts';
import { endWithFault, reporter, run } from './report.ts';
import { writeCopies } from './write-copies.ts';

/** Makes copies of the last build, brings an old one up to date, or says whether one is whole. */
await run(async () => {
  const { values, positionals } = readCommand(mirrorCommand);
  if (values.verify) await verify(positionals);
  else if (values.apply) await apply(positionals, values);
  else if (positionals.length > 0) throw usageError(mirrorCommand, nothingToDoWith(positionals));
  else await writeCopies(projectFrom(values).outFolder, values);
});

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
