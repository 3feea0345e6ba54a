import type { SentencesByCode } from '../../problems.ts';

/** What is wrong with the files of a content folder, or with writing one. */
export const files = {
  'folder-missing': () => ({
    what: 'There is no such folder.',
    fix: 'Give a folder that holds site.yaml, topics.yaml, tickets/ and faq/, or leave --content out.',
  }),
  'file-missing': ({ name }: { name: string }) => ({
    what: `The content folder has no ${name}.`,
    fix: `Add ${name}; npm run manual -- content-folder leads to its fields.`,
  }),
  'file-unknown': () => ({
    what: 'Nothing reads this file: its place or its name is not one of the content folder’s.',
    fix: 'Entries are tickets/NUMBER/en.mdx or es.mdx and faq/SLUG/en.mdx or es.mdx; pictures stand beside them. Move, rename or remove it.',
  }),
  'picture-unused': ({ name }: { name: string }) => ({
    what: 'No text of this entry shows the picture, so it is not published.',
    fix: `Show it with ![what it shows](${name}) where it belongs, or remove the file.`,
  }),
  'file-name': ({ name, why }: { name: string; why: string }) => ({
    what: `The name ${name} cannot be kept everywhere: ${why}.`,
    fix: 'Rename it: short words of letters and digits, joined by hyphens, work on every disk.',
  }),
  'file-names-alike': ({ other }: { other: string }) => ({
    what: `Its name differs from ${other} only by capital letters or by how accents are stored.`,
    fix: 'Rename one of them; many disks could not keep both.',
  }),
  'link-refused': ({ why }: { why: string }) => ({
    what: `This symbolic link is not followed: ${why}.`,
    fix: 'Put the file itself there, or let the link lead to a file or folder of the content.',
  }),
  'file-encoding': () => ({
    what: 'The file is not UTF-8 text.',
    fix: 'Save it again with the encoding UTF-8.',
  }),
  'text-too-long': ({ size, textBytes, textLines }: { size: string; textBytes: number; textLines: number }) => ({
    what: `The file has ${size}, and a text has at most ${textBytes} bytes and ${textLines} lines.`,
    fix: 'Divide it into several entries, or leave out what nobody reads.',
  }),
  'text-character': ({ character }: { character: string }) => ({
    what: `This line holds the character ${character}, which is part of no text.`,
    fix: 'Remove it; an editor that shows invisible characters finds it.',
  }),
  'file-not-written': ({ why, fix }: { why: string; fix: string }) => ({
    what: `The file cannot be written: ${why}.`,
    fix: `What stood there before stands. ${fix}, and run the command again.`,
  }),
  'folder-not-written': ({ why, fix }: { why: string; fix: string }) => ({
    what: `Nothing can be written where this folder is, or would be: ${why}.`,
    fix: `${fix}, and run the command again. A lock and the new files stand beside a folder until it is done.`,
  }),
  'file-not-usable': ({ why, fix }: { why: string; fix: string }) => ({
    what: `The file or folder cannot be read or written: ${why}.`,
    fix: `${fix}, and run the command again.`,
  }),
} satisfies SentencesByCode;
