import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/**
 * Path of a Chromium on this machine: the one that CHROMIUM_PATH names, an installed one, or Playwright's own; null if
 * there is none.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`);
  if (named) return named;
  return [...installed(env), chromium.executablePath()].find((file) => file !== '' && existsSync(file)) ?? null;
}

function installed(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    const programs = ['Chromium', 'Google Chrome'].map((name) => `Applications/${name}.app/Contents/MacOS/${name}`);
    return ['/', ...(env.HOME ? [env.HOME] : [])].flatMap((folder) =>
      programs.map((program) => path.join(folder, program)),
    );
  }
  if (process.platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) =>
      ['Chromium', 'Google\\Chrome'].map((name) => path.join(folder, name, 'Application', 'chrome.exe')),
    );
  }
  return ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'].map((name) => `/usr/bin/${name}`);
}
