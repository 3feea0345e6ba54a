import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isMap, parseDocument, visit } from 'yaml';
import type { Detector } from '../importer/redact/finding.ts';
import { type Place, placeholderIn, replaced } from '../importer/redact/redact.ts';
import { erasedNames, nameLine, parseErased, quoting } from '../importer/write/erased.ts';
import { languages } from '../language/index.ts';
import type { Locale } from '../language/locale.ts';
import { type Draft, draftOf, type Where } from '../reader/draft.ts';
import { frontMatterOf } from '../reader/front-matter.ts';
import { Problems } from '../schema/problem.ts';

export interface WithoutText {
  readonly text: string;
  /** Whether its answer came from what went. */
  readonly isDraft: boolean;
  /** Numbers of the comments that it had. */
  readonly comments: readonly number[];
  /** Pictures that the text showed, and those that the rest shows. */
  readonly shown: readonly string[];
  readonly left: readonly string[];
}

/** A stretch of a file that goes, and what stands there instead. */
interface Cut {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/**
 * The text of an entry without one of its parts, and without what others in it quote of that. Throws Problems for a
 * file that cannot be read.
 */
export function withoutText(text: string, file: string, where: Exclude<Where, 'answer'>): WithoutText {
  const draft = asDraft(text, file);
  const comments = draft.parts.flatMap(({ comment }) => (comment ? [comment.number] : []));
  const part = draft.parts.find((each) => each.where === where);
  const words = part ? text.slice(part.start, part.end).trim() : '';
  const picturesIn = (stretch: string): string[] => draft.pictures.filter((name) => stretch.includes(name));
  if (!part || words === '') return { text, isDraft: false, comments, shown: [], left: draft.pictures };
  const isAnswered = draft.fields.answerComment !== null && `comment:${draft.fields.answerComment}` === where;
  const isQuoted = quoting([words]);
  const isDraft = isAnswered || isQuoted(draft.fields.answer) || (where === 'question' && isQuoted(draft.fields.title));
  const cuts: Cut[] = [
    where === 'question' ? { ...part, instead: '\n\n' } : { ...outerOf(text, part), instead: '' },
    ...(isDraft
      ? draft.parts.filter((each) => each.where === 'answer').map((each) => ({ ...outerOf(text, each), instead: '' }))
      : []),
    ...draft.parts
      .filter((each) => each !== part && !(isDraft && each.where === 'answer'))
      .flatMap(({ start, end }) => quotationsIn(text.slice(start, end), isQuoted).map((cut) => moved(cut, start))),
  ];
  const body = withoutReplies(cutOut(text, cuts), where);
  const changed = isDraft ? asUnanswered(body, draft, isQuoted) : body;
  asDraft(changed, file);
  return { text: changed, isDraft, comments, shown: picturesIn(words), left: picturesIn(changed) };
}

function asDraft(text: string, file: string): Draft {
  const [, ticket = '', locale = ''] = /tickets\/(\d+)\/(\w+)\.mdx$/.exec(file) ?? [];
  const draft = draftOf({ file, key: `ticket/${ticket}`, locale: locale as Locale }, text);
  if ('severity' in draft) throw new Problems(draft);
  return draft;
}

const moved = (cut: Cut, by: number): Cut => ({ ...cut, start: cut.start + by, end: cut.end + by });

/** A part with its tags and the blank lines behind it. */
function outerOf(text: string, { start, end }: Pick<Cut, 'start' | 'end'>): Pick<Cut, 'start' | 'end'> {
  const [rest = ''] = /^<\/\w+>\s*/.exec(text.slice(end)) ?? [];
  return { start: text.lastIndexOf('\n<', start - 1) + 1, end: end + rest.length };
}

const cutOut = (text: string, cuts: readonly Cut[]): string =>
  `${cuts
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end, instead }) => left.slice(0, start) + instead + left.slice(end), text)
    .trimEnd()}\n`;

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Quotations of a text, wherever they stand in another. */
function quotationsIn(mdx: string, isQuoted: (words: string) => boolean): Cut[] {
  const cuts: Cut[] = [];
  const waiting: Nodes[] = [processor.parse(mdx) as Root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === 'blockquote' && isQuoted(mdx.slice(start, end).replace(/[>*_\\]/g, ' ')))
      cuts.push({ start, end: end + blanksAt(mdx, end), instead: '' });
    else if ('children' in node) waiting.push(...node.children);
  }
  return cuts;
}

const blanksAt = (text: string, at: number): number => (/^\n+/.exec(text.slice(at))?.[0] ?? '').length;

/** Nothing replies to a comment that there is no more, and no link leads to it. */
const withoutReplies = (text: string, where: string): string =>
  where === 'question'
    ? text
    : withoutLinksTo(
        text.replaceAll(
          new RegExp(String.raw`^(<Comment [^>\n]*?) replyTo="${where.slice('comment:'.length)}"`, 'gm'),
          '$1',
        ),
        `#${where}`,
      );

/** The words of links to an entry or a place on it stay: `ticket/6115` for all of it, `#comment:4` within an entry. */
export function withoutLinksTo(text: string, place: string): string {
  const target = place.replace('/', ':').replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  const rest = place.includes('#') ? '' : String.raw`(?:#[^)\s]{1,80})?`;
  return text.replaceAll(new RegExp(String.raw`\[((?:[^\[\]\\\n]|\\.){1,300})\]\(${target}${rest}\)`, 'g'), '$1');
}

/** A draft that says why: its answer is gone with what it was made of. */
function asUnanswered(text: string, { number, locale, fields }: Draft, isQuoted: (words: string) => boolean): string {
  const front = frontMatterOf(text);
  const document = parseDocument(front?.yaml ?? '');
  if (!front || !isMap(document.contents)) throw new Error('An entry has front matter.');
  const { tickets, reviews } = languages[locale];
  document.delete('review');
  const review = document.createNode('pending');
  review.comment = ` ${reviews.erased}`;
  document.contents.items.unshift(document.createPair('review', review) as (typeof document.contents.items)[number]);
  document.set('answer', tickets.unanswered(number));
  document.delete('answerComment');
  if (isQuoted(fields.title)) document.set('title', `${tickets.untitled} (ticket ${number})`);
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return text.slice(0, front.start) + written + text.slice(front.start + front.yaml.length);
}

/** A name, in any case and with any accents, becomes a placeholder; a link to an address with it keeps its words. */
export function withoutName(text: string, name: string, locale: Locale): string {
  const find = erasedNames(parseErased(nameLine(name)));
  if (find(text).length === 0) return text;
  const place = placeholderIn(locale);
  const front = frontMatterOf(text);
  const [from, to] = front ? [front.start, front.start + front.yaml.length] : [0, 0];
  const body = text
    .slice(to)
    .replaceAll(/\[((?:[^[\]\\\n]|\\.){1,300})\]\(([^()\s]{1,2000})\)/g, (link, label: string, target: string) =>
      find(target).length > 0 ? label : link,
    )
    .replaceAll(/^(<Comment [^>\n]*?) name="([^"\n]*)"/gm, (tag, rest: string, value: string) =>
      find(value).length > 0 ? rest : tag,
    );
  const written = replaced(body, find(body), (kind, words) => place(kind, words).replace('[', '\\['));
  return text.slice(0, from) + withoutNameInFields(text.slice(from, to), find, place) + written;
}

function withoutNameInFields(yaml: string, find: Detector, place: Place): string {
  if (find(yaml).length === 0) return yaml;
  const document = parseDocument(yaml);
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string') node.value = replaced(node.value, find(node.value), place);
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
