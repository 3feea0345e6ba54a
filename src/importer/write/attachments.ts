import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { slugOf } from '../../site/slug.ts';
import type { Ticket } from '../tracker/ticket.ts';

/** What browsers show as a picture and cannot be anything else; an SVG or a page could run. */
const formats = ['png', 'jpeg', 'webp', 'gif'] as const;

/** In pixels a side; larger ones are made smaller. */
const largest = 1600;

export interface Picture {
  /** With the ending of what it really is. */
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Pictures among a ticket's attachments, clean, by the name that texts use. Their names may say who somebody is, so a
 * number takes their place. `folder` is the source that the ticket was read from.
 */
export async function picturesOf({ number, attachments }: Ticket, folder: string): Promise<Map<string, Picture>> {
  const found = new Map<string, Picture>();
  for (const [i, { name, path: at }] of attachments.entries()) {
    if (at === null || /\.svgz?$|\.html?$/i.test(name)) continue;
    const bytes = await readFile(path.join(folder, at)).catch(() => null);
    const picture = bytes && (await cleanPicture(`picture-${number}-${i + 1}.x`, bytes));
    if (picture) found.set(name, picture);
  }
  return found;
}

/**
 * A picture without anything but its pixels: what cameras and programs write into a file (places, names, texts,
 * thumbnails)
 * is gone, since it is encoded anew. Null for anything that is not a picture of an allowed format, whatever its name
 * says.
 */
export async function cleanPicture(name: string, bytes: Uint8Array): Promise<Picture | null> {
  try {
    const image = sharp(bytes, { limitInputPixels: 50_000_000, failOn: 'error' });
    const { format } = await image.metadata();
    const known = formats.find((each) => each === format);
    if (known === undefined) return null;
    // Turned as the camera says before that is forgotten.
    const output = await image
      .rotate()
      .resize({ width: largest, height: largest, fit: 'inside', withoutEnlargement: true })
      .toFormat(known === 'gif' ? 'png' : known)
      .toBuffer();
    return { name: `${safeName(name)}.${known === 'gif' ? 'png' : known === 'jpeg' ? 'jpg' : known}`, bytes: output };
  } catch {
    return null;
  }
}

/** Letters, digits and hyphens; what a file is called may be private too, so its name is redacted before. */
const safeName = (name: string): string => slugOf(name.replace(/\.[^.]*$/, '')).slice(0, 60) || 'picture';
