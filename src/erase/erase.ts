import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { filesIn, isFolder } from '../files/list-files.ts';
import { readText } from '../files/read-text.ts';
import { replaceFile } from '../files/replace-file.ts';
import { erasedFile, nameLine, withErased } from '../importer/write/erased.ts';
import { locales } from '../language/locale.ts';
import { parsePermalinks, permalinksLockFile } from '../reader/permalinks-lock.ts';
import { translationsLockFile } from '../reader/translations-lock.ts';
import { markGone } from '../reader/write-redirects.ts';
import { Problems } from '../schema/problem.ts';
import { erasedTextUnknown, erasedNameUnknown, erasedTicketUnknown } from '../schema/problems/erase.ts';
import { questionsWithout, withoutEntry } from './without-entry.ts';
import { type Erasure, placeOf } from './erasure.ts';
import { withoutLinksTo, withoutName, withoutText } from './without-text.ts';

const questionsFile = 'questions.yaml';

export interface Erased {
  /** Files of the content folder that are other now, or gone. */
  readonly changed: readonly string[];
  /** Addresses that say “withdrawn” from here on. */
  readonly gone: readonly string[];
  /** Tickets whose entries are drafts now, since their answer came from what was erased. */
  readonly drafts: readonly number[];
}

/** What a run does, worked out before anything is written. A file's text, or null where it goes. */
interface Work {
  readonly files: Map<string, string | null>;
  readonly pictures: Set<string>;
  readonly lines: readonly string[];
  readonly gone: Set<string>;
  readonly drafts: Set<number>;
}

/**
 * Takes texts, or a name, out of a content folder and out of what the importer keeps there. All of it is worked out
 * before, so that nothing is written where a file cannot be read. Then it is remembered, so that no import brings it
 * back even if this run is broken off; running it again does what is left. Throws Problems for what is nowhere.
 */
export async function erase(contentFolder: string, erasures: readonly Erasure[]): Promise<Erased> {
  const work: Work = {
    files: new Map(),
    pictures: new Set(),
    lines: erasures.map((each) => (each.what === 'name' ? nameLine(each.name) : placeOf(each))),
    gone: new Set(),
    drafts: new Set(),
  };
  const read = reading(contentFolder, work);
  const known = (await read(erasedFile)) ?? '';
  for (const [i, each] of erasures.entries()) {
    // Of several, as all that somebody wrote, some were never imported.
    const isKnown = erasures.length > 1 || known.split('\n').includes(work.lines[i] ?? '');
    if (each.what === 'name') await eraseName(contentFolder, each.name, isKnown, work);
    else if (each.where === null) await eraseTicket(contentFolder, each.ticket, isKnown, work);
    else await eraseText(contentFolder, each, isKnown, work);
  }
  const remembered = withErased(known === '' ? null : known, work.lines);
  if (remembered !== known) await replaceFile(path.join(contentFolder, erasedFile), remembered);
  await write(contentFolder, work);
  return { changed: [...work.files.keys(), ...work.pictures].sort(), gone: [...work.gone], drafts: [...work.drafts] };
}

/** A file as it will be, or as it stands. */
const reading =
  (contentFolder: string, { files }: Work) =>
  async (file: string): Promise<string | null> =>
    files.get(file) ?? (files.has(file) ? null : readText(path.join(contentFolder, file)));

async function write(contentFolder: string, { files, pictures, gone }: Work): Promise<void> {
  // The entry before its base: where the base is other, an import keeps what it finds.
  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? 1 : -1))) {
    if (text === null) await rm(path.join(contentFolder, file), { force: true });
    else await replaceFile(path.join(contentFolder, file), text);
  }
  for (const file of pictures) await rm(path.join(contentFolder, file), { force: true });
  await markGone(contentFolder, [...gone]);
  for (const [file] of files) {
    const folder = path.dirname(path.join(contentFolder, file));
    if ((await isFolder(folder)) && (await readdir(folder)).length === 0) await rm(folder, { recursive: true });
  }
}

/** The texts of a ticket: its entry in all languages, and what the importer wrote of each. */
const textsOf = (ticket: number): string[] =>
  locales.flatMap((locale) => [`tickets/${ticket}/${locale}.mdx`, `.imported/tickets/${ticket}/${locale}.mdx`]);

async function eraseTicket(contentFolder: string, ticket: number, isKnown: boolean, work: Work): Promise<void> {
  const key = `ticket/${ticket}`;
  const folders = [`tickets/${ticket}`, `.imported/tickets/${ticket}`];
  for (const folder of folders)
    if (await isFolder(path.join(contentFolder, folder)))
      for (const file of await filesIn(path.join(contentFolder, folder))) work.files.set(`${folder}/${file}`, null);
  const isPublished = (await permalinksOf(contentFolder)).has(key);
  if (work.files.size === 0 && !isPublished && !isKnown)
    throw new Problems(erasedTicketUnknown({ file: 'tickets' }, String(ticket)));
  if (isPublished) work.gone.add(key);
  await inLock(contentFolder, work, (line) => !line.startsWith(`${key} `));
  await unlink(contentFolder, key, work);
}

async function eraseText(
  contentFolder: string,
  erasure: Extract<Erasure, { what: 'text' }>,
  isKnown: boolean,
  work: Work,
): Promise<void> {
  const { ticket, where } = erasure;
  if (where === null) return;
  const read = reading(contentFolder, work);
  const [comments, shown, left] = [new Set<number>(), new Set<string>(), new Set<string>()];
  let isFound = false;
  let isAnyText = false;
  for (const file of textsOf(ticket)) {
    const text = await read(file);
    if (text === null) continue;
    isAnyText = true;
    const result = withoutText(text, file, where);
    for (const each of result.comments) comments.add(each);
    for (const each of result.shown) shown.add(each);
    for (const each of result.left) left.add(each);
    if (result.text === text) continue;
    isFound = true;
    work.files.set(file, result.text);
    if (result.isDraft && !file.startsWith('.')) work.drafts.add(ticket);
  }
  if (!isAnyText && !isKnown) throw new Problems(erasedTicketUnknown({ file: 'tickets' }, String(ticket)));
  if (!isFound && !isKnown)
    throw new Problems(
      erasedTextUnknown({ file: `tickets/${ticket}` }, where, [...comments].sort((a, b) => a - b).join(', ')),
    );
  for (const name of shown) if (!left.has(name)) work.pictures.add(`tickets/${ticket}/${name}`);
  await markText(contentFolder, erasure, work);
}

/** What else speaks of a text: its address, marks of its translation, and links to it. */
async function markText(contentFolder: string, erasure: Extract<Erasure, { what: 'text' }>, work: Work): Promise<void> {
  const { ticket, where } = erasure;
  const key = `ticket/${ticket}`;
  const published = await permalinksOf(contentFolder);
  if (where !== 'question' && published.get(key)?.includes(where ?? '')) work.gone.add(placeOf(erasure));
  // A draft has no page; its address says so until somebody has passed it again.
  if (work.drafts.has(ticket) && published.has(key)) work.gone.add(key);
  if (work.drafts.has(ticket)) await unlink(contentFolder, key, work);
  await inLock(contentFolder, work, (line) => !(line.startsWith(`${key} `) && line.split(' ')[2] === where));
  if (where !== 'question') await inAllTexts(contentFolder, work, (text) => withoutLinksTo(text, placeOf(erasure)));
}

/** Nothing may lead to an entry without a page: the build would stop, and what is published would stand. */
async function unlink(contentFolder: string, key: string, work: Work): Promise<void> {
  await inAllTexts(contentFolder, work, (text) => withoutEntry(text, key));
  const questions = await reading(contentFolder, work)(questionsFile);
  const left = questions === null ? null : questionsWithout(questions, key);
  if (left !== questions) work.files.set(questionsFile, left);
}

async function eraseName(contentFolder: string, name: string, mayBeNowhere: boolean, work: Work): Promise<void> {
  const before = work.files.size;
  await inAllTexts(contentFolder, work, (text, locale) => withoutName(text, name, locale));
  if (work.files.size === before && !mayBeNowhere) throw new Problems(erasedNameUnknown({ file: 'tickets' }, name));
}

/** Changes texts of tickets and guides in all languages, and what the importer keeps of them. */
async function inAllTexts(
  contentFolder: string,
  work: Work,
  change: (text: string, locale: (typeof locales)[number]) => string,
): Promise<void> {
  const read = reading(contentFolder, work);
  for (const folder of ['tickets', 'faq', '.imported']) {
    if (!(await isFolder(path.join(contentFolder, folder)))) continue;
    for (const name of await filesIn(path.join(contentFolder, folder))) {
      const locale = locales.find((each) => name.endsWith(`/${each}.mdx`));
      const file = `${folder}/${name}`;
      const text = locale ? await read(file) : null;
      if (!locale || text === null) continue;
      const changed = change(text, locale);
      if (changed !== text) work.files.set(file, changed);
    }
  }
}

async function inLock(contentFolder: string, work: Work, isKept: (line: string) => boolean): Promise<void> {
  const text = await reading(contentFolder, work)(translationsLockFile);
  const left = text?.split('\n').filter(isKept).join('\n') ?? null;
  if (left !== text) work.files.set(translationsLockFile, left);
}

const permalinksOf = async (contentFolder: string) =>
  parsePermalinks((await readText(path.join(contentFolder, permalinksLockFile))) ?? '').permalinks;
