import type { StarterWords } from './starter-words.ts';
import type { AnswerWords } from './answer-words.ts';
import type { Translated } from './dictionary.ts';
import type { english } from './en/dictionary.ts';
import type { FieldWords } from './fields.ts';
import type { PartWords, ProblemWords } from './problems.ts';
import type { PlaceWords, PrivateWords } from './private-words.ts';
import type { PersonWords } from './person-words.ts';

/** A dictionary with all words of the interface: one that lacks a word does not compile. */
export type InterfaceWords = Translated<typeof english>;

/** What the search has to know of a language; all words folded (`fold.ts`), and set off by white space. */
export interface SearchWords {
  /**
   * Words that say nothing of what a question is about: grammar, politeness, and the scaffolding of asking. Verbs that
   * name what somebody wants to do (send, delete) are never among them.
   */
  readonly stopWords: string;
  /**
   * Words that may stand inside a phrase without changing it: “close my account”, «no se me enciende». Auxiliaries too,
   * so that “won’t start”, “does not start” and “is not starting” are one phrase.
   */
  readonly phraseFillers: string;
  /** Words that say not, and something else with it. */
  readonly negations: string;
  /**
   * Words of letters that say nothing of what is wrong: who writes, when it was, what was tried, thanks. In a question
   * of a few words they may matter; in a description of many they are rare in answers, and would outweigh the rest.
   */
  readonly letterFillers: string;
  /** `pswd:password`: how words are shortened on phones, and what they are. Shortened small words are stop words. */
  readonly shortForms: string;
  /** Endings of plurals and conjugations that a stem does without: alternatives of a regular expression. */
  readonly endings: string;
}

/**
 * Forms of words that the stemmer of Pagefind takes for different words: lists set off by white space. Words are
 * folded; only `endings` have their accents, since a text has them, and a question seldom.
 */
export interface WordFormRules {
  /** `word: form form`, one a line or more: verbs and plurals that follow no rule. */
  readonly irregular: string;
  /** `word compound: word form form;`: the same for verbs with prefixes, where the first form is what they share. */
  readonly families: string;
  /** `e>ie: verb verb`: verbs whose last vowel changes under stress. */
  readonly vowels: string;
  /** Endings of verbs; with `!` those that the stemmer leaves; `>x` puts x in their place. */
  readonly endings: string;
  /** `ces>z`: how a plural ends, and its singular. */
  readonly plurals: string;
  /** `qu>c`: two ways to write the end of one root. */
  readonly spelling: string;
  /** `qu>k`: how the end of a root sounds before e and i. */
  readonly soft: string;
  /** The same before other letters. */
  readonly hard: string;
  /** Pronouns at the end of a verb. */
  readonly clitics: string;
}

/** What the texts of a new entry mention. */
interface NewEntryFacts {
  /** A day, as is the next. */
  readonly today: string;
  readonly nextYear: string;
  /** All codes, as a choice: `en or es`. */
  readonly languages: string;
  /** The code of the language that it is written in first. */
  readonly original: string;
}

/** The text of a new entry: a draft that is valid as it stands, so that its author only replaces words. */
export interface NewEntryTexts {
  /** The words to replace, as they stand in the source: nobody means to publish one. */
  readonly placeholders: readonly string[];
  /** `name`: titles must differ between entries, so each has its entry's name until it is written. */
  readonly faq: (facts: NewEntryFacts & { readonly name: string; readonly topic: string }) => string;
  /** `attributes`: what says in which language a comment is, as a choice. */
  readonly ticket: (
    facts: NewEntryFacts & { readonly number: string; readonly component: string; readonly attributes: string },
  ) => string;
}

/** What the readme of a copy mentions, as HTML. */
export interface CopyReadmeFacts {
  /** Of the site, as are the next two. */
  readonly name: string;
  readonly address: string;
  readonly licence: { readonly name: string; readonly address: string };
  readonly day: string;
  /** Their number, written as the language does. */
  readonly pages: string;
  /** Names of the languages that the copy holds, this one first where it is among them. */
  readonly languages: readonly string[];
  /** Name of the file. */
  readonly checksums: string;
  readonly revision: string;
}

export interface CopyReadme {
  readonly title: string;
  /** A link to the first page. */
  readonly open: string;
  /** What stands below the language's name, as HTML. */
  readonly body: (facts: CopyReadmeFacts) => string;
}

/** What stands in place of what was taken out of a text, in brackets. */
export interface Placeholders {
  readonly email: string;
  readonly phone: string;
  readonly ip: string;
  readonly token: string;
  readonly key: string;
  readonly card: string;
  readonly account: string;
  readonly 'national-id': string;
  readonly password: string;
  readonly signature: string;
  readonly address: string;
  readonly name: string;
  /** Of another ticket. */
  readonly title: string;
  readonly organisation: string;
  readonly domain: string;
  /** Words of a text that was erased, quoted by another. */
  readonly withdrawn: string;
}

/**
 * What people write into tickets, for the importer: alternatives of regular expressions, with the flags `iu` where
 * nothing else is said. None is empty, since an empty alternative fits everywhere.
 */
export interface TicketWords {
  /** With what a paragraph begins that says nothing: greetings, and thanks. */
  readonly greetings: string;
  /** What trackers put above an answer. */
  readonly replyingTo: string;
  /** Before the number of the ticket that a duplicate repeats. */
  readonly duplicateOf: string;
  /** Behind it: “#201, same issue”. */
  readonly duplicateBehind: string;
  /** Before a number without any sign, which says all by itself: “dup of 201”. */
  readonly duplicateOfNumber: string;
  /** Behind a ticket's number, where that one repeats this one: “#201 is a duplicate of this”. */
  readonly duplicateOfThis: string;
  /** Before either, where it is not so, or somebody only thought it was. */
  readonly notDuplicate: string;
  /** Ends what such a word denies. */
  readonly but: string;
  /** Before the word ticket, with the white space after it. */
  readonly the: string;
  /** How people call a ticket. */
  readonly ticket: string;
  /** Between that and its number: «núm.» */
  readonly numberSign: string;
  /** How placeholders say that something was taken out. */
  readonly removed: string;
  /** Letters by which a few words are known to be in the language. Null where it has none of its own. */
  readonly tellingLetters: string | null;
  readonly placeholders: Placeholders;
  /** The title of an entry whose ticket has none; a number follows. */
  readonly untitled: string;
  /** The short answer where a ticket has none. */
  readonly unanswered: (ticket: number) => string;
  /** The same where it repeats another. */
  readonly answeredBy: (ticket: number) => string;
}

/** Everything that only one language has. Its key in `index.ts` is its code: of addresses, files and settings. */
export interface Language {
  /** As its own readers call it, alone in a list. */
  readonly name: string;
  /** Of Intl, for numbers; of Open Graph too. */
  readonly tag: string;
  /** Of Intl, for days: where another country’s way to write them is harder to misread. */
  readonly dateTag: string;
  /** ISO 639-3, as ZIM files and the recognition of languages name it. */
  readonly threeLetterCode: string;
  /** The letters of an index, each a heading, in their order. */
  readonly alphabet: string;
  /** What to call letters of the alphabet in an id and an address, where that is not the letter itself. */
  readonly letterNames: Readonly<Record<string, string>>;
  /** With which a placeholder in code begins, such as YOUR-DOMAIN. */
  readonly placeholderWords: readonly string[];
  /** Words of the interface. */
  readonly dictionary: InterfaceWords;
  readonly search: SearchWords;
  readonly wordForms: WordFormRules;
  readonly tickets: TicketWords;
  readonly personWords: PersonWords;

  readonly answers: AnswerWords;
  readonly privateWords: PrivateWords;
  readonly placeWords: PlaceWords;
  readonly newEntry: NewEntryTexts;
  /** What `consulta init` asks and writes. */
  readonly starter: StarterWords;
  /** What an author has to do about a text that is not published yet: a comment in front matter. */
  readonly reviews: {
    /** A translation that was begun. */
    readonly translation: string;
    /** An imported ticket. */
    readonly imported: string;
    /** Beside the same: its answer came from a text that somebody has had taken out. */
    readonly erased: string;
    /** The entry that it is a duplicate of is a draft again. */
    readonly duplicateOfDraft: string;
  };
  readonly copyReadme: CopyReadme;
  /** What may be wrong, by its code. */
  readonly problems: ProblemWords;
  readonly parts: PartWords;
  /** What each field of the content means, for authors. */
  readonly fields: FieldWords;
}
