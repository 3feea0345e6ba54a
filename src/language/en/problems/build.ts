import type { SentencesByCode } from '../../problems.ts';

/** What is wrong with the folder of a built site, or with its pages. */
export const build = {
  'output-folder-in-use': () => ({
    what: 'The output folder is not empty, and no build of Consulta wrote it.',
    fix: 'Give --out an empty or a new folder.',
  }),
  'output-folder-misplaced': ({ why }: { why: string }) => ({
    what: `The output folder ${why}.`,
    fix: 'Give --out a folder of its own.',
  }),
  'output-folder-busy': ({ who }: { who: string }) => ({
    what: `Another command is writing into this folder: ${who}.`,
    fix: 'Wait until it ends, or give another folder. The lock of a command that was killed is taken over by itself.',
  }),
  'output-file-foreign': () => ({
    what: 'The build writes a file of this name, and the one that stands there was written by no build.',
    fix: 'Move it away, and build again.',
  }),
  'link-broken': ({ url }: { url: string }) => ({
    what: `The page links to ${url}, and the site has no such file.`,
    fix: 'Correct the link where the page gets it: in the code of a guide, or in src/.',
  }),
  'anchor-broken': ({ url }: { url: string }) => ({
    what: `The page links to ${url}, and no element there has that id.`,
    fix: 'Correct the anchor, or give the element its id.',
  }),
  'page-not-for-copies': ({ tag }: { tag: string }) => ({
    what: `The page has ${tag}, which does not work in a copy on a disk.`,
    fix: 'Do without it: a classic script, and files of the site itself by their plain addresses, work everywhere.',
  }),
} satisfies SentencesByCode;
