import type { Element, Root, RootContent } from 'hast';
import { isCode } from './code-in-text.ts';

/**
 * Signs that Markdown takes for marks and that nobody means as such: the stars of a sum, of names of files and of masks
 * (`5*3`, `/etc/*.conf`), the underscores of names in programs (`__init__.py`), single tildes, the lines of a signature
 * (`--`), and the backslashes of paths.
 */
export function straySigns(tree: Root, written: string): number[] {
  const places: number[] = [];
  const waiting: RootContent[] = [...tree.children];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start !== undefined && end !== undefined) {
      if (node.type === 'text') places.push(...backslashesOfPaths(written.slice(start, end), start));
      if (node.type === 'element') places.push(...signsOf(node, written, start, end));
    }
    if ('children' in node && !isCode(node)) waiting.push(...(node.children as RootContent[]));
  }
  return places;
}

function signsOf({ tagName }: Element, written: string, start: number, end: number): number[] {
  if (tagName === 'sub') return [start, end - 1].filter((place) => written[place] === '~');
  if (tagName === 'h1' || tagName === 'h2') {
    const [, line = ''] = /\n[ \t>]*(--?|==?)[ \t]*$/.exec(written.slice(start, end)) ?? [];
    return line === '' ? [] : [written.lastIndexOf(line, end)];
  }
  const width = tagName === 'em' ? 1 : tagName === 'strong' ? 2 : 0;
  const isMark = width > 0 && /[*_]/.test(written[start] ?? '') && written[start] === written[end - 1];
  if (!isMark || isMeant(pairAt(written, start, end, width))) return [];
  return Array.from({ length: width }, (_, i) => [start + i, end - 1 - i]).flat();
}

/** What stands around a pair of marks and between them. */
interface Pair {
  readonly sign: string;
  /** How many of the signs make the mark, and how many stand in a row where it begins. */
  readonly width: number;
  readonly row: number;
  /** Some characters before and behind the rows of signs, and what they hold. */
  readonly before: string;
  readonly words: string;
  readonly behind: string;
}

function pairAt(written: string, start: number, end: number, width: number): Pair {
  const sign = written.charAt(start);
  const rows = [start, start + width, end - width, end];
  let [from = 0, first = 0, last = 0, to = 0] = rows;
  while (written[from - 1] === sign) from -= 1;
  while (first < last && written[first] === sign) first += 1;
  while (last > first && written[last - 1] === sign) last -= 1;
  while (written[to] === sign) to += 1;
  return {
    sign,
    width,
    row: first - from,
    before: written.slice(Math.max(0, from - 2), from),
    words: written.slice(first, last),
    behind: written.slice(to, to + 2),
  };
}

const isMeant = (pair: Pair): boolean => !(pair.sign === '*' ? isStrayStar(pair) : isStrayUnderscore(pair));

const word = String.raw`[\p{L}\p{N}]`;
const endsInWord = new RegExp(`${word}$`, 'u');
const beginsWithWord = new RegExp(`^${word}`, 'u');
/** What no emphasized words begin with: `*.conf`, `*=`, `(*)`. An ellipsis may stand there. */
const beginsLikeName = /^(?:\.(?!\.)|[)\]},;:/|=])/;

/** A star is text within a word or a path, and where the words between two stars begin as none do. */
function isStrayStar({ width, row, before, words, behind }: Pair): boolean {
  const opensInWord = endsInWord.test(before) && beginsWithWord.test(words);
  const closesInWord =
    endsInWord.test(words) && (beginsWithWord.test(behind) || /^(?:\.[\p{Ll}\p{N}]|\/(?!\*))/u.test(behind));
  // `Des**arma**dor` is bold; `2**3 + 4**5` and `j***n@…` are none.
  if (row === 2 && width === 2) {
    if (opensInWord && !/^\p{L}+$/u.test(words)) return closesInWord || /\p{N}$/u.test(before) || /^\p{N}/u.test(words);
    if (opensInWord && /\p{N}$/u.test(before)) return true;
  } else if (opensInWord || closesInWord) return true;
  if (beginsLikeName.test(words) || words.endsWith('/')) return true;
  // A path goes on, or a comment of C begins; `*HTTP*/*SMTP*` are two words.
  if (/(?:[^*]|^)[/\\]$/.test(before) && !/^\/\*/.test(behind)) return true;
  return /^["'”’»]/.test(words) && /["'“‘«([{$]$/.test(before) && !/[([{]$/.test(before);
}

/** Names that programs write with two underscores on each side; others have a capital or a digit within. */
const namesOfPrograms = new RegExp(
  `^(?:${[
    'init|name|main|file|doc|all|dict|class|call|str|repr|del|new|enter|exit|iter|next|len|eq|ne|lt|le|gt|ge|hash|bool',
    'contains|add|sub|mul|getitem|setitem|delitem|getattr|setattr|version|author|license|import|builtins|future|slots',
    'module|qualname|annotations|path|package|spec|loader|pycache|wrapped|self|base|bases|mro|subclasses|globals|debug',
    'construct|destruct|get|set|isset|unset|invoke|sleep|wakeup|clone|tostring|halt_compiler|dir|line|function|method',
    'namespace|trait|date|time|cplusplus|func|proto|dirname|filename|typename|schema|type|tests|mocks|snapshots',
    'meta|attribute|asm|inline|volatile|restrict|declspec|stdcall|cdecl|counter|va_args|gnuc|stdc|linux|unix',
  ].join('|')})$`,
  'i',
);

/** Underscores of a name in a program or a path; those of words that are meant to be bold or in italics stay marks. */
function isStrayUnderscore({ width, before, words, behind }: Pair): boolean {
  if (/[/\\]$/.test(before) || /^[/\\]/.test(behind)) return true;
  if (/^[)\]},;:/|=.](?!\.)/.test(words)) return true;
  if (width !== 2 || !/^[A-Za-z][\w.]*$/.test(words)) return false;
  return (
    /[.$@]$/.test(before) ||
    /^(?:\.[a-z]|[([])/.test(behind) ||
    /_|\d|[a-z][A-Z]/.test(words) ||
    (namesOfPrograms.test(words) && (words === words.toLowerCase() || words === words.toUpperCase()))
  );
}

/** `\\host\…`, `C:\…`, `%TEMP%\…`, `..\…`, up to a blank; `C:\Program Files\…` goes on behind one. */
const path =
  /(?<![\\\p{L}\p{N}])(?:\\\\(?=[\p{L}\p{N}][\p{L}\p{N}.-]*\\)|(?:[A-Z]:(?=\\)|[a-z]:(?=\\[\p{L}\p{N}_.]))|%\w+%(?=\\)|~(?=\\)|(?<!\.)\.{1,2}(?=\\[\p{L}\p{N}_]))[^\s<>{}|"«»“”]*(?: [\p{Lu}(][\p{L}\p{N}()._-]*\\[^\s<>{}|"«»“”]*)*/gu;

/** Before each backslash of a path that Markdown would leave out; none in one that writes them doubled, as `C:\\x`. */
function backslashesOfPaths(text: string, start: number): number[] {
  if (!text.includes('\\')) return [];
  return [...text.matchAll(path)].flatMap(({ 0: found, index }) => {
    const isHost = found.startsWith('\\\\');
    const rest = isHost ? found.slice(2) : found;
    if (/\\\\/.test(rest)) return [];
    const at = start + index;
    const within = [...rest.matchAll(/\\(?=[!-/:-@[-`{-~])/g)].flatMap((sign) => {
      const place = at + (isHost ? 2 : 0) + sign.index;
      // One for the backslash, one for the sign behind it.
      return [place, place];
    });
    return isHost ? [at, at + 1, ...within] : within;
  });
}
