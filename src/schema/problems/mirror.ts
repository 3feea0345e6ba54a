import { error } from './catalogue.ts';

/** What is wrong with a copy, or with what one is to be made of. */

export const siteNotBuilt = error(
  'site-not-built',
  () => 'There is no built site here that copies can be made of.',
  () => 'npm run build makes one; give its folder with --out.',
);

export const siteWithoutList = error(
  'site-without-list',
  (list) =>
    `${list} is missing here, or damaged: nothing else says which files are the site’s, and which are your own.`,
  () => 'Build the site again: npm run build writes the list, and leaves what is yours.',
);

export const siteChanged = error(
  'site-changed',
  (files) => `Since the build, files that it has written are gone, changed, or links: ${files}.`,
  () => 'Build the site again. Files of your own may stand beside them, under other names; no copy holds them.',
);

export const mirrorMisplaced = error(
  'mirror-misplaced',
  (why) => `The folder for the copies ${why}.`,
  () => 'Give --mirror a folder of its own.',
);

export const copyThere = error(
  'copy-there',
  () => 'Something of this name is there already, and it is not the copy that the delta makes.',
  () => 'Nothing was written. Give another name with --to, or add --overwrite.',
);

export const nameNotPortable = error(
  'name-not-portable',
  () => 'A file with such a name cannot be written on every system.',
  () => 'Rename it and build again.',
);

export const pageWithoutCopies = error(
  'page-without-copies',
  () => 'The page has no place for the copies.',
  () => 'Build the site again with this version of Consulta.',
);

export const zipMissing = error(
  'zip-missing',
  () => 'There is no such file, or it may not be read.',
  () => 'Give the path of a zip.',
);

export const zipNotFile = error(
  'zip-not-file',
  () => 'This is not a file.',
  () => 'Give the path of a zip.',
);

export const zipBroken = error(
  'zip-broken',
  (why) => `It is not a whole zip (${why}).`,
  () => 'Get it again: the download was cut short, or it is another kind of file.',
);

export const zipUnsafe = error(
  'zip-unsafe',
  (why) => `It holds what no copy does: ${why}.`,
  () => 'Nothing of it was used. Get the file again from where it is published.',
);

export const zipEntryDamaged = error(
  'zip-entry-damaged',
  (name, why) => `${name} in it is damaged (${why}).`,
  () => 'Get the file again from where it is published.',
);

export const copyUnknown = error(
  'copy-unknown',
  (file) => `It is not a copy of a knowledge base: it holds no ${file}.`,
  () => 'Give a zip that npm run mirror has made.',
);

export const copyDamaged = error(
  'copy-damaged',
  (file) => `Its ${file} is damaged, or of a format that this version does not know.`,
  () => 'Get the file again, or use the version of Consulta that made it.',
);

export const copyOfOtherLanguages = error(
  'copy-of-other-languages',
  (languages) => `No copy of the last build is in the same languages (${languages}).`,
  () => 'Give a copy of this site.',
);

export const checksumsMissing = error(
  'checksums-missing',
  (file) => `There is no ${file} here.`,
  () => 'Give the zip of a copy, or the folder that it was unpacked into.',
);

export const checksumsInvalid = error(
  'checksums-invalid',
  (file) => `Its ${file} cannot be read, or is not a list of checksums.`,
  () => 'Get the copy again from where it is published.',
);

export const deltaUnknown = error(
  'delta-unknown',
  (file) => `It is not a delta: it holds no ${file}.`,
  () => 'Give first the old copy, then the delta that npm run mirror -- --since made.',
);

export const deltaOfOtherCopy = error(
  'delta-of-other-copy',
  (delta) => `This is not the copy that ${delta} starts from, or it is damaged.`,
  (_delta, file, date, sha256) => `Give ${file} of ${date}, whose SHA-256 is ${sha256}.`,
);

export const deltaDamaged = error(
  'delta-damaged',
  (why) => `It cannot be used: ${why}.`,
  () => 'Nothing was written. Get the delta again; if that does not help, get the whole new copy.',
);

export const zimProgramMissing = error(
  'zim-program-missing',
  () => 'The program is not installed, and a ZIM cannot be made without it.',
  () => 'On Debian and Ubuntu: apt-get install zim-tools. Elsewhere: https://github.com/openzim/zim-tools.',
);

export const zimRefused = error(
  'zim-refused',
  (output) => `It did not accept the site:\n    ${output}`,
  () => 'No ZIM was written. Please report this as a fault of Consulta, with these lines.',
);
