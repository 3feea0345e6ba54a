import { error } from './catalogue.ts';

/** What is wrong with the folder of a built site, or with its pages. */

export const outputFolderInUse = error(
  'output-folder-in-use',
  () => 'The output folder holds something that Consulta did not write, and a build would replace it.',
  () => 'Give --out an empty or a new folder.',
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
