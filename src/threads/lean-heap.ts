import type { ResourceLimits } from 'node:worker_threads';
import { setFlagsFromString } from 'node:v8';

// On a machine with much memory V8 lets each heap grow to several times of what is in use before it looks for garbage,
// a new one by 64 MB and more. With these limits a build takes half of the memory and as long as before.

/** Megabytes of a semi-space; V8 has three of them for new objects. */
const semiSpace = 8;
/** By how many percent of what is in use garbage may add to it. */
const growing = 50;

/** Of each thread. */
export const leanThread: ResourceLimits = { maxYoungGenerationSizeMb: 3 * semiSpace };

/** Options of Node for a process. */
export const leanProcess: readonly string[] = [
  `--max-semi-space-size=${semiSpace}`,
  `--heap-growing-percent=${growing}`,
];

/** For a process that runs already, and for its threads. */
export const growLess = (): void => setFlagsFromString(`--heap-growing-percent=${growing}`);
