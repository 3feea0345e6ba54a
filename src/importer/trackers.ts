import { trac } from './trac/trac.ts';
import type { Tracker } from './tracker/tracker.ts';

/** Another tracker is a folder beside `trac/`, and its name here: see `tracker/tracker.ts` for what it has to say. */
export const trackers: readonly Tracker[] = [trac];
