import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { reasonKey } from '../reader/draft.ts';
import { frontMatterOf } from '../reader/front-matter.ts';

/** What a reviewer decides of an entry's fields. */
export interface DecidedFields {
  readonly title: string;
  readonly answer: string;
  /** Number of the comment that holds the answer; null where none does. */
  readonly answerComment: number | null;
}

/** What else of the front matter depends on who accepts it. */
export interface Accepting {
  /** The day that an entry without `reviewed` gets. */
  readonly today: string;
  /** Whether a keyword may stay. */
  readonly isKept: (keyword: string) => boolean;
}

/**
 * The file with these fields and `review: done`. Other fields and their comments stay; the reminder beside `review`
 * goes, and the reason of the guess. Throws where there is no front matter, which whoever has read a draft has seen.
 */
export function withDecision(
  text: string,
  { title, answer, answerComment }: DecidedFields,
  { today, isKept }: Accepting,
): string {
  const front = frontMatterOf(text);
  if (front === null) throw new Error('A draft has front matter.');
  const document = parseDocument(front.yaml);
  const { contents } = document;
  if (!isMap(contents)) throw new Error('Front matter is a list of fields.');
  document.set('review', 'done');
  // What a person has decided needs no reminder, and no reason for a guess.
  const review = document.get('review', true);
  if (isScalar(review)) review.comment = null;
  const reason = reasonKey(document);
  if (reason) reason.commentBefore = null;
  const keywords = document.get('keywords', true);
  if (isSeq(keywords)) keywords.items = keywords.items.filter((each) => !isScalar(each) || isKept(String(each.value)));
  if ((document.get('reviewed') ?? '') === '') document.set('reviewed', today);
  document.set('title', title);
  document.set('answer', answer);
  if (answerComment === null) document.delete('answerComment');
  else if (document.has('answerComment')) document.set('answerComment', answerComment);
  else {
    const pair = document.createPair('answerComment', answerComment);
    const after = contents.items.findIndex(({ key }) => isScalar(key) && key.value === 'answer');
    contents.items.splice(after + 1, 0, pair as (typeof contents.items)[number]);
  }
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const lineEnds = front.yaml.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
  return text.slice(0, front.start) + lineEnds + text.slice(front.start + front.yaml.length);
}
