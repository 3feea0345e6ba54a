import type { SentencesByCode } from '../../problems.ts';

/** What is wrong with a copy, or with what one is to be made of. */
export const mirror = {
  'site-not-built': () => ({
    what: 'There is no built site here that copies can be made of.',
    fix: 'npm run build makes one; give its folder with --out.',
  }),
  'site-without-list': ({ list }: { list: string }) => ({
    what: `${list} is missing here, or damaged: nothing else says which files are the site’s, and which are your own.`,
    fix: 'Build the site again: npm run build writes the list, and leaves what is yours.',
  }),
  'site-changed': ({ files }: { files: readonly string[] }) => ({
    what: `Since the build, files that it has written are gone, changed, or links: ${files.join(', ')}.`,
    fix: 'Build the site again. Files of your own may stand beside them, under other names; no copy holds them.',
  }),
  'mirror-misplaced': ({ why }: { why: string }) => ({
    what: `The folder for the copies ${why}.`,
    fix: 'Give --mirror a folder of its own.',
  }),
  'copy-there': () => ({
    what: 'Something of this name is there already, and it is not the copy that the delta makes.',
    fix: 'Nothing was written. Give another name with --to, or add --overwrite.',
  }),
  'name-not-portable': () => ({
    what: 'A file with such a name cannot be written on every system.',
    fix: 'Rename it and build again.',
  }),
  'page-without-copies': () => ({
    what: 'The page has no place for the copies.',
    fix: 'Build the site again with this version of Consulta.',
  }),
  'zip-missing': () => ({
    what: 'There is no such file, or it may not be read.',
    fix: 'Give the path of a zip.',
  }),
  'zip-not-file': () => ({
    what: 'This is not a file.',
    fix: 'Give the path of a zip.',
  }),
  'zip-broken': ({ why }: { why: string }) => ({
    what: `It is not a whole zip (${why}).`,
    fix: 'Get it again: the download was cut short, or it is another kind of file.',
  }),
  'zip-unsafe': ({ why }: { why: string }) => ({
    what: `It holds what no copy does: ${why}.`,
    fix: 'Nothing of it was used. Get the file again from where it is published.',
  }),
  'zip-entry-damaged': ({ name, why }: { name: string; why: string }) => ({
    what: `${name} in it is damaged (${why}).`,
    fix: 'Get the file again from where it is published.',
  }),
  'copy-unknown': ({ file }: { file: string }) => ({
    what: `It is not a copy of a knowledge base: it holds no ${file}.`,
    fix: 'Give a zip that npm run mirror has made.',
  }),
  'copy-damaged': ({ file }: { file: string }) => ({
    what: `Its ${file} is damaged, or of a format that this version does not know.`,
    fix: 'Get the file again, or use the version of Consulta that made it.',
  }),
  'copy-of-other-languages': ({ languages }: { languages: readonly string[] }) => ({
    what: `No copy of the last build is in the same languages (${languages.join(', ')}).`,
    fix: 'Give a copy of this site.',
  }),
  'checksums-missing': ({ file }: { file: string }) => ({
    what: `There is no ${file} here.`,
    fix: 'Give the zip of a copy, or the folder that it was unpacked into.',
  }),
  'checksums-invalid': ({ file }: { file: string }) => ({
    what: `Its ${file} cannot be read, or is not a list of checksums.`,
    fix: 'Get the copy again from where it is published.',
  }),
  'delta-unknown': ({ file }: { file: string }) => ({
    what: `It is not a delta: it holds no ${file}.`,
    fix: 'Give first the old copy, then the delta that npm run mirror -- --since made.',
  }),
  'delta-of-other-copy': ({
    delta,
    file,
    date,
    sha256,
  }: {
    delta: string;
    file: string;
    date: string;
    sha256: string;
  }) => ({
    what: `This is not the copy that ${delta} starts from, or it is damaged.`,
    fix: `Give ${file} of ${date}, whose SHA-256 is ${sha256}.`,
  }),
  'delta-damaged': ({ why }: { why: string }) => ({
    what: `It cannot be used: ${why}.`,
    fix: 'Nothing was written. Get the delta again; if that does not help, get the whole new copy.',
  }),
  'zim-program-missing': () => ({
    what: 'The program is not installed, and a ZIM cannot be made without it.',
    fix: 'On Debian and Ubuntu: apt-get install zim-tools. Elsewhere: https://github.com/openzim/zim-tools.',
  }),
  'zim-refused': ({ output }: { output: string }) => ({
    what: `It did not accept the site:\n    ${output}`,
    fix: 'No ZIM was written. Please report this as a fault of Consulta, with these lines.',
  }),
} satisfies SentencesByCode;
