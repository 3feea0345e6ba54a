import { isMap, isScalar, parseDocument } from 'yaml';
import { languages } from '../language/index.ts';
import { locales } from '../language/locale.ts';
import type { Language } from '../language/language.ts';
import { frontMatterOf } from './front-matter.ts';

/** Why a text is a draft, where something of ours has made it one. */
export type DraftReason = keyof Language['reviews'];

/** What a draft says of itself at its top, whatever is wrong with it. */
export interface DraftNote {
  /** Empty where there is none. */
  readonly title: string;
  readonly reason: DraftReason | null;
  /** What an author has written behind `review: pending` instead; empty where that is nothing. */
  readonly remark: string;
}

/** By what an import, a translation or an erasure writes behind `review: pending`, in any language. */
const reasons = new Map(
  locales.flatMap((locale) =>
    // Object.entries forgets which keys there are.
    Object.entries(languages[locale].reviews).map(([reason, words]) => [words, reason as DraftReason] as const),
  ),
);

export function draftNote(mdx: string): DraftNote {
  const { contents } = parseDocument(frontMatterOf(mdx)?.yaml ?? '', { logLevel: 'silent' });
  const fields = isMap(contents) ? contents : null;
  const title = fields?.get('title') ?? fields?.get('question');
  const review = fields?.get('review', true);
  const remark = (isScalar(review) ? review.comment : undefined)?.trim() ?? '';
  const reason = reasons.get(remark) ?? null;
  return { title: typeof title === 'string' ? title : '', reason, remark: reason === null ? remark : '' };
}
