import { readFileSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';

/**
 * SVG may hold scripts, so a ticket's pictures are pixels. The signs left out have a meaning in addresses, and Astro
 * renames such files.
 */
const allowed = { ticket: /^[^#?%]+\.(png|jpe?g|webp|avif|gif)$/i, faq: /^[^#?%]+\.(png|jpe?g|webp|avif|gif|svg)$/i };

/** Files that may stand beside an entry's texts. */
export const isPicture = (name: string): boolean => allowed.faq.test(name);

/**
 * Pixels of the pictures of one folder; null for one that is missing, broken, or not allowed for this kind of entry.
 */
export const pictureSizeIn =
  (folder: string, kind: 'ticket' | 'faq') =>
  (name: string): { width: number; height: number } | null => {
    if (!allowed[kind].test(name) || path.basename(name) !== name) return null;
    try {
      const { width, height } = imageSize(readFileSync(path.join(folder, name)));
      return { width, height };
    } catch {
      return null;
    }
  };
