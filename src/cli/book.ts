import { UnknownTopic, writeBook } from '../copies/book/write-book.ts';
import { eitherOf } from '../language/lists.ts';
import { locales } from '../language/locale.ts';
import { localeSchema } from '../schema/locale.ts';
import { nothingToDoWith, readCommand, UsageError, usageError } from './command.ts';
import { bookCommand } from './commands.ts';
import { mirrorFolder, projectFrom, shown } from './options.ts';
import { reporter, run } from './report.ts';
import { terminalLocale } from './terminal.ts';

/** Writes books of the last build, to be read on paper or on an e-reader. */
await run(async () => {
  const { values, positionals } = readCommand(bookCommand);
  if (positionals.length > 0) throw usageError(bookCommand, nothingToDoWith(positionals));
  const asked = localeSchema.optional().safeParse(values.lang);
  if (!asked.success) throw new UsageError(`--lang is ${eitherOf(locales, terminalLocale)}, not ${values.lang}.`);
  const project = {
    site: projectFrom(values).outFolder,
    folder: mirrorFolder(values.mirror),
    topic: values.topic ?? null,
  };
  for (const locale of asked.data === undefined ? locales : [asked.data]) {
    const written = await writeBook({ ...project, locale }, reporter).catch((error: unknown) => {
      if (!(error instanceof UnknownTopic)) throw error;
      throw new UsageError(`There is no topic ${values.topic} in the site; there are ${error.known.join(', ')}.`);
    });
    for (const file of written) console.log(shown(file));
  }
});
