import { byLocale, type Locale } from '../language/locale.ts';
import type { ImportOptions } from './import-options.ts';
import { mergeOf } from './merge.ts';
import type { Plan } from './plan.ts';
import type { Merge, TicketReport } from './report.ts';
import type { LanguagePrior } from './tracker/language.ts';
import type { Verdict } from './tracker/verdict.ts';
import type { Ranks } from './tracker/ranks.ts';
import type { TicketRead } from './tracker/read-source.ts';
import { type Picture, picturesOf } from './write/attachments.ts';
import type { ImportedFiles, MovedText, WriteOutcome } from './write/imported.ts';
import { linksOf } from './write/links.ts';
import type { HeldTexts } from './write/participants.ts';
import { heldFor, type Refused } from './write/refused.ts';
import { reasonInWords } from './write/short-answer.ts';
import { writeEntry, type WrittenEntry } from './write/write-entry.ts';

export interface ImportOneOptions extends Pick<
  ImportOptions,
  'source' | 'site' | 'components' | 'locale' | 'publish' | 'attachments' | 'isAcknowledged' | 'onWithdrawn'
> {
  readonly files: ImportedFiles;
  readonly ranks: Ranks;
  readonly owners: ReadonlySet<string>;
  readonly prior: LanguagePrior;
  readonly plan: Plan;
  readonly held: HeldTexts;
}

export interface ImportedTicket {
  readonly report: TicketReport;
  /** Null for a ticket that is held. */
  readonly entry: WrittenEntry | null;
}

/** Writes the entry of a ticket with its pictures, unless it is held or an editor's text stands there. */
export async function importOne(
  read: TicketRead,
  verdict: Verdict,
  options: ImportOneOptions,
): Promise<ImportedTicket> {
  const { number, source, losses } = read.ticket;
  const about = { ticket: number, source: source.kind, sourceLosses: losses };
  if (verdict.verdict === 'hold') return { report: { ...about, ...verdict }, entry: null };
  const pictures = options.attachments ? await picturesOf(read.ticket, options.source) : new Map<string, Picture>();
  const moved = await options.files.moved(number, options.locale);
  const { entry, shown } = await entryOf(read, verdict, pictures, moved?.to ?? null, options);
  if ('refused' in entry) return { report: { ...about, ...heldFor(entry) }, entry: null };
  const file = `tickets/${number}/${entry.locale}.mdx`;
  if (moved) {
    const { entry: former } = await entryOf(read, verdict, pictures, moved.from, options);
    await adoptMoved(number, moved, { former, entry }, options.files);
  }
  const put = await putEntry(read, file, entry, options);
  const isOurs = put.outcome === 'added' || put.outcome === 'updated' || put.outcome === 'unchanged';
  if (isOurs) {
    await options.files.leaveOnly(number, entry.locale);
    for (const { name, bytes } of shown) await options.files.putPicture(`tickets/${number}/${name}`, bytes);
  }
  return {
    entry,
    report: {
      ...about,
      verdict: verdict.verdict,
      ...(verdict.verdict === 'alias' ? { of: verdict.of } : {}),
      file,
      ...put,
      isDraft: entry.isDraft,
      toDo: entry.toDo,
      answer: { ...entry.guess, says: byLocale((each) => reasonInWords(entry.guess, each)) },
      pictures: isOurs ? shown.map(({ name }) => name) : [],
      locale: entry.locale,
      languages: entry.languages,
      redacted: entry.redacted,
      losses: entry.losses,
    },
  };
}

/** The entry, and of a ticket's pictures those that it shows. */
async function entryOf(
  { ticket, tracker }: TicketRead,
  verdict: Exclude<Verdict, { verdict: 'hold' }>,
  pictures: ReadonlyMap<string, Picture>,
  moved: Locale | null,
  { site, components, publish, owners, prior, plan, held, files, locale }: ImportOneOptions,
): Promise<{ readonly entry: WrittenEntry | Refused; readonly shown: readonly Picture[] }> {
  const shown = new Set<Picture>();
  const entry = writeEntry(ticket, {
    converters: tracker.converters,
    resolve: linksOf(ticket, { tracker: site.tracker, linked: plan.linked }),
    site,
    components,
    publish,
    owners,
    held,
    prior,
    isTitleTaken: plan.isTitleTaken(ticket.number),
    duplicateOf: verdict.verdict === 'alias' ? verdict.of : null,
    // What was first written in a language stays in it: its address is known.
    locale: moved ?? locale ?? (await files.localeOf(ticket.number)),
    picture: (file) => {
      const picture = pictures.get(file);
      if (picture) shown.add(picture);
      return picture?.name ?? null;
    },
  });
  return { entry, shown: [...shown] };
}

/**
 * What the importer would have written last in the new language: where nobody has changed a word, what stands there;
 * where the tracker has not changed since, what it says now. Else the former text, and the editor gets both to compare.
 */
async function adoptMoved(
  ticket: number,
  moved: MovedText,
  { former, entry }: { readonly former: WrittenEntry | Refused; readonly entry: WrittenEntry },
  files: ImportedFiles,
): Promise<void> {
  const isSame = !('refused' in former) && former.text === moved.before;
  await files.adopt(ticket, moved, !moved.isEdited ? moved.now : isSame ? entry.text : moved.before);
}

async function putEntry(
  { ticket, source }: TicketRead,
  file: string,
  { text }: WrittenEntry,
  { files, ranks, isAcknowledged }: ImportOneOptions,
): Promise<{ outcome: WriteOutcome['outcome'] | 'less_complete' | 'seen'; merge?: Merge }> {
  const before = ranks(await files.sourceOf(ticket.number));
  if (before !== null && before < source.rank) return { outcome: 'less_complete' };
  const result = await files.put(file, text, source.kind);
  if (result.outcome !== 'kept') return { outcome: result.outcome };
  if (!isAcknowledged) return { outcome: 'kept', merge: mergeOf(result) };
  await files.acknowledge(file, text);
  return { outcome: 'seen' };
}

/**
 * Whether an entry of an earlier import has to go. A less complete source may be an older one: it takes an entry away
 * only for what nobody may read. What only converting the tracker's text shows says nothing of a text that a person has
 * passed or corrected.
 */
export async function mayWithdraw(
  { ticket, source }: TicketRead,
  reason: string,
  { files, ranks }: Pick<ImportOneOptions, 'files' | 'ranks'>,
): Promise<boolean> {
  if (['sensitive', 'was_sensitive', 'erased'].includes(reason)) return true;
  if (['not_redacted', 'not_writable', 'too_large'].includes(reason) && (await files.isEdited(ticket.number)))
    return false;
  const before = ranks(await files.sourceOf(ticket.number));
  return before === null || before >= source.rank;
}
