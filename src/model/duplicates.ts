import type { EntryText } from '../mdx/entry-text.ts';
import type { EntryKey } from '../schema/entry.ts';
import type { Problem } from '../schema/problem.ts';
import { duplicateLoop, duplicateTargetMissing } from '../schema/problems.ts';
import type { ContentToCheck, TextsByKey } from './content-problems.ts';

const targetOf = (texts: readonly EntryText[] | undefined): EntryKey | undefined => {
  const [text] = texts ?? [];
  return text?.kind === 'ticket' ? text.fields.duplicateOf : undefined;
};

/** The entry at the end of a chain of duplicates; null when the chain ends nowhere or runs in a circle. */
export function canonicalKey(key: EntryKey, pairs: TextsByKey): EntryKey | null {
  const seen = new Set<EntryKey>();
  for (let at = key; pairs.has(at) && !seen.has(at);) {
    seen.add(at);
    const next = targetOf(pairs.get(at));
    if (next === undefined) return at;
    at = next;
  }
  return null;
}

/** A duplicate has to lead to an entry that is no duplicate of itself. */
export function duplicateProblems({ texts, unreadable }: ContentToCheck, pairs: TextsByKey): Problem[] {
  return texts.flatMap((text) => {
    if (text.kind !== 'ticket' || text.fields.duplicateOf === undefined) return [];
    const at = { file: text.file, line: text.lines.duplicateOf };
    if (unreadable.has(text.fields.duplicateOf)) return [];
    if (!pairs.has(text.fields.duplicateOf)) return [duplicateTargetMissing(at, text.fields.duplicateOf)];
    const chain: EntryKey[] = [text.key];
    for (let next: EntryKey | undefined = text.fields.duplicateOf; next; next = targetOf(pairs.get(next))) {
      chain.push(next);
      if (next === text.key) return [duplicateLoop(at, chain.join(' → '))];
      if (chain.indexOf(next) < chain.length - 1) return [];
    }
    return [];
  });
}
