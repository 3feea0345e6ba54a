import { outputs } from './outputs.ts';
import { sourceOf } from './output-of.ts';

/** Files of a site whose names change with their content: source of a regular expression of their paths. */
export const namedByContent = `^(?:${Object.values(outputs)
  .flatMap((output) => ('isNamedByContent' in output ? [sourceOf(output)] : []))
  .join('|')})$`;
