import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { diff3Merge } from 'node-diff3';
import { type SimilarText, similarTexts } from '../model/similar-entries.ts';
import type { Concept } from '../schema/glossary.ts';
import type { Locale } from '../language/locale.ts';
import type { Site } from '../schema/site.ts';
import { cleanPicture } from './write/attachments.ts';
import { choose, type HoldReason, type Verdict } from './tracker/choose.ts';
import { importedFiles, type ImportedFiles, type Outcome } from './write/imported.ts';
import { linksOf, type LinkedTicket } from './write/links.ts';
import type { ImportReport, Merge, TicketReport } from './report.ts';
import { linkedTickets, readAgain, survey, takenTitles } from './survey.ts';
import type { TicketRead } from './tracker/read-source.ts';
import type { Ticket } from './tracker/ticket.ts';
import type { Tracker } from './tracker/tracker.ts';
import type { Refused } from './write/refused.ts';
import { writeEntry, type WrittenEntry } from './write/write-entry.ts';
import type { OnProgress } from '../schema/progress.ts';

export interface ImportOptions {
  /** Trackers whose sources are known: those of `trackers.ts`. */
  readonly trackers: readonly Tracker[];
  readonly source: string;
  readonly contentFolder: string;
  readonly site: Pick<Site, 'tracker' | 'defaultLanguage'>;
  /** The tracker's components that topics.yaml lists. */
  readonly components: ReadonlySet<string>;
  readonly glossary: readonly Concept[];
  /** Titles and answers that are published already, for near-duplicates. */
  readonly published: readonly SimilarText[];
  /** Write these alone; the others are read all the same, since duplicates and links lead to them. */
  readonly only: ReadonlySet<number> | null;
  readonly locale: Locale | null;
  readonly publish: boolean;
  readonly attachments: boolean;
  readonly isDry: boolean;
  /** The editor's texts stand, and what the tracker says now is not told again. */
  readonly seen: boolean;
  readonly onProgress: OnProgress;
}

/** Longer bodies, in characters, are logs, and no page that a phone could show. */
const longestBody = 400_000;

/**
 * Imports the tickets of a source into a content folder, in two readings: the first decides, the second writes, one
 * ticket at a time. Each entry is written whole or not at all, and a run that was broken off goes on where it was when
 * it is run again. Throws SourceError where the source cannot be read at all.
 */
export async function importTickets(options: ImportOptions): Promise<ImportReport> {
  const { source, trackers, only, isDry, onProgress } = options;
  const ranks = ranksOf(trackers);
  const drafts = new Set<number>();
  const { surveys, refused, isWhole, owners } = await survey(
    source,
    trackers,
    (read) => rehearsed(read, options, drafts),
    onProgress,
  );
  const verdicts = choose(new Map([...surveys].map(([number, { verdict }]) => [number, verdict])));
  const files = importedFiles(options.contentFolder, isDry);
  const taken = takenTitles(surveys, verdicts);
  const linked = linkedTickets(surveys, verdicts, isWhole);
  const tickets: TicketReport[] = [];
  const texts: SimilarText[] = [];
  const withdrawn: { ticket: number; reason: HoldReason }[] = [];
  const unknown = new Map<string, number>();
  const before = new Set((await files.written()).map((file) => Number(file.split('/')[1])));

  let done = 0;
  for await (const read of readAgain(source, trackers, surveys)) {
    onProgress(++done, surveys.size);
    const { ticket } = read;
    if (only !== null && !only.has(ticket.number)) continue;
    const verdict = verdicts.get(ticket.number);
    if (!verdict) continue;
    // The address of a duplicate shows the entry that answers it, so it waits for that one.
    const publish = options.publish && !(verdict.verdict === 'alias' && drafts.has(verdict.of));
    const result = await importOne(read, verdict, {
      ...options,
      publish,
      files,
      linked,
      owners,
      ranks,
      isTitleTaken: taken.has(ticket.number),
    });
    tickets.push(result.report);
    if (result.report.verdict === 'hold') {
      if (before.has(ticket.number) && (await mayWithdraw(files, read, ranks, result.report.reason))) {
        await files.withdraw(ticket.number);
        withdrawn.push({ ticket: ticket.number, reason: result.report.reason });
      }
      continue;
    }
    if (result.entry && verdict.verdict === 'publish')
      texts.push({
        key: `ticket/${ticket.number}`,
        locale: result.entry.locale,
        title: ownCopy(result.entry.title),
        answer: ownCopy(result.entry.answer),
      });
    if (result.entry?.toDo.includes('component'))
      unknown.set(ticket.component, (unknown.get(ticket.component) ?? 0) + 1);
  }

  const mine = new Set(texts.map(({ key }) => key));
  const similar = similarTexts(
    [...options.published.filter(({ key }) => !mine.has(key)), ...texts],
    options.glossary,
  ).filter(({ first, second }) => mine.has(first.key) || mine.has(second.key));
  return {
    format: 1,
    source: path.basename(source),
    isDry,
    tickets,
    refused,
    withdrawn,
    missing: isWhole && only === null ? [...before].filter((number) => !surveys.has(number)).sort((a, b) => a - b) : [],
    unknownComponents: [...unknown]
      .map(([component, count]) => ({ component, tickets: count }))
      .sort((a, b) => b.tickets - a.tickets),
    similar: similar.map(({ first, second, likeness }) => ({
      first: first.key,
      second: second.key,
      locales: [first.locale, second.locale],
      likeness: Math.round(likeness * 100) / 100,
    })),
  };
}

/**
 * Whether it can be written, before anything else leads to it; `drafts` hears of those that a person has to complete.
 */
function rehearsed(
  { ticket, tracker }: TicketRead,
  { site, components, locale }: ImportOptions,
  drafts: Set<number>,
): Verdict | null {
  if (
    [ticket.description, ...ticket.comments.map(({ body }) => body)].some(
      (body) => (body?.source.length ?? 0) > longestBody,
    )
  )
    return { verdict: 'hold', reason: 'too_large' };
  const entry = writeEntry(ticket, {
    resolve: () => null,
    converters: tracker.converters,
    site,
    components,
    locale,
    owners: new Set(),
    duplicateOf: null,
    publish: true,
    isTitleTaken: false,
  });
  if ('refused' in entry) return heldFor(entry);
  if (entry.isDraft) drafts.add(ticket.number);
  return null;
}

const heldFor = ({ refused, detail }: Refused): Extract<Verdict, { verdict: 'hold' }> => ({
  verdict: 'hold',
  reason: refused,
  ...(detail === undefined ? {} : { detail }),
});

/** A part of a string keeps the whole of it in memory, here the page that an answer was cut from. */
const ownCopy = (text: string): string => Buffer.from(text).toString();

/** The rank of a kind of source; null for one that nobody knows any more. */
type Ranks = (kind: string | null) => number | null;
const ranksOf = (trackers: readonly Tracker[]): Ranks => {
  const ranks = new Map(trackers.flatMap(({ sources }) => sources.map(({ kind, rank }) => [kind, rank] as const)));
  return (kind) => (kind === null ? null : (ranks.get(kind) ?? null));
};

interface OneOptions extends ImportOptions {
  readonly files: ImportedFiles;
  readonly linked: (ticket: number) => LinkedTicket | null;
  readonly owners: ReadonlySet<string>;
  readonly ranks: Ranks;
  readonly isTitleTaken: boolean;
}

async function importOne(
  read: TicketRead,
  verdict: Verdict,
  options: OneOptions,
): Promise<{ readonly report: TicketReport; readonly entry?: WrittenEntry }> {
  const { ticket, tracker } = read;
  const { number, source, losses } = ticket;
  const about = { ticket: number, source: source.kind, sourceLosses: losses };
  if (verdict.verdict === 'hold') return { report: { ...about, ...verdict } };
  const { files, site, components, publish } = options;
  const folder = `tickets/${number}`;
  const pictures = options.attachments
    ? await picturesOf(ticket, options)
    : new Map<string, { name: string; bytes: Buffer }>();
  const shown = new Set<string>();
  const entry = writeEntry(ticket, {
    converters: tracker.converters,
    resolve: linksOf(ticket, { tracker: site.tracker, linked: options.linked }),
    site,
    components,
    publish,
    owners: options.owners,
    isTitleTaken: options.isTitleTaken,
    duplicateOf: verdict.verdict === 'alias' ? verdict.of : null,
    // What was first written in a language stays in it: its address is known.
    locale: options.locale ?? (await files.localeOf(number)),
    picture: (file) => {
      const picture = pictures.get(file);
      if (picture) shown.add(file);
      return picture?.name ?? null;
    },
  });
  if ('refused' in entry) return { report: { ...about, ...heldFor(entry) } };
  const file = `${folder}/${entry.locale}.mdx`;
  const result = await put(read, file, entry, options);
  const written = [];
  if (result.outcome === 'added' || result.outcome === 'updated' || result.outcome === 'unchanged') {
    await files.leaveOnly(number, entry.locale);
    for (const name of shown) {
      const picture = pictures.get(name);
      if (picture) written.push(picture.name);
      if (picture) await files.putPicture(`${folder}/${picture.name}`, picture.bytes);
    }
  }
  return {
    entry,
    report: {
      ...about,
      verdict: verdict.verdict,
      ...(verdict.verdict === 'alias' ? { of: verdict.of } : {}),
      file,
      ...result,
      isDraft: entry.isDraft,
      toDo: entry.toDo,
      pictures: written,
      locale: entry.locale,
      languages: entry.languages,
      redacted: entry.redacted,
      losses: entry.losses,
    },
  };
}

async function put(
  { ticket, source }: TicketRead,
  file: string,
  { text }: WrittenEntry,
  { files, ranks, seen }: OneOptions,
): Promise<{ outcome: Exclude<Outcome['outcome'], 'withdrawn'> | 'poorer' | 'seen'; merge?: Merge }> {
  const before = ranks(await files.sourceOf(ticket.number));
  if (before !== null && before < source.rank) return { outcome: 'poorer' };
  const result = await files.put(file, text, source.kind);
  if (result.outcome !== 'kept') return { outcome: result.outcome };
  if (!seen) return { outcome: 'kept', merge: mergeOf(result) };
  await files.acceptOurs(file, text);
  return { outcome: 'seen' };
}

/** Three-way, by lines, as diff3 does it; conflicts are marked as git marks them. */
export function mergeOf({
  before,
  theirs,
  ours,
}: {
  readonly before: string;
  readonly theirs: string;
  readonly ours: string;
}): Merge {
  let conflicts = 0;
  const lines = diff3Merge(ours.split('\n'), before.split('\n'), theirs.split('\n')).flatMap((region) => {
    if (region.ok) return region.ok;
    conflicts++;
    const { a = [], b = [] } = region.conflict ?? {};
    return ['<<<<<<< entry', ...a, '=======', ...b, '>>>>>>> tracker'];
  });
  return { text: lines.join('\n'), conflicts };
}

/**
 * A poorer source may be an older one: it takes an entry away only for what nobody may read. What only converting the
 * tracker's text shows says nothing of a text that a person has passed or mended.
 */
async function mayWithdraw(
  files: ImportedFiles,
  { ticket, source }: TicketRead,
  ranks: Ranks,
  reason: string,
): Promise<boolean> {
  if (reason === 'sensitive' || reason === 'was_sensitive') return true;
  if (['not_redacted', 'not_writable', 'too_large'].includes(reason) && (await files.isEdited(ticket.number)))
    return false;
  const before = ranks(await files.sourceOf(ticket.number));
  return before === null || before >= source.rank;
}

/**
 * Pictures among the attachments, clean, by the name that texts use. Their names may say who somebody is, so a number
 * takes their place.
 */
async function picturesOf(
  { number, attachments }: Ticket,
  { source }: ImportOptions,
): Promise<Map<string, { name: string; bytes: Buffer }>> {
  const found = new Map<string, { name: string; bytes: Buffer }>();
  for (const [i, { name, path: at }] of attachments.entries()) {
    if (at === null || /\.svgz?$|\.html?$/i.test(name)) continue;
    const bytes = await readFile(path.join(source, at)).catch(() => null);
    const picture = bytes && (await cleanPicture(`picture-${number}-${i + 1}.x`, bytes));
    if (picture) found.set(name, picture);
  }
  return found;
}
