import { asGithub } from './github.ts';
import { asJson } from './json.ts';
import type { Found } from './placed.ts';
import { asText } from './text.ts';

/** One line here and a file beside this one make another way to report problems. */
const reporters = { text: asText, json: asJson, github: asGithub } satisfies Record<string, (found: Found) => string>;
type Format = keyof typeof reporters;

export const formats = Object.keys(reporters) as Format[]; // The keys of an object that nothing else is added to.

/** Everything that is printed about problems, without the last line end. */
export const report = (format: Format, found: Found): string => reporters[format](found);
