import path from 'node:path';
import { type SimilarText, similarTexts } from '../model/similar-entries.ts';
import { AskedQuestions } from './asked-questions.ts';
import { decideOn } from './decide-on.ts';
import { secondPass } from './first-pass.ts';
import type { ImportOptions } from './import-options.ts';
import { type ImportedTicket, importOne, type ImportOneOptions, mayWithdraw } from './import-one.ts';
import { DomainProposals } from './proposed-domains.ts';
import type { ImportReport, TicketReport } from './report.ts';
import type { HoldReason } from './tracker/verdict.ts';
import { ranksOf } from './tracker/ranks.ts';
import type { TicketRead } from './tracker/read-source.ts';
import { ownCopy } from './own-copy.ts';
import { readErased, takenFrom } from './write/erased.ts';
import { alsoFinding, everywhere } from './write/participants.ts';
import { importedFiles, ticketOf } from './write/imported.ts';

/**
 * Imports the tickets of a source into a content folder, in two passes: the first decides, the second writes, one
 * ticket at a time. Each entry is written whole or not at all, and a run that was broken off goes on where it was when
 * it is run again. Throws Problems where the source cannot be read at all.
 */
export async function importTickets(options: ImportOptions): Promise<ImportReport> {
  const { only, isDryRun, onProgress } = options;
  const erased = await readErased(options.contentFolder);
  const reading = { ...options, erased };
  const files = importedFiles(options.contentFolder, isDryRun);
  const before = new Set((await files.written()).map(ticketOf));
  const { candidates, refused, isWhole, owners, prior, plan, held } = await decideOn(reading, before);
  const results = new Results();
  const domains = new DomainProposals(options.site);
  const asked = new AskedQuestions(options);
  const one = {
    ...options,
    held,
    files,
    ranks: ranksOf(options.trackers),
    owners,
    prior,
    plan,
  };
  let done = 0;
  for await (const read of secondPass(reading, candidates)) {
    onProgress(++done, candidates.size);
    const { number } = read.ticket;
    const verdict = plan.verdictOf(number);
    if ((only !== null && !only.has(number)) || !verdict) continue;
    // The address of a duplicate shows the entry that answers it, so it waits for that one.
    const isWaiting = verdict.verdict === 'alias' && candidates.get(verdict.of)?.isDraft === true;
    const imported = await importOne(read, verdict, {
      ...one,
      held: alsoFinding(held, everywhere(takenFrom(erased, number))),
      publish: options.publish && !isWaiting,
    });
    results.add(read, imported);
    if (imported.entry) {
      domains.add(read.ticket);
      asked.add(read.ticket, verdict, imported.entry);
    }
    if (before.has(number)) await withdraw(read, imported.report, one, results);
  }
  return {
    format: 1,
    source: path.basename(options.source),
    isDry: isDryRun,
    tickets: results.tickets,
    refused,
    withdrawn: results.withdrawn,
    missing:
      isWhole && only === null
        ? [...before].filter((number) => !candidates.has(number) && !isRefused(number, refused)).sort((a, b) => a - b)
        : [],
    unknownComponents: results.unknownComponents(),
    proposedDomains: domains.all(),
    alsoAsked: asked.proposed(),
    unanswered: asked.unanswered(),
    similar: similarTo(results.texts, options),
  };
}

/** A ticket that could not be read is not gone: the reason names it. */
const isRefused = (number: number, refused: ImportReport['refused']): boolean =>
  refused.some(({ why }) => new RegExp(String.raw`(?<![\d.])${number}(?![\d])`).test(why));

/** Takes the entry of an earlier import away when its ticket must not be published any more. */
async function withdraw(
  read: TicketRead,
  report: TicketReport,
  options: ImportOneOptions,
  { withdrawn }: Results,
): Promise<void> {
  if (report.verdict !== 'hold' || !(await mayWithdraw(read, report.reason, options))) return;
  await options.files.withdraw(report.ticket, options.onWithdrawn);
  withdrawn.push({ ticket: report.ticket, reason: report.reason });
}

/** What the second pass gathers for the report. */
class Results {
  readonly tickets: TicketReport[] = [];
  readonly texts: SimilarText[] = [];
  readonly withdrawn: { readonly ticket: number; readonly reason: HoldReason }[] = [];
  readonly #unknown = new Map<string, number>();

  add({ ticket: { number, component } }: TicketRead, { report, entry }: ImportedTicket): void {
    this.tickets.push(report);
    if (!entry) return;
    if (report.verdict === 'publish')
      this.texts.push({
        key: `ticket/${number}`,
        locale: entry.locale,
        title: ownCopy(entry.title),
        answer: ownCopy(entry.answer),
      });
    if (entry.toDo.includes('component')) this.#unknown.set(component, (this.#unknown.get(component) ?? 0) + 1);
  }

  /** The most used first. */
  unknownComponents(): ImportReport['unknownComponents'] {
    return [...this.#unknown]
      .map(([component, count]) => ({ component, tickets: count }))
      .sort((a, b) => b.tickets - a.tickets);
  }
}

/** Pairs that may ask the same, of which at least one is of this import. */
function similarTo(
  texts: readonly SimilarText[],
  { published, glossary }: Pick<ImportOptions, 'published' | 'glossary'>,
): ImportReport['similar'] {
  const mine = new Set(texts.map(({ key }) => key));
  const others = published.filter(({ key }) => !mine.has(key));
  return similarTexts([...others, ...texts], glossary)
    .filter(({ first, second }) => mine.has(first.key) || mine.has(second.key))
    .map(({ first, second, similarity }) => ({
      first: first.key,
      second: second.key,
      locales: [first.locale, second.locale],
      similarity: Math.round(similarity * 100) / 100,
    }));
}
