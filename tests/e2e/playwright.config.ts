import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { type DoorName, doors } from './doors.ts';
import { findChromium } from './find-chromium.ts';

const here = import.meta.dirname;
const executablePath = findChromium();

/** What looks at a page and not at how it was come to, or comes to it in a way of its own. */
const atRootOnly = [
  'accessibility',
  'nothing-leaves-the-browser',
  'copies-by-wget',
  'copies-in-kiwix',
  'firefox-from-disk',
  'keep-on-this-device',
  'offline-copies',
  'ask-on-the-tracker',
  'object-store',
  'review-drafts',
  'trusted-types',
].map((name) => `${name}.spec.ts`);

export default defineConfig<{ door: DoorName }>({
  testDir: here,
  testMatch: '*.spec.ts',
  outputDir: path.join(here, '../../test-results'),
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Of 579 tests one may meet a bad moment of a shared machine: it is run once more, and listed as flaky, to be mended.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    { name: 'root', use: { door: 'root' }, grepInvert: /@disk\b/ },
    { name: 'folder', use: { door: 'folder' }, testIgnore: atRootOnly, grepInvert: /@(?:root|disk)\b/ },
    { name: 'disk', use: { door: 'disk' }, testIgnore: atRootOnly, grepInvert: /@(?:root|host)\b/ },
  ],
  use: {
    browserName: 'chromium',
    locale: 'en-US',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      // Without Chromium's sandbox, which root and many containers cannot have: the only site opened is our own.
      chromiumSandbox: false,
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-default-browser-check',
        '--no-first-run',
        // Nothing but the site itself can be reached.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" "${path.join(here, 'serve.ts')}"`,
    url: doors.root.root,
    reuseExistingServer: false,
    stdout: 'pipe',
    timeout: 180_000,
  },
});
