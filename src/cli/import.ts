import path from 'node:path';
import { sweep } from '../files/part.ts';
import { replaceFile } from '../files/replace-file.ts';
import { importTickets } from '../importer/import-tickets.ts';
import { trackers } from '../importer/trackers.ts';
import { titleOf } from '../mdx/entry-text.ts';
import { readContent } from '../reader/read-content.ts';
import { markGone, unmarkGone } from '../reader/write-redirects.ts';
import { localeSchema } from '../schema/locale.ts';
import { Problems } from '../schema/problem.ts';
import { summaryOf } from './import-summary.ts';
import { projectFrom, readOptions, UsageError } from './options.ts';
import { reporter, run } from './report.ts';
import { locales } from '../language/locale.ts';
import { eitherOf } from '../language/lists.ts';

const usage = `npm run import -- SOURCE [--content DIR] [--dry-run] [--report FILE.json] [--only 6115,6120] [--lang ${locales.join('|')}]
                  [--publish] [--attachments] [--seen]
SOURCE: a trac.db, a Trac environment, a saved ticket page or a folder of them, a copied ticket, or a query as CSV or TSV`;

/** npm run import -- SOURCE: resolved tickets of Trac become drafts of entries. */
await run(async () => {
  const {
    values,
    positionals: [source, ...more],
  } = readOptions(
    {
      content: { type: 'string' },
      'dry-run': { type: 'boolean' },
      report: { type: 'string' },
      only: { type: 'string' },
      lang: { type: 'string' },
      publish: { type: 'boolean' },
      attachments: { type: 'boolean' },
      seen: { type: 'boolean' },
    },
    usage,
    true,
  );
  if (source === undefined || more.length > 0) throw new UsageError(`Give one source.\nUsage: ${usage}`);
  const only = values.only === undefined ? null : numbersIn(values.only);
  if (values.seen && only === null) throw new UsageError('--seen is for tickets that you name: add --only NUMBER.');
  const locale = localeSchema.nullable().safeParse(values.lang ?? null);
  if (!locale.success) throw new UsageError(`--lang is ${eitherOf(locales)}, not ${values.lang}.\nUsage: ${usage}`);
  const { contentFolder } = projectFrom(values);
  const from = (given: string): string => path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
  const isDry = values['dry-run'] ?? false;

  const { settings, texts } = await readContent(contentFolder);
  const { site, topics, glossary, redirects, ledger } = settings;
  // Where settings are wrong, nobody can say who is staff, and who must not be named.
  if (!site || !topics) throw new Problems(settings.problems);
  if (!isDry) await sweep(contentFolder, { recursive: true });
  const step = reporter.step(isDry ? 'trying' : 'importing');
  const report = await importTickets({
    source: from(source),
    trackers,
    contentFolder,
    site,
    glossary: glossary ?? [],
    only,
    locale: locale.data,
    isDry,
    components: new Set(topics.flatMap(({ components }) => components.map(({ name }) => name))),
    published: texts.map((text) => ({
      key: text.key,
      locale: text.locale,
      title: titleOf(text),
      answer: text.fields.answer,
    })),
    publish: values.publish ?? false,
    attachments: values.attachments ?? false,
    seen: values.seen ?? false,
    onProgress: (done, all) => step.progress(done, all),
  });
  step.done(`${report.tickets.length} ${report.tickets.length === 1 ? 'ticket' : 'tickets'}`);
  if (!isDry) {
    // A page that has to go must not wait for somebody to edit a file: the build would stop, and the old page stand.
    await markGone(
      contentFolder,
      report.withdrawn.map(({ ticket }) => `ticket/${ticket}`).filter((key) => ledger?.has(key)),
    );
    const back = new Set(
      report.tickets.flatMap((each) => (each.verdict === 'hold' || each.isDraft ? [] : [`ticket/${each.ticket}`])),
    );
    await unmarkGone(
      contentFolder,
      redirects.filter(({ from: key, to }) => to === 'gone' && back.has(key)).map(({ from: key }) => key),
    );
  }
  for (const line of summaryOf(report)) console.log(line);
  if (values.report !== undefined) {
    const file = from(values.report);
    await replaceFile(file, `${JSON.stringify(report, null, 2)}\n`);
    console.log(`\nThe whole report: ${path.relative(process.cwd(), file)}`);
  }
  if (report.refused.length > 0) process.exitCode = 1;
});

function numbersIn(text: string): Set<number> {
  const numbers = text.split(',').map((each) => each.trim().replace(/^#/, ''));
  const wrong = numbers.find((each) => !/^[1-9]\d{0,8}$/.test(each));
  if (wrong !== undefined)
    throw new UsageError(
      `--only ${wrong} is not the number of a ticket; give numbers with commas between, such as 6115,6120.`,
    );
  return new Set(numbers.map(Number));
}
