/** Why a comment is taken for the answer to a ticket; `by` is the number of the comment by which that is known. */
export interface AnswerReasons {
  /** The last instruction or explanation before the reporter said that it worked. */
  readonly confirmed_by_reporter: (by: number) => string;
  /** The ticket was resolved with it. */
  readonly resolving: string;
  /** The last that told something before the ticket was resolved. */
  readonly before_resolving: string;
  readonly last_instruction: string;
  /** Its wording is that of answers. */
  readonly wording: string;
  readonly last_of_support: string;
  readonly last: string;
}
/** Why none is. */
export interface NoAnswerReasons {
  /** Nobody wrote anything. */
  readonly no_comments: string;
  /** Addresses, “done” and thanks. */
  readonly only_links: string;
  /** Questions, plans, reviews, and what did not hold. */
  readonly no_answer: string;
  /** What was found is shorter than an answer may be. */
  readonly too_short: string;
}

/**
 * By what the importer judges which comment of a ticket answers: alternatives of regular expressions, with the flags
 * `iu` where nothing else is said. None is empty.
 */
export interface AnswerWords {
  /**
   * Words that say that something was done, or where, and nothing of what: “fixed in the last commit”. Folded, set off
   * by white space.
   */
  readonly status: string;
  /** Wording that goes with causes, limits and what to do instead. */
  readonly answers: string;
  /** With what a sentence begins that tells what to do. */
  readonly instructs: string;
  /** How somebody is asked to send or to tell more, which answers nothing. */
  readonly requests: string;
  /** Wording of guesses, plans and notes to oneself, of review and of “me too”. */
  readonly plans: string;
  /** How somebody says that what was told worked. */
  readonly confirms: string;
  /** How they say that it did not, or not all. */
  readonly fails: string;
  /** How they say that what they were told to do was of no use at all. */
  readonly rejects: string;
  readonly reasons: AnswerReasons;
  readonly noReasons: NoAnswerReasons;
}
