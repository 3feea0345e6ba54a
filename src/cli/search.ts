import { stat } from 'node:fs/promises';
import path from 'node:path';
import { answerQuery } from '../search/engine/answer-query.ts';
import { openSearch } from '../search/engine/open-search.ts';
import { collapseSpaces, emptyQuery } from '../search/engine/query.ts';
import { addressRootsOf } from '../search/node/address-roots.ts';
import { openBuiltSite } from '../search/node/built-site.ts';
import { describeAnswers } from '../search/node/describe-answers.ts';
import { foldedWords } from '../language/fold.ts';
import { startAddress } from '../search/engine/search-data.ts';
import { fixedPath } from '../site/addresses.ts';
import { languageOf } from '../language/stop-words.ts';
import { readCommand, UsageError, usageError } from './command.ts';
import { searchCommand } from './commands.ts';
import { languageFrom, projectFrom, shown } from './options.ts';
import { run } from './report.ts';
import { say, terminalLocale } from './terminal.ts';

/** Answers a question from the last built site, as its results page does; --explain says why. */
await run(async () => {
  const { values, positionals } = readCommand(searchCommand);
  const question = positionals.join(' ').trim();
  if (question === '') throw usageError(searchCommand, say('search.what'));
  const locale = languageFrom(values.lang) ?? languageOf(foldedWords(question));
  const { outFolder } = projectFrom(values);
  if (!(await stat(path.join(outFolder, startAddress(locale))).catch(() => null))) {
    throw new UsageError(say('search.no-site', { folder: shown(outFolder) }));
  }
  const engine = await openSearch(locale, openBuiltSite(outFolder));
  const answer = await answerQuery(
    { ...emptyQuery, text: collapseSpaces(question) },
    engine,
    await addressRootsOf(outFolder, fixedPath(locale, 'search')),
    new AbortController().signal,
  );
  console.log(await describeAnswers(question, answer, { locale: terminalLocale, why: values.explain === true }));
});
