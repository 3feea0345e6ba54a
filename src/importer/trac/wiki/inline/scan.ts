import { bracketLink } from './bracket-link.ts';
import { camelCase, pageInBrackets } from './camel-case.ts';
import { cellMark } from './cell-mark.ts';
import { changeset } from './changeset.ts';
import { doubleBrackets } from './double-brackets.ts';
import { inlineCode } from './inline-code.ts';
import { lineBreak } from './line-break.ts';
import { mailAddress } from './mail-address.ts';
import { marks } from './marks.ts';
import { report } from './report.ts';
import { angleLink, shortLink } from './short-link.ts';
import { ticketNumber } from './ticket-number.ts';
import { type Construct, type ConstructMatch, Line, type Token } from './token.ts';

/** In Trac's order: where two would fit, the first one does. */
const words: readonly Construct[] = [
  marks,
  inlineCode,
  ticketNumber,
  changeset,
  camelCase,
  pageInBrackets,
  report,
  lineBreak,
  mailAddress,
  angleLink,
  shortLink,
  bracketLink,
  doubleBrackets,
];
const cells: readonly Construct[] = [...words, cellMark];

/** Which constructs may begin with a character; each character of a text is asked for, so answers are kept. */
function chooser(constructs: readonly Construct[]): (sign: string) => readonly Construct[] {
  const known = new Map<string, readonly Construct[]>();
  return (sign) => {
    let found = known.get(sign);
    if (found === undefined) known.set(sign, (found = constructs.filter(({ starts }) => starts.test(sign))));
    return found;
  };
}
const forWords = chooser(words);
const forCells = chooser(cells);

/** One line as tokens. `!` before a construct makes it the text that it is. */
export function scan(text: string, inTable = false): Token[] {
  const choose = inTable ? forCells : forWords;
  const line = new Line(text);
  const tokens: Token[] = [];
  const read = (at: number): ConstructMatch | null => {
    for (const construct of choose(text[at] ?? '')) {
      const found = construct.read(line, at);
      if (found !== null) return found;
    }
    return null;
  };
  let plainFrom = 0;
  const plainTo = (end: number) => {
    if (end > plainFrom) tokens.push({ type: 'text', value: text.slice(plainFrom, end) });
  };
  for (let at = 0; at < text.length;) {
    const isEscaped = text[at] === '!';
    const found = isEscaped ? read(at + 1) : read(at);
    if (found === null) at++;
    else {
      plainTo(at);
      if (isEscaped) tokens.push({ type: 'text', value: text.slice(at + 1, found.end) });
      else tokens.push(...found.tokens);
      at = plainFrom = found.end;
    }
  }
  plainTo(text.length);
  return tokens;
}
