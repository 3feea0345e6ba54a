import { endsItsDirections, isSeen, unseenIn } from '../language/unseen.ts';
import type { Problem } from '../schema/problem.ts';
import { fieldInvalid } from '../schema/problems.ts';
import type { Yaml } from './read-yaml.ts';
import { type Part, part } from '../language/problems.ts';

/**
 * Texts of fields that a schema lets through, and that show nothing, or more than themselves. `\uFFFE` in quotes is the
 * character itself.
 */
export function textInFields(yaml: Yaml, file: string): Problem[] {
  const found: Problem[] = [];
  const waiting: { readonly path: readonly PropertyKey[]; readonly value: unknown }[] = [
    { path: [], value: yaml.value },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, value } = next;
    if (typeof value === 'string') {
      const why = whatIsHidden(value);
      if (why !== null) found.push(fieldInvalid({ file, line: yaml.lineOf(path) }, { field: path.join('.'), why }));
    } else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) waiting.push({ path: [...path, key], value: each });
  }
  return found;
}

/** The end of “… is not right:”; null where nothing is hidden. An empty text is a matter of the schema. */
function whatIsHidden(text: string): Part | null {
  const [character] = unseenIn(text);
  if (character !== undefined) return part('holds-character', { character });
  if (text !== '' && !isSeen(text)) return part('holds-blanks');
  if (!text.split('\n').every(endsItsDirections)) return part('turns-direction');
  return null;
}
