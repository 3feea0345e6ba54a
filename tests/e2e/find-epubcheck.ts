import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const jar = '/usr/share/java/epubcheck.jar';

/** What checks an EPUB: a command and its first options, as Debian’s package has none. Null where it is not there. */
export const findEpubcheck = (): readonly [command: string, ...options: string[]] | null =>
  existsSync(jar) && spawnSync('java', ['-version']).status === 0 ? ['java', '-jar', jar] : null;
