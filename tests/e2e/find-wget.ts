import { spawnSync } from 'node:child_process';

/** The command, or null where there is none. */
export const findWget = (): string | null =>
  spawnSync('wget', ['--version'], { stdio: 'ignore' }).error === undefined ? 'wget' : null;
