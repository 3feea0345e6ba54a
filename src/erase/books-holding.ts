import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { bookFile } from '../copies/book/book-name.ts';
import { partId } from '../copies/book/chapters.ts';
import { openZip } from '../copies/mirror/open-zip.ts';
import type { Detector } from '../importer/redact/finding.ts';
import type { HoldingCopy } from './copies-holding.ts';
import { type Erasure, finding } from './erasure.ts';

/**
 * The books in a folder that hold what was erased. One with the ticket of an erased text is taken to hold the text: a
 * book is soon made again. One that cannot be read is told too.
 */
export async function booksHolding(
  folder: string,
  erasures: readonly Erasure[],
  quoted: Detector = () => [],
): Promise<HoldingCopy[]> {
  const tickets = erasures.flatMap((each) => (each.what === 'text' ? [partId(`ticket/${each.ticket}`)] : []));
  const detectors = [quoted, ...erasures.flatMap((each) => (each.what === 'name' ? [finding(each)] : []))];
  const isHeld = (text: string): boolean =>
    tickets.some((id) => text.includes(`id="${id}"`)) || detectors.some((detect) => detect(text).length > 0);
  const found: HoldingCopy[] = [];
  for (const name of (await readdir(folder).catch((): string[] => [])).sort()) {
    const book = bookFile(name);
    if (!book) continue;
    const file = path.join(folder, name);
    const texts = book.kind === 'html' ? readHtml(file) : readEpub(file);
    try {
      for await (const text of texts)
        if (isHeld(text)) {
          found.push({ file, edition: book.edition, kind: 'copy' });
          break;
        }
    } catch {
      found.push({ file, edition: book.edition, kind: 'unreadable' });
    }
  }
  return found;
}

async function* readHtml(file: string): AsyncIterable<string> {
  yield await readFile(file, 'utf8');
}

async function* readEpub(file: string): AsyncIterable<string> {
  const zip = await openZip(file);
  try {
    for (const [name, entry] of zip.entries)
      if (name.endsWith('.xhtml')) yield Buffer.from(await entry.content()).toString('utf8');
  } finally {
    await zip.close();
  }
}
