import path from 'node:path';
import { parseDocument } from 'yaml';
import { filesIn, isFolder } from '../files/list-files.ts';
import { readText } from '../files/read-text.ts';
import { replaceFile } from '../files/replace-file.ts';
import type { Detector } from '../importer/redact/finding.ts';
import { authorLine, erasedFile, nameLine, withErased } from '../importer/write/erased.ts';
import { frontMatterOf } from '../reader/front-matter.ts';
import { markGone } from '../reader/write-redirects.ts';
import { Problems } from '../schema/problem.ts';
import { erasedTextUnknown, erasedNameUnknown, erasedTicketUnknown } from '../schema/problems/erase.ts';
import { type Erasure, finding, placeOf } from './erasure.ts';
import { leftIn } from './left-in.ts';
import { lostPlaces } from './lost-places.ts';
import { asDraft, withdraw } from './withdraw.ts';
import { withoutLinksTo } from './without-links.ts';
import { withoutName } from './without-name.ts';
import { eraseSentences, sentencesOf } from './without-sentences.ts';
import { withoutText } from './without-text.ts';
import { inAllTexts, inLock, textIn, textsOf, type Work, workIn, write } from './work.ts';

export interface Erased {
  /** Files of the content folder that are other now, or gone. */
  readonly changed: readonly string[];
  /** Addresses that say “withdrawn” from here on. */
  readonly gone: readonly string[];
  /** Tickets whose entries are drafts now, since their answer came from what was erased. */
  readonly drafts: readonly number[];
  /** Where a name stands that a person has to change: `site.yaml:12`, or a file by whose name it is known. */
  readonly left: readonly string[];
  /** How many sentences are left because so many tickets have them that they are set phrases. */
  readonly common: number;
  /** Finds sentences of erased texts, where others quote them. */
  readonly quoted: Detector;
}

/**
 * Takes texts, or a name, out of a content folder and out of what the importer keeps there. All of it is worked out
 * before, so that nothing is written where a file cannot be read. Then it is remembered, so that no import brings it
 * back even if this run is broken off; running it again does what is left. Throws Problems for what is nowhere.
 */
export async function erase(contentFolder: string, erasures: readonly Erasure[]): Promise<Erased> {
  const work = await workIn(contentFolder);
  const left: string[] = [];
  const known = (await readText(path.join(contentFolder, erasedFile))) ?? '';
  const said = new Map<string, number>();
  for (const each of erasures) {
    if (each.what === 'text') for (const line of await sentencesOf(each, work)) said.set(line, each.ticket);
    // Of several, as all that somebody wrote, some were never imported.
    const isKnown = erasures.length > 1 || known.split('\n').includes(lineOf(each));
    if (each.what === 'name') left.push(...(await eraseName(each, isKnown, work)));
    else if (each.what === 'text' && each.where === null) await eraseTicket(each.ticket, isKnown, work);
    else if (each.what === 'text') await eraseText(each, isKnown, work);
  }
  const { lines, common, quoted } = await eraseSentences(said, known, work);
  const remembered = withErased(known === '' ? null : known, [...erasures.map(lineOf), ...lines]);
  if (remembered !== known) await replaceFile(path.join(contentFolder, erasedFile), remembered);
  await write(work);
  await markGone(contentFolder, [...work.gone]);
  const lost = await lostPlaces(contentFolder, work.concerned);
  await markGone(contentFolder, lost);
  return {
    changed: [...work.files.keys(), ...work.pictures].sort(),
    gone: [...work.gone, ...lost],
    drafts: [...work.drafts],
    left,
    common,
    quoted,
  };
}

function lineOf(erasure: Erasure): string {
  if (erasure.what === 'author') return authorLine(erasure.name);
  return erasure.what === 'name' ? nameLine(erasure.name, erasure.kind) : placeOf(erasure);
}

/** The entry, and that at whose address it stands as a translation. */
async function concern(ticket: number, work: Work): Promise<void> {
  work.concerned.add(`ticket/${ticket}`);
  for (const file of textsOf(ticket)) {
    const yaml = frontMatterOf((await textIn(work, file)) ?? '')?.yaml ?? '';
    const original = yaml.includes('translationOf') ? parseDocument(yaml).get('translationOf') : null;
    if (typeof original === 'string') work.concerned.add(original);
  }
}

async function eraseTicket(ticket: number, isKnown: boolean, work: Work): Promise<void> {
  const key = `ticket/${ticket}`;
  await concern(ticket, work);
  let isThere = false;
  for (const folder of [`tickets/${ticket}`, `.imported/tickets/${ticket}`]) {
    const place = path.join(work.contentFolder, folder);
    for (const file of (await isFolder(place)) ? await filesIn(place) : []) {
      isThere = true;
      work.files.set(`${folder}/${file}`, null);
    }
  }
  const isPublished = work.published.has(key);
  if (!isThere && !isPublished && !isKnown) throw new Problems(erasedTicketUnknown({ file: 'tickets' }, { ticket }));
  if (isPublished) work.gone.add(key);
  await inLock(work, (line) => !line.startsWith(`${key} `));
  await withdraw(key, false, work);
}

type TextErasure = Extract<Erasure, { what: 'text' }>;

async function eraseText(erasure: TextErasure, isKnown: boolean, work: Work): Promise<void> {
  const { ticket, where } = erasure;
  if (where === null) return;
  await concern(ticket, work);
  const [comments, shown, left] = [new Set<number>(), new Set<string>(), new Set<string>()];
  let [isFound, isAnyText, isDraft] = [false, false, false];
  const texts: { readonly file: string; readonly text: string }[] = [];
  for (const file of textsOf(ticket)) {
    const text = await textIn(work, file);
    if (text === null) continue;
    isAnyText = true;
    texts.push({ file, text });
    isDraft ||= !file.startsWith('.') && withoutText(text, file, where).isDraft;
  }
  for (const { file, text } of texts) {
    const result = withoutText(text, file, where, isDraft);
    for (const each of result.comments) comments.add(each);
    for (const each of result.shown) shown.add(each);
    for (const each of result.left) left.add(each);
    if (result.text === text) continue;
    isFound = true;
    work.files.set(file, result.text);
  }
  if (!isAnyText && !isKnown) throw new Problems(erasedTicketUnknown({ file: 'tickets' }, { ticket }));
  if (!isFound && !isKnown)
    throw new Problems(
      erasedTextUnknown({ file: `tickets/${ticket}` }, { where, comments: [...comments].sort((a, b) => a - b) }),
    );
  for (const name of shown) if (!left.has(name)) work.pictures.add(`tickets/${ticket}/${name}`);
  await markText(erasure, isDraft, work);
}

/** What else speaks of a text: its address, marks of its translation, and links to it. */
async function markText(erasure: TextErasure, isDraft: boolean, work: Work): Promise<void> {
  const { ticket, where } = erasure;
  const [key, place] = [`ticket/${ticket}`, placeOf(erasure)];
  if (where !== 'question' && work.published.get(key)?.includes(where ?? '')) work.gone.add(place);
  if (isDraft) await asDraft(ticket, work);
  await inLock(work, (line) => !(line.startsWith(`${key} `) && line.split(' ')[2] === where));
  if (where !== 'question') await inAllTexts(work, ({ text, file }) => withoutLinksTo(text, place, file));
}

/** Says where the name is left. */
async function eraseName(erasure: Extract<Erasure, { what: 'name' }>, mayBeNowhere: boolean, work: Work) {
  const before = work.files.size;
  const find = finding(erasure);
  await inAllTexts(work, (each) => withoutName(each, find));
  const left = await leftIn(work, find);
  if (work.files.size === before && left.length === 0 && !mayBeNowhere)
    throw new Problems(erasedNameUnknown({ file: 'tickets' }, { name: erasure.name }));
  return left;
}
