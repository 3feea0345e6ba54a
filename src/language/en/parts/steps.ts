import { languageName } from '../../language-names.ts';
import type { Locale } from '../../locale.ts';
import type { PartsByKey } from '../../problems.ts';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Steps of a command while they run, what comes of them, and how commands end. */
export const steps = {
  'step.building': () => 'Building',
  'step.reading': () => 'Reading content',
  'step.rendering': () => 'Rendering pages',
  'step.relative-links': () => 'Making links relative',
  'step.indexing': () => 'Indexing for search',
  'step.checking-links': () => 'Checking links',
  'step.packing': () => 'Packing for installed copies',
  'step.reading-site': () => 'Reading the site',
  'step.whole-copy': () => 'Writing the whole copy',
  'step.language-copy': ({ language }: { language: Locale }) => `Writing the ${languageName(language, 'en')} copy`,
  'step.zim': () => 'Writing the ZIM',
  'step.delta': () => 'Writing the delta',
  'step.new-copy': () => 'Writing the new copy',
  'step.checksums': () => 'Comparing checksums',
  'step.book': () => 'Writing the book',
  'step.importing': () => 'importing',
  'step.trying': () => 'trying',
  'step.reading-drafts': () => 'reading',
  'step.addresses': ({ from }: { from: string }) => `Reading the addresses of ${from}`,
  'step.of': ({ done, all }: { done: number; all: number }) => `${done} of ${all}`,

  'done.unchanged': () => 'nothing has changed since the last build',
  'done.links': () => 'every link leads somewhere',
  'done.same-bytes': () => 'the same bytes as the one published',
  'done.texts': ({ count }: { count: number }) => `${count} texts`,
  'done.pages': ({ count }: { count: number }) => `${count} pages`,
  'done.pages-of': ({ count, all }: { count: number; all: number }) => `${count} of ${all} pages, others as before`,
  'done.addresses': ({ count, added, lock }: { count: number; added: number; lock: string }) =>
    `${count} pages; ${added} of them had something that ${lock} did not hold`,
  'done.files': ({ count }: { count: number }) => `${count} files`,
  'done.answers': ({ count }: { count: number }) => `${count} answers`,
  'done.tickets': ({ count }: { count: number }) => counted(count, 'ticket'),
  'done.drafts': ({ count }: { count: number }) => counted(count, 'draft'),
  'done.packs': ({ packs }: { packs: readonly string[] }) => packs.join(', '),
  'done.pack': ({ size, language }: { size: string; language: Locale }) => `${size} in ${languageName(language, 'en')}`,

  'counts.all': ({ errors, warnings }: { errors: number; warnings: number }) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
  'counts.warnings': ({ count }: { count: number }) => `${counted(count, 'warning')}; npm run check shows them.`,
  'end.nothing-built': () => 'Nothing was built; the last good output stands.',
  'end.no-copies': () => 'The site is built and its addresses are recorded, but it has no copies yet.',
  'end.early': ({ call }: { call: string }) =>
    `The command ended before its work was done: something ended the program, such as code of a guide that calls ${call}.`,
  'end.site': ({ folder }: { folder: string }) => `The site is in ${folder}.`,
  'end.part': ({ nth, of, folder }: { nth: number; of: number; folder: string }) =>
    `Part ${nth} of ${of} is in ${folder}.`,
  'end.online': ({ folder }: { folder: string }) => `Put ${folder} online.`,
  'serves.site': ({ address }: { address: string }) => `The knowledge base is at ${address}  (Ctrl+C ends it)`,
  'serves.manual': ({ address }: { address: string }) => `The manual is at ${address}  (Ctrl+C ends it)`,
  'serves.drafts': ({ address }: { address: string }) => `The drafts are at ${address}  (Ctrl+C ends it)`,
  'serves.secret': () => 'The address is secret: whoever is on this machine and has it may accept drafts.',
  'fresh.title': ({ count }: { count: number }) => `Published for the first time (${count}):`,
  'moved.title': ({ count }: { count: number }) => `Published once, and not any more (${count}):`,
  'listed.more': ({ count }: { count: number }) => `and ${count} more`,
  'lock.new': ({ lock }: { lock: string }) =>
    `${lock} is new: it holds the addresses of this publication, and of none before it.`,
  'lock.commit': ({ lock }: { lock: string }) => `These addresses are for ever: commit ${lock}.`,
  'verify.changed': ({ name }: { name: string }) => `changed  ${name}`,
  'verify.missing': ({ name }: { name: string }) => `missing  ${name}`,
  'verify.extra': ({ name }: { name: string }) => `extra    ${name}`,
  'verify.ignored': ({ name }: { name: string }) => `ignored  ${name} (left by a file manager)`,
  'verify.whole': () => 'The copy is whole.',
  'verify.counts': ({ changed, missing, extra }: { changed: number; missing: number; extra: number }) =>
    `${changed} changed, ${missing} missing, ${extra} extra: this is not the copy that was published.`,
} satisfies PartsByKey;
