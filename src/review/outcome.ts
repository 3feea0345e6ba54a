import type { Problem } from '../schema/problem.ts';

/** What came of what a reviewer did. */
export type Outcome =
  /** Nothing was there to be done. */
  | { readonly outcome: 'nothing' | 'opened' | 'back' }
  | { readonly outcome: 'accepted' | 'held' | 'undone'; readonly file: string }
  /** Accepting was refused once: these places were not looked at. */
  | { readonly outcome: 'look'; readonly places: readonly string[] }
  /** The answer still says that nobody wrote down how it was solved. */
  | { readonly outcome: 'unanswered' }
  | { readonly outcome: 'problems'; readonly problems: readonly Problem[] }
  /** Somebody else has written the file since it was opened; null where it is gone. */
  | { readonly outcome: 'changed'; readonly mine: string; readonly theirs: string | null }
  /** The file was written again since it was accepted. */
  | { readonly outcome: 'not-undone'; readonly file: string }
  | { readonly outcome: 'not-saved'; readonly problem: Problem }
  | { readonly outcome: 'chosen'; readonly comment: number | null }
  /** Another comment would replace what somebody has written. */
  | { readonly outcome: 'ask'; readonly comment: number }
  | { readonly outcome: 'taken'; readonly count: number };
