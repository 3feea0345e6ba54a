import { limits } from '../limits.ts';
import { error, warning } from './catalogue.ts';

/** What is wrong with the files of a content folder, or with writing one. */

export const folderMissing = error('folder-missing');
export const fileMissing = error('file-missing');
export const fileUnknown = error('file-unknown');
export const pictureUnused = warning('picture-unused');
export const fileName = error('file-name');
export const fileNamesAlike = error('file-names-alike');
export const linkRefused = error('link-refused');
export const fileEncoding = error('file-encoding');
export const textTooLong = error('text-too-long', { textBytes: limits.textBytes, textLines: limits.textLines });
export const textCharacter = error('text-character');
export const fileNotWritten = error('file-not-written');
export const folderNotWritten = error('folder-not-written');
export const fileNotUsable = error('file-not-usable');
