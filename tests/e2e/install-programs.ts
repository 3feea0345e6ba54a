import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.ts';
import { findEpubcheck } from './find-epubcheck.ts';
import { findFirefox } from './find-firefox.ts';
import { findKiwix } from './find-kiwix.ts';
import { findWget } from './find-wget.ts';
import { installPackages, run } from '../fixtures/install-packages.ts';

/**
 * Runs before Playwright: makes sure that there is a Chromium, or says what to do; and gets what else tests can use.
 */
function installChromium(): string | null {
  const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  run(process.execPath, playwright, 'install', 'chromium');
  return findChromium() ?? installAndFind(['chromium'], findChromium);
}

function installAndFind(names: readonly string[], find: () => string | null): string | null {
  installPackages(names);
  return find();
}

function found(name: string, find: () => string | null, install: () => string | null): string | null {
  const already = find();
  if (already === null) process.stdout.write(`There is no ${name}: installing one, which may take a few minutes … `);
  return already ?? install();
}

try {
  const chromium = found('Chromium', findChromium, installChromium);
  if (chromium === null) {
    throw new Error(
      '\nNo Chromium could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to where one is, and run this again.',
    );
  }
  console.log(`Chromium: ${chromium}`);
  for (const [name, packages, find] of [
    ['Firefox ESR', ['firefox-esr'], findFirefox],
    ['wget', ['wget'], findWget],
    ['Kiwix', ['kiwix-tools', 'zim-tools'], findKiwix],
    ['epubcheck', ['epubcheck'], () => findEpubcheck()?.join(' ') ?? null],
  ] as const) {
    console.log(
      `${name}: ${found(name, find, () => installAndFind(packages, find)) ?? 'none; tests with it are skipped'}`,
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
