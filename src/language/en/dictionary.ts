import type { Dictionary } from '../dictionary.ts';
import { englishReviewWords } from './review-words.ts';

/** Words of the interface. Plain, second person, no exclamation marks; see the notes for what a value holds. */
export const english = {
  'language.name': 'English',
  /** In a sentence: “in Spanish”. */
  'language.in': 'in {language}',
  'language.of': '{language}',
  'language.switch': 'Language',

  'nav.skip': 'Skip to content',
  'nav.main': 'Main',
  'nav.topics': 'Topics',
  'nav.index': 'A to Z',
  'nav.about': 'About',
  'nav.offline': 'Offline',
  'nav.home': 'Home',
  'nav.allTopics': 'All topics',

  'search.button': 'Search',
  /** {site} is the name of the site. */
  'search.site': 'Search {site}',
  'search.another': 'Not what you were after? Ask it another way',
  'search.question': 'Your question',
  'search.page': 'Search',
  'search.description': 'Search the answers in English and in Spanish.',
  'search.idle': 'Ask the way you would ask a person, or type the number of a ticket.',
  'search.loading': 'Looking…',
  /** Above the result list and announced. {query} is what was typed. */
  'search.results': { one: '{count} answer for “{query}”', other: '{count} answers for “{query}”' },
  /** When only filters are set. */
  'search.filtered': { one: '{count} answer', other: '{count} answers' },
  /** When all answers are in the other language. */
  'search.onlyOther': 'No answer in English for “{query}”, but {count} in Spanish',
  'search.onlyOther.filtered': 'No answer in English, but {count} in Spanish',
  'search.alsoIn': 'Also in Spanish ({count})',
  'search.foreign': 'In Spanish',
  /** {meant} is one word or several, in quotation marks. */
  'search.taken': 'Answers for {meant} are among them.',
  'search.quoted': '“{word}”',
  'search.asTyped': 'Only what I typed',
  'search.without': 'Without: {words}',
  'search.include': 'Include {words}',
  'search.nearest': 'The nearest answer',
  'search.more': 'More answers',
  'search.none': 'No answer for “{query}”',
  /** Words that no page has, quoted: above what is nearest. */
  'search.none.about': 'Nothing here about {words}',
  'search.none.all': 'Show all {count} answers all the same',
  'search.none.filtered': 'No answer passes these filters',
  'search.none.searched': 'We looked through {size} answers, in English and in Spanish.',
  /** {words}: “minecraft or quake”. */
  'search.none.unknown': 'None mentions {words}.',
  'search.none.words': 'Take words away.',
  'search.none.wordsHow': 'Two or three that matter are enough.',
  /** A link follows: “6 answers for “install account””. */
  'search.none.fewer': 'Try with these:',
  'search.none.word': 'Try another word',
  'search.none.wordHow': 'for the same thing, or the name of the program.',
  'search.none.filters': 'Remove the filters.',
  /** A link follows: “6 answers”. */
  'search.none.filtersHow': 'They keep back',
  'search.none.error': 'Paste the error message',
  'search.none.errorHow': 'exactly as it appears, even if it is in the other language.',
  'search.none.ask': 'Ask us.',
  'search.none.askHow':
    'If it can be done, we say how; if it cannot, we say why. The answer stays here for the next person.',
  'search.none.file': 'File a ticket with this question',
  'search.none.near': 'Perhaps of use',
  'search.noTicket':
    'No ticket here has the number {number}: only those that were closed with an answer are published.',
  'search.inTracker': 'Look for it in the tracker',
  'search.noGuide': 'No guide here has this address.',
  'search.offline': 'No connection: the search could not load',
  'search.offlineHow':
    'The search has to be loaded once. It starts by itself as soon as you are back online. Until then, the topics and the A to Z below are plain pages, which your browser may still have.',
  'search.failed': 'The search did not load',
  'search.failedHow': 'The connection may have dropped. Try again, or look through the topics below.',
  'search.retry': 'Try again',
  'search.noScript':
    'The search works in your browser and needs JavaScript. Without it, look through the topics or from A to Z:',
  'search.sections': 'Sections',
  'search.showMore': 'Show {count} more',
  'search.filter': 'Filter the answers',
  'search.filter.kind': 'Kind',
  'search.filter.topic': 'Topic',
  'search.filter.component': 'Component',
  'search.filter.year': 'Last reviewed',
  'search.filter.apply': 'Apply filters',
  'search.filter.clear': 'Remove filters',
  /** The list under the search box while somebody types, and how many answers are in it. */
  'search.suggestions': 'Answers',
  'search.suggested': { one: '{count} answer under the box', other: '{count} answers under the box' },
  'search.suggest.all': 'All answers for “{query}”',
  'search.noneHelps': 'None of these helps: file a ticket',

  'home.title': 'Support answers',
  'home.question': 'What do you need to sort out?',
  'home.hint': {
    one: 'Ask the way you would ask a person, in English or in Spanish. There is {count} answer here.',
    other: 'Ask the way you would ask a person, in English or in Spanish. There are {count} answers here.',
  },
  'home.examples': 'For example',
  'home.recent': 'Newest answers',
  'home.lost': 'If you can’t find it',
  'home.lost.lead':
    'People answer here. If the answer is missing, ask for it: once it is solved, it joins this knowledge base for whoever comes next.',
  'home.lost.words': 'Try other words.',
  'home.lost.wordsHow': 'Paste the error message exactly as it appears.',
  'home.lost.write': 'Write to support.',
  'home.lost.writeHow': 'Say what you meant to do, what happened, and since when.',
  'home.lost.orMail': 'or send mail to',
  'home.lost.locked': 'Locked out of your mail too?',
  'home.lost.lockedHow': 'Write from any other account and tell us your domain.',

  'answers.word': { one: 'answer', other: 'answers' },
  'topics.title': 'Topics',
  'topics.description': 'All topics of the knowledge base.',
  'topic.newest': 'Newest answers',
  'topic.parts': 'Parts of this topic',
  /** {date} is the newest review. */
  'topic.summary': {
    one: '{count} answer, reviewed {date}.',
    other: '{count} answers; the newest review is from {date}.',
  },
  'topic.empty': 'There is no answer here yet.',
  'index.title': 'From A to Z',
  'index.description': 'Every answer, under the word you would look it up by.',
  'index.letters': 'Letters',

  'kind.ticket': 'Solved question',
  'kind.faq': 'Guide',
  'kind.question': 'Question',
  'entry.solved': 'Solved, reviewed',
  'entry.guide': 'Guide, reviewed',
  'entry.answer': 'Answer',
  'entry.inShort': 'In short',
  'entry.about.ticket': 'About this answer',
  'entry.about.faq': 'About this guide',
  /** After it stand a link “comment 6”, a full stop, and the next sentence. */
  'entry.source': 'Support’s answer, taken from',
  'entry.checked': 'We checked it on {date} and it still held.',
  'entry.comment': 'comment {number}',
  'entry.toc': 'In this guide',
  'entry.question': 'The question',
  'entry.discussion': 'How it was solved',
  'entry.discussion.lead': {
    one: '{count} comment, in the language it was written in. No names: only who is a member and who is support.',
    other:
      '{count} comments, each in the language it was written in. No names: only who is a member and who is support.',
  },
  'entry.translated': 'Translated from {language}.',
  'entry.original': 'Leer la pregunta original',
  'entry.related': 'Also worth reading',
  'entry.help': 'Did this not help?',
  'entry.help.ticket': 'Tell us what you tried and what happened. The ticket already carries the number {number}.',
  'entry.help.faq': 'Tell us which step you are on. The ticket already names this guide.',
  'entry.file': 'File a ticket',
  'comment.word': 'Comment',
  'comment.reply': 'in reply to {number}',
  'comment.solves': 'Solved the question',
  'role.reporter': 'Member',
  'role.asked': '(asked)',
  'role.member': 'Another member',
  'role.support': 'Support',

  'facts.title': 'Facts',
  'facts.number': 'Number',
  'facts.kind': 'Kind',
  'facts.topic': 'Topic',
  'facts.component': 'Component',
  'facts.type': 'Type',
  'facts.resolution': 'Closed as',
  'facts.opened': 'Opened',
  'facts.closed': 'Closed',
  'facts.reviewed': 'Last reviewed',
  'facts.reviewBy': 'To be read again by',
  'facts.original': 'First written in',
  'facts.only': 'Written in',
  'facts.onlyIn': '{language} only',
  'facts.sources': 'Sources',
  'facts.keywords': 'Keywords',
  'facts.by.member': 'member',
  'facts.by.support': 'support',
  'facts.source': 'ticket {number}',
  'facts.aliases': 'Asked again as',
  /** The tracker's types: the ones that Trac has, and those of the starter content. */
  'type.question': 'question',
  'type.bug': 'fault',
  'type.defect': 'fault',
  'type.request': 'request',
  'type.enhancement': 'wish',
  'type.task': 'task',
  'status.fixed': 'fixed',
  'status.answered': 'answered',
  'status.worksforme': 'not reproduced',
  'status.wontfix': 'won’t be changed',
  'status.invalid': 'not a fault',
  'status.duplicate': 'duplicate',
  'priority.urgent': 'urgent priority',
  'priority.high': 'high priority',
  'priority.medium': 'medium priority',
  'priority.low': 'low priority',

  'cite.title': 'Cite or copy the link',
  'cite.how': 'Tap a box to select all of it.',
  'cite.link': 'Link',
  'cite.markdown': 'Markdown',
  'cite.trac': 'Trac wiki',
  'cite.plain': 'Plain text',
  'cite.mail': 'Mail',
  'cite.in': 'In {language}',
  'cite.in.both': 'In both languages',
  'cite.copy': 'Copy',
  /** Before what is on the clipboard now. */
  'cite.copied': 'Copied:',
  'cite.refused': 'The browser did not let us copy. Select the text and copy it yourself.',
  'cite.key': 'The key c copies the link',
  'cite.mail.hello': 'Hello, your question is answered here:',
  'cite.mail.bye': 'If it doesn’t help, reply to this message and we’ll look.',
  'cite.reviewed': 'reviewed {date}',

  'missing.title': 'This answer is not in English yet',
  'missing.body': 'Below it is in Spanish, as it was written.',
  'missing.ask': 'Ask for a translation',
  'missing.orOffer': ', or offer one.',
  'missing.help': 'Write to us in English. The ticket already carries the address of this page.',
  'missing.description': 'This answer is only in Spanish so far.',
  'stale.title': 'This translation is a step behind',
  'stale.body': 'The {language} original has changed since. What it says may differ here:',
  'stale.lead': 'the title or the short answer',
  'stale.answer': 'the steps of the answer',
  'stale.question': 'the question',
  'stale.comment': 'comment {number}',
  'stale.added': '(new)',
  'stale.removed': '(removed there)',
  'stale.original': 'Read the original',
  'staff.title': 'For support staff',
  'staff.description': 'Texts to paste into a ticket, and answers that need somebody.',
  'staff.lead': 'Answer a ticket with one link, in the member’s language; below, what needs somebody.',
  'staff.quote': 'Quote an answer',
  'staff.question': 'Number of a ticket, or words',
  'staff.found': { one: '{count} answer to quote', other: '{count} answers to quote' },
  'staff.format': 'As',
  'staff.for': 'For members who read',
  'staff.copied': 'Copied.',
  'staff.noScript': 'Without JavaScript this searches only; each answer has its texts under “Cite or copy the link”.',
  'staff.review': 'To review next',
  'staff.late': 'past its date',
  'staff.stale': 'Behind their original',
  'staff.missing': 'In one language only',
  'staff.unanswered': 'Questions without an answer',
  'staff.unanswered.how':
    'Members searched for these here before they filed tickets that no entry solved. A question leaves this list once an entry has it as its title or among its other ways to ask.',
  'staff.unanswered.tickets': { one: '{count} ticket', other: '{count} tickets' },
  'staff.merge': 'Perhaps the same question',
  'staff.cited': 'Most cited',
  'staff.citedBy': { one: 'cited by {count} entry', other: 'cited by {count} entries' },
  'staff.tools': 'In your browser',
  'staff.bookmarklet':
    'Drag this to the bookmarks bar. On a ticket in the tracker it opens this page with the words you have selected there, or with the number of the ticket.',
  'staff.bookmarklet.name': 'Quote with {site}',
  'staff.addressBar':
    'The address bar can search these answers too: add this site in your browser’s settings, under search engines.',
  'staff.into': 'Translations into {language}',
  'translations.title': 'Translations into English',
  'translations.description': 'What is still to be translated into English, and what is behind its Spanish original.',
  'translations.lead':
    'For whoever writes the answers: what has to be put into English, or put right again because its Spanish original has changed.',
  'translations.progress': 'Up to date in English',
  /** Answers of a topic that are in this language and up to date. */
  'translations.of': '{done} of {all}',
  'translations.none': 'Everything is in English, and up to date.',
  'translations.stale': 'Behind the original',
  'translations.missing': 'Not in English yet',
  'translations.unmarked': 'Not compared yet',
  'translations.minor': 'minor edit',
  'translations.medium': 'medium edit',
  'translations.major': 'major edit',
  'translations.how': 'How to help',
  'translations.howBody':
    'The texts are files, one a language, side by side in a folder. Where they are edited, this lists the same, and shows both languages with what has changed:',
  /** After a list that is longer. */
  'list.first': 'The first {count} are shown.',
  'ask.title': 'Ask support',
  'ask.pageDescription':
    'Describe the problem and see answers that may help; if none does, the ticket is filled in already.',
  'ask.lead':
    'As you write, answers that may help appear here, in both languages. Nothing you type leaves this page until you file the ticket yourself.',
  'ask.summary': 'What is it about?',
  'ask.summaryHow': 'In a few words, as in the subject of a mail.',
  'ask.text': 'What happened?',
  'ask.textHow':
    'What you meant to do, what happened instead, and since when. Paste error messages exactly as they appear.',
  'ask.component': 'Which part of our service?',
  'ask.component.unknown': 'I don’t know',
  'ask.language': 'Answer me in',
  'ask.answers': 'Answers that may help',
  'ask.before': 'They appear here as soon as you have written a few words.',
  'ask.noScript': 'Without JavaScript no answers appear here. Look through the topics before you file:',
  'ask.found': { one: '{count} answer may help', other: '{count} answers may help' },
  'ask.none': 'No answer fits so far. Write on, or file the ticket.',
  'ask.failed': 'The answers could not be loaded. You can file the ticket all the same.',
  'ask.isRead': 'read',
  'ask.read': 'You have read',
  'ask.file': 'This did not help: file a ticket',
  'ask.fileHow': 'Opens the tracker’s form with what you wrote and the answers you read. You send it there.',
  'ask.clear': 'Start over',
  /** In the ticket, before a list of links. */
  'ask.tried': 'I read these answers first, and they did not help:',
  'ask.asked': 'This goes with your ticket',
  'ask.asked.how':
    'It is what you searched for here and which answers you opened, and helps us answer the next member. It stands at the end of the ticket exactly like this, unless you take it out.',
  /** In the ticket. An import finds it by these words: a change of them needs the former ones there. */
  'ask.asked.searched': 'In the knowledge base I searched for:',
  'ask.asked.read': 'read:',
  'ask.asked.out': 'Take it out',
  'ask.asked.gone': 'Taken out. It does not go with your ticket.',
  'ask.hand': 'Your ticket',
  'ask.hand.away':
    'The tracker may be out of reach from here. Copy the text, or send it by mail as soon as you have a connection.',
  'ask.hand.long': 'This is too long to be handed over with a link. Copy the text, open the form, and paste it there.',
  'ask.hand.text': 'Text of the ticket',
  'ask.hand.copy': 'Copy the text',
  'ask.hand.copied': 'Copied.',
  'ask.hand.mail': 'Send by mail',
  'ask.hand.open': 'Open the tracker’s form',
  /** On the tracker’s own page. */
  'ask.embed': 'Perhaps it is answered already',
  'ask.embed.add': 'These did not help: add them to the ticket',
  'ask.embed.added': 'Added to the end of the description.',
  /** Of an Atom feed; {name} is the site or a topic. */
  'feed.title': 'New and reviewed answers: {name}',
  'feed.follow': 'Follow with a feed reader (Atom)',
  'moved.title': 'This page has moved',
  'moved.body': 'It is here now:',
  'moved.parts': 'Moved from this page',
  /** {id} is the anchor of a link, such as #before; a link follows. */
  'moved.part': '{id} is here now:',
  'gone.title': 'This answer was withdrawn',
  'gone.body': 'What stood at this address is not published any more. Something else may answer your question:',
  'gone.part': '{id} is not published any more.',
  'alias.title': 'Ticket {number} asks the same as this one',
  /** The duplicate’s own title follows. */
  'alias.asked': 'It was called:',
  'alias.body': 'It was closed as a duplicate, so its address leads here. Quote this answer’s own address:',

  'neutral.title': 'Choose a language',
  'neutral.read': 'Read it in English',

  'notFound.title': 'This page is not here',
  'notFound.body':
    'The link may have been cut short when it was pasted, or the number has a digit too many. Answers are not deleted: if you knew it, it is still here.',
  'notFound.search': 'Search for the question in your own words',
  'notFound.topics': 'Go through the topics',
  'notFound.topicsHow': 'one by one.',
  'notFound.number': 'Have the ticket number? The address ends like this:',
  'notFound.write': 'Write to support',

  /** {site} is the name of the site. */
  'installed.title': 'On this device',
  'installed.what':
    'Keep all of it in English in this browser: it opens without a connection, and the search works too. The copy follows the site by itself: when you visit, it loads what has changed.',
  /** In place of the button: without a script, in an old browser, or where the page is not on a server. */
  'installed.unavailable':
    'Nothing can be kept from here: that takes JavaScript, a recent browser, and this page opened from the web.',
  /** {size} is such as “1.2 MB”, as in all that follow. */
  'installed.size': '{size} to download.',
  'installed.keep': 'Keep on this device',
  'installed.loading': 'Downloading. You can go on reading meanwhile.',
  'installed.updating': 'Downloading what has changed. The copy that you have goes on working.',
  /** {done} and {all} are sizes. */
  'installed.progress': '{done} of {all}',
  'installed.cancel': 'Cancel',
  'installed.cancelled': 'Cancelled. Nothing was kept.',
  'installed.resume': 'Resume',
  'installed.remove': 'Remove from this device',
  'installed.removed': 'Removed from this device.',
  /** {date} is the site’s edition. */
  'installed.kept': 'Kept on this device: {size}, edition of {date}. It opens without a connection.',
  'installed.brokenOff': '{done} of {all} are here; nothing of that has to be downloaded again.',
  'installed.updateMissing': 'The newest changes could not be downloaded. The copy that you have goes on working.',
  'installed.network': 'The connection broke off. The download goes on by itself as soon as you are back online.',
  'installed.damaged': 'What arrived was damaged, twice, so it was not kept. Try again in a while.',
  'installed.space':
    'There is not enough room: {needs} more are needed, and {free} are free. Make room on the device, then try again.',
  /** Where the browser does not tell how much is free. */
  'installed.spaceUnknown':
    'There is not enough room: {needs} more are needed. Make room on the device, then try again.',
  'installed.failed': 'The download could not begin. Look at your connection, then try again.',
  'notKept.title': 'This page is not in the copy on this device',
  'notKept.body':
    'There is no connection, and the copy that is kept here does not hold the page you asked for: it may be newer than the copy, or in the other language. Go back and open it again when you are online. Until then, everything that was kept is here:',

  'about.title': 'About {site}',
  'about.description': 'What this knowledge base is, where its answers come from, and how to use them.',

  'copy.label': 'Copy of this site',
  'copy.saved': 'This is a copy, with answers up to',
  'copy.changed': 'Things may have changed since.',
  'copy.online': 'See this page online',
  'copy.until': 'Use it until',
  'copy.overdue': 'Out of date since',
  'overdue.title': 'This answer was to be reviewed by {date}',
  'overdue.body': 'It may no longer hold. If something does not match what you see, write to support before you go on.',

  /** {site} is the name of the site. */
  'offline.title': '{site} offline',
  'offline.description':
    'Download a copy that opens and searches without internet, in English, in Spanish, or in both.',
  'offline.lead':
    '{site} in one file that fits on any USB stick. It opens in a browser, with nothing to install and no internet.',
  'offline.get': 'Download',
  /** In a copy, and where no copy has been made; the address follows. */
  'offline.get.elsewhere': 'The copies of the current edition are at',
  'offline.take.all': 'Everything, in English and Spanish',
  'offline.take.one': '{language} only',
  'offline.take.zim': 'For the Kiwix app, everything',
  /** On the button; {size} is “18.4 MB”. */
  'offline.take.download': 'Download {size}',
  'offline.take.file': 'File',
  'offline.take.date': 'Edition',
  'offline.take.holds': 'Holds',
  'offline.take.pages': { one: '{count} page', other: '{count} pages' },
  'offline.open': 'How to open it',
  'offline.open.unzip': 'Unzip the file.',
  'offline.open.unzipHow':
    'On Windows, right-click it and choose Extract all. On Android, open it in Files and choose Extract. On a Mac or Linux, double-click it.',
  /** The name of the folder follows. */
  'offline.open.folder': 'Open the folder',
  /** The name of the file follows. */
  'offline.open.folderHow': 'in it is the file',
  'offline.open.share': 'To share it,',
  'offline.open.shareHow': 'copy the whole folder or the ZIP to the USB stick, not only that file.',
  'offline.inside': 'What is inside',
  'offline.inside.counts':
    '{en} answers in English and {es} in Spanish, under {topics} topics, with their pictures, the A to Z and the search. It all works from a folder.',
  'offline.inside.language':
    'A copy in one language is about half as large. Where it mentions a page of the other, it says where that is online.',
  'offline.check': 'Check that it arrived whole',
  'offline.check.how':
    'Compare the SHA-256 sum of your file with the one on this page. If even one character differs, download it again.',
  'offline.note': 'The note on every page',
  'offline.note.body':
    'Each page of a copy says of which date it is and where its current version is, like the date due in a library book. Ours may have been corrected since.',
  'offline.operators': 'If you keep a mirror',
  'offline.operators.body':
    'Unzip a copy into the folder of any web server, at any address: it needs no program and no other host. The file mirror.json says which edition it is, and SHA256SUMS what belongs to it. From one edition to the next a delta is enough, if you ask us for it; Consulta’s README says how to apply it.',
  'offline.operators.crawl': 'A program that copies by links, such as wget, needs',
  'offline.operators.files': 'the list of files that no page links to',

  /** Above the list of files that no page links to. */
  'files.lead': 'For programs that copy this site by its links.',

  'elsewhere.title': 'This page is not in this copy',
  'elsewhere.body':
    'You are reading a copy that holds only the pages in English. The page you asked for is in Spanish.',
  'elsewhere.online': 'Read it online, in Spanish',
  /** The address follows. */
  'elsewhere.whole': 'To have both languages offline, download the whole copy:',

  /** {date} is the site’s edition. */
  'book.all': 'All answers in {language}, {date}',
  'book.topic': 'From {site}, {date}',
  'book.contents': 'Contents',
  'book.age': 'What this book says was last checked by {date}. Newer answers, and a search, are at',
  'footer.support': 'Write to support',
  'footer.offline': 'Offline copy',
  'footer.licence': 'You may copy and share the answers ({licence}).',
  /** {date}: the newest date in the content. */
  'footer.edition': 'Edition of',

  'section.link': 'Link to the section: {title}',
  'table.unnamed': 'Table',
  'callout.note': 'Note',
  'callout.tip': 'Tip',
  'callout.caution': 'Caution',
  'callout.danger': 'Danger',
  'callout.before': '{kind}:',
  'footnotes.title': 'Notes',
  'footnotes.back': 'Back to the text',

  ...englishReviewWords,
} satisfies Dictionary;
