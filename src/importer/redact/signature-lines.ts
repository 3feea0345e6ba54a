import { inAnyLanguage, personWords } from '../../language/ticket-words.ts';
import { isNoName } from './known-names.ts';
import { type Likeness, likenessOf } from './person-shape.ts';

/** What a line of a signature may be: a name, with what its bearer does, or what follows below a name. */

const taken = new RegExp(String.raw`^\W*\[[^\]]{1,60}(?:${inAnyLanguage('removed')})\]\W*$`, 'u');
const contact = new RegExp(String.raw`(?<!\p{L})(?:${personWords('contact')})(?!\p{L})`, 'iu');
const job = new RegExp(String.raw`(?<!\p{L})(?:${personWords('jobs')})(?!\p{L})`, 'iu');
const organisation = new RegExp(String.raw`(?<!\p{L})(?:${personWords('organisations')})(?!\p{L})`, 'iu');
/** «la tesorera, Mireya Solís» */
const jobBefore = new RegExp(String.raw`^(?:\p{L}{2,4}\s)?(?:${personWords('jobs')}),\s{1,2}(?=\p{L})`, 'iu');
const fromWhere = new RegExp(String.raw`^(?:${personWords('of')})(?!\p{L})`, 'iu');
const small = new RegExp(
  String.raw`^(?:${personWords('particles')}|${personWords('of')}|and|the|&|[-–—|/·•,+])$`,
  'iu',
);
const mail = /^(?:<|\p{L}{1,8}:\s{0,2})?[^\s@<>]{1,64}@[^\s@<>]{1,80}>?$/u;
/** A host, without the path that makes it the address of something. */
const page =
  /^(?:\p{L}{1,9}:\s{0,2})?(?:https?:\/\/)?(?:www\.)?(?:facebook|fb|instagram|twitter|x|linkedin|mastodon|t|youtube|tiktok)\.[a-z]{2,6}\/[\w.@/-]{1,40}$/iu;
const site = /^(?:\p{L}{1,8}:\s{0,2})?(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,5}\p{L}{2,24}\/?$/u;
const phone = /^(?:\p{L}{1,12}[.:]{0,2}\s{0,2})?[+(]?\d[\d\s().+-]{5,22}\d$/u;
const handle = /^@[\w.]{2,30}$/;
/** `x204` */
const extension = /^(?:x|ext\.?)\s?\d{2,5}$/iu;
/** “Oakland, CA”, «Mérida, Yuc.» */
const place = /^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2},\s\p{Lu}[\p{L}.]{1,14}$/u;
const pronouns = /^\(?\s?(?:she|he|they|ella|él|elle|xe)\s?\/\s?\p{L}/iu;
const street = /^\d{1,5}\s\p{Lu}|,\s.{0,40}\b\d{5}\b/u;
/** Lists, quotations, tables, code, commands, questions, introductions. */
const noLine =
  /^(?:[*>#|$%]|[-•+]\s|\d{1,2}[.)]\s|\{\{\{|\}\}\})|\}\}\}|\{\{\{|\|\||[=<>{};`\\]|:\/\/\S{1,200}\/\S|[?:]$/u;
/** A saying in quotation marks, as some put below their name. */
const saying = /^(?:"[^"]+"|“[^”]+”|«[^»]+»)[.!]?$/u;
const sentence = /[.!…]$/u;
const abbreviated = /(?:^|[\s.])(?:\p{Lu}|Inc|Ltd|Co|Corp|Org|Assoc|etc|Gral|Nal|Asoc)\.$/u;

/** Whether a line may stand in a block of which the rest says that somebody signs. */
export const isOfBlock = (text: string): boolean =>
  text.length <= 90 &&
  (/^https?:\/\/\S+$/.test(text) || (!noLine.test(text) && (!sentence.test(text) || abbreviated.test(text))));

export interface Detail {
  /** It tells how somebody is reached, or what they do: not any line with capitals. */
  readonly tells: boolean;
}

/** A way to reach somebody. */
const isReach = (text: string): boolean => [mail, phone, handle, page, extension].some((pattern) => pattern.test(text));

/** What stands below a name, or beside it: office, organisation, ways to reach somebody; null for anything else. */
export function detailOf(text: string): Detail | null {
  if (taken.test(text)) return { tells: true };
  if (text.length > 90) return null;
  if (saying.test(text)) return { tells: false };
  if (isReach(text) || text.split(/\s[/|·•]\s/).every(isReach)) return { tells: true };
  if (place.test(text)) return { tells: false };
  if (site.test(text)) return { tells: false };
  if (noLine.test(text) || (sentence.test(text) && !abbreviated.test(text))) return null;
  const words = text.split(/\s+/);
  if (contact.test(text) && (/\d{3}|@|\[/.test(text) || words.length === 2)) return { tells: true };
  if (pronouns.test(text)) return { tells: true };
  if (words.length > 10) return null;
  if (job.test(text) && isTitled(words)) return { tells: true };
  if (fromWhere.test(text) && words.length <= 6) return { tells: false };
  return isTitled(words) || street.test(text) ? { tells: false } : null;
}

/** Capitals throughout, or not more than a few words of which the first is no word of an answer. */
function isTitled(words: readonly string[]): boolean {
  const [first = ''] = words;
  const isName = words.length >= 3 && words.every((each) => small.test(each) || /^\p{Lu}\p{L}/u.test(each));
  if (
    !isName &&
    isNoName(first.replace(/\P{L}+$/u, '')) &&
    !/^\p{Lu}{2}/u.test(first) &&
    ![job, organisation].some((pattern) => pattern.exec(words.join(' '))?.index === 0)
  )
    return false;
  const named = words.filter((each) => !small.test(each));
  return (
    named.length > 0 &&
    (named.every((each) => /^\P{L}*(?:\p{Lu}|\d)/u.test(each)) || (job.test(words.join(' ')) && words.length <= 7))
  );
}

/** Behind a name: a mark, a number, a mail address, or the word for where somebody is from. */
const besideName = new RegExp(
  String.raw`\s{0,2}[,|·•(/]\s{0,2}|\s{1,2}[-–—]\s{1,2}|\s{1,2}(?=[+(]?\d{2,4}[\s).-]|<[^\s<>]{3,80}>$|(?:${personWords('of')})\s(?:\p{L}{2,3}\s){0,2}\p{Lu})`,
  'u',
);

export interface NameLine {
  readonly likeness: Likeness;
  /** Words of the name. */
  readonly words: number;
  readonly isSmall: boolean;
  /** Whether what the name's bearer does stands beside it. */
  readonly hasDetail: boolean;
  /** Whether anything stands beside it: of «Firefox, Chrome» nobody is the name. */
  readonly isLonger?: boolean;
}

/** A line that begins with a name: alone, or with what its bearer does behind a comma, a dash or in brackets. */
export function nameLineOf(text: string): NameLine | null {
  if (text.length > 110 || noLine.test(text)) return null;
  const alone = likenessOf(text);
  if (alone && alone !== 'shaped' && alone !== 'worded') return { likeness: alone, ...shapeOf(text), hasDetail: false };
  if (isOrganisation(text)) return { likeness: 'likely', words: 2, isSmall: false, hasDetail: false };
  if (alone) return { likeness: alone, ...shapeOf(text), hasDetail: false };
  const after = text.replace(jobBefore, '');
  if (after !== text && (likenessOf(after) ?? 'worded') !== 'worded')
    return { likeness: 'known', ...shapeOf(after), hasDetail: true };
  const split = besideName.exec(text);
  if (!split || split.index < 2) return null;
  const name = text.slice(0, split.index);
  const rest = text.slice(split.index + split[0].length).replace(/[)\s]{1,3}$/u, '');
  const likeness = likenessOf(name);
  const detail = detailOf(rest);
  if (!likeness || !detail) return null;
  return { likeness, ...shapeOf(name), hasDetail: detail.tells || likeness === 'known', isLonger: true };
}

/** Organisations sign too: «Comité de Comunicación», “The Maple Court Tenants Union”. */
function isOrganisation(text: string): boolean {
  const words = text.replace(/^the\s/iu, '').split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 8 &&
    !/[.!?:;]$/.test(text) &&
    organisation.test(text) &&
    isTitled(words) &&
    !words.some((each) => each.length > 3 && isNoName(each) && !organisation.test(each))
  );
}

const shapeOf = (name: string) => ({
  words: name.trim().split(/\s+/).length,
  isSmall: /^\P{L}*\p{Ll}/u.test(name),
});
