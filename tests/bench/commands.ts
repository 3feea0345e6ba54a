import { command } from '../../src/cli/command.ts';

/** The commands that measure, defined as those of src/cli/commands.ts are. */

export const searchEvalCommand = command(
  'search:eval',
  'Measures the search with questions.yaml, or with other help pages.',
  {
    '[--content DIR] [--site DIR] [--corpus FILE --queries FILE [--split NAME]] [--public DIR] [--quick] [--browser] [--misses]':
      '',
  },
)
  .option('--content <DIR>', 'content folder (content)')
  .option('--site <DIR>', 'a built site, in place of one that is built now')
  .option('--corpus <FILE>', 'other help pages, one JSON object a line')
  .option('--queries <FILE>', 'questions about them, one JSON object a line')
  .option('--split <NAME>', 'only the questions of this part')
  .option('--public <DIR>', 'then asks questions that took part in no choice: corpus.jsonl and queries.jsonl')
  .option('--quick', 'asks only with the glossary that the site has, and no other search')
  .option('--browser', 'as --quick, but asks the results page, in Chromium')
  .option('--misses', 'lists the questions without an answer among the first three');

export const searchFitCommand = command(
  'search:fit',
  'Fits the weights of the second stage, of the floor and between languages; measures each source with weights of the others.',
  { '--corpus FILE --queries FILE [--content DIR]': '' },
)
  .requiredOption('--corpus <FILE>', 'other help pages, one JSON object a line')
  .requiredOption('--queries <FILE>', 'questions about them, one JSON object a line')
  .option('--content <DIR>', 'content folder that site.yaml and glossary.yaml are taken from (content)');

export const benchCorpusCommand = command('bench:corpus', 'Turns help pages into a content folder.', {
  '--corpus FILE --out DIR [--map FILE] [--drop IDS.json] [--content DIR]': '',
})
  .option('--corpus <FILE>', 'help pages, one JSON object a line')
  .option('--out <DIR>', 'a new folder')
  .option('--map <FILE>', 'file for the address of each page')
  .option('--drop <IDS.json>', 'pages to leave out')
  .option('--content <DIR>', 'content folder that site.yaml and glossary.yaml are taken from (content)');

export const benchPhoneCommand = command(
  'bench:phone',
  'Measures how long the first answer takes on a cheap phone over a slow line, and later ones without both.',
  { '[--content DIR] [--site DIR [--against DIR]] [--queries FILE] [--runs N]': '' },
)
  .option('--content <DIR>', 'content folder (content), whose questions.yaml is asked')
  .option('--site <DIR>', 'a built site, in place of one that is built now')
  .option('--against <DIR>', 'another built site, asked in turns with the first')
  .option('--queries <FILE>', 'questions, one JSON object a line, in place of questions.yaml')
  .option('--runs <N>', 'how many first questions', '9');

export const importGrowthCommand = command(
  'import:growth',
  'Shows that importing takes time in proportion to the tickets, and no more memory.',
  { '[--tickets N] [--page MB]': '' },
)
  .option('--tickets <N>', 'how many, against a fifth of them', '5000')
  .option('--page <MB>', 'one saved page of this size in place of them');

export const benchCommand = command('bench', 'Measures building, editing and copying sites of generated texts.', {
  '[--texts N,N] [--runs N] [--peers] [--manual]': '',
})
  .option('--texts <N,N>', 'how many texts, one site after the other', '1000')
  .option('--runs <N>', 'how often each is built; medians are told', '3')
  .option('--peers', 'builds the same texts with Starlight (installed from npm) and with Hugo and Pagefind, in turns')
  .option('--manual', 'writes the table into the manual too');

export const redactMeasureCommand = command(
  'redact:measure',
  'Measures how much of what is private in labelled texts is found.',
  { '[FILE] [--show]': '' },
)
  .argument('[FILE]', 'labelled texts (those that only measure)')
  .option('--show', 'prints each miss and each mistake: never of a set that only measures');

export const redactFindingsCommand = command(
  'redact:findings',
  "Prints what would be taken out of a tracker's texts, with what stands around it.",
  { 'SOURCE [--kind KIND] [--odd] [--even]': '' },
)
  .argument('<SOURCE>', 'a database, page or folder, as for an import')
  .option('--kind <KIND>', 'prints only these; all are counted')
  .option('--odd', 'tickets with an odd number: those that detectors are mended with')
  .option('--even', 'tickets with an even number: those that only measure');

export const redactGrowthCommand = command(
  'redact:growth',
  'Looks for detectors that take longer than in proportion to a text, and times names of many people.',
  { '[--detector NAME]': '' },
).option('--detector <NAME>', 'only those of this file: passwords, phones');

export const benchAnswersCommand = command(
  'bench:answers',
  'Measures in how many labelled threads the answering comment is guessed rightly.',
  { 'LABELS.json SOURCE [--show]': '' },
)
  .argument('<LABELS>', 'by the number of a ticket: { "answers": [4] }')
  .argument('<SOURCE>', 'a database, page or folder, as for an import')
  .option('--show', 'prints each that is wrong: never of threads that only measure');

export const fuzzCommand = command('fuzz', 'Reads hostile texts, settings and names; none may throw, or take 10 s.', {
  '[--inputs N] [--seed N]': '',
})
  .option('--inputs <N>', 'how many (5000)')
  .option('--seed <N>', 'which ones (16)');

export const contentGrowthCommand = command(
  'content:growth',
  'Shows that reading takes longer only in proportion to a text.',
  { '[--text NAME]': '' },
).option('--text <NAME>', 'only this one: headings, links');

export const commands = [
  searchEvalCommand,
  searchFitCommand,
  benchCorpusCommand,
  importGrowthCommand,
  benchAnswersCommand,
  benchCommand,
  benchPhoneCommand,
  redactMeasureCommand,
  redactFindingsCommand,
  redactGrowthCommand,
  fuzzCommand,
  contentGrowthCommand,
] as const;
