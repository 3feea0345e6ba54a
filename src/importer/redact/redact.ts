import { languages } from '../../language/index.ts';
import { type Locale, locales } from '../../language/locale.ts';
import { escapePattern } from '../../site/escape-pattern.ts';
import { addresses } from './addresses.ts';
import { emails } from './emails.ts';
import type { Detector, Finding, PrivateKind } from './finding.ts';
import { namesOf } from './names.ts';
import { numbers } from './numbers.ts';
import { signatures } from './signatures.ts';
import { secrets } from './secrets.ts';

export interface Redacted {
  readonly text: string;
  /** What was taken out, by kind and where it stood; never what it said. */
  readonly findings: readonly Finding[];
}

/** What stands in the place of what was taken out; `taken` is what stood there. */
export type Place = (kind: PrivateKind, taken: string) => string;

const placed = new RegExp(
  locales
    .flatMap((locale) => Object.values<string>({ ...languages[locale].tickets.placeholders }))
    .map(escapePattern)
    .join('|'),
  'g',
);
/** A text as long, in which no placeholder says “password” before what follows it. */
const withoutPlaceholders = (text: string): string =>
  text.replace(placed, (each) => `[${'•'.repeat(each.length - 2)}]`);

/** Whom a text names, where nobody says who takes part. */
const anybody = namesOf([]);
const always: readonly Detector[] = [...numbers, ...secrets, ...emails, ...addresses];

export interface RedactOptions {
  /** Finds the names of those who take part, and of others; by itself it finds the others alone. */
  readonly people?: Detector;
  /** Whether the text ends a message, which may be signed. */
  readonly isEnd?: boolean;
}

/** What is private, in order: where two findings overlap they are one, under the kind of the longer one. */
export function findPrivate(text: string, { people = anybody, isEnd = false }: RedactOptions = {}): Finding[] {
  const masked = withoutPlaceholders(text);
  const found = [
    ...always.flatMap((detect) => detect(masked)),
    ...[...(isEnd ? [signatures] : []), people].flatMap((detect) => detect(text)),
  ];
  return merged(found.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(masked.slice(start, end))));
}

/** What stands in the place of what was taken out, where nobody says otherwise. */
export const placeholderIn =
  (locale: Locale): Place =>
  (kind) =>
    languages[locale].tickets.placeholders[kind];

/**
 * Takes out what is private, wherever it is found. `place` says what stands there instead; without it a placeholder of
 * the language, which names the kind.
 */
export function redact(
  text: string,
  locale: Locale,
  { place = placeholderIn(locale), ...options }: RedactOptions & { readonly place?: Place | undefined } = {},
): Redacted {
  const findings = findPrivate(text, options);
  return { text: replaced(text, findings, place), findings };
}

/** A text with something else in the place of each finding. */
export function replaced(text: string, findings: readonly Finding[], place: Place): string {
  let at = 0;
  const parts: string[] = [];
  for (const { kind, start, end } of findings) {
    parts.push(text.slice(at, start), place(kind, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)].join('');
}

function merged(found: readonly Finding[]): Finding[] {
  const result: (Finding & { readonly longest: number })[] = [];
  for (const each of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    const length = each.end - each.start;
    if (!last || each.start >= last.end) result.push({ ...each, longest: length });
    else
      result[result.length - 1] = {
        kind: length > last.longest ? each.kind : last.kind,
        start: last.start,
        end: Math.max(last.end, each.end),
        longest: Math.max(length, last.longest),
      };
  }
  return result.map(({ kind, start, end }) => ({ kind, start, end }));
}
