import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readCommand } from '../../src/cli/command.ts';
import { run } from '../../src/cli/report.ts';
import { answeringComment } from '../../src/importer/tracker/answer.ts';
import { known } from '../../src/importer/tracker/language.ts';
import { readSource } from '../../src/importer/tracker/read-source.ts';
import { trackers } from '../../src/importer/trackers.ts';
import { convertTicket } from '../../src/importer/write/convert-ticket.ts';
import { participantsOf } from '../../src/importer/write/participants.ts';
import { saidIn } from '../../src/importer/write/short-answer.ts';
import { locales } from '../../src/language/locale.ts';
import { benchAnswersCommand } from './commands.ts';

/** By the number of a ticket: comments of which each answers alone; none where the thread holds no answer. */
const labelsSchema = z.record(z.string(), z.object({ answers: z.array(z.number()) }));

/**
 * In how many labelled threads the answering comment is guessed rightly. `--show` prints each that is not: never of
 * threads that only measure.
 */
await run(async () => {
  const { values, positionals } = readCommand(benchAnswersCommand);
  const [file = '', source = ''] = positionals;
  const labels = labelsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const numbers = new Set(Object.keys(labels).map(Number));
  const counts = { threads: 0, right: 0, none: 0, noneIsRight: 0 };
  for await (const read of readSource(source, trackers, numbers)) {
    if ('refused' in read) continue;
    const { ticket, tracker } = read;
    const converted = convertTicket(ticket, {
      converters: tracker.converters,
      resolve: () => null,
      root: 'https://tracker.invalid/',
      participants: participantsOf(ticket, { staff: [], organisations: [] }, new Set()),
      locale: null,
      prior: known(locales[0]),
    });
    if ('refused' in converted) continue;
    const guess = answeringComment(saidIn(ticket, converted));
    const answers = labels[ticket.number]?.answers ?? [];
    const isRight = guess.comment === null ? answers.length === 0 : answers.includes(guess.comment);
    counts.threads++;
    if (isRight) counts.right++;
    if (answers.length === 0) counts.none++;
    if (answers.length === 0 && isRight) counts.noneIsRight++;
    if (values.show && !isRight)
      console.log(`#${ticket.number}: ${guess.comment} (${guess.reason}), not ${answers.join(' or ') || 'none'}`);
  }
  console.log(
    `${counts.right} of ${counts.threads} right; of ${counts.none} without an answer ${counts.noneIsRight}, of ${counts.threads - counts.none} with one ${counts.right - counts.noneIsRight}`,
  );
});
