import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { languages } from '../language/index.ts';
import { type Locale, locales } from '../language/locale.ts';
import { parseText } from '../mdx/render.ts';
import { frontMatterOf } from '../reader/front-matter.ts';
import { withoutLinksTo } from './without-links.ts';

/** What other files say of an entry without a page: a build would stop at it, and the old page would stand. */

/** A text of the content folder, and which one it is. */
export interface TextFile {
  readonly text: string;
  /** Path from the content folder. */
  readonly file: string;
  readonly locale: Locale;
}

/**
 * A text that does not lead to an entry that is no more: its links keep their words, and `related` loses it; what was
 * joined to it as its translation stands by itself.
 */
export function withoutEntry({ text, file }: Pick<TextFile, 'text' | 'file'>, key: string): string {
  return withFields(withoutLinksTo(text, key, file), key, (document) => {
    const related = document.get('related');
    const isRelated = isSeq(related) && leaveOut(related, key);
    if (isRelated && related.items.length === 0) document.delete('related');
    const isJoined = document.get('translationOf') === key;
    if (isJoined) document.delete('translationOf');
    return isRelated || isJoined;
  });
}

/** A guide with code of its own is not rendered again for each reader, so that none of its links may name a draft. */
export function withoutDraft({ text, file, locale }: TextFile, key: string): string {
  const slug = /(?:^|\/)faq\/([^/]+)\//.exec(file)?.[1];
  if (slug === undefined || !text.includes(key.split('/')[1] ?? '')) return text;
  const body = parseText(text, { key: `faq/${slug}`, locale, file, pictureSize: () => null });
  return 'severity' in body || body.needsModule ? withoutLinksTo(text, key, file) : text;
}

/**
 * The duplicate of an entry without a page as a draft that says why; null for what is no duplicate of it. Where the
 * entry is a draft, it is named still, so that both can be accepted.
 */
export function duplicateWaiting({ text, locale }: TextFile, key: string, isDraft: boolean): string | null {
  let isOne = false;
  const left = withFields(text, key, (document) => {
    if (document.get('duplicateOf') !== key) return false;
    isOne = true;
    if (isDraft && document.get('review') === 'pending') return false;
    const { reviews, tickets } = languages[locale];
    setWaiting(document, isDraft ? reviews.duplicateOfDraft : reviews.erased);
    if (isDraft) return true;
    document.delete('duplicateOf');
    document.set('answer', tickets.unanswered(Number(document.get('ticket'))));
    return true;
  });
  return isOne ? left : null;
}

/** Puts `review: pending` at the top, with what is to be done. */
export function setWaiting(document: Document, why: string): void {
  if (!isMap(document.contents)) throw new Error('An entry has front matter.');
  document.delete('review');
  const review = document.createNode('pending');
  review.comment = ` ${why}`;
  document.contents.items.unshift(document.createPair('review', review) as (typeof document.contents.items)[number]);
}

/** Only what names the key is parsed; `change` says whether it has changed something. */
function withFields(text: string, key: string, change: (document: Document) => boolean): string {
  const front = frontMatterOf(text);
  if (!front?.yaml.includes(key)) return text;
  const document = parseDocument(front.yaml) as Document;
  if (document.errors.length > 0 || !change(document)) return text;
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return text.slice(0, front.start) + yaml + text.slice(front.start + front.yaml.length);
}

/** site.yaml, whose about text does not lead to the entry. */
export function aboutWithout(text: string, key: string, file: string): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) return text;
  let isChanged = false;
  for (const locale of locales) {
    const node = document.getIn(['about', locale], true);
    if (!isScalar(node) || typeof node.value !== 'string') continue;
    const left = withoutLinksTo(node.value, key, file, false);
    isChanged ||= left !== node.value;
    node.value = left;
  }
  return isChanged ? document.toString({ lineWidth: 0 }) : text;
}

/** questions.yaml without the entry among the answers, and without questions that nothing else answers. */
export function questionsWithout(text: string, key: string): string {
  const { contents, errors } = parseDocument(text);
  if (!isSeq(contents) || errors.length > 0) return text;
  let left = text;
  for (const item of contents.items.toReversed()) {
    const answers = isMap(item) ? item.get('answers') : null;
    if (!isMap(item) || !isSeq(answers) || !leaveOut(answers, key)) continue;
    const [from, to] = (answers.items.length > 0 ? answers.range : item.range) ?? [0, 0];
    if (answers.items.length > 0) left = `${left.slice(0, from)}[${valuesOf(answers).join(', ')}]${left.slice(to)}`;
    else {
      const lineEnd = left.indexOf('\n', to - 1);
      left = left.slice(0, left.lastIndexOf('\n', from) + 1) + (lineEnd === -1 ? '' : left.slice(lineEnd + 1));
    }
  }
  return left;
}

const valuesOf = (list: YAMLSeq): unknown[] => list.items.map((each) => (isScalar(each) ? each.value : each));

/** Says whether the value was there. */
function leaveOut(list: YAMLSeq, value: string): boolean {
  const kept = list.items.filter((each) => !isScalar(each) || each.value !== value);
  if (kept.length === list.items.length) return false;
  list.items = kept;
  return true;
}
