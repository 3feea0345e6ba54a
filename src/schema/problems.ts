import type { Place, Problem } from './problem.ts';

/**
 * The catalogue of everything that can be wrong with content. Codes are permanent; the words may get better.
 * Each has a test that shows its exact message (tests/unit/reader/problems.test.ts).
 */
const error =
  (code: string, what: (...parts: string[]) => string, fix: (...parts: string[]) => string) =>
  (at: Place, ...parts: string[]): Problem => ({
    code,
    severity: 'error',
    file: at.file,
    line: at.line,
    what: what(...parts),
    fix: fix(...parts),
  });

const notice = (...args: Parameters<typeof error>) => {
  const make = error(...args);
  return (at: Place, ...parts: string[]): Problem => ({ ...make(at, ...parts), severity: 'notice' });
};

// ── files ──
export const folderMissing = error(
  'folder-missing',
  () => 'There is no such folder.',
  () => 'Give a folder that holds site.yaml, topics.yaml, tickets/ and faq/, or leave --content out.',
);
export const fileMissing = error(
  'file-missing',
  (name) => `The content folder has no ${name}.`,
  (name) => `Add ${name}; the fields are described in the README under “Writing content”.`,
);
export const fileUnknown = error(
  'file-unknown',
  () => 'Nothing reads this file: its place or its name is not one of the content folder’s.',
  () =>
    'Entries are tickets/NUMBER/en.mdx or es.mdx and faq/SLUG/en.mdx or es.mdx; pictures stand beside them. Move, rename or remove it.',
);
export const fileEncoding = error(
  'file-encoding',
  () => 'The file is not UTF-8 text.',
  () => 'Save it again with the encoding UTF-8.',
);
export const fileNotWritten = error(
  'file-not-written',
  (why) => `The file cannot be written: ${why}.`,
  () => 'What stood there before stands. Allow writing there, or make room, and run the command again.',
);

// ── YAML and fields ──
export const yamlInvalid = error(
  'yaml-invalid',
  (why) => `The YAML cannot be read: ${why}.`,
  () => 'Mend this line; quote a value that holds a colon or begins with a special character.',
);
export const frontMatterMissing = error(
  'front-matter-missing',
  () => 'The entry does not begin with front matter.',
  () => 'Begin the file with a line ---, the fields, and another line ---.',
);
export const fieldMissing = error(
  'field-missing',
  (field) => `The field ${field} is missing.`,
  (field) => `Add ${field}.`,
);
export const fieldUnknown = error(
  'field-unknown',
  (field) => `There is no field ${field}.`,
  () => 'Remove it, or look up its name in src/schema/.',
);
export const fieldInvalid = error(
  'field-invalid',
  (field, why) => `The field ${field} is not right: ${why}.`,
  (field) => `Mend ${field}.`,
);
export const fileShape = error(
  'file-shape',
  (why) => `The file does not hold what it should: ${why}.`,
  () => 'Compare it with the one of the starter content.',
);
export const siteAddressNoFolder = error(
  'site-address-no-folder',
  (address) => `The address ${address} is not that of a host or of a folder on one.`,
  () =>
    'Give one without a query, an anchor or a user, such as https://consulta.example.org/ or https://example.org/help/.',
);
export const topicTwice = error(
  'topic-twice',
  (id) => `The topic ${id} stands here twice.`,
  () => 'Give each topic an id of its own.',
);
export const componentTwice = error(
  'component-twice',
  (name, first, second) => `The component ${name} belongs to the topics ${first} and ${second}.`,
  () => 'Leave it in one of them.',
);

// ── tickets ──
export const ticketNumberDiffers = error(
  'ticket-number-differs',
  (inFile, inFolder) => `The field ticket says ${inFile} and the folder says ${inFolder}.`,
  () => 'Make them the same; the number is in the address for ever.',
);
export const ticketNotClosed = error(
  'ticket-not-closed',
  (status) => `The ticket’s status is ${status}, and only closed tickets may be published.`,
  () => 'Take the folder out of content/, or write its facts up as a FAQ entry that names the ticket in sources.',
);
export const ticketResolution = error(
  'ticket-resolution',
  (resolution, accepted) => `The resolution ${resolution} is not one that holds an answer (${accepted}).`,
  () => 'Take the folder out of content/, or correct the resolution.',
);
export const ticketSensitive = error(
  'ticket-sensitive',
  () => 'The ticket is marked sensitive, and sensitive tickets are never published.',
  () => 'Take the folder out of content/. If it has been in git, its history holds it too.',
);
export const ticketHoldsCode = error(
  'ticket-holds-code',
  (found) => `Ticket text never becomes code, and this would: ${found}.`,
  () => 'Put it in `backticks` or a code block, or write { and < as \\{ and \\<.',
);
export const ticketStrayText = error(
  'ticket-stray-text',
  () => 'This text stands outside <Answer>, <Question> and <Comment>.',
  () => 'Move it into one of them.',
);
export const ticketPart = error(
  'ticket-part',
  (name, count) =>
    `A ticket has ${name === 'Question' ? 'exactly one' : 'at most one'} <${name}>, and this one has ${count}.`,
  (name) => `Leave one <${name}>.`,
);
export const commentOrder = error(
  'comment-order',
  (number, previous) => `Comment ${number} stands after comment ${previous}.`,
  () => 'Put the comments in the order of their numbers, each number once; gaps are fine.',
);
export const commentReply = error(
  'comment-reply',
  (number, replyTo) => `Comment ${number} cannot answer comment ${replyTo}, which is not before it.`,
  () => 'Correct replyTo, or leave it out.',
);
export const answerCommentMissing = error(
  'answer-comment-missing',
  (number) => `answerComment is ${number}, and there is no such comment.`,
  () => 'Give the number of the comment that holds the answer, or leave the field out.',
);
export const duplicateWithoutTarget = error(
  'duplicate-without-target',
  () => 'The ticket was closed as a duplicate, but does not say of what.',
  () => 'Add duplicateOf: ticket/NUMBER or faq/SLUG.',
);
export const duplicateTargetUnexpected = error(
  'duplicate-target-unexpected',
  (resolution) => `The ticket has duplicateOf, but its resolution is ${resolution}.`,
  () => 'Remove duplicateOf, or set resolution: duplicate.',
);
export const duplicateTargetMissing = error(
  'duplicate-target-missing',
  (key) => `duplicateOf names ${key}, which is not in the knowledge base.`,
  () => 'Name an entry that is published.',
);
export const duplicateLoop = error(
  'duplicate-loop',
  (chain) => `These duplicates lead in a circle: ${chain}.`,
  () => 'One of them has to be the canonical entry, closed with another resolution.',
);
export const translationOfMissing = error(
  'translation-of-missing',
  (key) => `translationOf names ${key}, which is not an entry of its own in the knowledge base.`,
  () => 'Name the ticket on the same subject that is published in the other language, and is no duplicate.',
);
export const translationOfTaken = error(
  'translation-of-taken',
  (key, language, file) => `${key} has a text in ${language} already: ${file}.`,
  () => 'Only two tickets that are in one language each can be joined: remove translationOf, or one of the texts.',
);
export const datesOutOfOrder = error(
  'dates-out-of-order',
  (later, laterDay, earlier, earlierDay) => `${later} (${laterDay}) is before ${earlier} (${earlierDay}).`,
  () => 'Correct the one that is wrong.',
);

// ── text ──
export const mdxInvalid = error(
  'mdx-invalid',
  (why) => `The text is not valid MDX: ${why}.`,
  () => 'Close each component that you open, and put { and < into `backticks` or write them as \\{ and \\<.',
);
export const codeFailed = error(
  'code-failed',
  (why) => `The entry brings code of its own, and it failed: ${why}.`,
  () => 'Mend the import, the export or the expression, or do without it.',
);
export const componentUnknown = error(
  'component-unknown',
  (name, known) => `There is no component <${name}>; the vocabulary is ${known}.`,
  () => 'Use one of these, or import the component at the top of a FAQ entry.',
);
export const componentMisplaced = error(
  'component-misplaced',
  (name, where) => `<${name}> may only stand ${where}.`,
  (name) => `Move <${name}> there.`,
);
export const componentAttribute = error(
  'component-attribute',
  (name, why) => `<${name}> is not right: ${why}.`,
  () => 'Mend the attribute; values are written in quotes.',
);
export const stepsWithoutList = error(
  'steps-without-list',
  () => '<Steps> does not hold exactly one numbered list.',
  () => 'Begin each step with 1., 2., 3. and put nothing else into <Steps>.',
);
export const headingLevel = error(
  'heading-level',
  (found) =>
    `The text has a heading of level ${found}; the page’s own heading is the only one of level 1, and no level may be left out.`,
  () => 'Begin at ## and go down one level at a time.',
);
export const headingIdMissing = error(
  'heading-id-missing',
  (heading) => `The heading “${heading}” has no id, so no link to it could last.`,
  (_heading, suggestion) => `Write ## … [#${suggestion}] with the same id in both languages.`,
);
export const headingIdTwice = error(
  'heading-id-twice',
  (id) => `Two headings have the id ${id}, or it is one that the page itself uses.`,
  () => 'Give this one another id.',
);
export const linkUnsafe = error(
  'link-unsafe',
  (href) => `The link ${href} is of a kind that is not allowed.`,
  () => 'Use https:, http:, mailto:, ticket:NUMBER, faq:SLUG, topic:ID or #section.',
);
export const linkTargetMissing = error(
  'link-target-missing',
  (href) => `The link ${href} leads to nothing in the knowledge base.`,
  () => 'Correct the number, slug, topic or section, or remove the link.',
);
export const imageRemote = error(
  'image-remote',
  (src) => `The picture ${src} is not in the entry’s own folder, and pages ask nobody else for anything.`,
  () => 'Save the picture beside the .mdx file and give its name alone.',
);
export const imageMissing = error(
  'image-missing',
  (src) => `The entry’s folder holds no picture ${src} that may be shown.`,
  () => 'Add it as PNG, JPEG, WebP, AVIF or GIF; FAQ entries may use SVG too.',
);
export const imageWithoutText = error(
  'image-without-text',
  (src) => `The picture ${src} has no text for people who cannot see it.`,
  () => 'Say in alt what the picture shows.',
);

// ── between files ──
export const translationDisagrees = error(
  'translation-disagrees',
  (field, here, there, other) =>
    `${field} is ${here} here and ${there} in ${other}; it is a fact, the same in both languages.`,
  () => 'Correct the one that is wrong.',
);
export const sectionsDisagree = error(
  'sections-disagree',
  (here, there, other) => `The sections are ${here} here and ${there} in ${other}.`,
  () =>
    'Give both languages the same sections with the same ids in the same order, so that changing language keeps the reader’s place.',
);
export const commentsDisagree = error(
  'comments-disagree',
  (here, there, other) => `The comments differ: here is ${here}, and in ${other} ${there}.`,
  () =>
    'Give both languages the same comments, with the same roles, dates and replies; a comment may stay in its own language with lang="…".',
);
export const topicUnknown = error(
  'topic-unknown',
  (topic, known) => `There is no topic ${topic} in topics.yaml (${known}).`,
  () => 'Use one of these, or add the topic to topics.yaml.',
);
export const componentOfNoTopic = error(
  'component-of-no-topic',
  (name) => `No topic in topics.yaml lists the component ${name}.`,
  () => 'Correct the component, or add it to a topic in topics.yaml.',
);
export const relatedMissing = error(
  'related-missing',
  (key) => `related names ${key}, which is not in the knowledge base.`,
  () => 'Correct it or remove it.',
);
export const questionAnswerMissing = error(
  'question-answer-missing',
  (key) => `answers names ${key}, which is not in the knowledge base.`,
  () => 'Correct it or remove it.',
);
export const questionAnswerDuplicate = error(
  'question-answer-duplicate',
  (key, canonical) => `answers names ${key}, which is a duplicate of ${canonical}.`,
  (_key, canonical) => `Name ${canonical}, which is what the search finds.`,
);
export const titleTwice = error(
  'title-twice',
  (title, other) => `“${title}” is the title of ${other} too, and readers could not tell them apart.`,
  () => 'Say in one of them what is different, or make one a duplicate of the other.',
);
export const translationMissing = notice(
  'translation-missing',
  (language) => `The entry is not in ${language} yet.`,
  (_language, file) => `Add ${file} when you can; until then readers see the language it has.`,
);

export const reviewPending = notice(
  'review-pending',
  () => 'The text is a draft, and left out of the site.',
  () => 'When a person has read it, remove the line review: pending; npm run check then says what is wrong with it.',
);
export const translationStale = notice(
  'translation-stale',
  (language, size, sections) =>
    `The ${language} text was made from an earlier source, which has had a ${size} edit since (${sections}).`,
  (_language, _size, _sections, key) =>
    `npm run translate -- show ${key} marks what changed; when the translation says the same again, npm run translate -- done ${key}.`,
);
export const marksInvalid = error(
  'marks-invalid',
  (line) => `The line does not say what a translation was made from: ${line}.`,
  () =>
    'Remove it, or restore the file from an earlier commit; npm run translate -- status says what is unmarked then.',
);
export const marksTwice = error(
  'marks-twice',
  (name, section) => `${name} was marked from two texts: ${section} stands here twice.`,
  (_name, _section, key) =>
    `Remove the lines of ${key}, compare both languages and run npm run translate -- done ${key}.`,
);

// ── permalinks ──
export const permalinkLost = error(
  'permalink-lost',
  (page) => `${page} was published, and is no longer there; links to it are in mails and tickets.`,
  (page, to) =>
    `Bring it back, or add this line to redirects.yaml, with gone for what was withdrawn:\n    ${page}: ${to}`,
);
export const anchorLost = error(
  'anchor-lost',
  (page, anchor) =>
    `${page}#${anchor} was published, and the page no longer has it; links to it are in mails and tickets.`,
  (page, anchor, to) =>
    `Bring it back, or add this line to redirects.yaml, with gone for what was withdrawn:\n    ${page}#${anchor}: ${to}`,
);
export const redirectOfPublished = error(
  'redirect-of-published',
  (from) => `${from} is published, so nobody would be redirected from it.`,
  () => 'Remove the line.',
);
export const redirectLeadsNowhere = error(
  'redirect-leads-nowhere',
  (from, to) => `${from} is redirected to ${to}, which is not published and leads to nothing that is.`,
  () => 'Name a page or an anchor that is published, or gone.',
);
export const ledgerInvalid = error(
  'ledger-invalid',
  (line) => `The line is no address with anchors: ${line}.`,
  () =>
    'Keep the lines of both sides of a merge and remove the marks; otherwise restore the file from an earlier commit.',
);

// ── search ──
export const searchBelowFloor = error(
  'search-below-floor',
  (reached, count, language, floor) =>
    `The search has a right answer among its first three for ${reached} of the ${count} ${language} questions in questions.yaml, and searchFloor asks for ${floor}.`,
  () =>
    'npm run search:eval -- --misses shows the questions: add alsoAsked to the entries, or words to glossary.yaml, or lower searchFloor.',
);
export const searchFloorWithoutQuestions = error(
  'search-floor-without-questions',
  (language) => `searchFloor asks for a search that answers ${language} questions, and questions.yaml has none.`,
  () => 'Add questions to questions.yaml, or remove searchFloor.',
);

// ── output ──
export const outputFolderInUse = error(
  'output-folder-in-use',
  () => 'The output folder holds something that Consulta did not write, and a build would replace it.',
  () => 'Give --out an empty or a new folder.',
);

// ── the built site ──
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
