import { randomBytes } from 'node:crypto';
import { bundleFile } from '../build/bundle-file.ts';
import { trackers } from '../importer/trackers.ts';
import { locales } from '../language/locale.ts';
import { sweepContent } from '../reader/sweep-content.ts';
import { openReview } from '../review/open-review.ts';
import { serveReview } from '../review/server/serve.ts';
import { localeSchema } from '../schema/locale.ts';
import { readCommand, UsageError, usageError } from './command.ts';
import { reviewCommand } from './commands.ts';
import { fromHere, portFrom, projectFrom } from './options.ts';
import { reporter, run } from './report.ts';
import { say } from './terminal.ts';
import { part } from '../language/problems.ts';

/** Serves the drafts of an import on this machine alone, to be read, corrected and accepted. */
await run(async () => {
  const { values, positionals } = readCommand(reviewCommand);
  const port = portFrom(values.port);
  const locale = localeSchema.safeParse(values.language);
  if (!locale.success)
    throw usageError(
      reviewCommand,
      say('usage.is-not', { option: '--language', allowed: locales, given: String(values.language) }),
    );
  const { contentFolder, today } = projectFrom(values);
  await sweepContent(contentFolder);
  const step = reporter.step(part('step.reading-drafts'));
  const review = await openReview({
    contentFolder,
    sources: positionals.map(fromHere),
    trackers,
    today,
    onProgress: (done, all) => step.progress(done, all),
  });
  step.done(part('done.drafts', { count: review.stands.size }));
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
    throw new UsageError(say('usage.port-taken', { port }));
  });
  console.log(`\n${say('serves.drafts', { address: `http://localhost:${server.port}/${token}/` })}`);
  console.log(say('serves.secret'));
});
