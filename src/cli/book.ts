import { UnknownTopic, writeBook } from '../copies/book/write-book.ts';
import { locales } from '../language/locale.ts';
import { nothingToDoWith, readCommand, UsageError, usageError } from './command.ts';
import { bookCommand } from './commands.ts';
import { languageFrom, mirrorFolder, projectFrom, shown } from './options.ts';
import { reporter, run } from './report.ts';
import { say } from './terminal.ts';

/** Writes books of the last build, to be read on paper or on an e-reader. */
await run(async () => {
  const { values, positionals } = readCommand(bookCommand);
  if (positionals.length > 0) throw usageError(bookCommand, nothingToDoWith(positionals));
  const asked = languageFrom(values.lang);
  const project = {
    site: projectFrom(values).outFolder,
    folder: mirrorFolder(values.mirror),
    topic: values.topic ?? null,
  };
  for (const locale of asked === undefined ? locales : [asked]) {
    const written = await writeBook({ ...project, locale }, reporter).catch((error: unknown) => {
      if (!(error instanceof UnknownTopic)) throw error;
      throw new UsageError(say('book.topic', { topic: String(values.topic), known: error.known }));
    });
    for (const file of written) console.log(shown(file));
  }
});
