import { error } from './catalogue.ts';

/** What is wrong with the folder of a built site, or with its pages. */

export const outputFolderInUse = error('output-folder-in-use');
export const outputFolderMisplaced = error('output-folder-misplaced');
export const outputFolderBusy = error('output-folder-busy');
export const outputFileForeign = error('output-file-foreign');
export const linkBroken = error('link-broken');
export const anchorBroken = error('anchor-broken');
export const pageNotForCopies = error('page-not-for-copies');
