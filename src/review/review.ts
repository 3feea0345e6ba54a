import type { PrivateKind } from '../importer/redact/finding.ts';
import { type Content } from '../reader/read-content.ts';
import { type EntryFile, entryFile } from '../reader/entry-file.ts';
import { redirectsFile } from '../reader/read-settings.ts';
import { redirectsWithout } from '../reader/write-redirects.ts';
import { gone } from '../schema/redirects.ts';
import type { Site } from '../schema/site.ts';
import { withAccepted, withDraft } from './check-accepted.ts';
import { type Draft } from '../reader/draft.ts';
import { withDecision } from './front-matter.ts';
import { type Edits, markedText, unmarked } from './marked-text.ts';
import { type Brief } from './brief.ts';
import { FreshSettings } from './fresh-settings.ts';
import { type Guess, guessOf } from './guess.ts';
import type { Outcome } from './outcome.ts';
import { type Decision, nextOpen, type Stand } from './progress.ts';
import { type DraftSource, sourceOf, type SourceTicket } from './source.ts';
import { type About, type Check, toCheck } from './to-check.ts';
import { type AnswerWords, type Fields, Work } from './work.ts';
import { outOfImported } from './out-of-imported.ts';
import { holdsAny } from './take-out.ts';
import { areAsWritten, bytesOf, putBack, writeAll, type WrittenFile } from './written-files.ts';

export interface ReviewOptions {
  readonly contentFolder: string;
  readonly content: Content;
  readonly site: Site;
  /** The day on which drafts are accepted. */
  readonly today: string;
  /** Drafts by their paths from the content folder, in their order. */
  readonly briefs: ReadonlyMap<string, Brief>;
  /** Tickets of the source, where one was given. */
  readonly tickets: ReadonlyMap<number, SourceTicket> | null;
}

/** The drafts of one reviewer, and what they have decided. Everything else than accepted drafts is kept in memory. */
export class Review {
  readonly stands: Map<string, Stand>;
  readonly site: Site;
  readonly hasSource: boolean;
  content: Content;
  /** The draft that is looked at; null when nothing is left. */
  at: string | null;
  readonly #options: ReviewOptions;
  readonly #works = new Map<string, Work>();
  readonly #past: Decision[] = [];
  readonly #settings: FreshSettings;

  constructor(options: ReviewOptions) {
    this.#options = options;
    this.site = options.site;
    this.content = options.content;
    this.#settings = new FreshSettings(options.contentFolder, options.content.settings);
    this.hasSource = options.tickets !== null;
    this.stands = new Map(Array.from(options.briefs, ([file]) => [file, 'open']));
    this.at = nextOpen(this.stands, null);
  }

  /** A draft with what was done to it, as it was when it was shown last. */
  work(file: string): Promise<Work> {
    const known = this.#works.get(file);
    return known ? Promise.resolve(known) : this.refresh(file);
  }

  /** Before a draft is shown: as it is on the disk, unless somebody has worked at it here. */
  async refresh(file: string): Promise<Work> {
    const known = this.#works.get(file);
    if (known?.isEdited) return known;
    const bytes = await bytesOf(this.#options.contentFolder, file);
    if (known && (bytes === null || known.bytes.equals(bytes))) return known;
    const work = new Work(bytes ?? Buffer.alloc(0), entryOf(file), (draft) => this.#source(draft));
    this.#works.set(file, work);
    return work;
  }

  #source(draft: Draft): DraftSource | null {
    const read = this.#options.tickets?.get(draft.number);
    return read ? sourceOf(draft, read, this.site) : null;
  }

  /** A draft in a list: its fields, with what was done to them, and what there is to check. */
  listed(
    file: string,
  ): Pick<Brief, 'number' | 'locale'> & { readonly title: string; readonly checks: readonly Check[] } {
    const brief = this.#options.briefs.get(file);
    if (!brief) throw new Error(`${file} is no draft of this review.`);
    const work = this.#works.get(file);
    const checks = work ? this.checksOf(work) : toCheck(brief, brief.fields, this.#about(guessOf(brief), [], false));
    return { number: brief.number, locale: brief.locale, title: work?.edits.title ?? brief.fields.title, checks };
  }

  /** What there is to check in a draft. */
  checksOf(work: Work): readonly Check[] {
    return work.draft
      ? toCheck(work.draft, work.edits, this.#about(work.guess, work.unsure(), work.isChosen || work.isWritten))
      : [{ check: 'unreadable' }];
  }

  #about(guess: Guess, unsure: readonly string[], isDecided: boolean): About {
    const { settings, texts } = this.content;
    const components = settings.topics?.flatMap((topic) => topic.components.map(({ name }) => name));
    return {
      guess,
      isDecided,
      unsure,
      hasComponent: (name) => components?.includes(name) ?? true,
      isPublished: (key) => texts.some((text) => text.key === key),
    };
  }

  /** What was typed into the fields of a draft. */
  async keep(file: string, fields: Fields): Promise<void> {
    if (this.stands.has(file)) (await this.work(file)).keep(fields);
  }

  open(file: string): Outcome {
    const stand = this.stands.get(file);
    if (stand === undefined || stand === 'accepted') return { outcome: 'nothing' };
    this.at = file;
    return { outcome: 'opened' };
  }

  move(direction: 1 | -1): Outcome {
    const next = nextOpen(this.stands, this.at, direction);
    return next === null ? { outcome: 'nothing' } : this.open(next);
  }

  hold(file: string): Outcome {
    if (this.stands.get(file) === 'accepted') return { outcome: 'nothing' };
    return this.#decide(file, 'held', []);
  }

  #decide(
    file: string,
    became: 'accepted' | 'held',
    written: Decision['written'],
    settings = this.content.settings,
  ): Outcome {
    this.#past.push({ file, was: this.stands.get(file) ?? 'open', became, written, settings });
    this.stands.set(file, became);
    this.at = nextOpen(this.stands, file);
    return { outcome: became, file };
  }

  /**
   * Writes the draft as an entry, unless something is wrong with it or was not looked at. `force` writes over a file
   * that has changed.
   */
  async accept(file: string, force = false): Promise<Outcome> {
    if (this.stands.get(file) === 'accepted') return { outcome: 'nothing' };
    const work = await this.work(file);
    if (work.draft === null) return { outcome: 'problems', problems: work.problems };
    if (work.isUnanswered()) return { outcome: 'unanswered' };
    const places = work.unseen();
    if (places.length > 0) return { outcome: 'look', places };
    const text = acceptedText(work.draft, work.edits, work.source, this.#options.today);
    const folder = this.#options.contentFolder;
    const before = await bytesOf(folder, file);
    if (!force && !before?.equals(work.bytes))
      return { outcome: 'changed', mine: text, theirs: before?.toString('utf8') ?? null };
    const settings = await this.#settings.read();
    this.content = { ...this.content, settings };
    const back = await this.#back(entryOf(file).key);
    const redirects = settings.redirects.filter(({ from }) => back.length === 0 || from !== entryOf(file).key);
    const content = { ...this.content, settings: { ...settings, redirects } };
    const accepted = withAccepted(content, folder, entryOf(file), text);
    if ('problems' in accepted) return { outcome: 'problems', problems: accepted.problems };
    const own = await outOfImported(folder, file, work.draft, work.edits.taken);
    const written = [{ file, before, after: Buffer.from(text) }, ...own, ...back];
    const problem = await writeAll(folder, written);
    if (problem) return { outcome: 'not-saved', problem };
    this.content = accepted.content;
    return this.#decide(file, 'accepted', written, settings);
  }

  /** The page of an entry that was withdrawn is back: redirects.yaml calls it gone no more. */
  async #back(key: string): Promise<WrittenFile[]> {
    if (!this.content.settings.redirects.some(({ from, to }) => from === key && to === gone)) return [];
    const before = await bytesOf(this.#options.contentFolder, redirectsFile);
    if (before === null) return [];
    return [{ file: redirectsFile, before, after: Buffer.from(redirectsWithout(before.toString('utf8'), [key])) }];
  }

  /** Takes the last decision back: the file is what it was, byte for byte, unless somebody has written it since. */
  async undo(): Promise<Outcome> {
    const last = this.#past.at(-1);
    if (!last) return { outcome: 'nothing' };
    const { file, was, became, written, settings } = last;
    const folder = this.#options.contentFolder;
    if (!(await areAsWritten(folder, written))) return { outcome: 'not-undone', file };
    const problem = await putBack(folder, written);
    if (problem) return { outcome: 'not-saved', problem };
    if (became === 'accepted') this.content = withDraft({ ...this.content, settings }, entryOf(file));
    this.#past.pop();
    this.stands.set(file, was);
    this.at = file;
    return { outcome: 'undone', file };
  }

  /** Takes the file as it is on the disk now; what was done here to the draft is gone. */
  async readAgain(file: string): Promise<Outcome> {
    this.#works.delete(file);
    await this.work(file);
    return { outcome: 'opened' };
  }

  async choose(file: string, comment: number | null, words: AnswerWords): Promise<Outcome> {
    return (await this.work(file)).choose(comment, words);
  }

  async takeOut(file: string, words: string, kind: PrivateKind): Promise<Outcome> {
    return { outcome: 'taken', count: (await this.work(file)).takeOut(words, kind) };
  }

  async putBack(file: string, id: string): Promise<Outcome> {
    return { outcome: (await this.work(file)).putBack(id) ? 'back' : 'nothing' };
  }

  /** The words behind some marks, which now count as looked at. */
  async look(file: string, ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
    return (await this.work(file)).look(ids);
  }
}

function entryOf(file: string): EntryFile {
  const entry = entryFile(file);
  if (!entry) throw new Error(`${file} is no file of an entry.`);
  return entry;
}

const acceptedText = (draft: Draft, edits: Edits, source: DraftSource | null, today: string): string =>
  withDecision(
    unmarked(
      markedText(draft, edits, (id) => source?.wordsOf(id)),
      draft,
    ),
    edits,
    { today, isKept: (keyword) => !holdsAny(keyword, edits.taken) },
  );
