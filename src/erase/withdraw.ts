import { questionsFile, siteFile } from './left-in.ts';
import { aboutWithout, duplicateWaiting, questionsWithout, withoutDraft, withoutEntry } from './without-entry.ts';
import { allTexts, inAllTexts, inFile, type Work } from './work.ts';

/**
 * Nothing may lead to an entry without a page that a build would stop at, for then what is published would stand. Links
 * to a draft lead to the tracker until it is accepted; where the entry is no more, they go.
 */
export async function withdraw(key: string, isDraft: boolean, work: Work): Promise<void> {
  const duplicates = new Set<number>();
  for await (const each of allTexts(work)) {
    const waiting = duplicateWaiting(each, key, isDraft);
    if (waiting === null) continue;
    if (waiting !== each.text) work.files.set(each.file, waiting);
    const number = /^tickets\/(\d+)\//.exec(each.file)?.[1];
    if (number !== undefined) duplicates.add(Number(number));
  }
  await inAllTexts(work, (each) => (isDraft ? withoutDraft(each, key) : withoutEntry(each, key)));
  await inFile(work, questionsFile, (text) => questionsWithout(text, key));
  await inFile(work, siteFile, (text) => aboutWithout(text, key, siteFile));
  for (const number of duplicates) if (!work.drafts.has(number)) await asDraft(number, work);
}

/** A draft has no page; its address says so until somebody has passed it again. */
export async function asDraft(ticket: number, work: Work): Promise<void> {
  const key = `ticket/${ticket}`;
  work.drafts.add(ticket);
  work.concerned.add(key);
  if (work.published.has(key)) work.gone.add(key);
  await withdraw(key, true, work);
}
