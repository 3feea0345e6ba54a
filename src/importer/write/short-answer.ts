import { languages } from '../../language/index.ts';
import type { Locale } from '../../language/locale.ts';
import { answerIn, answeringComment, type AnswerGuess, type Code, type PlainComment } from '../tracker/answer.ts';
import type { Ticket } from '../tracker/ticket.ts';
import type { ConvertedTicket } from './convert-ticket.ts';

export interface ShortAnswer {
  readonly answer: string;
  /** The comment that it is from, or why none answers. */
  readonly guess: AnswerGuess;
  /** Whether nobody said it: then a person has to write it. */
  readonly isMissing: boolean;
}

/**
 * The answer in short, as front matter has it, out of the comment that answers. A duplicate needs none: its address
 * shows the entry that answers it.
 */
export function shortAnswerOf(
  ticket: Ticket,
  converted: ConvertedTicket,
  duplicateOf: number | null = null,
): ShortAnswer {
  const { tickets } = languages[converted.locale];
  const said = saidIn(ticket, converted);
  const found = answeringComment(said, converted.question?.paragraphs);
  const from = said.find(({ number }) => number === found.comment);
  const answer = from === undefined ? null : answerIn(from.paragraphs, from.code);
  const guess: AnswerGuess = found.comment !== null && answer === null ? { comment: null, reason: 'too_short' } : found;
  if (duplicateOf !== null) return { answer: answer ?? tickets.answeredBy(duplicateOf), guess, isMissing: false };
  return { answer: answer ?? tickets.unanswered(ticket.number), guess, isMissing: answer === null };
}

/** The reason of a guess in words. */
export function reasonInWords(guess: AnswerGuess, locale: Locale): string {
  const { reasons, noReasons } = languages[locale].answers;
  if (guess.comment === null) return noReasons[guess.reason];
  const said = reasons[guess.reason];
  return typeof said === 'string' ? said : said(guess.by ?? guess.comment);
}

/** The words of a reason in another language; null for what somebody has written there. */
export function reasonTranslated(words: string, from: Locale, to: Locale): string | null {
  const by = Number(/\d{1,9}/.exec(words)?.[0] ?? 0);
  const said = ({ answers: { reasons, noReasons } }: (typeof languages)[Locale]): string[] =>
    [...Object.values(reasons), ...Object.values(noReasons)].map((each) =>
      typeof each === 'string' ? each : each(by),
    );
  const at = said(languages[from]).indexOf(words);
  return said(languages[to])[at] ?? null;
}

/** Whether these are the words of a reason that needs no second look: who asked said that it worked. */
export function isSureReason(words: string, locale: Locale): boolean {
  const { confirmed_by_reporter } = languages[locale].answers.reasons;
  const by = /\d{1,9}/.exec(words)?.[0];
  return by !== undefined && words === confirmed_by_reporter(Number(by));
}

/** Comments with a text as it is converted, and those that only changed something. */
export function saidIn(ticket: Ticket, { comments }: ConvertedTicket): PlainComment[] {
  const texts = new Map(comments.map((each) => [each.comment.number, each]));
  return [...Map.groupBy(ticket.comments, ({ number }) => number).values()]
    .flatMap((those) => {
      const [first] = those;
      if (!first) return [];
      const converted = texts.get(first.number);
      return {
        ...first,
        by: converted?.by ?? 'member',
        code: codeIn(converted?.texts.map(({ mdx }) => mdx) ?? []),
        paragraphs: converted?.texts.flatMap(({ paragraphs }) => paragraphs) ?? [],
      };
    })
    .sort((a, b) => a.number - b.number);
}

const block = /^( {0,3})(`{3,}|~{3,})[^\n]*\n([\s\S]*?)^ {0,3}\2[`~]*[ \t]*$/gm;
const inline = /(?<!`)(`{1,2})(?!`)([^`\n]{1,200})\1(?!`)/g;

/** The code of texts as they are written in an entry. */
function codeIn(texts: readonly string[]): Code {
  const blocks = texts.flatMap((mdx) => Array.from(mdx.matchAll(block), ([, , , code = '']) => code));
  const rest = texts.map((mdx) => mdx.replace(block, ''));
  return { blocks, inline: rest.flatMap((mdx) => Array.from(mdx.matchAll(inline), ([, , code = '']) => code.trim())) };
}
