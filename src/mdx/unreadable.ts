import type { Problem, SourceLocation } from '../schema/problem.ts';
import { codeInvalid, codeNotClosed, markLeftOver, mdxInvalid } from '../schema/problems.ts';
import { isComponentName } from './components.ts';
import { insteadOf, isProseElement } from './html-elements.ts';
import { marksOfLine, openFence } from './leftover-marks.ts';

/** What the parser says of a text that it cannot read, taken apart. */
interface Fault {
  readonly reason: string;
  readonly line: number;
  /** The source from the place that it names to the end of that line. */
  readonly rest: string;
  readonly isTicket: boolean;
}

/** A sentence that says what is wrong, without its stop, and one that says what to do. */
type Told = readonly [why: string, fix: string];

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
  if (reason === undefined) return mdxInvalid({ file }, { why: message.replace(/\.$/, '') });
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

const asText = 'write &lt; for a < that is text, or put it into `backticks`';

function told({ reason, rest, isTicket }: Fault): Told {
  if (rest.startsWith('<!--'))
    return [
      '<!-- begins no comment in MDX',
      isTicket ? `Take the comment out; ${asText}.` : `Write a remark for authors as {/* … */}; ${asText}.`,
    ];
  if (/^<(?:[a-z][a-z\d+.-]*:|[^\s<>@]+@[^\s<>@]+>)/i.test(rest))
    return ['an address between < and > is a tag in MDX', 'Write the address alone, or [words](address).'];
  const [, closing, opening, line] =
    /closing tag `<\/([^>]*)>`, expected (?:corresponding closing tag for `<([^>]*)>` \((\d+):)?/.exec(reason) ?? [];
  if (closing !== undefined)
    return opening === undefined
      ? [`</${closing}> ends what does not begin before it`, `Take it out; ${asText}.`]
      : [
          `</${closing}> stands where <${opening}> of line ${line} has to end`,
          `Write </${opening}> first, with empty lines before and behind it; ${asText}.`,
        ];
  const [, name] = /^Expected a closing tag for `<([^>]*)>`/.exec(reason) ?? [];
  if (name !== undefined) return notClosed(name, rest);
  if (rest.startsWith('<'))
    return ['< begins a tag in MDX, and what follows is none', `Write values of attributes in quotes; ${asText}.`];
  return [reason.replace(/ \(note: .*$/s, '').replace(/\.$/, ''), `Close each component that you open; ${asText}.`];
}

function notClosed(name: string, rest: string): Told {
  const [tag = `<${name}>`] = /^<[^<>]{0,60}>/.exec(rest) ?? [];
  const other = insteadOf(name);
  if (isComponentName(name))
    return [`<${name}> has no end`, `Write </${name}> behind all that belongs to it; ${asText}.`];
  if (other !== null && /^<\w+\s*>$/.test(tag)) return [`${tag} has no end`, `Write ${other} in its place; ${asText}.`];
  if (isProseElement(name))
    return [`${tag} has no end`, `Write </${name}> behind what belongs to it, or ${tag.slice(0, -1)} />; ${asText}.`];
  return [
    `${tag} is a tag in MDX, and has no end`,
    `Write &lt;${tag.slice(1)} or put it into \`backticks\` if it is text.`,
  ];
}
