import path from 'node:path';

/** The manual is a content folder. */
export const manualFolder = path.join(import.meta.dirname, '../manual');

/** A guide of the manual as its file has it, by its slug. */
export type Guides = ReadonlyMap<string, string>;

export interface Section {
  readonly heading: string;
  /** What stands before the colon of its heading: a code of a problem or the name of a command; or nothing. */
  readonly word: string;
  /** The end of its address. */
  readonly id: string;
  readonly body: string;
}

/** The sections of a guide; a heading in an example begins none. */
export function sectionsOf(file: string): Section[] {
  let fence: string | null = null;
  const sections: { heading: string; word: string; id: string; body: string }[] = [];
  for (const line of file.split('\n')) {
    const [, marks] = /^ *(`{3,})/.exec(line) ?? [];
    if (marks !== undefined) fence = fence === null ? marks : fence === marks ? null : fence;
    const [heading, word = '', id = ''] = (fence === null && /^## (?:([\w:-]+): )?.*\[#([\w:-]+)\]$/.exec(line)) || [];
    const last = sections.at(-1);
    if (heading !== undefined) sections.push({ heading, word, id, body: '' });
    else if (last) last.body += `${line}\n`;
  }
  return sections;
}

/** Sections of these guides are asked for by their words. */
const isReference = (slug: string): boolean => slug.startsWith('problems-') || slug === 'commands';

/** Every word that finds a part: codes of problems, names of commands, slugs of guides. */
export const wordsOf = (guides: Guides): string[] => [
  ...[...guides].flatMap(([slug, file]) =>
    isReference(slug) ? sectionsOf(file).flatMap(({ word }) => (word === '' ? [] : word)) : [],
  ),
  ...guides.keys(),
];

/** The section of a problem or of a command, or a whole guide; null where there is none. */
export function partOf(guides: Guides, word: string): string | null {
  for (const [slug, file] of guides) {
    const found = isReference(slug) && word !== '' && sectionsOf(file).find((each) => each.word === word);
    if (found) return asPlainText(`${found.heading}\n${found.body}`);
  }
  const guide = guides.get(word);
  return guide === undefined ? null : guideText(guide);
}

/** Title and answer stand among the fields, each on one line in quotes. */
function guideText(file: string): string {
  const [, fields = '', ...text] = file.split(/^---$/m);
  const field = (name: string): string => new RegExp(`^${name}: "?(.*?)"?$`, 'm').exec(fields)?.[1] ?? '';
  return asPlainText(`# ${field('question')}\n\n${field('answer')}\n${text.join('---')}`);
}

/** Code stands further in; of marks only those stay that a reader of plain text needs. */
function asPlainText(markdown: string): string {
  const pieces = markdown.split(/^( *```+)[^\n]*\n([\s\S]*?)^\1$/m);
  return pieces
    .map((piece, i) => (i % 3 === 0 ? proseText(piece) : i % 3 === 2 ? piece.replace(/^(?=.)/gm, '    ') : ''))
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const proseText = (text: string): string =>
  text
    .replace(/^#+ (.*?)(?: \[#[\w:-]+\])?$/gm, (_line, title: string) => `${title}\n${'-'.repeat(title.length)}`)
    .replace(/^\|.*\n\|[-:| ]+\|\n/gm, '')
    .replace(/^\| (.*?[^\\]) \| (.*?[^\\]) \|$/gm, (_row, name: string, means: string) =>
      `- ${name}: ${means}`.replaceAll('\\|', '|'),
    )
    .replace(/^\{\/\*.*\*\/\}$/gm, '')
    .split(/(`+[^`]+`+)/)
    .map((piece, i) => (i % 2 === 1 ? piece : unmarked(piece)))
    .join('');

const unmarked = (text: string): string =>
  text
    .replace(/<\/?[A-Z]\w*(?: [^>]*)?>\n?/g, '')
    .replace(/\[([^\]]+)\]\([a-z]+:[^)]+\)|\[([^\]]+)\]\(#[^)]+\)/g, '$1$2')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/\\([\\|[{}<])/g, '$1');
