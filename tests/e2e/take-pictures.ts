import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { repositoryRoot } from '../../src/build/astro-project.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { serveSite } from '../../src/cli/serve-site.ts';
import { reporter, run } from '../../src/cli/report.ts';
import { findChromium } from './find-chromium.ts';

/** The pictures of the README, of the starter site: `node tests/e2e/take-pictures.ts`. */

const pictures = path.join(repositoryRoot, '.github/pictures');
const size = { width: 1000, height: 680 };
const views = {
  search: '/en/search/#q=gmail%20sends%20my%20mail%20back',
  answer: '/es/ticket/9012/',
};

await run(async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'consulta-pictures-'));
  const outFolder = path.join(folder, 'dist');
  const contentFolder = path.join(repositoryRoot, 'content');
  await buildSite({ contentFolder, outFolder, siteAddress: null }, reporter);
  const executablePath = findChromium();
  const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
  const site = await serveSite(outFolder, 0);
  try {
    await mkdir(pictures, { recursive: true });
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport: size, deviceScaleFactor: 1.25, colorScheme });
      for (const [name, address] of Object.entries(views)) {
        const page = await context.newPage();
        await page.goto(`http://localhost:${site.port}${address}`);
        await page.waitForLoadState('networkidle');
        await page.evaluate(() => document.fonts.ready);
        const picture = await sharp(await page.screenshot())
          .webp({ quality: 65, effort: 6 })
          .toBuffer();
        await writeFile(path.join(pictures, `${name}-${colorScheme}.webp`), picture);
      }
    }
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
});
