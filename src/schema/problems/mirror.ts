import { error } from './catalogue.ts';

/** What is wrong with a copy, or with what one is to be made of. */

export const siteNotBuilt = error('site-not-built');
export const siteWithoutList = error('site-without-list');
export const siteChanged = error('site-changed');
export const mirrorMisplaced = error('mirror-misplaced');
export const copyThere = error('copy-there');
export const nameNotPortable = error('name-not-portable');
export const pageWithoutCopies = error('page-without-copies');
export const zipMissing = error('zip-missing');
export const zipNotFile = error('zip-not-file');
export const zipBroken = error('zip-broken');
export const zipUnsafe = error('zip-unsafe');
export const zipEntryDamaged = error('zip-entry-damaged');
export const copyUnknown = error('copy-unknown');
export const copyDamaged = error('copy-damaged');
export const copyOfOtherLanguages = error('copy-of-other-languages');
export const checksumsMissing = error('checksums-missing');
export const checksumsInvalid = error('checksums-invalid');
export const deltaUnknown = error('delta-unknown');
export const deltaOfOtherCopy = error('delta-of-other-copy');
export const deltaDamaged = error('delta-damaged');
export const zimProgramMissing = error('zim-program-missing');
export const zimRefused = error('zim-refused');
