import { type Detector, type Finding, matching } from './finding.ts';

const closings = String.raw`(?i:cheers|thx|tks|thanks(?:\s+(?:a lot|again|in advance|so much|everyone))?|thank you|many thanks|(?:best|kind|warm)?\s*(?:regards|wishes)|best|greetings|in solidarity|solidarity|yours(?: truly| sincerely)?|sincerely|love|peace|saludos(?:\s+\p{L}+)?|recib(?:e|an|a) (?:un )?(?:cordial )?saludos?|quedo (?:pendiente|al pendiente|atent[oa])|gracias y saludos|saludos y gracias|un saludo|gracias(?:\s+de antemano)?|muchas gracias|mil gracias|atentamente|atte\.?|cordialmente|abrazos?|un abrazo|en solidaridad|hasta luego|suerte)`;
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
const contact =
  /\b(?:phone|tel|cel|fax|mobile|office|oficina|box office|taquilla|treasurer|secretary|coordinator|coordinadora?|director[a]?|ext)\b/iu;

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
    if (/^\W*\[[^\]]*(?:removed|retirad[oa])\]\W*$/.test(line.text)) continue;
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
    String.raw`^[>\s]*(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Hh]ola|[Ee]stimad[oa]s?|[Qq]uerid[oa]s?|[Bb]uen[oa]s (?:d[ií]as|tardes|noches)|[Gg]ood (?:morning|afternoon|evening))[,]?[ \t]+(?!(?:[Aa]ll|[Tt]here|[Tt]eam|[Ss]upport|[Ff]olks|[Ff]riends|[Ee]very(?:one|body)|[Aa]gain|[Tt]od[aeo]s|[Ee]quipo|[Ss]oporte|[Gg]ente|[Aa]mig[aeo]s|[Cc]ompa[ñn]er[aeo]s|[Gg]racias|[Nn]uevamente)\b)(?<is>${name})(?=[ \t]*[,:!.—–-]?[ \t]*$)`,
    'mu',
  ),
);
