import { type PrivateKind, privateKinds } from '../../../../src/importer/redact/finding.ts';
import { redact } from '../../../../src/importer/redact/redact.ts';

interface Row {
  readonly kind: PrivateKind;
  readonly labelled: number;
  /** Share of what was taken out under the kind that had to go. */
  readonly precision: number;
  /** Share of what had to go, whole, that was taken out, under whichever kind. */
  readonly recall: number;
}

/** Precision and recall by kind over texts in which what has to go stands in ⟦kind|…⟧. */
export function measured(texts: readonly { readonly text: string; readonly end?: true }[]): {
  readonly rows: Row[];
  readonly missed: string[];
  readonly wrong: string[];
} {
  const [labelled, hit, taken, right] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const [missed, wrong]: [string[], string[]] = [[], []];
  const count = (counts: Map<string, number>, kind: string): void => void counts.set(kind, (counts.get(kind) ?? 0) + 1);
  for (const { text, end } of texts) {
    const labels: { kind: string; start: number; end: number }[] = [];
    let plain = '';
    let at = 0;
    for (const match of text.matchAll(/⟦(\w+)\|([\s\S]*?)⟧/g)) {
      plain += text.slice(at, match.index);
      labels.push({ kind: match[1] ?? '', start: plain.length, end: plain.length + (match[2] ?? '').length });
      plain += match[2];
      at = match.index + match[0].length;
    }
    plain += text.slice(at);
    const { findings } = redact(plain, 'en', { isEnd: end === true });
    for (const label of labels) {
      count(labelled, label.kind);
      // Punctuation at its edges may stay.
      const [from, to] = [label.start + 1, label.end - 1];
      if (findings.some((found) => found.start <= from && found.end >= to)) count(hit, label.kind);
      else missed.push(`${label.kind} ${plain.slice(label.start, label.end)}`);
    }
    for (const found of findings) {
      count(taken, found.kind);
      if (labels.some((label) => found.start < label.end && found.end > label.start)) count(right, found.kind);
      else wrong.push(`${found.kind} ${plain.slice(found.start, found.end)}`);
    }
  }
  const rows = privateKinds
    .filter((kind) => labelled.has(kind))
    .map((kind) => ({
      kind,
      labelled: labelled.get(kind) ?? 0,
      precision: (right.get(kind) ?? 0) / Math.max(1, taken.get(kind) ?? 0),
      recall: (hit.get(kind) ?? 0) / (labelled.get(kind) ?? 1),
    }));
  return { rows, missed, wrong };
}
