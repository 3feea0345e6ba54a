import { authorLine, parseErased, placesBy } from '../importer/write/erased.ts';
import { readSource } from '../importer/tracker/read-source.ts';
import type { Tracker } from '../importer/tracker/tracker.ts';
import { type Erasure, erasureOf } from './erasure.ts';

/** Texts that somebody wrote, as a source tells. Throws Problems where it cannot be read. */
export async function textsBy(name: string, source: string, trackers: readonly Tracker[]): Promise<Erasure[]> {
  const erased = parseErased(authorLine(name));
  const found: Erasure[] = [];
  for await (const read of readSource(source, trackers)) {
    if ('refused' in read) continue;
    for (const place of placesBy(read.ticket, erased)) {
      const erasure = erasureOf(place.replace('ticket/', '').replace('#question', '#description'));
      if (erasure) found.push(erasure);
    }
  }
  return found;
}
