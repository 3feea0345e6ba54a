import { spawnSync } from 'node:child_process';

/** What makes, checks and shows a ZIM; names what there is not. */
export const missingForKiwix = (): string[] =>
  ['zimwriterfs', 'zimcheck', 'kiwix-serve'].filter((program) => spawnSync(program, ['--version']).error);

/** The server's command, or null where something is missing. */
export const findKiwix = (): string | null => (missingForKiwix().length === 0 ? 'kiwix-serve' : null);
