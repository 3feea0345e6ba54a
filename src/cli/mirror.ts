import path from 'node:path';
import { repositoryRoot } from '../build/astro-project.ts';
import { formatSize } from '../language/sizes.ts';
import { applyDelta } from '../copies/mirror/apply-delta.ts';
import { verifyCopy } from '../copies/mirror/verify.ts';
import { type MirrorProject, writeMirror } from '../copies/mirror/write-mirror.ts';
import { writeDeltaSince } from '../copies/mirror/write-delta-since.ts';
import { projectFrom, readOptions, UsageError } from './options.ts';
import { reporter, run } from './report.ts';
import { commandLocale } from '../language/lists.ts';

const usage = `npm run mirror -- [--out DIR] [--mirror DIR] [--since OLD.zip] [--zim]
       npm run mirror -- --apply OLD.zip DELTA.zip [--to FILE]
       npm run mirror -- --verify FOLDER|ZIP`;

/** Makes copies of the last build, brings an old one up to date, or says whether one is whole. */
await run(async () => {
  const { values, positionals } = readOptions(
    {
      out: { type: 'string' },
      mirror: { type: 'string' },
      since: { type: 'string' },
      zim: { type: 'boolean' },
      apply: { type: 'boolean' },
      to: { type: 'string' },
      verify: { type: 'boolean' },
    },
    usage,
    true,
  );
  if (values.verify) await verify(positionals);
  else if (values.apply) await apply(positionals, values.to);
  else if (positionals.length > 0)
    throw new UsageError(`Nothing is to be done with ${positionals.join(' ')}.\nUsage: ${usage}`);
  else await make(values);
});

/** Files are taken from where npm was called, and shown from there. */
function fromHere(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

function shown(file: string): string {
  return path.relative(process.env.INIT_CWD ?? process.cwd(), file);
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
    mirror: mirror ? fromHere(mirror) : path.join(repositoryRoot, 'mirror'),
    date: dateFrom(process.env.SOURCE_DATE_EPOCH),
    zim,
  };
  const written =
    since === undefined
      ? await writeMirror(project, reporter)
      : await writeDeltaSince(fromHere(since), project, reporter);
  for (const { file, size, sha256 } of written)
    console.log(`${sha256}  ${shown(file)} (${formatSize(commandLocale, size)})`);
}

/** Reproducible builds say a date this way, in seconds: https://reproducible-builds.org/specs/source-date-epoch/ */
function dateFrom(epoch: string | undefined): string | null {
  if (epoch === undefined || epoch === '') return null;
  const date = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(date.getTime()))
    throw new UsageError(`SOURCE_DATE_EPOCH is ${epoch}, and should be seconds since 1970, such as 1795132800.`);
  return date.toISOString().slice(0, 10);
}

async function apply([older, delta, ...more]: readonly string[], to: string | undefined): Promise<void> {
  if (older === undefined || delta === undefined || more.length > 0)
    throw new UsageError(`Give the old copy and the delta.\nUsage: ${usage}`);
  const applying = reporter.step('Writing the new copy');
  const { file, sha256 } = await applyDelta(fromHere(older), fromHere(delta), to && fromHere(to), applying.progress);
  applying.done('the same bytes as the one published');
  console.log(`${sha256}  ${shown(file)}`);
}

async function verify([copy, ...more]: readonly string[]): Promise<void> {
  if (copy === undefined || more.length > 0) throw new UsageError(`Give one folder or zip.\nUsage: ${usage}`);
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
  if (wrong > 0) process.exitCode = 1;
}
