import { fold } from '../../language/fold.ts';
import { personWords } from '../../language/ticket-words.ts';
import { type Detector, type Finding, type PrivateKind } from './finding.ts';
import { escapePattern } from '../../site/escape-pattern.ts';

/** As site.yaml lists it. */
export interface Organisation {
  readonly name: string;
  /** Other names and short forms. */
  readonly spelled: readonly string[];
  readonly domains: readonly string[];
}

const legalForm = /[\s,]+(?:a\.?\s?c\.?|s\.?\s?c\.?|inc\.?|llc\.?|ltd\.?|e\.?\s?v\.?)$/iu;
const begins = new RegExp(
  String.raw`^(?:the\s|el\s|la\s)?(?:${personWords('organisations')})\s(?:(?:de|del|of|the|la|los|las)\s){0,2}`,
  'iu',
);
/** So long that it stands for nobody else, without the end of its domain: in paths, as a login. */
const tellingLabel = 7;

const suffix = String.raw`(?:,?\s{1,2}(?:a\.?\s?c\b\.?|s\.?\s?c\b\.?|inc\b\.?|llc\b))?`;
const longestFirst = (all: readonly string[]): string[] => all.toSorted((a, b) => b.length - a.length);

/** Any letter with or without its accent; a combining mark may follow. */
const letters: Readonly<Record<string, string>> = {
  a: '[aáàâäãå]',
  e: '[eéèêë]',
  i: '[iíìîï]',
  o: '[oóòôöõ]',
  u: '[uúùûü]',
  n: '[nñ]',
  c: '[cç]',
  y: '[yýÿ]',
};
const anyAccent = (text: string): string =>
  Array.from(fold(text), (letter) =>
    letters[letter] === undefined ? escapePattern(letter) : `${letters[letter]}\\p{M}?`,
  ).join('');

const edge = { before: String.raw`(?<![\p{L}\p{N}])`, after: String.raw`(?![\p{L}\p{N}])` };

/** A word alone, or a short form, is that only as it is written: `CASA` is no «casa». */
const exactly = (name: string): string => {
  const dotted = /^\p{Lu}{2,6}$/u.test(name) ? `|${[...name].join(String.raw`\.\s?`)}\\.?` : '';
  return `${escapePattern(name)}${dotted}`;
};
/** Words in their order, whatever stands between: `Tejidos-Xochimilco`, “Tenants' Union”. */
const words = (name: string): string =>
  name
    .split(/[\s_-]+/)
    .map(anyAccent)
    .join(String.raw`(?:['’]s?)?[\s_-]{0,3}`);

function patternsOf({ name, spelled, domains }: Organisation): { any: string[]; exact: string[]; domain: string[] } {
  const names = [name, ...spelled].flatMap((each) => [each, each.replace(legalForm, '')]).map((each) => each.trim());
  const isLong = (each: string): boolean =>
    /\p{Ll}\p{Lu}/u.test(each) || (/\S[\s_-]\S/.test(each) && each.replace(/\P{L}/gu, '').length >= 6);
  const shorter = names.filter(isLong).flatMap((each) => {
    const all = each.split(/\s+/);
    const rest = each.replace(begins, '');
    // A part of the name counts with its capitals only.
    return [rest, ...(all.length >= 3 ? [all.slice(0, -1).join(' ')] : [])].filter(
      (part) => part !== each && isLong(part),
    );
  });
  const forms = names.filter((each) => !isLong(each) && each.length >= 2).map(exactly);
  const short = forms.length === 0 ? '' : String.raw`(?:\s{1,2}\((?:${forms.join('|')})\))?`;
  const labels = domains.flatMap((domain) => {
    const label = domain.split('.')[0] ?? '';
    return label.length >= tellingLabel ? [label] : [];
  });
  return {
    any: longestFirst(names.filter(isLong)).map((each) => `${words(each)}${suffix}${short}`),
    exact: [
      ...longestFirst(names.filter((each) => !isLong(each) && each.length >= 2)).map(exactly),
      ...longestFirst(shorter).map(escapePattern),
    ],
    domain: [...domains.map(fold).map(escapePattern), ...labels.map(anyAccent)],
  };
}

/**
 * Organisations of the tracker's members: their names in any case, without accents, with a possessive, and their
 * domains within addresses of any kind. Of a host, what says which service it is stays: `smtp.[domain]`.
 */
export function organisationsOf(organisations: readonly Organisation[]): Detector {
  const all = organisations.map(patternsOf);
  const joined = (kind: 'any' | 'exact' | 'domain'): string => all.flatMap((each) => each[kind]).join('|');
  const found = (kind: PrivateKind, parts: string, flags: string, before = edge.before): Detector => {
    if (parts === '') return () => [];
    const pattern = new RegExp(`${before}(?:${parts})${edge.after}`, flags);
    return (text) =>
      Array.from(text.matchAll(pattern), ({ 0: { length }, index }): Finding => ({
        kind,
        start: index,
        end: index + length,
      }));
  };
  const detectors = [
    found('organisation', joined('any'), 'giu'),
    found('organisation', joined('exact'), 'gu'),
    found('domain', joined('domain'), 'giu', String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}]-)`),
  ];
  return (text) => detectors.flatMap((detect) => detect(text));
}
