/**
 * Words by which the importer finds people. Where nothing else is said, alternatives of regular expressions with the
 * flags `iu`; none is empty. Lists have a blank between two words, in small letters without accents.
 */
export interface PersonWords {
  /** Before a name, to greet who has it. Whatever stands before a name has to say in which case its letters are. */
  readonly greetsPerson: string;
  /** Instead of a name, as above: `all`, `team`. */
  readonly greetsEverybody: string;
  /** Before a signature, or before the rest of an answer. */
  readonly thanks: string;
  /** Before a signature, and before hardly anything else. */
  readonly farewells: string;
  /** With what a single word ends that tells what was done: “Restarted”. */
  readonly endsOfVerbs: string;
  /** What comes after a signature, and belongs to no name: `P.S.`, `Sent from my`. */
  readonly afterSignature: string;
  /** Lines of a signature that say how, or in which office, somebody is reached. */
  readonly contact: string;
  /** What people do, as they say it below their names. */
  readonly jobs: string;
  /** Words in the names of organisations, who sign as people do. */
  readonly organisations: string;
  /** Between a name and where its bearer is from. */
  readonly of: string;
  /** Before names: `Dr`. A full stop may follow. */
  readonly titles: string;
  /** Small words within names: `de la`. */
  readonly particles: string;
  /** List: short forms and names of the region that the libraries of names do not have. */
  readonly nicknames: string;
  /** List: names that are also words, places, days or products, and need more than their capital to be somebody. */
  readonly ordinaryNames: string;
  /** List: names that begin a sentence as verbs or other words do: “Rob”, «Lea». */
  readonly startsSentence: string;
  /** Behind a name at the beginning of a sentence, where it is somebody's: “says”, «dijo». */
  readonly saysAfter: string;
  /** List: words with a capital that are nobody, also where a name might stand. */
  readonly notNames: string;
  /** Before a name of somebody of whom a text tells: «me dijo», “talked to”. A name in small letters may follow. */
  readonly toldOf: string;
  /** Before a name, and before nothing else with a capital: “my name is”, «mi hija». */
  readonly namedAs: string;
  /** Before the name of a place or a house: «calle», «instituto». */
  readonly placeBefore: string;
  /** Behind a name that a thing has: “theme”, “Street”. */
  readonly thingAfter: string;
  /** With what names of places begin: «San». */
  readonly placeStarts: string;
  /** Between two of whom a text tells. */
  readonly and: string;
  /** Before names in the head of a mail. */
  readonly mailFields: string;
  /** The other fields of one, of those that mail programs show. */
  readonly otherMailFields: string;
  /** With what mail programs part a message from the one below it. */
  readonly forwards: string;
  /** Behind the name of whoever wrote what is quoted below, and before a colon. */
  readonly wrote: string;
  /** What stands there instead of a name. */
  readonly pronouns: string;
  /** How forms of a word end, folded, each with ends that its entry in a dictionary may have: `ed>>e`. */
  readonly wordEnds: string;
}
