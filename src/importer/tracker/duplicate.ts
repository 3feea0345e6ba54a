import type { Nodes } from 'mdast';
import { sentencesOf } from '../../language/sentences.ts';
import { inAnyLanguage } from '../../language/ticket-words.ts';
import { asFolder } from '../../site/addresses.ts';
import type { TicketLink } from './link.ts';
import type { Body, Ticket } from './ticket.ts';
import type { Converter } from './tracker.ts';

/** What it takes to read a ticket's texts: the converters of its tracker, and its address. */
export interface Reading {
  readonly converters: Readonly<Record<string, Converter>>;
  readonly address: string;
}

const words = (name: Parameters<typeof inAnyLanguage>[0]): string =>
  String.raw`(?<![\p{L}\p{N}])(?:${inAnyLanguage(name)})`;
/** Between what says it and the number: `duplicate of the ticket: #201`. */
const saysBefore = new RegExp(
  String.raw`${words('duplicateOf')}[\s:;,"'“”«»()[\]–—-]{0,4}(?:${inAnyLanguage('the')})?(?:(?:${inAnyLanguage('ticket')})\s{0,3})?[:(]?\s{0,3}$`,
  'iu',
);
const saysBehind = new RegExp(
  String.raw`^[\s,;:.()–—-]{1,4}(?:\p{L}{1,12}\s){0,4}?(?:${inAnyLanguage('duplicateBehind')})(?!\p{L})`,
  'iu',
);
/** The other way round. */
const repeatsThis = new RegExp(
  String.raw`^\s{0,3}(?:\p{L}{1,8}\s){0,2}?(?:${inAnyLanguage('duplicateOfThis')})(?!\p{L})`,
  'iu',
);
/** «no es», “at first I thought”: what follows is not so. */
const denies = new RegExp(String.raw`${words('notDuplicate')}(?!\p{L})`, 'iu');
/** What is put between commas leaves the sentence as it is: “This is not, as I thought, a duplicate”. */
const deniesBesides = new RegExp(String.raw`(${words('notDuplicate')}),[^,]{1,60},`, 'giu');
const clauseEnds = new RegExp(String.raw`[,;]\s|\s[–—-]\s|${words('but')}(?!\p{L})`, 'iu');

/** As people write the number of a ticket: `#201`, `ticket:201`, `bug 201`. Links are written `#201` before. */
const reference = new RegExp(
  String.raw`(?<![\p{L}\p{N}#&/])(?:(?:${inAnyLanguage('ticket')})(?:\s{0,2}:\s{0,2}|\s{1,2}#?)|#)(\d{1,9})(?![\p{L}\p{N}])`,
  'giu',
);

const bareBefore = new RegExp(String.raw`${words('duplicateOfNumber')}\s{1,3}$`, 'iu');
/** A number alone, where nothing follows that it could count. */
const bareNumber = new RegExp(
  String.raw`(?<=${words('duplicateOfNumber')}\s{1,3})(\d{1,9})(?=\s{0,2}(?:[.,;:!)(–—-](?!\d)|$)|\s(?:${inAnyLanguage('but')})(?!\p{L}))`,
  'giu',
);

/** «del ticket núm. 201»: its full stop ends no sentence. */
const signed = new RegExp(
  String.raw`((?:${words('ticket')}|${words('duplicateOfNumber')}))\s{1,3}(?:${inAnyLanguage('numberSign')})\s{0,3}(?=\d)`,
  'giu',
);

/** A ticket that a clause names, and whether it says that this one repeats it. */
interface Mention {
  readonly ticket: number;
  readonly says: 'yes' | 'no' | 'nothing';
}

/**
 * The ticket that this one repeats: trackers may have no field for it, and people write it down, in their language. The
 * last one said counts. A ticket that was resolved as a duplicate and names one other ticket names that one, in
 * whatever words; null where that is none, or several.
 */
export function duplicateTarget({ comments, description, number }: Ticket, reading: Reading): number | null {
  const said = [description, ...comments.map(({ body }) => body)].map((body) =>
    body ? mentionsIn(body, number, reading).filter(({ ticket }) => ticket !== number) : [],
  );
  const all = said.flat();
  const last = all.findLast(({ says }) => says === 'yes');
  if (last) return last.ticket;
  const denied = new Set(all.flatMap(({ ticket, says }) => (says === 'no' ? [ticket] : [])));
  const named = (mentions: readonly Mention[]): number[] => [
    ...new Set(mentions.map(({ ticket }) => ticket).filter((ticket) => !denied.has(ticket))),
  ];
  const closing = comments.findLastIndex(({ resolution }) => resolution === 'duplicate');
  for (const mentions of closing === -1 ? [all] : [said[closing + 1] ?? [], all]) {
    const [only, ...more] = named(mentions);
    if (only !== undefined && more.length === 0) return only;
  }
  return null;
}

const mentionsIn = (body: Body, ticket: number, reading: Reading): Mention[] =>
  blocksOf(body, ticket, reading)
    .map((block) => block.replace(signed, '$1 #'))
    .flatMap(sentencesOf)
    .flatMap(mentionsInSentence);

function mentionsInSentence(sentence: string): Mention[] {
  const text = sentence.replace(deniesBesides, '$1');
  const matches = [...text.matchAll(reference), ...text.matchAll(bareNumber)].sort((a, b) => a.index - b.index);
  return matches.map((match) => {
    // Of a sentence as long as a page only what stands around the number counts.
    const before = text.slice(Math.max(0, match.index - 200), match.index);
    const behind = text.slice(match.index + match[0].length).slice(0, 100);
    const says = saysBefore.test(before) || bareBefore.test(before) || saysBehind.test(behind);
    const isNot = isDenied(before) || repeatsThis.test(behind);
    return { ticket: Number(match[1]), says: isNot ? 'no' : says ? 'yes' : 'nothing' };
  });
}

/** Within the clause that leads to the number; a word that says it may stand behind a comma by itself. */
const isDenied = (before: string): boolean => denies.test(before.split(clauseEnds).at(-1) ?? '');

/** Paragraphs and items as plain text without code and what is quoted; each link to a ticket is its number. */
function blocksOf({ format, source }: Body, ticket: number, { converters, address }: Reading): string[] {
  const root = asFolder(address);
  const tree = converters[format]?.convert(source, {
    ticket,
    root,
    resolve: (link) => {
      const target = ticketNamed(link, root);
      return target === null ? null : { href: `ticket:${target}` };
    },
    picture: () => null,
  }).tree;
  const blocks: string[] = [];
  const textOf = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (node.type === 'break') return '\n';
    if (node.type === 'link' && node.url.startsWith('ticket:')) return ` #${node.url.slice('ticket:'.length)} `;
    return 'children' in node ? node.children.map(textOf).join('') : '';
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'blockquote' || node.type === 'code') return;
    if (['paragraph', 'heading', 'tableCell'].includes(node.type)) blocks.push(...textOf(node).split('\n'));
    else if ('children' in node) node.children.forEach(visit);
  };
  if (tree) visit(tree);
  return blocks;
}

/** By its address too, as people copy it: the tracker may have moved from http to https meanwhile. */
function ticketNamed(link: TicketLink, root: string): number | null {
  if (link.to === 'ticket') return link.ticket;
  if (link.to !== 'url') return null;
  const withoutScheme = (url: string): string => url.replace(/^https?:/i, '');
  const [own, url] = [withoutScheme(root), withoutScheme(link.url)];
  const number = url.startsWith(own) ? /^ticket\/(\d{1,9})(?![\d/])/.exec(url.slice(own.length))?.[1] : undefined;
  return number === undefined ? null : Number(number);
}
