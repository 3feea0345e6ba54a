import { existsSync } from 'node:fs';

/** Path of a Firefox ESR on this machine: the one that FIREFOX_PATH names, or Debian's; null if there is none. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env.FIREFOX_PATH;
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH is ${named}, and there is no such file.`);
  return named ?? ['/usr/bin/firefox-esr'].find((file) => existsSync(file)) ?? null;
}
