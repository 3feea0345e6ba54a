import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { locales } from '../language/locale.ts';
import { addressesOf } from '../model/addresses.ts';
import type { KnowledgeBase } from '../model/knowledge-base-model.ts';
import { entryPath, neutralEntryPath, withFileName } from '../site/addresses.ts';

/** One of so many parts of a site's entries, from 1. */
export interface Part {
  readonly nth: number;
  readonly of: number;
}

/** Which part of one machine an entry belongs to follows from its key alone, on every machine and in every build. */
export const isInPart = (key: string, { nth, of }: Part): boolean => crc32(key) % of === nth - 1;

/**
 * The same for one of several machines. By another hash, so that the processes of each machine share its entries
 * evenly.
 */
export const isInShard = (key: string, { nth, of }: Part): boolean =>
  createHash('sha256').update(key).digest().readUInt32BE() % of === nth - 1;

/** The pages of the entries of one part, or of all others, by path from the site's folder. */
export const pagesOf = (base: KnowledgeBase, isWanted: (key: string) => boolean): string[] =>
  (['ticket', 'faq'] as const).flatMap((kind) =>
    addressesOf(kind, base)
      .filter(({ key }) => isWanted(key))
      .flatMap(({ key }) => [...locales.map((locale) => entryPath(locale, key)), neutralEntryPath(key)])
      .map((address) => withFileName(address.slice(1))),
  );
