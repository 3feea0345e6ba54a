import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.ts';

/** Runs before Playwright: makes sure that there is a Chromium, or says what to do. */
function install(): string | null {
  const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  run(process.execPath, playwright, 'install', 'chromium');
  const found = findChromium();
  if (found !== null || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  run('apt-get', 'update');
  run('apt-get', 'install', '-y', 'chromium');
  return findChromium();
}

/** Quietly: whether it worked is seen by looking for a Chromium again. */
function run(command: string, ...options: string[]): void {
  spawnSync(command, options, { stdio: 'ignore', timeout: 10 * 60_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

try {
  const already = findChromium();
  if (already === null) process.stdout.write('There is no Chromium: installing one, which takes a few minutes … ');
  const found = already ?? install();
  if (found === null) {
    throw new Error(
      '\nNo Chromium could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to where one is, and run this again.',
    );
  }
  console.log(`Chromium: ${found}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
