import { Option } from '@commander-js/extra-typings';
import { locales } from '../language/locale.ts';
import { citeFormats } from '../model/citation.ts';
import { editSizes } from '../model/translation-status.ts';
import { command } from './command.ts';
import { formats } from './formats/formats.ts';

/** Every command that people call. The manual has each of these lines; a test compares them. */

const contentFolder = 'content folder (content)';
const siteFolder = 'folder of the built site (dist)';
const cacheFolders = 'folders of parts that were made with --shard';
const language = locales.join('|');

export const initCommand = command('init', 'Begins a knowledge base of your own in a folder.', {
  [`[FOLDER] [--name NAME] [--address URL] [--tracker URL] [--language ${language}] [--yes]`]: '',
})
  .argument('[FOLDER...]', 'folder of the base (this one)')
  .option('--name <NAME>', 'name of the knowledge base, up to 60 characters')
  .option('--address <URL>', 'where it will be published')
  .option('--tracker <URL>', 'where tickets are filed')
  .option('--language <LANGUAGE>', `language of comments and README, and of readers of no known one (${language})`)
  .option('--yes', 'asks nothing, and takes examples for what is not given');

export const startCommand = command('start', 'Builds the site and serves it on this machine.', {
  '[--content DIR] [--out DIR] [--port N]': '',
})
  .option('--content <DIR>', contentFolder)
  .option('--out <DIR>', siteFolder)
  .option('--port <N>', 'port on this machine', '4321');

export const devCommand = command('dev', 'Shows changes while you write; the search answers from the last build.', {
  '[--content DIR] [--out DIR]': '',
})
  .option('--content <DIR>', contentFolder)
  .option('--out <DIR>', siteFolder);

export const buildCommand = command(
  'build',
  'Builds a content folder into an output folder, to be looked at; nothing of it is recorded.',
  {
    '[--content DIR] [--out DIR] [--site URL] [--cache DIR…]': 'builds the site',
    '--shard K/N --cache DIR [--content DIR] [--site URL]': 'makes one of N parts of it, for a build with all of them',
  },
)
  .option('--content <DIR>', contentFolder)
  .option('--out <DIR>', siteFolder)
  .option('--site <URL>', 'address of the site, in place of the one in site.yaml')
  .option('--shard <K/N>', 'makes part K of N, and no site')
  .option('--cache <DIR...>', cacheFolders);

export const publishCommand = command(
  'publish',
  'Builds the site, records its addresses for ever, and makes its copies: what may be put online.',
  {
    '[--content DIR] [--out DIR] [--site URL] [--mirror DIR] [--from URL|FOLDER] [--cache DIR…]': '',
  },
)
  .option('--content <DIR>', contentFolder)
  .option('--out <DIR>', siteFolder)
  .option('--site <URL>', 'address of the site, in place of the one in site.yaml')
  .option('--mirror <DIR>', 'folder for the copies (mirror)')
  .option('--from <URL|FOLDER>', 'a published site, or a zip copy: first puts its addresses into permalinks.lock')
  .option('--cache <DIR...>', cacheFolders);

export const checkCommand = command('check', 'Finds problems of the content only, in seconds.', {
  [`[--content DIR] [--format ${formats.join('|')}]`]: '',
})
  .option('--content <DIR>', contentFolder)
  .addOption(
    new Option('--format <FORMAT>', 'for people, for programs, or for annotations in GitHub Actions')
      .choices(formats)
      .default('text' as const),
  );

export const newCommand = command('new', 'Begins an entry in every language.', {
  'faq SLUG [--topic ID] [--content DIR]': 'a FAQ entry',
  'ticket NUMBER [--component NAME] [--content DIR]': 'a resolved ticket',
})
  .argument('[KIND NAME...]', 'faq and a slug, or ticket and its number')
  .option('--topic <ID>', 'topic of a FAQ entry (the first in topics.yaml)')
  .option('--component <NAME>', 'component of a ticket (the first in topics.yaml)')
  .option('--content <DIR>', contentFolder);

export const importCommand = command('import', 'Makes drafts of the resolved tickets of a tracker.', {
  [`SOURCE [--content DIR] [--dry-run] [--report FILE.json] [--only 6115,6120] [--lang ${language}] [--publish] [--attachments] [--seen]`]:
    'makes drafts',
  '--erase WHAT [SOURCE] [--content DIR] [--report FILE.json] [--out DIR] [--mirror DIR]':
    'takes out 6115, 6115#comment:4, 6115#description, or name:NAME of a person or an organisation, for ever',
})
  .argument('[SOURCE...]', 'file or folder that the tickets are read from')
  .option('--content <DIR>', contentFolder)
  .option('--dry-run', 'says what would happen, and writes nothing')
  .option('--report <FILE.json>', 'file for the whole report')
  .option('--only <NUMBERS>', 'these tickets only, with commas between their numbers')
  .option('--lang <LANGUAGE>', `language of the tickets (${language}), in place of the one they seem to be in`)
  .option('--publish', 'leaves out the mark of a draft, for a tracker that is public already')
  .option('--attachments', 'takes over the pictures that texts show')
  .option('--seen', 'records that you have seen what changed in the tickets that --only names')
  .option(
    '--erase <WHAT>',
    'takes a ticket, a text of one, or a name out of everything here, and never imports it again',
  )
  .option('--out <DIR>', `${siteFolder}, to see whether it still holds what is erased`)
  .option('--mirror <DIR>', 'folder of copies (mirror), for the same');

export const reviewCommand = command(
  'review',
  'Serves the drafts of an import on this machine, to be read and accepted.',
  {
    [`[SOURCE...] [--content DIR] [--port N] [--language ${language}]`]: '',
  },
)
  .argument('[SOURCE...]', 'what they were imported from, to see it beside them')
  .option('--content <DIR>', contentFolder)
  .option('--port <N>', 'port on this machine', '4322')
  .option('--language <LANGUAGE>', `language of the page (${language})`, language.split('|')[0]);

export const translateCommand = command('translate', 'Says and marks what is missing or behind its source.', {
  'status [--json] [--content DIR]': 'what is missing, behind or unmarked',
  'show ENTRY [--content DIR]': 'both languages side by side, with what is new',
  'done ENTRY… [--content DIR]': 'the translation says what its source says now',
  'done --unmarked [--content DIR]': '… of all that nobody has marked yet',
  [`new ENTRY ${language} [--content DIR]`]: 'begins a translation as a draft',
  [`size ENTRY ${editSizes.join('|')} [--content DIR]`]: 'how much the last edit of the source changed',
})
  .argument('[WHAT...]', 'what to do, and with which entry: 6115, or faq/move-a-domain')
  .option('--json', 'status for programs')
  .option('--unmarked', 'done for all that nobody has marked yet')
  .option('--content <DIR>', contentFolder);

export const mirrorCommand = command('mirror', 'Makes copies of the last build, updates an old one, or verifies one.', {
  '[--out DIR] [--mirror DIR] [--since OLD.zip] [--zim]': 'makes copies',
  '--apply OLD.zip DELTA.zip [--to FILE] [--overwrite]': 'brings an old copy up to date',
  '--verify FOLDER|ZIP': 'says whether a copy is whole',
})
  .argument('[FILE...]', 'files that --apply and --verify are about')
  .option('--out <DIR>', siteFolder)
  .option('--mirror <DIR>', 'folder for the copies (mirror)')
  .option('--since <OLD.zip>', 'also writes what leads from an old copy to the new one')
  .option('--zim', 'also writes a ZIM for Kiwix')
  .option('--apply', 'makes the new copy of an old one and a delta')
  .option('--to <FILE>', 'where the new copy goes (beside the old one)')
  .option('--overwrite', 'lets the new copy take the place of another file')
  .option('--verify', 'compares a copy with its checksums');

export const bookCommand = command('book', 'Writes the last build as books: an EPUB, and an HTML file to be printed.', {
  [`[--lang ${language}] [--topic ID] [--out DIR] [--mirror DIR]`]: '',
})
  .option('--lang <LANGUAGE>', `one language only (${language})`)
  .option('--topic <ID>', 'one topic only, as topics.yaml names it')
  .option('--out <DIR>', siteFolder)
  .option('--mirror <DIR>', 'folder for the books (mirror)');

export const searchCommand = command('search', 'Answers a question from the last build, as the results page does.', {
  [`"QUESTION" [--lang ${language}] [--explain] [--out DIR]`]: '',
})
  .argument('[QUESTION...]', 'what a reader would type')
  .option('--lang <LANGUAGE>', `language of the answers (${language}), in place of that of the question`)
  .option('--explain', 'says why each answer stands where it does')
  .option('--out <DIR>', siteFolder);

export const linkCommand = command('link', 'Prints ready texts to quote an answer with.', {
  [`NUMBER|WORDS [--lang ${language}] [--format ${citeFormats.join('|')}] [--content DIR] [--site ADDRESS]`]: '',
})
  .argument('[NUMBER|WORDS...]', 'number or key of an entry, or words of its title')
  .option('--lang <LANGUAGE>', `one language only (${language})`)
  .option('--format <FORMAT>', 'one text only')
  .option('--content <DIR>', contentFolder)
  .option('--site <ADDRESS>', 'address of the site, in place of the one in site.yaml');

export const doctorCommand = command('doctor', 'Says what this machine or a content folder lacks, and what to do.', {
  '[--content DIR] [--out DIR]': '',
})
  .option('--content <DIR>', contentFolder)
  .option('--out <DIR>', siteFolder);

export const manualCommand = command('manual', 'Serves the manual on this machine, or prints parts of it.', {
  '[--port N]': 'serves it',
  [`WORD… [--language ${language}]`]: 'prints what it says of codes of problems, commands or guides',
})
  .argument('[WORD...]', 'code of a problem, name of a command, or slug of a guide')
  .option('--port <N>', 'port on this machine', '4323')
  .option('--language <LANGUAGE>', `language of what is printed (${language})`);

export const commands = [
  initCommand,
  startCommand,
  devCommand,
  buildCommand,
  publishCommand,
  checkCommand,
  newCommand,
  importCommand,
  reviewCommand,
  translateCommand,
  mirrorCommand,
  bookCommand,
  searchCommand,
  linkCommand,
  doctorCommand,
  manualCommand,
] as const;
