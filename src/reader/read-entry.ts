import type { EntryText, FaqText, TicketText } from '../mdx/entry-text.ts';
import { contentOf, type Part, type ConvertedText, type TextSource } from '../mdx/converted-text.ts';
import { noProse } from '../mdx/prose.ts';
import { proseOf } from '../mdx/prose-of.ts';
import { parseText } from '../mdx/render.ts';
import { digested, sectionsOf, type SectionText } from '../mdx/sections.ts';
import { type Faq, faqSchema } from '../schema/faq.ts';
import { limits } from '../schema/limits.ts';
import { isError, type Problem } from '../schema/problem.ts';
import * as problems from '../schema/problems.ts';
import { acceptedResolutions, type Ticket, ticketSchema } from '../schema/ticket.ts';
import { frontMatterOf } from './front-matter.ts';
import { readFields, readYaml, type Yaml } from './read-yaml.ts';
import { placeholderProblems } from './placeholder-problems.ts';
import { textFaults } from './text-faults.ts';

/**
 * One entry in one language, or what is wrong with it; `text` is null when an error was found. Only where words of a
 * new entry are left, there is a text beside the error: its page can be looked at, and is not published.
 */
export interface ReadEntry {
  readonly text: EntryText | null;
  /** A draft that says `review: pending`: it is not looked at any further, whatever is wrong with it. */
  readonly isDraft?: boolean;
  /** The words of the text, for those who compare it with its translation. */
  readonly sections?: readonly SectionText[];
  readonly problems: readonly Problem[];
}

const isPending = (fields: unknown): boolean =>
  typeof fields === 'object' && fields !== null && 'review' in fields && fields.review === 'pending';

const isProblem = (value: object): value is Problem => 'severity' in value;

/** What to do with a draft: only say that it is one, or read it as if it were published. */
export type Drafts = 'leave' | 'read';

/** Reads the source of tickets/NUMBER/LOCALE.mdx or faq/SLUG/LOCALE.mdx. Pure but for `pictureSize`. */
export function readEntry(mdx: string, source: TextSource, drafts: Drafts = 'leave'): ReadEntry {
  const { file } = source;
  const unreadable = textFaults(mdx, file);
  if (unreadable.length > 0) return { text: null, problems: unreadable };
  const front = frontMatterOf(mdx);
  if (front === null) {
    const isOpen = /^---[ \t]*\r?\n/.test(mdx);
    return { text: null, problems: [problems.frontMatterMissing({ file, line: 1 }, { isOpen })] };
  }
  const fields = front.yaml;
  if (Buffer.byteLength(fields) > limits.frontMatterBytes)
    return { text: null, problems: [problems.frontMatterTooLong({ file, line: 1 })] };
  const yaml = readYaml(fields, file, 2);
  const body = parseText(mdx, source);
  const found: Problem[] = isProblem(body) ? [body] : [...body.problems];
  if (isProblem(yaml)) return { text: null, problems: [yaml, ...found] };
  if (drafts === 'leave' && isPending(yaml.value))
    return { text: null, isDraft: true, problems: [problems.reviewPending({ file, line: yaml.lineOf(['review']) })] };

  // Imports and drafts say behind `review` what a reviewer has to do, and no text can be cut off there.
  found.push(...yaml.problems.filter(({ line }) => line !== yaml.lines.review));
  const isTicket = source.key.startsWith('ticket/');
  const read = isTicket ? readFields(ticketSchema, yaml, file) : readFields(faqSchema, yaml, file);
  if ('problems' in read) return { text: null, problems: [...read.problems, ...found] };
  const { data } = read;
  found.push(...dateProblems(data, yaml, file));
  if (isTicket) found.push(...ticketProblems(data as Ticket, yaml, source));
  if (!isProblem(body) && isTicket) found.push(...partProblems(body.parts, data as Ticket, yaml, file));
  if (isProblem(body) || found.some(isError)) return { text: null, problems: found };
  const sections = sectionsOf(
    body,
    { title: 'title' in data ? data.title : data.question, answer: data.answer },
    source.locale,
  );
  const shared = { ...common(body, yaml, source), sections: sections.map(digested) };
  return {
    text: isTicket ? ticketText(data as Ticket, body, shared) : faqText(data as Faq, body, shared),
    sections,
    problems: [...found, ...placeholderProblems(mdx, file)],
  };
}

const common = (body: ConvertedText, yaml: Yaml, { key, locale, file }: TextSource) => ({
  key,
  locale,
  file,
  lines: yaml.lines,
  links: body.links,
  pictures: body.pictures,
});

type Shared = ReturnType<typeof common> & Pick<EntryText, 'sections'>;

function ticketText(fields: Ticket, body: ConvertedText, shared: Shared): TicketText {
  const prose = (name: Part['name']) => {
    const part = body.parts.find((each) => each.name === name);
    return part && proseOf(part.children);
  };
  return {
    kind: 'ticket',
    ...shared,
    fields,
    answer: prose('Answer') ?? null,
    question: prose('Question') ?? noProse,
    comments: body.parts.flatMap(({ comment, line, children }) =>
      comment ? [{ ...comment, line, prose: proseOf(children) }] : [],
    ),
  };
}

function faqText(fields: Faq, body: ConvertedText, shared: Shared): FaqText {
  return {
    kind: 'faq',
    ...shared,
    fields,
    prose: body.needsModule ? null : proseOf(contentOf(body)),
    headings: body.headings,
  };
}

function dateProblems(fields: Ticket | Faq, yaml: Yaml, file: string): Problem[] {
  const inOrder = (
    earlier: string,
    earlierDay: string | undefined,
    later: string,
    laterDay: string | undefined,
  ): Problem[] =>
    earlierDay && laterDay && laterDay < earlierDay
      ? [problems.datesOutOfOrder({ file, line: yaml.lineOf([later]) }, { later, laterDay, earlier, earlierDay })]
      : [];
  return [
    ...inOrder('reviewed', fields.reviewed, 'reviewBy', fields.reviewBy),
    ...('opened' in fields ? inOrder('opened', fields.opened, 'closed', fields.closed) : []),
  ];
}

function ticketProblems(ticket: Ticket, yaml: Yaml, { key, file }: TextSource): Problem[] {
  const at = (field: string) => ({ file, line: yaml.lineOf([field]) });
  const found: Problem[] = [];
  const number = key.slice('ticket/'.length);
  if (String(ticket.ticket) !== number)
    found.push(problems.ticketNumberDiffers(at('ticket'), { inFile: ticket.ticket, inFolder: number }));
  if (ticket.status !== 'closed') found.push(problems.ticketNotClosed(at('status'), { status: ticket.status }));
  else if (!(acceptedResolutions as readonly string[]).includes(ticket.resolution)) {
    found.push(
      problems.ticketResolution(at('resolution'), { resolution: ticket.resolution, accepted: acceptedResolutions }),
    );
  }
  if (ticket.sensitive) found.push(problems.ticketSensitive(at('sensitive')));
  const isDuplicate = ticket.resolution === 'duplicate';
  if (isDuplicate && ticket.duplicateOf === undefined) found.push(problems.duplicateWithoutTarget(at('resolution')));
  if (!isDuplicate && ticket.duplicateOf !== undefined)
    found.push(problems.duplicateTargetUnexpected(at('duplicateOf'), { resolution: ticket.resolution }));
  return found;
}

function partProblems(parts: readonly Part[], ticket: Ticket, yaml: Yaml, file: string): Problem[] {
  const found: Problem[] = [];
  for (const name of ['Question', 'Answer'] as const) {
    const these = parts.filter((part) => part.name === name);
    if (these.length > 1 || (name === 'Question' && these.length === 0)) {
      found.push(problems.ticketPart({ file, line: these[1]?.line }, { name, count: these.length }));
    }
  }
  let previous = 0;
  for (const { comment, line } of parts) {
    if (!comment) continue;
    if (comment.number <= previous)
      found.push(problems.commentOrder({ file, line }, { number: comment.number, previous }));
    if (comment.replyTo !== undefined && comment.replyTo >= comment.number) {
      found.push(problems.commentReply({ file, line }, { number: comment.number, replyTo: comment.replyTo }));
    }
    previous = comment.number;
  }
  const { answerComment } = ticket;
  if (answerComment !== undefined && !parts.some(({ comment }) => comment?.number === answerComment)) {
    found.push(
      problems.answerCommentMissing({ file, line: yaml.lineOf(['answerComment']) }, { number: answerComment }),
    );
  }
  return found;
}
