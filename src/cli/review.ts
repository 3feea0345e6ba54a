import { randomBytes } from 'node:crypto';
import { bundleFile } from '../build/bundle-file.ts';
import { trackers } from '../importer/trackers.ts';
import { eitherOf } from '../language/lists.ts';
import { locales } from '../language/locale.ts';
import { sweepContent } from '../reader/sweep-content.ts';
import { openReview } from '../review/open-review.ts';
import { serveReview } from '../review/server/serve.ts';
import { localeSchema } from '../schema/locale.ts';
import { readCommand, UsageError, usageError } from './command.ts';
import { reviewCommand } from './commands.ts';
import { fromHere, portFrom, projectFrom } from './options.ts';
import { plural } from './formats/counts.ts';
import { reporter, run } from './report.ts';
import { terminalLocale } from './terminal.ts';

/** Serves the drafts of an import on this machine alone, to be read, corrected and accepted. */
await run(async () => {
  const { values, positionals } = readCommand(reviewCommand);
  const port = portFrom(values.port);
  const locale = localeSchema.safeParse(values.language);
  if (!locale.success)
    throw usageError(
      reviewCommand,
      `--language is ${eitherOf(locales, terminalLocale)}, not ${String(values.language)}.`,
    );
  const { contentFolder, today } = projectFrom(values);
  await sweepContent(contentFolder);
  const step = reporter.step('reading');
  const review = await openReview({
    contentFolder,
    sources: positionals.map(fromHere),
    trackers,
    today,
    onProgress: (done, all) => step.progress(done, all),
  });
  step.done(plural(review.stands.size, 'draft'));
  const [script, style] = await Promise.all([
    bundleFile('review/review.client.ts'),
    bundleFile('review/style/review.css'),
  ]);
  const token = randomBytes(18).toString('base64url');
  const server = await serveReview(
    { review, contentFolder, script, style, locale: locale.data },
    { port, token, onFault: (fault) => console.error(fault) },
  ).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new UsageError(`Port ${port} is taken; --port N gives another, and --port 0 any that is free.`);
  });
  console.log(`\nThe drafts are at http://localhost:${server.port}/${token}/  (Ctrl+C ends it)`);
  console.log('The address is secret: whoever is on this machine and has it may accept drafts.');
});
