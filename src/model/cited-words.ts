/**
 * The words of an answer as each kind of text wants them written, so that what is shown is the words. A mark is escaped
 * where that is sure to help; what a tracker makes something of whatever stands before it becomes code, word by word.
 */

/** One line, as a page shows it too. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Marks of Markdown and of what is added to it: tables, strokes, notes, marked words, HTML and its entities. */
const marks = /[\\`*_[\]<>|~&^=#+{}]|-(?=-)|(?<=-)-/g;
/** An address that reads the same with and without GitHub's own links; underscores within its words mark nothing. */
const plainAddress = /^\(*(?:https?:\/\/|www\.)[a-z\d.-]+(?::\d+)?(?:\/[\w.%-]+)*\/?[.,;:!?)]*$/i;
const outerUnderscore = /(?<![a-z\d])_|_(?![a-z\d])/i;
const address = /https?:\/\/[^\s<>`\\]+/i;
/**
 * What GitHub and GitLab look for in what is shown already, so that escaping does not help: people, tickets, labels,
 * faces, formulas, and checksums of changes, which are cut short.
 */
const foundInShown = [
  /(?<![\p{L}\p{N}_.+-])@[\p{L}\p{N}_]/u,
  /(?<![&])[#!&%~^]\w/,
  /:[\w+-]+:/,
  /\$/,
  /\b(?:GH-|[A-Z]{2,}-)\d/,
  /\b[0-9a-f]{7,40}\b/i,
];

export const inMarkdown = (text: string): string =>
  inOneLine(text)
    .split(' ')
    .map((word) => {
      if (plainAddress.test(word) && !outerUnderscore.test(word)) return word;
      const { 0: found, index } = address.exec(word) ?? { 0: '', index: 0 };
      const isCode = foundInShown.some((pattern) => pattern.test(word.replace(address, ' ')));
      // GitHub makes a link of www.… too, and takes what follows for a part of it: the \ before a mark, and a quote.
      if (isCode || (found === '' && /www\./i.test(word))) return codeInMarkdown(word);
      if (found === '') return escaped(word);
      const link = withoutEnd(found);
      return `${escaped(word.slice(0, index))}<${link}>${escaped(word.slice(index + link.length))}`;
    })
    .join(' ');

const escaped = (words: string): string => words.replace(marks, '\\$&');

/** Without the marks of the sentence that it stands in, and brackets that were opened before it. */
function withoutEnd(link: string): string {
  const shorter = link.replace(/[.,;:!?'"*_~»”’]+$/, '');
  const [open, close] = shorter.endsWith(']') ? ['[', ']'] : ['(', ')'];
  const isOpened = shorter.split(open).length >= shorter.split(close).length;
  return shorter.endsWith(close) && !isOpened ? withoutEnd(shorter.slice(0, -1)) : shorter;
}

/** With more backticks around it than it has itself. */
function codeInMarkdown(words: string): string {
  const fence = '`'.repeat(Math.max(0, ...(words.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  const blank = /^`|`$/.test(words) ? ' ' : '';
  return fence + blank + words + blank + fence;
}

const letter = String.raw`[A-Za-z0-9\u0080-\u{10ffff}]`;
/** What no version of Trac makes anything of: words, numbers, hours, names of hosts, and the marks of a sentence. */
const plainInTrac = new RegExp(
  String.raw`^(?:[("]*${letter}+(?:(?:[-'./]|(?<=\d)[,:](?=\d))${letter}+)*[)".,;:?!%]*|-)$`,
  'u',
);
/** Names of pages, alone or one below another, and changes; what is not plain besides is code. */
const page = /^[("]*(?:\p{Lu}\p{Ll}+\/?){2,}/u;
const escapable = /^([("]*)((?:[A-Z][a-z]+){2,}|r\d+|#\d+)([)".,;:?!]*)$/;
const change = /^[("]*r\d/;
const addressInTrac = /^\(*https?:\/\/[A-Za-z0-9.-]+(?:\/[A-Za-z0-9.%=?&-]*)*(?<=[A-Za-z0-9/=])[).,;:?!]*$/;

/** Trac takes a page or a ticket for text when `!` stands before it, and code for text without marks. */
export function inTrac(text: string): string {
  const written: string[] = [];
  let risky: string[] = [];
  const endCode = (): void => {
    if (risky.length > 0) written.push(codeInTrac(risky.join(' ')));
    risky = [];
  };
  for (const word of inOneLine(text).split(' ')) {
    const plain = plainWordOfTrac(word);
    if (plain === null) risky.push(word);
    else {
      endCode();
      written.push(plain);
    }
  }
  endCode();
  return written.join(' ');
}

/** The word as it is, or escaped; null where only code keeps it. */
function plainWordOfTrac(word: string): string | null {
  const [, before = '', name, after = ''] = escapable.exec(word) ?? [];
  if (name !== undefined) return `${before}!${name}${after}`;
  if (addressInTrac.test(word) && !/(?<!:)\/\/|--/.test(word)) return word;
  return plainInTrac.test(word) && !page.test(word) && !change.test(word) ? word : null;
}

function codeInTrac(words: string): string {
  if (!words.includes('`')) return `\`${words}\``;
  if (!words.includes('}}}') && !words.endsWith('}')) return `{{{${words}}}}`;
  return words
    .split(/(`+)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('`') ? `{{{${part}}}}` : `\`${part}\``))
    .join('');
}

/** A label is text, but ends at a bracket and loses quotes around it: such a title stands beside its address. */
export const linkInTrac = (link: string, title: string): string =>
  /[[\]|\\`]|^["'=]|["']$|''/.test(inOneLine(title)) ? `${link} ${inTrac(title)}` : `[[${link}|${inOneLine(title)}]]`;

/**
 * A line of a mail. Programs take one that begins with `>` for a citation, with a blank for one to be joined, with
 * `From` for the next mail, and `--` for the end.
 */
export const inMail = (text: string): string => inOneLine(text).replace(/^(?=>|From\b|--)/, '– ');
