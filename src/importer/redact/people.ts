import { inAnyLanguage } from '../../language/ticket-words.ts';
import { type Detector, type Finding, matching } from './finding.ts';

const closings = `(?i:${inAnyLanguage('closings')})`;
const name = String.raw`\p{Lu}[\p{L}.'’-]{0,24}(?:[ \t]+(?:de|del|la|\p{Lu}[\p{L}.'’-]{0,24})){0,4}`;

/**
 * The lines at the end of a text by which somebody signs: a name alone behind a closing, behind a dash or tilde, or
 * with what they do.
 */
const signedLines: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:~|--|—|–|-[ \t](?=\p{Lu}[\p{L}.]*(?:[ \t]\p{Lu}[\p{L}.]*)*$))[ \t]*(?<is>[\p{L}][\p{L}\d .'’_-]{1,40})$`,
    'u',
  ),
  new RegExp(String.raw`(?:^|[,.;!?][ \t]+)${closings}[,!.]?[ \t]*(?:[~—–-][ \t]*)?(?<is>${name})[.]?$`, 'u'),
  new RegExp(String.raw`^(?<is>${name})(?:,[ \t]*[^\n]{0,60})?$`, 'u'),
];
/** Two dashes by themselves are a mail's (RFC 3676). */
const closingAlone = new RegExp(String.raw`(?:^--$|(?:^|[,.;!?¡][ \t]*)${closings}[,!.: ]*)$`, 'u');
const contact = new RegExp(String.raw`\b(?:${inAnyLanguage('contact')})\b`, 'iu');
const removed = new RegExp(String.raw`^\W*\[[^\]]*(?:${inAnyLanguage('removed')})\]\W*$`);

/**
 * From the end upwards, at most six lines, while each looks like a part of a signature; a name alone needs a closing, a
 * dash, or a contact line.
 */
export const signatures: Detector = (text) => {
  const lines = Array.from(text.matchAll(/[^\r\n]+/g), (match) => ({
    text: match[0].trim(),
    start: match.index + match[0].search(/\S|$/),
    end: match.index + match[0].trimEnd().length,
  })).filter((line) => line.text !== '');
  if (lines.length < 2 && !signedLines[1]?.test(lines[0]?.text ?? '')) return [];
  const found: Finding[] = [];
  const last = lines.slice(-6);
  const closing = last.findLastIndex((line) => closingAlone.test(line.text));
  for (const [i, line] of last.entries()) {
    // What was taken out already.
    if (removed.test(line.text)) continue;
    const isLast = i === last.length - 1;
    const below = last.slice(i + 1);
    const [dashed, closed, alone] = signedLines.map((pattern) => pattern.exec(line.text));
    const isSigned =
      (dashed && below.length <= 1) ||
      (closed && below.length <= 2) ||
      (alone &&
        line.text.length <= 60 &&
        ((closing !== -1 && i > closing) ||
          (below.length > 0 && below.every((each) => contact.test(each.text) || /\d{3}/.test(each.text))))) ||
      (closing !== -1 && i > closing && (contact.test(line.text) || isLast) && line.text.length <= 60);
    if (!isSigned) continue;
    const group = dashed?.groups?.is ?? closed?.groups?.is;
    const from = group === undefined ? line.start : line.start + line.text.lastIndexOf(group);
    found.push({ kind: 'signature', start: from, end: group === undefined ? line.end : from + group.length });
    for (const each of below)
      if (contact.test(each.text) && each.text.length <= 80)
        found.push({ kind: 'signature', start: each.start, end: each.end });
  }
  return found;
};

/**
 * Names of people whom the tracker knows; longer ones first, whole words only. Short ones would be words of other
 * sentences.
 */
export function namesOf(people: Iterable<string>): Detector {
  const known = [...new Set(Array.from(people, (each) => each.trim()))]
    .filter(
      (each) =>
        each.length >= 3 && /\p{L}/u.test(each) && !/^(?:anonymous|trac|support|admin|nobody|member)$/i.test(each),
    )
    .sort((a, b) => b.length - a.length);
  if (known.length === 0) return () => [];
  return matching(
    'name',
    new RegExp(
      String.raw`(?<![\p{L}\d_/@-])(?:${known.map((each) => each.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&').replace(/\s+/g, '\\s+')).join('|')})(?![\p{L}\d_/@])`,
      'u',
    ),
  );
}

/** Whom a message greets: `Hi Ana,` and `Hola, Luis Pérez:`. Not `Hi all,` nor `Hola, equipo:`. */
export const greeted: Detector = matching(
  'name',
  new RegExp(
    String.raw`^[> \t]{0,20}(?:${inAnyLanguage('greetsPerson')})[,]?[ \t]+(?!(?:${inAnyLanguage('greetsEverybody')})\b)(?<is>${name})(?=[ \t]*[,:!.—–-]?[ \t]*$)`,
    'mu',
  ),
);
