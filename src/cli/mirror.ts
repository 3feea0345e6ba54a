import { applyDelta } from '../copies/mirror/apply-delta.ts';
import { verifyCopy } from '../copies/mirror/verify.ts';
import { nothingToDoWith, readCommand, usageError } from './command.ts';
import { mirrorCommand } from './commands.ts';
import { fromHere, projectFrom, shown } from './options.ts';
import { endWithFault, reporter, run } from './report.ts';
import { writeCopies } from './write-copies.ts';
import { say } from './terminal.ts';
import { part } from '../language/problems.ts';

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
    throw usageError(mirrorCommand, say('mirror.apply'));
  const applying = reporter.step(part('step.new-copy'));
  const { file, sha256 } = await applyDelta(
    fromHere(older),
    fromHere(delta),
    { to: to === undefined ? to : fromHere(to), mayOverwrite: overwrite },
    applying.progress,
  );
  applying.done(part('done.same-bytes'));
  console.log(`${sha256}  ${shown(file)}`);
}

async function verify([copy, ...more]: readonly string[]): Promise<void> {
  if (copy === undefined || more.length > 0) throw usageError(mirrorCommand, say('mirror.verify'));
  const checking = reporter.step(part('step.checksums'));
  const { files, changed, missing, extra, ignored } = await verifyCopy(fromHere(copy), checking.progress);
  checking.done(part('done.files', { count: files }));
  for (const name of changed) console.log(say('verify.changed', { name }));
  for (const name of missing) console.log(say('verify.missing', { name }));
  for (const name of extra) console.log(say('verify.extra', { name }));
  for (const name of ignored) console.log(say('verify.ignored', { name }));
  const wrong = changed.length + missing.length + extra.length;
  console.log(
    wrong === 0
      ? say('verify.whole')
      : say('verify.counts', { changed: changed.length, missing: missing.length, extra: extra.length }),
  );
  if (wrong > 0) endWithFault();
}
