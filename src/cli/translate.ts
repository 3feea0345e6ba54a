import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createFile } from '../files/replace-file.ts';
import { describeTranslations } from '../api/translations-file.ts';
import { findEntries } from '../model/find-entry.ts';
import type { Entry, KnowledgeBase } from '../model/knowledge-base-model.ts';
import {
  type EditSize,
  editSizes,
  translationMarkKey,
  createTranslationMark,
  newSentences,
  type TranslationMark,
  wholeDigest,
} from '../model/translation-status.ts';
import { type TranslationTask, type TranslationBacklog, translationBacklogs } from '../model/translation-backlog.ts';
import { translationDraft } from '../reader/translation-draft.ts';
import { checkedKnowledgeBase } from '../checks/checked-knowledge-base.ts';
import { readCheckedContent } from '../checks/read-checked-content.ts';
import { entryFile, readEntryFile } from '../reader/entry-file.ts';
import { writeTranslationMarks } from '../reader/translations-lock.ts';
import { localeSchema } from '../schema/locale.ts';
import { type Locale, locales, otherLocales } from '../language/locale.ts';
import { Problems } from '../schema/problem.ts';
import { readCommand, UsageError, usageError } from './command.ts';
import { translateCommand } from './commands.ts';
import { projectFrom, shown } from './options.ts';
import { run } from './report.ts';
import { sideBySide, wrap } from './side-by-side.ts';
import { eitherOf } from '../language/lists.ts';
import { say, terminalLocale } from './terminal.ts';
import { part } from '../language/problems.ts';

await run(async () => {
  const { values, positionals } = readCommand(translateCommand);
  const [command, ...given] = positionals;
  const { contentFolder } = projectFrom(values);
  const commands: Readonly<Record<string, (work: Work) => unknown>> = {
    status: ({ base }) => printStatus(base, values.json === true),
    show: (work) => show(translationsIn(oneEntry(given, work)), work),
    done: (work) => done(values.unmarked ? unmarkedIn(work) : entriesFrom(given, work).flatMap(translationsIn), work),
    new: (work) => begin(oneEntry(given.slice(0, 1), work), given[1], work),
    size: (work) => declare(oneEntry(given.slice(0, 1), work), given[1], work),
  };
  const chosen = command === undefined ? undefined : commands[command];
  if (!chosen)
    throw usageError(
      translateCommand,
      command === undefined ? say('usage.what') : say('translate.unknown', { command }),
    );
  await chosen(await readWork(contentFolder));
});

interface Work {
  readonly contentFolder: string;
  readonly base: KnowledgeBase;
  readonly marks: ReadonlyMap<string, TranslationMark>;
}

/** While the content has errors, nobody can say what a translation was made from. */
async function readWork(contentFolder: string): Promise<Work> {
  const content = await readCheckedContent(contentFolder);
  const base = checkedKnowledgeBase(content);
  const { marks } = content.settings;
  if (!marks) throw new Problems(content.problems);
  return { contentFolder, base, marks };
}

function oneEntry(given: readonly string[], work: Work): Entry {
  if (given.length === 0) throw usageError(translateCommand, say('translate.entry'));
  const [found, ...others] = findEntries(given.join(' '), work.base);
  if (!found) throw new UsageError(say('translate.none', { asked: given.join(' ') }));
  if (others.length > 0)
    throw new UsageError(
      say('translate.several', {
        shown: [found, ...others]
          .slice(0, 10)
          .map(({ entry }) => `  ${entry.key}`)
          .join('\n'),
      }),
    );
  if (found.alias) console.error(`${say('alias.of', { alias: found.alias.key, entry: found.entry.key })}\n`);
  return found.entry;
}

function entriesFrom(given: readonly string[], work: Work): Entry[] {
  return given.length === 0 ? [oneEntry([], work)] : given.map((each) => oneEntry([each], work));
}

function unmarkedIn({ base }: Work): TranslationTask[] {
  return translationBacklogs(base).flatMap(({ unmarked }) => unmarked);
}

function printStatus(base: KnowledgeBase, asJson: boolean): void {
  if (asJson) console.log(JSON.stringify(describeTranslations(base), null, 2));
  else console.log(translationBacklogs(base).map(statusOf).join('\n\n'));
}

function statusOf({ locale, topics, stale, missing, unmarked }: TranslationBacklog): string {
  const lines = topics.map(
    ({ topic, all, written, current }) =>
      `  ${topic.label[terminalLocale].padEnd(34)} ${say('translate.of', { count: `${written + current}`.padStart(5), all })}`,
  );
  const list = (title: string, found: readonly TranslationTask[], line: (translation: TranslationTask) => string) =>
    found.length === 0 ? [] : [`\n  ${title} (${found.length})`, ...found.map((each) => `  ${line(each)}`)];
  return [
    say('translate.into', { language: locale }),
    `  ${say('translate.written')}`,
    ...lines,
    ...list(say('translate.behind'), stale, ({ entry: { key }, staleness }) =>
      staleness.state === 'stale'
        ? `${key}  ${say('translate.edit', { size: staleness.size, sections: staleness.sections.map(({ id, change }) => (change === 'changed' ? id : part(change, { id }))) })}`
        : key,
    ),
    ...list(say('translate.missing'), missing, ({ entry: { key } }) => key),
    ...list(say('translate.not-marked'), unmarked, ({ entry: { key } }) => key),
  ].join('\n');
}

function fileOf({ texts }: Entry, locale: Locale): string {
  const written = texts[locale] ?? Object.values(texts)[0];
  return (written?.file ?? '').replace(/\w+\.mdx$/, `${locale}.mdx`);
}

async function sectionsIn(contentFolder: string, file: string) {
  const found = entryFile(file);
  return (found && (await readEntryFile(contentFolder, found)).sections) ?? [];
}

/** The translations that an entry has. */
function translationsIn(entry: Entry): readonly [TranslationTask, ...TranslationTask[]] {
  const [first, ...others] = locales.flatMap((into) => {
    const staleness = entry.translations[into];
    return staleness && entry.texts[into] ? [{ entry, into, staleness }] : [];
  });
  if (entry.source === entry.original && first) return [first, ...others];
  const missing = entry.source === entry.original ? otherLocales(entry.source)[0] : entry.original;
  throw new UsageError(
    say('translate.no-text', { key: entry.key, language: missing ?? entry.source, into: String(missing) }),
  );
}

function sourceOf({ texts, source }: Entry): NonNullable<Entry['texts'][Locale]> {
  const text = texts[source];
  if (text === undefined) throw new Error('The source of an entry is a text that it has.');
  return text;
}

async function show(translations: readonly TranslationTask[], work: Work): Promise<void> {
  for (const translation of translations) await showOne(translation, work);
}

async function showOne({ entry, into, staleness }: TranslationTask, { contentFolder, marks }: Work): Promise<void> {
  const source = sourceOf(entry);
  const mark = marks.get(translationMarkKey(entry.key, into));
  const width = Math.min(process.stdout.columns ?? 120, 200);
  const theirs = new Map(
    (await sectionsIn(contentFolder, fileOf(entry, into))).map((section) => [section.id, section.sentences]),
  );
  console.log(
    `${entry.key}: ${staleness.state === 'stale' ? say('translate.edited', { size: staleness.size, language: into }) : say('translate.state', { state: staleness.state })}`,
  );
  if (mark) console.log(say('translate.plus'));
  else console.log(say('translate.no-mark'));
  for (const section of await sectionsIn(contentFolder, source.file)) {
    const kept = source.sections.find(({ id }) => id === section.id);
    const fresh = mark && kept ? newSentences(mark, kept) : new Set<number>();
    const gone =
      mark && kept
        ? (mark.sections.get(section.id) ?? []).filter((digest) => !kept.digests.includes(digest)).length
        : 0;
    console.log(
      `\n── ${section.id}${section.title && ` · ${section.title}`}${gone > 0 ? ` · ${say('translate.gone', { count: gone })}` : ''} ──`,
    );
    const left = section.sentences.map((text, i) => ({ text, isNew: fresh.has(i) }));
    console.log(sideBySide(left, theirs.get(section.id) ?? [], width).join('\n'));
    theirs.delete(section.id);
  }
  for (const [id, sentences] of theirs)
    console.log(
      `\n${say('translate.only-there', { id })}\n${sentences.flatMap((text) => wrap(text, width)).join('\n')}`,
    );
}

async function done(translations: readonly TranslationTask[], { contentFolder, marks }: Work): Promise<void> {
  const next = new Map(marks);
  for (const { entry, into } of translations)
    next.set(translationMarkKey(entry.key, into), createTranslationMark(sourceOf(entry)));
  await writeTranslationMarks(contentFolder, next);
  for (const { entry, into } of translations)
    console.log(say('translate.says-same', { key: entry.key, language: into }));
  console.log(translations.length === 0 ? say('translate.nothing') : say('translate.commit'));
}

async function begin(entry: Entry, language: string | undefined, { contentFolder }: Work): Promise<void> {
  const to = localeSchema.safeParse(language);
  if (!to.success)
    throw usageError(translateCommand, say('translate.into-which', { languages: eitherOf(locales, terminalLocale) }));
  const from = entry.source;
  const source = entry.texts[from];
  if (entry.texts[to.data] || !source)
    throw new UsageError(say('translate.has-text', { key: entry.key, language: to.data }));
  const file = path.join(contentFolder, fileOf(entry, to.data));
  const draft = translationDraft(await readFile(path.join(contentFolder, source.file), 'utf8'), from, to.data);
  // Never over a draft that somebody has begun.
  if (!(await createFile(file, draft))) throw new UsageError(say('usage.is-there', { file }));
  console.log(`${shown(file)}\n\n${say('translate.draft', { key: entry.key })}`);
}

async function declare(entry: Entry, size: string | undefined, { contentFolder, marks }: Work): Promise<void> {
  if (!editSizes.some((each) => each === size))
    throw usageError(translateCommand, say('translate.sizes', { sizes: editSizes, given: size }));
  const translations = translationsIn(entry);
  const [{ staleness }] = translations;
  const stale = translations.flatMap(({ into, staleness: { state } }) => {
    const mark = marks.get(translationMarkKey(entry.key, into));
    return mark && state === 'stale' ? [{ into, mark }] : [];
  });
  if (stale.length === 0) throw new UsageError(say('translate.no-edit', { key: entry.key, state: staleness.state }));
  const next = new Map(marks);
  for (const { into, mark } of stale)
    next.set(translationMarkKey(entry.key, into), {
      ...mark,
      declared: { size: size as EditSize, source: wholeDigest(sourceOf(entry)) },
    });
  await writeTranslationMarks(contentFolder, next);
  console.log(say('translate.declared', { key: entry.key, size: size as EditSize }));
}
