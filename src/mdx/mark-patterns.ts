import { itemPatterns, linePatterns } from './line-patterns.ts';
import {
  certain,
  doubtful,
  type LeftOver,
  marked,
  onLine,
  type Pattern,
  perhapsText,
  placeholders,
} from './mark-pattern.ts';
import { type Part, part } from '../language/problems.ts';

/** Stands for what was told already. */
const told = '\uE003';

const own = String.raw`(?:ticket|faq|topic):`;
const files = String.raw`\.(?:png|jpe?g|gif|webp|avif|svg|pdf|html?|mdx?|txt|zip|csv|docx?|xlsx?|odt)`;
const alerts = 'note|tip|important|warning|caution';
const kinds = `${alerts}|danger|info|hint|attention|error|example|question|success|abstract|nota|aviso`;
const callout = part('mark.callout');

/** An address with blanks stands in <…>; behind ticket:, faq: and topic: none is meant. */
const enclosed = (written: string): string =>
  new RegExp(`^\\s*${own}`).test(written)
    ? written.replace(/\s+/g, '')
    : /\s/.test(written.trim())
      ? `<${written.trim()}>`
      : written.trim();

const link = (words: string, there: string): string => `[${words}](${enclosed(there)})`;

const links: readonly Pattern[] = [
  certain(
    marked(String.raw`!\[([^[\]]*)\]\(((?:[^()\n]|\([^()\n]*\))*)\)`),
    (words, there) => `!${link(words, there)}`,
  ),
  certain(
    marked(
      String.raw`(?<!!)\[([^[\]]*)\]\((\s*(?:${own}|https?:|mailto:|www\.|#|\.{0,2}/)[^()\n]*|[^()\n]*${files}\s*)\)`,
      'i',
    ),
    link,
  ),
  certain(marked(String.raw`\[([^[\]\n]+)\]\s+\((${own}[^()\n]*)\)`), link),
  certain(marked(String.raw`\(([^()\n]+)\)\[(${own}[^[\]\n]*)\]`), link),
  certain(marked(String.raw`\((${own}[^()\n]*)\)\[([^[\]\n]+)\]`), (there, words) => link(words, there)),
  certain(marked(String.raw`\[([^[\]\n]+)\]\((${own}[^()\s]*)(?![^()\n]*\))`), link),
  doubtful(
    marked(String.raw`\[([^[\]\n]+)\]\((https?:[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?![^()\n]*\))`, 'i'),
    (words, there) => part('mark.link-bracket', { link: `[${words}](<${there}>)` }),
  ),
  doubtful(
    marked(String.raw`(?<!!)\[([^[\]\n]+)\]\([ \t]*(ticket|faq|topic)[ \t]*[ \t:#][ \t]*([^()\n]*)\)`, 'i'),
    (words, kind, there) => link(words, `${kind.toLowerCase()}:${there}`),
  ),
  perhapsText(
    marked(
      String.raw`(?<![\p{L}\p{N}\])!])\[(?=[^[\]\n]*\p{L})([^[\]\n]+)\]\((?=\p{L})[^(),\n]*[^(),\s][ \t]+[^(),\n]*\)`,
    ),
    (words) => part('mark.link-to', { words }),
  ),
  doubtful(marked(String.raw`\[([^[\]\n]+)\][ \t]+\(((?:https?:[^()\s]*|#\p{L}[\w-]*))\)`), link),
  doubtful(marked(String.raw`\((https?:[^()\s]*)\)\[([^[\]\n]*\p{L}[^[\]\n]*)\]`), (there, words) =>
    link(words, there),
  ),
  doubtful(marked(String.raw`\[\[([^[\]\n]+)\]\[([^[\]\n]+)\]\]`), (there, words) => link(words, there)),
  certain(marked(String.raw`\[([a-z]+)(?:[ =][^[\]\n]*)?\][^[]*\[\/\1\]`, 'i'), () => part('mark.tags')),
  doubtful(marked(String.raw`\[\w+(?:[ \t]+\w+=["“][^"”\]\n]*["”])+[ \t]*/?\]`), () => part('mark.component')),
  certain(marked(String.raw`\[\[(?:BR|Image\(|PageOutline|TOC|TicketQuery)[^[\]\n]*\]\]`, 'i'), () =>
    part('mark.trac-macro'),
  ),
  doubtful(marked(String.raw`!?\[\[(?=[\p{L}#/])([^[\]\n]+)\]\]`), () => part('mark.link-or-picture')),
  doubtful(marked(String.raw`\[(?:wiki:|ticket:\d|https?:)[^\s\]]*[ \t]+[^[\]\n]+\]`), () => part('mark.link')),
  doubtful(marked(String.raw`\[(${own}[^\s[\]]+)\]`), (there) => `[words](${there})`),
  doubtful(
    marked(String.raw`(?<![\p{L}\p{N}\])])\[(?!\^|\w-\w)([^[\]\n]*\p{L}[^[\]\n]*)\]\[(?!\^)([^[\]\n]*)\]`),
    (words) => part('mark.link-or-line', { words }),
  ),
];

const notes: readonly Pattern[] = [
  certain(onLine(String.raw`\[!(?:${kinds})\][-+]?`, 'i'), () => part('mark.alert')),
  certain(
    // The number of a note stands behind a word, and no sign of a regular expression behind it.
    marked(
      String.raw`(?<=\p{L}[\p{L}\p{N}]|(?:[\p{L}\p{N}]|\))[.,;:!?…»”"')]|\p{L}\)|[\uE000-\uE003])\[\^(\d+)\](?![\p{L}\p{N}\[(+*{$^|\\/])`,
    ),
    (label) => part('mark.note', { label }),
  ),
  perhapsText(marked(String.raw`\[\^(\d+)\]`), (label) => part('mark.note-perhaps', { label })),
  doubtful(
    marked(String.raw`\[\^(\p{L}[\p{L}\d]*|\p{L}{2,}[\p{L}\d]*(?:[-_](?:\p{L}{2,}[\p{L}\d]*|\d+))+)\]`),
    (label) => part('mark.note-perhaps', { label }),
  ),
  certain(onLine(String.raw`\[\^([^[\]\n]*\S[ \t]+[^[\]\n]*)\]:`), (label) =>
    part('mark.note-label', { label: label.trim().replace(/\s+/g, '-') }),
  ),
  certain(onLine(String.raw`:{3,}[ \t]*\{?\p{L}.*`), () => callout),
  doubtful(onLine(String.raw`::\p{L}[\w-]*[[{].*`), () => part('mark.component')),
  certain(
    onLine(String.raw`(?:!!!|\?\?\?\+?)[ \t]+(?:${kinds})(?:[ \t]+(?:inline|end))*[ \t]*(?:".*")?[ \t]*$`),
    () => callout,
  ),
  doubtful(onLine(String.raw`(?:!!!|\?\?\?\+?)[ \t]+(?:${kinds})[ \t]*(?:".*")?[ \t]*$`, 'i'), () => callout),
  certain(onLine(String.raw`\.\. [a-z-]+::.*`), () => callout),
];

const closing = '[:!?;…»”]';
const opening = String.raw`[\p{L}«“"¿¡]`;
const behind = (mark: string): Part => part('mark.blank-behind', { mark });

/** Markdown ends bold and italics behind a sign only where a blank or a sign follows, and begins them likewise. */
const emphasis: readonly Pattern[] = [
  certain(
    marked(String.raw`(?<![*\p{L}\p{N})])\*\*(?=[^\s*])([^*]*(?:${closing}|[.’"'\uE000\uE001]))\*\*(?=[\p{L}\p{N}])`),
    (words) => behind(`**${words}**`),
  ),
  certain(marked(String.raw`(?<=[\p{L}\p{N}])\*\*(?=[«“"¿¡])([^*]+)\*\*`), (words) =>
    part('mark.blank-before', { mark: `**${words}**` }),
  ),
  certain(marked(String.raw`(?<![_.\p{L}\p{N}])__(?=${opening})([^_]*${closing})__(?=\p{L})`), (words) =>
    behind(`**${words}**`),
  ),
  doubtful(marked(String.raw`(?<![_.\p{L}\p{N}])__(?=${opening})([^_]*[.\uE000\uE001])__(?=\p{L})`), (words) =>
    behind(`**${words}**`),
  ),
  doubtful(marked(String.raw`(?<![*\p{L}\p{N}(])\*\*(?=${opening})([^*]*[)\]])\*\*(?=[\p{L}\p{N}])`), (words) =>
    behind(`**${words}**`),
  ),
  doubtful(
    marked(String.raw`(?<![*\p{L}\p{N}])\*(?=${opening})([^*\n]*(?:${closing}|\s[^*\n]*\.))\*(?=\p{L})`),
    (words) => behind(`*${words}*`),
  ),
  doubtful(
    marked(String.raw`(?<![_\p{L}\p{N}])_(?=${opening})([^_\n]*(?:${closing}|\s[^_\n]*\.))_(?=\p{L})`),
    (words) => behind(`*${words}*`),
  ),
  doubtful(marked(String.raw`(?<![*/\p{L}\p{N}(])\*\*(?=${opening})([^*]*[^\s*])\s+\*\*(?!\*)`), (words) =>
    part('mark.no-blank', { mark: `**${words}**` }),
  ),
  doubtful(onLine(String.raw`\*\*[ \t]+(?=${opening})([^*\n]*[^\s*])[ \t]*\*\*(?![*\p{L}\p{N}])`), (words) =>
    part('mark.no-blank', { mark: `**${words}**` }),
  ),
  ...['\\*\\*', '__', '~~'].map((mark) =>
    doubtful(
      marked(
        String.raw`(?<=\p{L}[\p{L}.,:;]*[ \t])${mark}[ \t]+(?=\p{L}{3})([^*_~\n]*[^*_~\s])[ \t]+${mark}(?![*_~]|[ \t]*[\d(=])`,
      ),
      (words) => part('mark.no-blanks', { mark: `${mark.replaceAll('\\', '')}${words}${mark.replaceAll('\\', '')}` }),
    ),
  ),
  perhapsText(marked(String.raw`(?<![*/\p{L}\p{N}(])\*\*(?=${opening})(?!\w+[,)]|kw|arg|opt)`), () =>
    part('mark.bold-end'),
  ),
  perhapsText(marked(String.raw`(?<!~)~~(?=${opening})`), () => part('mark.struck-end')),
  doubtful(marked(String.raw`(?<!')'''(?=\S)([^'\n]+)'''(?!')`), (words) => `**${words}**`),
  doubtful(
    marked(String.raw`(?<![=\p{L}\p{N}])==(?=\p{L})([^=\n]*[^\s=])==(?![=\p{L}\p{N}])`),
    (words) => `**${words}**`,
  ),
];

const others: readonly Pattern[] = [
  certain(onLine(String.raw`(#{2,6})(?=[\p{Lu}¿¡«“])`), behind),
  doubtful(onLine(String.raw`(#{2,6})(?=\p{Ll}|\d+[.)])`), (mark) => part('mark.heading-perhaps', { mark })),
  certain(marked(String.raw`\{#([\w-]+)\}`), (id) => part('mark.heading-id', { id })),
  certain(marked(String.raw`\{\{\{`), () => part('mark.code-block')),
  certain(marked(String.raw`\{\{?[<%][^{}\n]*[%>]\}?\}`), () => part('mark.component')),
  certain(marked(String.raw`\{:[ \t]*[.#][^{}\n]*\}`), () => part('mark.class')),
  doubtful(onLine(String.raw`(={1,5}) \p{L}[^\n]* \1[ \t]*$`), () => part('mark.heading')),
  perhapsText(onLine(String.raw`\[[ xX]\](?=[ \t]+\S)`), () => part('mark.task')),
  doubtful(onLine(String.raw`\[TOC\][ \t]*$`, 'i'), () => part('mark.contents')),
  doubtful(onLine(String.raw`\*\[[^[\]\n]+\]:[^\n]*`), () => part('mark.abbreviation')),
  doubtful(marked(String.raw`(?<![\p{L}\p{N}:/])(?::[a-z][a-z_]{2,30}:|:[+-]1:)(?![\p{L}\p{N}:/\uE000])`), () =>
    part('mark.sign'),
  ),
  doubtful(/(?<!\\)&amp;(?:#\d{2,6}|#x[\da-fA-F]{2,5}|[a-zA-Z]{2,8}\d{0,2});/gu, () => part('mark.sign-or-and')),
  doubtful(marked(String.raw`${placeholders.unknown}\w+;`), () => part('mark.entity')),
  doubtful(/(?<!\\)&nbsp(?![;=])/gu, () => part('mark.blank')),
  perhapsText(marked(String.raw`(?<![\p{L}\p{N}\x60"'“‘«(])(?!\x60\x60[^\x60'\n]*'')\x60+(?=[^\s\x60])`), () =>
    part('mark.code-end'),
  ),
];

/** Those that come first win. */
const patterns: readonly Pattern[] = [...links, ...notes, ...emphasis, ...others, ...linePatterns];
const ofItems: readonly Pattern[] = [...itemPatterns, ...patterns];

/** Whatever has none of these signs holds no mark. */
const signs = /[*_[`~:!?{}&'|=#\uE004]|^[ \t]*(?:[-+]|\d+[.)])\p{L}/mu;

/** All marks that are left in a text, each stretch of it once, in order; `isItem` where it stands in a list. */
export function marksIn(text: string, isItem = false): LeftOver[] {
  if (!signs.test(text)) return [];
  const found: LeftOver[] = [];
  let left = text;
  for (const { mark, isCertain, isText, instead } of isItem ? ofItems : patterns) {
    left = left.replace(mark, (whole: string, ...rest: unknown[]) => {
      const groups = rest.slice(
        0,
        rest.findIndex((each) => typeof each === 'number'),
      );
      const start = Number(rest[groups.length]) + (/^[ \t]*/.exec(whole)?.[0].length ?? 0);
      const end = Number(rest[groups.length]) + whole.length;
      const [word = ''] = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + 20)) ?? [];
      const write = instead(...groups.map((group) => shown(typeof group === 'string' ? group : '')));
      found.push({ isCertain, isText, found: shown(text.slice(start, end) + word), instead: write, start });
      return told.repeat(whole.length);
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** In one short line. */
function shown(text: string): string {
  const line = text
    .replace(/[\uE000\uE001]/g, '…')
    .replaceAll(placeholders.edge, '')
    .replaceAll(placeholders.unknown, '&')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  return line.length > 60 ? `${line.slice(0, 58)}…` : line;
}
