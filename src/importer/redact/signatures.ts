import { personWords } from '../../language/ticket-words.ts';
import { closedWithin, closingAtEnd, type Strength } from './closings.ts';
import type { Detector, Finding } from './finding.ts';
import { isOfNames } from './person-shape.ts';
import { detailOf, isOfBlock, type NameLine, nameLineOf } from './signature-lines.ts';

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The first of a paragraph. */
  readonly isFirst: boolean;
}

/** What begins at a line: the name, and what stands below it. */
interface Place {
  readonly line: Line;
  readonly before: Line | undefined;
  readonly details: readonly Line[];
  /** One of the details says how somebody is reached, or what they do. */
  readonly tells: boolean;
  /** What comes next: nothing, another paragraph, or more of this one. */
  readonly next: 'nothing' | 'paragraph' | 'line';
}

/** A signature has no more lines below the name. */
const mostDetails = 6;
const ownLine = new RegExp(String.raw`^(?:${personWords('afterSignature')})`, 'iu');
const dashed = /^(?<dash>--|[-–—~/])\s{0,2}(?<rest>\p{L}.*)$/u;
const dashedAtEnd = /[.!?)…]\s{1,3}(?<dash>--|[-–—~])\s?(?<rest>\p{L}[^\n]{0,60})$/u;
/** One word below “Thanks!” may tell what was done: “Restarted”, «Corregido». */
const formOfVerb = new RegExp(String.raw`(?:${personWords('endsOfVerbs')})[.!]?$`, 'iu');
/** Where a dash begins an item, and a name is a value. */
const leadsOn = /^(?:[-*•]|\d{1,2}[.)])\s|[:=,]$/u;

/**
 * The lines by which somebody signs: a name behind a closing, a dash, two dashes (RFC 3676), or at the very end, with
 * what stands below it. A line goes only where it looks like a name, or below one like what stands there: whatever else
 * follows “Thanks.” is the answer. What a text says after its signature does not keep it from being one.
 */
export const signatures: Detector = (text) => {
  const lines = linesOf(text);
  const block = blockOf(lines);
  if (block.length > 0)
    return [
      ...signatures(text.slice(0, block[0]?.start)),
      ...block.map(({ start, end }): Finding => ({ kind: 'signature', start, end })),
    ];
  const found: Finding[] = [];
  for (let i = 0; i < lines.length; i++) {
    const signed = signedAt(lines, i);
    found.push(...signed.map(({ start, end }): Finding => ({ kind: 'signature', start, end })));
    i += Math.max(0, signed.length - 1);
  }
  return found;
};

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let isFirst = true;
  for (const { 0: whole, index } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    // A flower or a smile behind a name is no part of it.
    const trimmed = whole
      .trim()
      .replace(/\s[:;]-?[)D(]$/u, '')
      .replace(/[\s~\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]{1,40}$/u, '');
    if (trimmed === '') {
      isFirst = true;
      continue;
    }
    const start = index + whole.indexOf(trimmed);
    lines.push({ text: trimmed, start, end: start + trimmed.length, isFirst });
    isFirst = false;
  }
  return lines;
}

/**
 * Behind two dashes that stand alone mail programs put the signature and nothing else (RFC 3676); behind a longer rule
 * it is one where it begins with a name.
 */
function blockOf(lines: readonly Line[]): readonly Line[] {
  const from = lines.findLastIndex(({ text }) => /^(?:-{2,}|_{3,})$/.test(text)) + 1;
  const rest = from === 0 ? [] : lines.slice(from);
  const to = rest.findIndex(({ text }) => text.startsWith('>'));
  const block = to === -1 ? rest : rest.slice(0, to);
  const isSigned =
    block.length <= mostDetails + 2 &&
    block.every(({ text }) => isOfBlock(text)) &&
    (lines[from - 1]?.text === '--'
      ? block.some(({ text }) => (nameLineOf(text)?.likeness ?? 'worded') !== 'worded' || detailOf(text)?.tells)
      : nameLineOf(block[0]?.text ?? '')?.likeness === 'known');
  return isSigned ? block : [];
}

/** The end of a sentence that asks nothing: below a question stands an answer. */
const ended = /[.!]$/;
const farewell = /^\p{L}[\p{L}’']*(?:\s[\p{L}’']+){0,5},$/u;

type Stretch = Pick<Line, 'start' | 'end'>;

function signedAt(lines: readonly Line[], i: number): readonly Stretch[] {
  const line = lines[i];
  if (!line || line.text.startsWith('>')) return [];
  const place = placeAt(lines, i, line);
  if (place.next === 'line') return [];
  const rest = behindClosing(place) ?? behindDash(place) ?? (isSignedAlone(place) ? line.text : undefined);
  return rest === undefined ? [] : [{ start: line.end - rest.length, end: line.end }, ...place.details];
}

function placeAt(lines: readonly Line[], i: number, line: Line): Place {
  let to = i + 1;
  let tells = false;
  for (; to <= i + mostDetails; to++) {
    const detail = lines[to] && detailOf(lines[to]?.text ?? '');
    // Below a blank line stands another paragraph, unless it says how somebody is reached.
    if (!detail || (lines[to]?.isFirst && !detail.tells)) break;
    tells ||= detail.tells;
  }
  const after = lines[to];
  const next =
    !after || ownLine.test(after.text) ? 'nothing' : after.isFirst || after.text.startsWith('>') ? 'paragraph' : 'line';
  return { line, before: lines[i - 1], details: lines.slice(i + 1, to), tells, next };
}

/** The name behind a closing, on the line above or the same one. */
function behindClosing(place: Place): string | undefined {
  const { line, before, next } = place;
  const above = before && closingAtEnd(before.text);
  const name = above && nameLineOf(line.text);
  if (name && isBehind(name, above, place) && (next === 'nothing' || name.likeness === 'known')) return line.text;
  return closedWithin(line.text).find(({ rest, strength }) => {
    const within = nameLineOf(rest);
    if (within?.likeness === 'initials' && strength !== 'strong') return false;
    return within && isBehind(within, strength, place) && (next === 'nothing' || within.likeness === 'known');
  })?.rest;
}

/** Whether a line is a name where a closing lets one follow. */
function isBehind(name: NameLine, strength: Strength, { line, tells, next }: Place): boolean {
  const { likeness, words, isSmall, hasDetail } = name;
  if (likeness === 'known' || (likeness === 'initials' && !name.isLonger)) return true;
  if (isSmall) return strength === 'strong';
  if (tells || hasDetail) return true;
  if (likeness === 'worded') return false;
  // “DMARC”, “Certbot”: a word that nobody is called is no name for its capital.
  if (likeness === 'shaped' && words < 2) return false;
  if (strength === 'strong') return likeness === 'likely' || words <= 4;
  if (name.isLonger) return false;
  if (likeness === 'likely') return strength === 'medium' || words >= 2;
  if (words > 4 || next !== 'nothing') return false;
  return strength === 'medium' && (words >= 2 || (!line.isFirst && !formOfVerb.test(line.text)));
}

/** The name behind a dash, which begins no item of a list. */
function behindDash({ line, before, next, tells, details }: Place): string | undefined {
  if (before?.text === '--') {
    const name = nameLineOf(line.text);
    return name || (tells && details.length > 0 && detailOf(line.text)) || detailOf(line.text)?.tells
      ? line.text
      : undefined;
  }
  const { dash, rest } = (dashed.exec(line.text) ?? dashedAtEnd.exec(line.text.slice(-90)))?.groups ?? {};
  if (dash === undefined || rest === undefined || (before && leadsOn.test(before.text))) return undefined;
  const name = nameLineOf(rest);
  // Initials in small letters: behind a mark that begins neither an item nor an option.
  if (!name && next === 'nothing' && /^\p{Ll}{2,3}$/u.test(rest) && /^[~–—]$/.test(dash)) return rest;
  if (!name || (next !== 'nothing' && name.likeness !== 'known')) return undefined;
  if (name.likeness === 'known' || name.likeness === 'initials') return rest;
  if ((name.isLonger || name.likeness === 'worded') && !name.hasDetail) return undefined;
  // One alone is no list.
  if (dash === '-' && name.likeness === 'likely' && line.isFirst && /[.!?]$/.test(before?.text ?? '')) return rest;
  return dash === '-' || dash === '/' || name.isSmall || name.words > 4 ? undefined : rest;
}

/** A name that stands at the end of a text by itself, or above what its bearer does. */
function isSignedAlone({ line, before, details, tells, next }: Place): boolean {
  if (next !== 'nothing') return false;
  const name = nameLineOf(line.text);
  if (!name || name.isSmall || (name.isLonger && !name.hasDetail)) return false;
  if (tells || name.hasDetail) return name.likeness === 'known' || name.words >= 2;
  if (name.likeness === 'worded') return false;
  if (name.likeness === 'initials')
    return line.isFirst && /^\P{L}*\p{Lu}\P{L}*\p{Lu}/u.test(line.text) && ended.test(before?.text ?? '');
  // “Until the next strike,”: whatever stands on a short line with a comma is a farewell where a name follows.
  if (name.likeness === 'known' && before && farewell.test(before.text)) return true;
  const isLikely = line.isFirst && details.length === 0 && isOfNames(line.text);
  if ((name.likeness !== 'known' && !isLikely) || (before && leadsOn.test(before.text))) return false;
  return line.isFirst || (details.length === 0 && /[.!?]$/.test(before?.text ?? ''));
}
