import type { Locale } from '../language/locale.ts';
import { words } from '../language/words.ts';
import type { DraftNote } from '../reader/draft-note.ts';

/** Why a text is a draft, in a sentence: as whoever made it one has said, or what a line of ours means. */
export const draftReason = ({ reason, remark }: DraftNote, locale: Locale): string =>
  reason === null ? remark || words(locale)('drafts.reason.none') : words(locale)(`drafts.reason.${reason}`);
