import { duplicateOf, type TextsByKey } from '../../model/canonical-key.ts';
import type { EntryKey } from '../../schema/entry.ts';
import { duplicateLoop, duplicateTargetMissing } from '../../schema/problems.ts';
import type { ContentRule } from './content-rule.ts';

/** A duplicate has to lead to an entry that is no duplicate of itself. */
export const duplicates: ContentRule = ({ texts, byKey, unreadable }) => {
  const circles = circlesIn(byKey);
  return texts.flatMap((text) => {
    if (text.kind !== 'ticket' || text.fields.duplicateOf === undefined) return [];
    const at = { file: text.file, line: text.lines.duplicateOf };
    if (unreadable.has(text.fields.duplicateOf)) return [];
    if (!byKey.has(text.fields.duplicateOf)) return [duplicateTargetMissing(at, { key: text.fields.duplicateOf })];
    const circle = circles.get(text.key);
    return circle ? [duplicateLoop(at, { chain: shown(circle) })] : [];
  });
};

/** A circle of entries, each a duplicate of the next, and where in it one of them stands. */
interface InCircle {
  readonly circle: readonly EntryKey[];
  readonly position: number;
}

/** Each entry that leads to itself. */
function circlesIn(byKey: TextsByKey): ReadonlyMap<EntryKey, InCircle> {
  const circles = new Map<EntryKey, InCircle>();
  const done = new Set<EntryKey>();
  for (const key of byKey.keys()) {
    const way = new Map<EntryKey, number>();
    let at: EntryKey | undefined = key;
    for (; at !== undefined && !done.has(at); at = duplicateOf(byKey.get(at))) {
      done.add(at);
      way.set(at, way.size);
    }
    const start = at === undefined ? undefined : way.get(at);
    if (start === undefined) continue;
    const circle = [...way.keys()].slice(start);
    for (const [position, each] of circle.entries()) circles.set(each, { circle, position });
  }
  return circles;
}

/** From the entry itself back to it; of a long circle the first steps, which are enough to find it. */
function shown({ circle, position }: InCircle): string[] {
  const around = [...circle.slice(position), ...circle.slice(0, position)];
  return [...around.slice(0, 8), ...(circle.length > 8 ? ['…'] : []), ...around.slice(0, 1)];
}
