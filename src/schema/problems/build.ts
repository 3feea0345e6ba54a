import { error } from './catalogue.ts';

/** What is wrong with the folder of a built site, or with its pages. */

export const outputFolderInUse = error(
  'output-folder-in-use',
  () => 'The output folder is not empty, and no build of Consulta wrote it.',
  () => 'Give --out an empty or a new folder.',
);

export const outputFolderMisplaced = error(
  'output-folder-misplaced',
  (why) => `The output folder ${why}.`,
  () => 'Give --out a folder of its own.',
);

export const outputFolderBusy = error(
  'output-folder-busy',
  (who) => `Another command is writing into this folder: ${who}.`,
  () => 'Wait until it ends, or give another folder. The lock of a command that was killed is taken over by itself.',
);

export const outputFileForeign = error(
  'output-file-foreign',
  () => 'The build writes a file of this name, and the one that stands there was written by no build.',
  () => 'Move it away, and build again.',
);

export const linkBroken = error(
  'link-broken',
  (url) => `The page links to ${url}, and the site has no such file.`,
  () => 'Correct the link where the page gets it: in the code of a guide, or in src/.',
);

export const anchorBroken = error(
  'anchor-broken',
  (url) => `The page links to ${url}, and no element there has that id.`,
  () => 'Correct the anchor, or give the element its id.',
);

export const pageNotForCopies = error(
  'page-not-for-copies',
  (tag) => `The page has ${tag}, which does not work in a copy on a disk.`,
  () => 'Do without it: a classic script, and files of the site itself by their plain addresses, work everywhere.',
);
