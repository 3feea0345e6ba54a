import { Option } from '@commander-js/extra-typings';
import { locales } from '../language/locale.ts';
import { citeFormats } from '../model/citation.ts';
import { editSizes } from '../model/translation-status.ts';
import { command } from './command.ts';
import { formats } from './formats/formats.ts';
import { say } from './terminal.ts';

/** Every command that people call. The manual has each of these lines; a test compares them. */

const contentFolder = say('option.content');
const siteFolder = say('option.out');
const cacheFolders = say('option.cache');
const language = locales.join('|');

export const initCommand = command('init', say('init'), {
  [`[FOLDER] [--name NAME] [--address URL] [--tracker URL] [--language ${language}] [--yes]`]: '',
})
  .argument('[FOLDER...]', say('init.argument'))
  .option('--name <NAME>', say('init.name'))
  .option('--address <URL>', say('init.address'))
  .option('--tracker <URL>', say('init.tracker'))
  .option('--language <LANGUAGE>', say('init.language', { languages: language }))
  .option('--yes', say('init.yes'));

export const startCommand = command('start', say('start'), {
  '[--content DIR] [--out DIR] [--port N]': '',
})
  .option('--content <DIR>', contentFolder)
  .option('--out <DIR>', siteFolder)
  .option('--port <N>', say('option.port'), '4321');

export const devCommand = command('dev', say('dev'), {
  '[--content DIR] [--out DIR]': '',
})
  .option('--content <DIR>', contentFolder)
  .option('--out <DIR>', siteFolder);

export const buildCommand = command('build', say('build'), {
  '[--content DIR] [--out DIR] [--site URL] [--cache DIR…]': say('build.site'),
  '--shard K/N --cache DIR [--content DIR] [--site URL]': say('build.part'),
})
  .option('--content <DIR>', contentFolder)
  .option('--out <DIR>', siteFolder)
  .option('--site <URL>', say('option.site'))
  .option('--shard <K/N>', say('build.option-shard'))
  .option('--cache <DIR...>', cacheFolders);

export const publishCommand = command('publish', say('publish'), {
  '[--content DIR] [--out DIR] [--site URL] [--mirror DIR] [--from URL|FOLDER] [--cache DIR…]': '',
})
  .option('--content <DIR>', contentFolder)
  .option('--out <DIR>', siteFolder)
  .option('--site <URL>', say('option.site'))
  .option('--mirror <DIR>', say('option.mirror'))
  .option('--from <URL|FOLDER>', say('publish.from'))
  .option('--cache <DIR...>', cacheFolders);

export const checkCommand = command('check', say('check'), {
  [`[--content DIR] [--format ${formats.join('|')}]`]: '',
})
  .option('--content <DIR>', contentFolder)
  .addOption(new Option('--format <FORMAT>', say('check.format')).choices(formats).default('text' as const));

export const newCommand = command('new', say('new'), {
  'faq SLUG [--topic ID] [--content DIR]': say('new.faq'),
  'ticket NUMBER [--component NAME] [--content DIR]': say('new.ticket'),
})
  .argument('[KIND NAME...]', say('new.argument'))
  .option('--topic <ID>', say('new.option-topic'))
  .option('--component <NAME>', say('new.option-component'))
  .option('--content <DIR>', contentFolder);

export const importCommand = command('import', say('import'), {
  [`SOURCE [--content DIR] [--dry-run] [--report FILE.json] [--only 6115,6120] [--lang ${language}] [--publish] [--attachments] [--seen]`]:
    say('import.drafts'),
  '--erase WHAT [SOURCE] [--content DIR] [--report FILE.json] [--out DIR] [--mirror DIR]': say('import.erases'),
})
  .argument('[SOURCE...]', say('import.argument'))
  .option('--content <DIR>', contentFolder)
  .option('--dry-run', say('import.dry-run'))
  .option('--report <FILE.json>', say('import.report'))
  .option('--only <NUMBERS>', say('import.option-only'))
  .option('--lang <LANGUAGE>', say('import.lang', { languages: language }))
  .option('--publish', say('import.publish'))
  .option('--attachments', say('import.attachments'))
  .option('--seen', say('import.option-seen'))
  .option('--erase <WHAT>', say('import.option-erase'))
  .option('--out <DIR>', say('import.out'))
  .option('--mirror <DIR>', say('import.mirror'));

export const reviewCommand = command('review', say('review'), {
  [`[SOURCE...] [--content DIR] [--port N] [--language ${language}]`]: '',
})
  .argument('[SOURCE...]', say('review.argument'))
  .option('--content <DIR>', contentFolder)
  .option('--port <N>', say('option.port'), '4322')
  .option('--language <LANGUAGE>', say('review.language', { languages: language }), language.split('|')[0]);

export const translateCommand = command('translate', say('translate'), {
  'status [--json] [--content DIR]': say('translate.status'),
  'show ENTRY [--content DIR]': say('translate.show'),
  'done ENTRY… [--content DIR]': say('translate.done'),
  'done --unmarked [--content DIR]': say('translate.unmarked'),
  [`new ENTRY ${language} [--content DIR]`]: say('translate.new'),
  [`size ENTRY ${editSizes.join('|')} [--content DIR]`]: say('translate.size'),
})
  .argument('[WHAT...]', say('translate.argument'))
  .option('--json', say('translate.json'))
  .option('--unmarked', say('translate.option-unmarked'))
  .option('--content <DIR>', contentFolder);

export const mirrorCommand = command('mirror', say('mirror'), {
  '[--out DIR] [--mirror DIR] [--since OLD.zip] [--zim]': say('mirror.makes'),
  '--apply OLD.zip DELTA.zip [--to FILE] [--overwrite]': say('mirror.applies'),
  '--verify FOLDER|ZIP': say('mirror.verifies'),
})
  .argument('[FILE...]', say('mirror.argument'))
  .option('--out <DIR>', siteFolder)
  .option('--mirror <DIR>', say('option.mirror'))
  .option('--since <OLD.zip>', say('mirror.since'))
  .option('--zim', say('mirror.zim'))
  .option('--apply', say('mirror.option-apply'))
  .option('--to <FILE>', say('mirror.to'))
  .option('--overwrite', say('mirror.overwrite'))
  .option('--verify', say('mirror.option-verify'));

export const bookCommand = command('book', say('book'), {
  [`[--lang ${language}] [--topic ID] [--out DIR] [--mirror DIR]`]: '',
})
  .option('--lang <LANGUAGE>', say('option.one-language', { languages: language }))
  .option('--topic <ID>', say('book.option-topic'))
  .option('--out <DIR>', siteFolder)
  .option('--mirror <DIR>', say('book.mirror'));

export const searchCommand = command('search', say('search'), {
  [`"QUESTION" [--lang ${language}] [--explain] [--out DIR]`]: '',
})
  .argument('[QUESTION...]', say('search.argument'))
  .option('--lang <LANGUAGE>', say('search.lang', { languages: language }))
  .option('--explain', say('search.explain'))
  .option('--out <DIR>', siteFolder);

export const linkCommand = command('link', say('link'), {
  [`NUMBER|WORDS [--lang ${language}] [--format ${citeFormats.join('|')}] [--content DIR] [--site ADDRESS]`]: '',
})
  .argument('[NUMBER|WORDS...]', say('link.argument'))
  .option('--lang <LANGUAGE>', say('option.one-language', { languages: language }))
  .option('--format <FORMAT>', say('link.format'))
  .option('--content <DIR>', contentFolder)
  .option('--site <ADDRESS>', say('option.site'));

export const doctorCommand = command('doctor', say('doctor'), {
  '[--content DIR] [--out DIR]': '',
})
  .option('--content <DIR>', contentFolder)
  .option('--out <DIR>', siteFolder);

export const manualCommand = command('manual', say('manual'), {
  '[--port N]': say('manual.serves'),
  [`WORD… [--language ${language}]`]: say('manual.prints'),
})
  .argument('[WORD...]', say('manual.argument'))
  .option('--port <N>', say('option.port'), '4323')
  .option('--language <LANGUAGE>', say('manual.language', { languages: language }));

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
