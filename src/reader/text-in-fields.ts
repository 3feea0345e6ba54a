import { endsItsDirections, isSeen, unseenIn } from '../language/unseen.ts';
import type { Problem } from '../schema/problem.ts';
import { fieldInvalid } from '../schema/problems.ts';
import type { Yaml } from './read-yaml.ts';

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
function whatIsHidden(text: string): string | null {
  const [character] = unseenIn(text);
  if (character !== undefined) return `it holds the character ${character}, which is part of no text`;
  if (text !== '' && !isSeen(text)) return 'it holds only blanks, or characters without width';
  if (!text.split('\n').every(endsItsDirections))
    return 'it changes the direction of writing (U+202A to U+202E, U+2066 to U+2069) and does not end that on the same line';
  return null;
}
