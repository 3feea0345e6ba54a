import { readFileSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { fileNamed } from '../files/file-named.ts';

/**
 * SVG may hold scripts, so a ticket's pictures are pixels. The signs left out have a meaning in addresses, and Astro
 * renames such files.
 */
const allowed = { ticket: /^[^#?%]+\.(png|jpe?g|webp|avif|gif)$/i, faq: /^[^#?%]+\.(png|jpe?g|webp|avif|gif|svg)$/i };

/** Files that may stand beside an entry's texts. */
export const isPicture = (name: string): boolean => allowed.faq.test(name);

/**
 * Pixels of the pictures of one folder; null for one that is missing, broken, or not allowed for this kind of entry.
 * Each is read once, however often it is shown.
 */
export function pictureSizeIn(folder: string, kind: 'ticket' | 'faq'): (name: string) => PictureSize | null {
  const known = new Map<string, PictureSize | null>();
  return (name) => {
    const size = known.get(name) === undefined ? sizeOf(folder, name, kind) : (known.get(name) ?? null);
    known.set(name, size);
    return size;
  };
}

interface PictureSize {
  readonly width: number;
  readonly height: number;
}

function sizeOf(folder: string, name: string, kind: 'ticket' | 'faq'): PictureSize | null {
  const file = allowed[kind].test(name) && path.basename(name) === name ? fileNamed(folder, name) : null;
  try {
    if (file === null) return null;
    const { width, height } = imageSize(readFileSync(file));
    return { width, height };
  } catch {
    return null;
  }
}
