import { duplicateOf } from '../../model/canonical-key.ts';
import type { EntryKey } from '../../schema/entry.ts';
import { duplicateLoop, duplicateTargetMissing } from '../../schema/problems.ts';
import type { ContentRule } from './content-rule.ts';

/** A duplicate has to lead to an entry that is no duplicate of itself. */
export const duplicates: ContentRule = ({ texts, byKey, unreadable }) =>
  texts.flatMap((text) => {
    if (text.kind !== 'ticket' || text.fields.duplicateOf === undefined) return [];
    const at = { file: text.file, line: text.lines.duplicateOf };
    if (unreadable.has(text.fields.duplicateOf)) return [];
    if (!byKey.has(text.fields.duplicateOf)) return [duplicateTargetMissing(at, text.fields.duplicateOf)];
    const chain: EntryKey[] = [text.key];
    for (let next: EntryKey | undefined = text.fields.duplicateOf; next; next = duplicateOf(byKey.get(next))) {
      chain.push(next);
      if (next === text.key) return [duplicateLoop(at, chain.join(' → '))];
      if (chain.indexOf(next) < chain.length - 1) return [];
    }
    return [];
  });
