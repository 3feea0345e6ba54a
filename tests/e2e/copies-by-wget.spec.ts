import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext } from '@playwright/test';
import { doors } from './doors.ts';
import { findWget } from './find-wget.ts';
import { inSearchState } from './pages.ts';
import { enterBy, expectAt, linkTo, visit } from './site-paths.ts';
import { expect, test } from './test.ts';

test.skip(findWget() === null, 'There is no wget: apt-get install wget.');

/** Copies the site as anybody would, and opens the copy from the disk. */
async function copyBy(options: readonly string[], folder: string, context: BrowserContext): Promise<void> {
  await mkdir(folder, { recursive: true });
  const wget = spawn('wget', ['--no-verbose', '--no-config', ...options, doors.root.root], {
    cwd: folder,
    stdio: 'ignore',
  });
  const [status] = await once(wget, 'exit');
  expect(status, 'nothing that is linked is missing').toBe(0);
  const [host = ''] = await readdir(folder);
  enterBy({ ...doors.disk, root: `${pathToFileURL(path.join(folder, host)).href}/` }, context);
}

for (const [how, options] of [
  ['wget --mirror', ['--mirror']],
  ['wget --mirror -k -E --restrict-file-names=windows', ['--mirror', '-k', '-E', '--restrict-file-names=windows']],
] as const) {
  test(`a copy by ${how} opens from a disk, and can be searched`, async ({ page, context }, testInfo) => {
    await copyBy(options, testInfo.outputPath('a copy'), context);
    await visit(page, '/');
    await expectAt(page, '/en/');
    await linkTo(page.getByRole('main'), '/en/topic/mail/').first().click();
    await linkTo(page.getByRole('main'), '/en/ticket/9012/').first().click();
    await expectAt(page, '/en/ticket/9012/');
    await page.getByRole('navigation', { name: 'Language' }).getByRole('link').click();
    await expectAt(page, '/es/ticket/9012/');

    for (const locale of ['es', 'en'] as const) {
      await visit(page, `/${locale}/`);
      await page.locator('#q').pressSequentially('gmail');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.locator('#q').press('Enter');
      await inSearchState(page, 'ready');
      await page.locator('#q').fill('dns');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('dns');
      await page.locator('[data-hit]').first().click();
      await expectAt(page, new RegExp(`^/${locale}/(?:faq|ticket)/`));
    }
    await visit(page, '/ticket/9012/#comment:6');
    await expectAt(page, '/es/ticket/9012/#comment:6');
    await expect(page.locator(':target')).toBeInViewport();

    await visit(page, '/en/');
    const example = page.locator('.tries a').first();
    const question = await example.innerText();
    await example.click();
    await inSearchState(page, 'ready');
    await expect(page.getByRole('searchbox'), 'a link to a question asks it').toHaveValue(question);
    await expectAt(page, `/en/search/#${new URLSearchParams({ q: question })}`);
  });
}
