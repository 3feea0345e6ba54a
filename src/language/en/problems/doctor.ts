import type { SentencesByCode } from '../../problems.ts';

/** What a machine or a folder lacks, as `doctor` says it. */
export const doctor = {
  'node-too-old': ({ version, needed }: { version: string; needed: string }) => ({
    what: `This is Node ${version}, and Consulta needs ${needed}.`,
    fix: 'Get a newer one from https://nodejs.org.',
  }),
  'disk-almost-full': ({ megabytes, wanted }: { megabytes: number; wanted: number }) => ({
    what: `The disk has ${megabytes} MB left, and a build may need ${wanted} MB.`,
    fix: 'Make room, or give --out a folder on another disk.',
  }),
  'git-missing': () => ({
    what: 'The program git is not installed.',
    fix: 'Get it from https://git-scm.com: it keeps what was written, and what was published.',
  }),
  'not-in-git': () => ({
    what: 'The content folder is in no git repository.',
    fix: 'Run git init in the folder above it, and commit the content.',
  }),
  'not-committed': () => ({
    what: 'Git does not have this as it is now.',
    fix: 'Commit it: nothing else remembers what is in it. If .gitignore names it, take that line out.',
  }),
  'lock-missing': () => ({
    what: 'No address has been recorded here: this file is not there.',
    fix: 'npm run publish writes it. If the site is online already, npm run publish -- --from ADDRESS makes the file again from it.',
  }),
  'example-left': ({ field, value }: { field: string; value: string }) => ({
    what: `The field ${field} is ${value}, which is an example.`,
    fix: `Give your own in ${field}.`,
  }),
  'drafts-waiting': ({ count }: { count: number }) => ({
    what:
      count === 1
        ? 'One entry is a draft, and no reader sees it.'
        : `${count} entries are drafts, and no reader sees them.`,
    fix: 'Read them, and remove the line review: pending; npm run check names each.',
  }),
} satisfies SentencesByCode;
