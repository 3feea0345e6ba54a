import type { Words } from '../language/problems.ts';

/** Hears how much of a long task is done; `all` is left out where nobody can know it yet. */
export type OnProgress = (done: number, all?: number) => void;

/** Shows the steps of a command while they run. */
export interface Reporter {
  /** Begins a step; `done` ends it with what came of it, in a few words. */
  step(name: Words): { readonly progress: OnProgress; readonly done: (result: Words) => void };
}
