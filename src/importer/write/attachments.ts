import sharp from 'sharp';

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
const safeName = (name: string): string =>
  name
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'picture';
