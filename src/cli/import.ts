import { replaceFile } from '../files/replace-file.ts';
import type { ImportOptions } from '../importer/import-options.ts';
import { importTickets } from '../importer/import-tickets.ts';
import type { ImportReport } from '../importer/report.ts';
import { trackers } from '../importer/trackers.ts';
import { type EntryText, titleOf } from '../mdx/entry-text.ts';
import { canonicalKey } from '../model/canonical-key.ts';
import { glossaryOf } from '../reader/built-in-glossary.ts';
import { readContent } from '../reader/read-content.ts';
import type { Settings } from '../reader/read-settings.ts';
import { sweepContent } from '../reader/sweep-content.ts';
import { markGone, unmarkGone } from '../reader/write-redirects.ts';
import { localeSchema } from '../schema/locale.ts';
import { Problems } from '../schema/problem.ts';
import { readCommand, UsageError, usageError } from './command.ts';
import { importCommand } from './commands.ts';
import { runErase } from './erase.ts';
import { importSummary } from './import-summary.ts';
import { fromHere, projectFrom, shown } from './options.ts';
import { endWithFault, reporter, run } from './report.ts';
import { locales } from '../language/locale.ts';
import { part } from '../language/problems.ts';
import { say } from './terminal.ts';

/** Resolved tickets of a tracker become drafts of entries. */
await run(async () => {
  const asked = readCommand(importCommand);
  if (asked.values.erase !== undefined)
    return runErase({ ...asked.values, erase: asked.values.erase }, asked.positionals);
  const { source, only, locale, values } = whatIsAsked();
  const { contentFolder } = projectFrom(values);
  const isDry = values.dryRun ?? false;
  if (!isDry) await sweepContent(contentFolder);
  const { settings, texts, problems } = await readContent(contentFolder);
  const { site, topics } = settings;
  // Where settings are wrong, nobody can say who is staff, and who must not be named.
  if (!site || !topics) throw new Problems(settings.problems.length > 0 ? settings.problems : problems);
  const step = reporter.step(part(isDry ? 'step.trying' : 'step.importing'));
  const report = await importTickets({
    source: fromHere(source),
    trackers,
    contentFolder,
    site,
    glossary: glossaryOf(settings),
    only,
    locale,
    isDryRun: isDry,
    components: new Set(topics.flatMap(({ components }) => components.map(({ name }) => name))),
    published: texts.map((text) => ({
      key: text.key,
      locale: text.locale,
      title: titleOf(text),
      answer: text.fields.answer,
    })),
    publishedEntry: publishedEntryIn(texts),
    publish: values.publish ?? false,
    attachments: values.attachments ?? false,
    isAcknowledged: values.seen ?? false,
    // A page that has to go must not wait for somebody to edit a file: the build would stop, and the old page stand.
    onWithdrawn: async (ticket) => {
      const key = `ticket/${ticket}`;
      if (settings.permalinks?.has(key)) await markGone(contentFolder, [key]);
    },
    onProgress: (done, all) => step.progress(done, all),
  });
  step.done(part('done.tickets', { count: report.tickets.length }));
  if (!isDry) await bringBack(contentFolder, settings, report);
  for (const line of importSummary(report)) console.log(line);
  if (values.report !== undefined) await writeReport(fromHere(values.report), report);
  if (report.refused.length > 0) endWithFault();
});

/** The source, which of its tickets, and in which language; null for all, and for what each is written in. */
function whatIsAsked() {
  const {
    values,
    positionals: [source, ...more],
  } = readCommand(importCommand);
  if (source === undefined || more.length > 0)
    throw usageError(importCommand, say('import.source', { known: trackers.map(({ takes }) => takes) }));
  const only = values.only === undefined ? null : numbersIn(values.only);
  if (values.seen && only === null) throw new UsageError(say('import.seen'));
  const locale = localeSchema.nullable().safeParse(values.lang ?? null);
  if (!locale.success)
    throw usageError(
      importCommand,
      say('usage.is-not', { option: '--lang', allowed: locales, given: String(values.lang) }),
    );
  return { source, only, locale: locale.data, values };
}

function numbersIn(text: string): Set<number> {
  const numbers = text.split(',').map((each) => each.trim().replace(/^#/, ''));
  const wrong = numbers.find((each) => !/^[1-9]\d{0,8}$/.test(each));
  if (wrong !== undefined) throw new UsageError(say('import.only', { number: wrong }));
  return new Set(numbers.map(Number));
}

/** The address of a duplicate shows the entry that answers it. */
function publishedEntryIn(texts: readonly EntryText[]): ImportOptions['publishedEntry'] {
  const byKey = Map.groupBy(texts, ({ key }) => key);
  return (from) => {
    const key = canonicalKey(from, byKey);
    if (key === null) return null;
    return { key, asked: (byKey.get(key) ?? []).flatMap((text) => [titleOf(text), ...text.fields.alsoAsked]) };
  };
}

/** The address of an entry that was withdrawn once, and is here again. */
async function bringBack(
  contentFolder: string,
  { redirects }: Pick<Settings, 'redirects'>,
  { tickets }: ImportReport,
): Promise<void> {
  const back = new Set(
    tickets.flatMap((each) => (each.verdict === 'hold' || each.isDraft ? [] : [`ticket/${each.ticket}`])),
  );
  await unmarkGone(
    contentFolder,
    redirects.filter(({ from: key, to }) => to === 'gone' && back.has(key)).map(({ from: key }) => key),
  );
}

async function writeReport(file: string, report: ImportReport): Promise<void> {
  await replaceFile(file, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\n${say('import.whole-report', { file: shown(file) })}`);
}
