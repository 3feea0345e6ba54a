import { namesOf } from '../../../src/importer/redact/names.ts';
import { type Organisation, organisationsOf } from '../../../src/importer/redact/organisations.ts';
import { redact } from '../../../src/importer/redact/redact.ts';
import { type LabelledText, unmarked } from '../../fixtures/private-text/labelled-text.ts';

export interface Score {
  /** Stretches that had to go. */
  readonly labelled: number;
  /** Of them, those of which all letters and digits went, under whichever kind. */
  readonly found: number;
  /** Stretches that were taken out. */
  readonly taken: number;
  /** Of them, those of which a part at least had to go. */
  readonly right: number;
}

export const recallOf = ({ labelled, found }: Score): number => (labelled === 0 ? 1 : found / labelled);
export const precisionOf = ({ taken, right }: Score): number => (taken === 0 ? 1 : right / taken);

export interface Scores {
  /** By kind: of what had to go under the label's, of what went under the finding's. */
  readonly byKind: ReadonlyMap<string, Score>;
  readonly total: Score;
  /** Characters that had to stay, and those of them that went with something else or by mistake. */
  readonly innocent: { readonly characters: number; readonly taken: number };
  /** `kind text` of each miss and mistake, for who mends. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

const none: Score = { labelled: 0, found: 0, taken: 0, right: 0 };

/** What the detectors do with texts of which a reader has said what is private. */
export function scoresOf(texts: readonly LabelledText[]): Scores {
  const byKind = new Map<string, Score>();
  let total = none;
  const count = (kind: string, what: keyof Score): void => {
    const known = byKind.get(kind) ?? none;
    byKind.set(kind, { ...known, [what]: known[what] + 1 });
    total = { ...total, [what]: total[what] + 1 };
  };
  const innocent = { characters: 0, taken: 0 };
  const [missed, wrong]: [string[], string[]] = [[], []];
  for (const { text: marked, end, people = [], organisations = [] } of texts) {
    const { text, labels } = unmarked(marked);
    const listed = organisationsOf([organisationOf(organisations)]);
    const named = namesOf(people);
    const { findings } = redact(text, 'en', {
      people: (each) => [...listed(each), ...named(each)],
      isEnd: end === true,
    });
    const [isTaken, isLabelled] = [coverage(text.length, findings), coverage(text.length, labels)];
    for (const label of labels) {
      count(label.kind, 'labelled');
      if (isWhole(text, label, isTaken)) count(label.kind, 'found');
      else missed.push(`${label.kind} ${text.slice(label.start, label.end)}`);
    }
    for (const { kind: as, start, end: to } of findings) {
      const kind = as === 'domain' ? 'organisation' : as;
      count(kind, 'taken');
      if (isLabelled.subarray(start, to).includes(1)) count(kind, 'right');
      else wrong.push(`${kind} ${text.slice(start, to)}`);
    }
    for (const [i, labelled] of isLabelled.entries()) {
      if (labelled === 1) continue;
      innocent.characters++;
      innocent.taken += isTaken[i] ?? 0;
    }
  }
  return { byKind, total, innocent, missed, wrong };
}

/** Whether all letters and digits of a stretch are taken: what is between its lines and words says nothing. */
const isWhole = (text: string, { start, end }: { start: number; end: number }, isTaken: Uint8Array): boolean =>
  Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu)).every(({ index }) => isTaken[start + index] === 1);

/** Names and domains of one text belong together. */
const organisationOf = (listed: readonly string[]): Organisation => {
  const isDomain = (each: string): boolean => /^[\w-]+(?:\.[\w-]+)+$/.test(each);
  const [name = '', ...spelled] = listed.filter((each) => !isDomain(each));
  return { name, spelled, domains: listed.filter(isDomain) };
};

/** One for each unit of a text that a stretch covers. */
function coverage(length: number, stretches: readonly { readonly start: number; readonly end: number }[]): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { start, end } of stretches) covered.fill(1, start, end);
  return covered;
}
