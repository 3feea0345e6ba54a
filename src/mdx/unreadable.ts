import type { Problem, SourceLocation } from '../schema/problem.ts';
import { codeInvalid, codeNotClosed, markLeftOver, mdxInvalid } from '../schema/problems.ts';
import { isComponentName } from './components.ts';
import { insteadOf, isProseElement } from './html-elements.ts';
import { marksOfLine, openFence } from './leftover-marks.ts';
import { type Part, part } from '../language/problems.ts';

/** What the parser says of a text that it cannot read, taken apart. */
interface Fault {
  readonly reason: string;
  readonly line: number;
  /** The source from the place that it names to the end of that line. */
  readonly rest: string;
  readonly isTicket: boolean;
}

/** What is wrong, as part of a sentence, and a sentence that says what to do. */
type Told = readonly [why: Part, fix: Part];

/**
 * Why a text cannot be read, in the words of its author instead of the compiler’s. Sätteri’s message is
 * `LINE:COLUMN: reason (source:rule)`. `parses` says what is wrong with another text, null for nothing.
 */
export function unreadable(
  message: string,
  mdx: string,
  { file, isTicket }: { readonly file: string; readonly isTicket: boolean },
  parses: (mdx: string) => string | null,
): Problem {
  const [, line, column, reason] = /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message) ?? [];
  if (reason === undefined)
    return mdxInvalid({ file }, { why: part('mdx.other', { reason: message.replace(/\.$/, '') }) });
  const lines = mdx.split('\n');
  const rest = lines[Number(line) - 1]?.slice(Number(column) - 1) ?? '';
  const at: SourceLocation & { line: number } = { file, line: Number(line) };
  if (/^Could not parse expression|^Unexpected end of file in expression/.test(reason)) {
    const [mark] = marksOfLine(lines[at.line - 1] ?? '');
    return mark ? markLeftOver(at, { mark: mark.found, instead: mark.instead }) : codeInvalid(at, { word: '{' });
  }
  if (/closing tag/.test(reason)) {
    const open = openFence(mdx);
    if (open !== null) return codeNotClosed({ file, line: open });
    const word = statementIn(lines, message, parses);
    if (word !== null) return codeInvalid({ file, line: word.line }, { word: word.word });
  }
  const [why, fix] = told({ reason, line: at.line, rest, isTicket });
  return mdxInvalid(at, { why, fix });
}

/**
 * A line of text that begins with `import` or `export`, which the parser takes for code up to the next empty line, tags
 * of what is around it included: then without it something else is wrong, or nothing.
 */
function statementIn(
  lines: readonly string[],
  message: string,
  parses: (mdx: string) => string | null,
): { readonly line: number; readonly word: string } | null {
  const found = lines.flatMap((text, i) => {
    const [word] = /^(?:import|export)\b/.exec(text) ?? [];
    return word === undefined ? [] : [{ line: i + 1, word }];
  });
  const [first] = found;
  if (first === undefined) return null;
  const others = lines.map((text) => text.replace(/^(?:import|export)\b/, 'I'));
  return parses(others.join('\n')) === message ? null : first;
}

const told = (fault: Fault): Told => aboutTag(fault) ?? aboutReason(fault);

function aboutTag({ rest, isTicket }: Fault): Told | null {
  if (rest.startsWith('<!--'))
    return [part('mdx.comment'), part(isTicket ? 'mdx.comment.ticket-fix' : 'mdx.comment.fix')];
  if (/^<(?:[a-z][a-z\d+.-]*:|[^\s<>@]+@[^\s<>@]+>)/i.test(rest)) return [part('mdx.address'), part('mdx.address.fix')];
  return null;
}

function aboutReason({ reason, rest }: Fault): Told {
  const [, closing, opening, line] =
    /closing tag `<\/([^>]*)>`, expected (?:corresponding closing tag for `<([^>]*)>` \((\d+):)?/.exec(reason) ?? [];
  if (closing !== undefined)
    return opening === undefined
      ? [part('mdx.not-begun', { name: closing }), part('mdx.not-begun.fix')]
      : [part('mdx.crossed', { closing, opening, line: Number(line) }), part('mdx.crossed.fix', { opening })];
  const [, name] = /^Expected a closing tag for `<([^>]*)>`/.exec(reason) ?? [];
  if (name !== undefined) return notClosed(name, rest);
  if (rest.startsWith('<')) return [part('mdx.no-tag'), part('mdx.no-tag.fix')];
  return [part('mdx.other', { reason: reason.replace(/ \(note: .*$/s, '').replace(/\.$/, '') }), part('mdx.other.fix')];
}

function notClosed(name: string, rest: string): Told {
  const [tag = `<${name}>`] = /^<[^<>]{0,60}>/.exec(rest) ?? [];
  const other = insteadOf(name);
  if (isComponentName(name)) return [part('mdx.open', { tag: `<${name}>` }), part('mdx.open-component.fix', { name })];
  if (other !== null && /^<\w+\s*>$/.test(tag))
    return [part('mdx.open', { tag }), part('mdx.open-other.fix', { other })];
  if (isProseElement(name))
    return [part('mdx.open', { tag }), part('mdx.open-element.fix', { name, alone: `${tag.slice(0, -1)} />` })];
  return [part('mdx.open-unknown', { tag }), part('mdx.open-unknown.fix', { rest: tag.slice(1) })];
}
