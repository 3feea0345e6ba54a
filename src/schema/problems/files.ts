import { limits } from '../limits.ts';
import { error, warning } from './catalogue.ts';

/** What is wrong with the files of a content folder, or with writing one. */

export const folderMissing = error(
  'folder-missing',
  () => 'There is no such folder.',
  () => 'Give a folder that holds site.yaml, topics.yaml, tickets/ and faq/, or leave --content out.',
);

export const fileMissing = error(
  'file-missing',
  (name) => `The content folder has no ${name}.`,
  (name) => `Add ${name}; the fields are described in the README under “Writing content”.`,
);

export const fileUnknown = error(
  'file-unknown',
  () => 'Nothing reads this file: its place or its name is not one of the content folder’s.',
  () =>
    'Entries are tickets/NUMBER/en.mdx or es.mdx and faq/SLUG/en.mdx or es.mdx; pictures stand beside them. Move, rename or remove it.',
);

export const pictureUnused = warning(
  'picture-unused',
  () => 'No text of this entry shows the picture, so it is not published.',
  (name) => `Show it with ![what it shows](${name}) where it belongs, or remove the file.`,
);

export const fileName = error(
  'file-name',
  (name, why) => `The name ${name} cannot be kept everywhere: ${why}.`,
  () => 'Rename it: short words of letters and digits, joined by hyphens, work on every disk.',
);

export const fileNamesAlike = error(
  'file-names-alike',
  (other) => `Its name differs from ${other} only by capital letters or by how accents are stored.`,
  () => 'Rename one of them; many disks could not keep both.',
);

export const linkRefused = error(
  'link-refused',
  (why) => `This symbolic link is not followed: ${why}.`,
  () => 'Put the file itself there, or let the link lead to a file or folder of the content.',
);

export const fileEncoding = error(
  'file-encoding',
  () => 'The file is not UTF-8 text.',
  () => 'Save it again with the encoding UTF-8.',
);

export const textTooLong = error(
  'text-too-long',
  (size) => `The file has ${size}, and a text has at most ${limits.textBytes} bytes and ${limits.textLines} lines.`,
  () => 'Divide it into several entries, or leave out what nobody reads.',
);

export const textCharacter = error(
  'text-character',
  (character) => `This line holds the character ${character}, which is part of no text.`,
  () => 'Remove it; an editor that shows invisible characters finds it.',
);

export const fileNotWritten = error(
  'file-not-written',
  (why) => `The file cannot be written: ${why}.`,
  (_why, fix) => `What stood there before stands. ${fix}, and run the command again.`,
);

export const folderNotWritten = error(
  'folder-not-written',
  (why) => `Nothing can be written where this folder is, or would be: ${why}.`,
  (_why, fix) => `${fix}, and run the command again. A lock and the new files stand beside a folder until it is done.`,
);

export const fileNotUsable = error(
  'file-not-usable',
  (why) => `The file or folder cannot be read or written: ${why}.`,
  (_why, fix) => `${fix}, and run the command again.`,
);
