import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { goodUntil } from '../../src/site/copy-age.ts';
import { formatDay } from '../../src/language/dates.ts';
import { words } from '../../src/language/words.ts';
import type { CopySummary } from '../../src/copies/device/copy-format.ts';
import { writePacks } from '../../src/copies/device/write-packs.ts';
import { doors, siteFolder } from './doors.ts';
import { inSearchState, type Locale, locales } from './pages.ts';
import { enterBy, linkTo } from './site-paths.ts';
import { SiteServer } from './site-server.ts';
import { expect, test as base } from './test.ts';

/** Each test has a server and a copy of the site that it may change, and a browser that has kept nothing. */
const test = base.extend<{ server: SiteServer; sitePath: string }>({
  sitePath: ['/', { option: true }],
  server: async ({ sitePath }, use) => {
    const parent = await mkdtemp(path.join(os.tmpdir(), 'consulta-kept-'));
    const folder = path.join(parent, 'site');
    await cp(siteFolder, folder, { recursive: true });
    const server = new SiteServer(folder, sitePath);
    await server.start();
    await use(server);
    await server.stop();
    await rm(parent, { recursive: true });
  },
  baseURL: async ({ server }, use) => use(server.address),
  context: async ({ context, server }, use) => {
    enterBy({ ...doors.root, root: `${server.address}/` }, context);
    await use(context);
  },
});

/** The worker tries the site first; the page and its console hear nothing of it. */
const withoutServer = ['the server is gone', /^request: .*ERR_CONNECTION_REFUSED/] as const;
const brokenOff = [
  'an answer breaks off',
  /^request: .*ERR_(?:CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_CLOSED|EMPTY_RESPONSE)/,
] as const;
const isPack = (asked: string): boolean => asked.startsWith('installed/packs/');
const status = (page: Page) =>
  page.getByRole('region', { name: /^(On this device|En este dispositivo)$/ }).getByRole('status');
const button = (page: Page, locale: Locale, name: 'keep' | 'cancel' | 'resume' | 'remove') =>
  page.getByRole('button', { name: words(locale)(`installed.${name}`), exact: true });
/** The words before the first value. */
const beginning = (locale: Locale, key: Parameters<ReturnType<typeof words>>[0]): string =>
  words(locale)(key).split('{')[0] ?? '';

const openSection = (page: Page, locale: Locale) => page.goto(`/${locale}/offline/`);
const isKept = (page: Page, locale: Locale) => expect(status(page)).toContainText(beginning(locale, 'installed.kept'));
async function keep(page: Page, locale: Locale): Promise<void> {
  await openSection(page, locale);
  await button(page, locale, 'keep').click();
  await isKept(page, locale);
}

const stored = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    }
    return found;
  });
const hasWorker = (page: Page): Promise<boolean> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);

for (const locale of locales) {
  const say = words(locale);

  test(`a language is kept with few requests, and then opens and searches without a connection, in ${locale}`, async ({
    page,
    server,
    expectTrouble,
  }) => {
    expectTrouble(...withoutServer);
    const { bytes, files }: CopySummary = JSON.parse(
      await readFile(path.join(server.folder, `installed/${locale}/copy.json`), 'utf8'),
    );
    expect(files).toBeGreaterThan(300);
    await openSection(page, locale);
    await expect(page.getByText(say('installed.size', { size: `${(bytes / 1e6).toFixed(1)} MB` }))).toBeVisible();
    await expect(page.getByText(say('installed.unavailable'))).toBeHidden();
    expect(await hasWorker(page), 'nobody has asked for a worker yet').toBe(false);
    server.asked.splice(0);
    await button(page, locale, 'keep').click();
    await isKept(page, locale);
    expect(server.asked.filter((asked) => asked.startsWith('installed/')).length).toBeLessThan(8);
    await expect(button(page, locale, 'remove')).toBeVisible();
    await expect(button(page, locale, 'keep')).toBeHidden();

    await server.stop();
    await page.goto(`/${locale}/ticket/9012/`);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.goto(`/${locale}/ticket/9012/index.html`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
    await expect(page.locator('html'), 'with its styles').toHaveCSS('color-scheme', 'light dark');
    await page.goto(`/${locale}/ticket/9012`);
    await expect(page, 'a folder has its slash').toHaveURL(`/${locale}/ticket/9012/`);
    await page.goto(`/${locale}/search/#q=gmail`);
    await inSearchState(page, 'ready');
    await page.locator('#results h3 a').first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/(ticket|faq)/`));
    await expect(page.locator('.prose').first()).toBeVisible();
    await page.goto(`/${locale}/offline/`);
    await isKept(page, locale);
  });

  test(`a page that is not in the copy is said to be missing, in ${locale}`, async ({
    page,
    server,
    expectTrouble,
  }) => {
    expectTrouble(...withoutServer);
    await keep(page, locale);
    await server.stop();
    for (const address of [`/${locale}/ticket/99999/`, `/${locale === 'en' ? 'es' : 'en'}/ticket/9012/`]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('notKept.title'));
    }
    await linkTo(page.getByRole('main'), `/${locale}/topic/mail/`).click();
    await expect(page).toHaveURL(`/${locale}/topic/mail/`);
  });

  test(`a download shows how far it is, can be cancelled, and leaves nothing, in ${locale}`, async ({
    page,
    server,
  }) => {
    let waiting = 0;
    server.mishap = (asked) => (isPack(asked) && (waiting += 1) > 1 ? 'wait' : null);
    await openSection(page, locale);
    await button(page, locale, 'keep').click();
    await expect(status(page)).toHaveText(say('installed.loading'));
    await expect(page.getByRole('progressbar')).toHaveJSProperty('max', 1);
    await expect
      .poll(() => page.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.value))
      .toBeGreaterThan(0);
    await expect(page.getByText(/^0\.\d de 0\.\d MB$|^0\.\d MB (of|de) 0\.\d MB$/)).toBeVisible();
    await button(page, locale, 'cancel').click();
    await expect(status(page)).toHaveText(say('installed.cancelled'));
    await expect(button(page, locale, 'keep')).toBeFocused();
    await expect.poll(() => stored(page)).toEqual([]);
    await expect.poll(() => hasWorker(page)).toBe(false);

    server.mishap = () => null;
    server.release();
    await button(page, locale, 'keep').click();
    await isKept(page, locale);
  });

  test(`a copy can be removed, and then nothing of it is left, in ${locale}`, async ({ page }) => {
    await keep(page, locale);
    expect((await stored(page)).length).toBeGreaterThan(3);
    await button(page, locale, 'remove').click();
    await expect(status(page)).toHaveText(say('installed.removed'));
    await expect.poll(() => stored(page)).toEqual([]);
    await expect.poll(() => hasWorker(page)).toBe(false);
    await page.reload();
    await expect(button(page, locale, 'keep')).toBeVisible();
  });

  test(`a pack that is damaged, twice, is not kept, and can be asked for again, in ${locale}`, async ({
    page,
    server,
  }) => {
    let spoilt: string | undefined;
    server.mishap = (asked) => (isPack(asked) && asked === (spoilt ??= asked) ? 'damage' : null);
    await openSection(page, locale);
    await button(page, locale, 'keep').click();
    await expect(status(page)).toContainText(say('installed.damaged'));
    expect(server.asked.filter((asked) => asked === spoilt)).toHaveLength(2);
    expect(await stored(page)).not.toContain(`/${spoilt}`);
    server.mishap = () => null;
    server.asked.splice(0);
    await page.reload();
    await expect(status(page), 'what does not mend itself waits for the reader').toContainText(
      say('installed.damaged'),
    );
    expect(server.asked.filter(isPack)).toEqual([]);
    await button(page, locale, 'resume').click();
    await isKept(page, locale);
    expect(server.asked.filter(isPack)).toEqual([spoilt]);
  });

  test(`a device whose room ends in the middle is told how much is needed, in ${locale}`, async ({ page, context }) => {
    await openSection(page, locale);
    const session = await context.newCDPSession(page);
    // What Chromium tells of the room does not follow this limit: only a write finds out.
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 100_000 });
    await button(page, locale, 'keep').click();
    await expect(status(page)).toContainText(new RegExp(say('installed.spaceUnknown', { needs: '0\\.[345] MB' })));
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin });
    await button(page, locale, 'resume').click();
    await isKept(page, locale);
  });

  test(`a device without room is told so before anything begins, in ${locale}`, async ({ page }) => {
    await page.addInitScript(() => {
      const room = { quota: 150_000, usage: 10_000 };
      navigator.storage.estimate = async () => room;
      Object.assign(window, { room });
    });
    await openSection(page, locale);
    await button(page, locale, 'keep').click();
    const sentence = say('installed.space', { needs: '0\\.[345] MB', free: '0\\.1 MB' });
    await expect(status(page)).toHaveText(new RegExp(sentence));
    expect([await stored(page), await hasWorker(page)], 'nothing has begun').toEqual([[], false]);
    await page.evaluate(() => Object.assign((window as unknown as { room: object }).room, { quota: 10_000_000 }));
    await button(page, locale, 'keep').click();
    await isKept(page, locale);
  });
}

test('an interrupted download goes on when the page is opened again, with only what is missing', async ({
  page,
  server,
  expectTrouble,
}) => {
  expectTrouble(...brokenOff);
  const packs = new Set<string>();
  server.mishap = (asked) => {
    if (!isPack(asked)) return null;
    packs.add(asked);
    return asked === [...packs][1] ? 'drop' : null;
  };
  await openSection(page, 'en');
  await button(page, 'en', 'keep').click();
  await expect(status(page)).toContainText(words('en')('installed.network'));
  await expect(status(page)).toContainText(/0\.\d MB of 0\.[34] MB are here/);
  const [, missing] = packs;
  expect(packs.size).toBe(3);
  expect(
    server.asked.filter((asked) => asked === missing),
    'once more before it gives up',
  ).toHaveLength(2);
  await page.close();

  server.mishap = () => null;
  server.asked.splice(0);
  const again = await page.context().newPage();
  await openSection(again, 'en');
  await isKept(again, 'en');
  expect(server.asked.filter(isPack)).toEqual([missing]);
});

test('a download goes on by itself when the connection is back', async ({ page, server, expectTrouble }) => {
  expectTrouble(...brokenOff);
  server.mishap = (asked) => (isPack(asked) ? 'drop' : null);
  await openSection(page, 'en');
  await button(page, 'en', 'keep').click();
  await expect(status(page)).toContainText(words('en')('installed.network'));
  server.mishap = () => null;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await isKept(page, 'en');
});

test('a download goes on when the browser has ended the worker', async ({ page, server, context }) => {
  server.mishap = (asked) => (isPack(asked) ? 'wait' : null);
  await openSection(page, 'en');
  await button(page, 'en', 'keep').click();
  await expect.poll(() => server.asked.filter(isPack).length).toBe(3);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  server.mishap = () => null;
  server.release();
  await page.reload();
  await isKept(page, 'en');
});

/**
 * Publishes the site anew, with another title of an entry and, as in every new edition, another date at the foot of
 * each page. What English readers have to load: that entry, and pages that speak of the old dates themselves.
 */
async function publishEdited(server: SiteServer, edited: string): Promise<string[]> {
  const { edition }: CopySummary = JSON.parse(
    await readFile(path.join(server.folder, 'installed/en/copy.json'), 'utf8'),
  );
  const changed = [edited];
  const datesOf = (day: string, locale: Locale): string[] =>
    [day, goodUntil(day)].flatMap((each) => [each, formatDay(locale, each)]);
  const pages = (await readdir(server.folder, { recursive: true }))
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.html'));
  for (const file of pages) {
    const locale = file.startsWith('es/') ? 'es' : 'en';
    const [before, after] = [datesOf(edition, locale), datesOf('2099-01-01', locale)];
    const html = (await readFile(path.join(server.folder, file), 'utf8')).replace(
      /<section class="oldcopy"[\s\S]*?<\/section>|<footer[\s\S]*<\/footer>/g,
      (part) => before.reduce((text, date, i) => text.replaceAll(date, after[i] ?? ''), part),
    );
    if (file !== edited && !file.startsWith('es/') && before.some((date) => html.includes(date))) changed.push(file);
    await writeFile(
      path.join(server.folder, file),
      file === edited ? html.replace(/<h1([^>]*)>/, '<h1$1>Newer: ') : html,
    );
  }
  await writePacks(server.folder);
  return changed.sort();
}

test('when one answer changes, only what changed is loaded, and the copy is switched in one step', async ({
  page,
  server,
  expectTrouble,
}) => {
  await keep(page, 'en');
  const changed = await publishEdited(server, 'en/ticket/9012/index.html');
  expect(changed.length).toBeLessThan(12);
  server.asked.splice(0);
  server.mishap = (asked) => (asked === 'en/ticket/9012/index.html' ? 'wait' : null);
  await openSection(page, 'en');
  await expect(status(page)).toHaveText(words('en')('installed.updating'));
  await expect.poll(() => server.asked.includes('en/ticket/9012/index.html')).toBe(true);
  server.mishap = (asked) => (asked === 'en/ticket/9012/' ? 'refuse' : null);
  await page.goto('/en/ticket/9012/');
  await expect(page.getByRole('heading', { level: 1 }), 'the old copy, until the new one is whole').not.toHaveText(
    /^Newer/,
  );
  server.release();
  await openSection(page, 'en');
  await isKept(page, 'en');
  await expect(status(page)).toContainText('1 Jan 2099');
  expect(server.asked.filter((asked) => isPack(asked) || asked.endsWith('.html')).sort()).toEqual(changed);

  expectTrouble(...withoutServer);
  await server.stop();
  await page.goto('/en/ticket/9012/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Newer/);
  await page.goto('/en/search/#q=gmail');
  await inSearchState(page, 'ready');
});

test('a copy follows the site wherever its reader comes back, and what it no longer needs goes', async ({
  page,
  server,
  context,
}) => {
  await keep(page, 'en');
  const before = await stored(page);
  const changed = await publishEdited(server, 'en/ticket/9012/index.html');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.goto('/en/topics/');
  await expect
    .poll(async () => (await stored(page)).filter((each) => each.startsWith('/installed/files/')).length)
    .toBe(changed.length);
  await expect
    .poll(async () => (await stored(page)).length, 'the new list and files, not the old list')
    .toBe(before.length + changed.length);
});

test('a host that changes pages on their way does not keep a copy from following: packs arrive as they are', async ({
  page,
  server,
}) => {
  await keep(page, 'en');
  await publishEdited(server, 'en/ticket/9012/index.html');
  server.mishap = (asked) => (asked === 'en/ticket/9012/index.html' ? 'damage' : null);
  server.asked.splice(0);
  await openSection(page, 'en');
  await expect(status(page)).toContainText('1 Jan 2099');
  expect(server.asked.filter(isPack)).toHaveLength(1);
});

test('an update that fails leaves the copy as it was, and says so', async ({ page, server, expectTrouble }) => {
  expectTrouble(...brokenOff);
  await keep(page, 'en');
  await publishEdited(server, 'en/ticket/9012/index.html');
  server.mishap = (asked) => (asked === 'en/ticket/9012/index.html' ? 'drop' : null);
  await openSection(page, 'en');
  await expect(status(page)).toContainText(words('en')('installed.updateMissing'));
  await isKept(page, 'en');
  server.mishap = () => null;
  await button(page, 'en', 'resume').click();
  await expect(status(page)).toContainText('1 Jan 2099');
  await expect(button(page, 'en', 'resume')).toBeHidden();
});

test('with two tabs open, a new build brings what changed, and takes what was removed or renamed', async ({
  page,
  server,
  context,
  expectTrouble,
}) => {
  expectTrouble(...withoutServer);
  await keep(page, 'en');
  const other = await context.newPage();
  await other.goto('/en/topics/');
  const at = (address: string): string => path.join(server.folder, address);
  await rm(at('en/ticket/9155'), { recursive: true });
  await rename(at('en/faq/set-up-mail'), at('en/faq/mail-by-another-name'));
  await publishEdited(server, 'en/ticket/9012/index.html');
  await openSection(page, 'en');
  await expect(status(page)).toContainText('1 Jan 2099');
  await server.stop();
  for (const tab of [other, page]) {
    await tab.goto('/en/ticket/9012/');
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText(/^Newer/);
    await tab.goto('/en/faq/mail-by-another-name/');
    await expect(tab.locator('.prose').first()).toBeVisible();
    for (const gone of ['/en/ticket/9155/', '/en/faq/set-up-mail/']) {
      await tab.goto(gone);
      await expect(tab).toHaveURL('/en/not-kept/');
    }
  }
});

test('an update that ends in the middle leaves the old copy, and goes on later', async ({
  page,
  server,
  context,
  expectTrouble,
}) => {
  expectTrouble(...withoutServer);
  await keep(page, 'en');
  await publishEdited(server, 'en/ticket/9012/index.html');
  server.mishap = (asked) => (asked === 'en/ticket/9012/index.html' ? 'wait' : null);
  await openSection(page, 'en');
  await expect.poll(() => server.asked.includes('en/ticket/9012/index.html')).toBe(true);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  server.mishap = () => null;
  await server.stop();
  await page.goto('/en/ticket/9012/');
  await expect(page.locator('.prose').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^Newer/);
  await server.start();
  await openSection(page, 'en');
  await expect(status(page)).toContainText('1 Jan 2099');
});

test('where packs of a new build are missing, the old copy stands until they are there', async ({
  page,
  server,
  expectTrouble,
}) => {
  expectTrouble(...withoutServer);
  await keep(page, 'en');
  await publishEdited(server, 'en/ticket/9012/index.html');
  // The page by itself does not arrive either.
  server.mishap = (asked) => (asked === 'en/ticket/9012/index.html' ? 'damage' : null);
  await rm(path.join(server.folder, 'installed/packs'), { recursive: true });
  await openSection(page, 'en');
  await expect(status(page)).toContainText(words('en')('installed.updateMissing'));
  await server.stop();
  await page.goto('/en/ticket/9012/');
  await expect(page.locator('.prose').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^Newer/);
  await server.start();
  await writePacks(server.folder);
  await openSection(page, 'en');
  await expect(status(page)).toContainText('1 Jan 2099');
});

test('the second language loads only its own part, and removing one keeps the other', async ({
  page,
  server,
  expectTrouble,
}) => {
  expectTrouble(...withoutServer);
  await keep(page, 'en');
  server.asked.splice(0);
  await keep(page, 'es');
  expect(server.asked.filter(isPack)).toHaveLength(2);
  await button(page, 'es', 'remove').click();
  await expect(status(page)).toHaveText(words('es')('installed.removed'));
  expect(await hasWorker(page)).toBe(true);
  await server.stop();
  await page.goto('/en/ticket/9012/');
  await expect(page.locator('.prose').first()).toBeVisible();
});

test('a language that waits for the other one can be cancelled by itself', async ({ page, server, context }) => {
  server.mishap = (asked) => (isPack(asked) ? 'wait' : null);
  await openSection(page, 'en');
  await button(page, 'en', 'keep').click();
  await expect.poll(() => server.asked.filter(isPack).length).toBe(3);
  const other = await context.newPage();
  await openSection(other, 'es');
  await button(other, 'es', 'keep').click();
  await expect(status(other)).toHaveText(words('es')('installed.loading'));
  await button(other, 'es', 'cancel').click();
  await expect(status(other)).toHaveText(words('es')('installed.cancelled'));
  server.mishap = () => null;
  server.release();
  await isKept(page, 'en');
  expect((await stored(page)).filter((each) => each.startsWith('/installed/es/'))).toEqual([]);
});

test('while the site can be reached, readers see what it says now', async ({ page, server }) => {
  await keep(page, 'en');
  const file = path.join(server.folder, 'en/topics/index.html');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/<h1>/, '<h1>Newer: '));
  await page.goto('/en/topics/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Newer/);
});

test('a line that is too slow is not waited for', async ({ page, server }) => {
  await keep(page, 'en');
  server.mishap = (asked) => (asked.startsWith('en/') ? 'wait' : null);
  await page.goto('/en/ticket/9012/');
  await expect(page.locator('.prose').first(), 'though the site never answers').toBeVisible();
  expect(server.asked).toContain('en/ticket/9012/');
  await page.goto('/en/topics/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(server.asked, 'nor tried a second time').not.toContain('en/topics/');
});

test('where the packs are left out, nothing can be kept, and the page says so', async ({
  page,
  server,
  expectTrouble,
}) => {
  expectTrouble('there is no summary of a copy', /status of 404/);
  await rm(path.join(server.folder, 'installed'), { recursive: true });
  await openSection(page, 'en');
  await expect(page.getByText(words('en')('installed.unavailable'))).toBeVisible();
  await expect(button(page, 'en', 'keep')).toBeHidden();
});

test.describe('below a path', () => {
  test.use({ sitePath: '/a/kb/' });

  test('a site keeps to its own folder, wherever it stands', async ({ page, server, expectTrouble }) => {
    expectTrouble(...withoutServer);
    await page.goto(`${server.address}/en/offline/`);
    await button(page, 'en', 'keep').click();
    await isKept(page, 'en');
    expect(
      await page.evaluate(async () =>
        (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
      ),
    ).toEqual(['/a/kb/']);
    expect(await page.evaluate(() => caches.keys())).toEqual([`consulta ${server.address}/`]);
    await server.stop();
    await page.goto(`${server.address}/en/ticket/9012/`);
    await expect(page.locator('.prose').first()).toBeVisible();
    await page.goto(`${server.address}/en/ticket/99999/`);
    await expect(page).toHaveURL(`${server.address}/en/not-kept/`);
  });
});

test('axe finds nothing on the section, whatever it shows', async ({ page, server }) => {
  const found = async () =>
    (await new AxeBuilder({ page }).include('[data-installed]').analyze()).violations.map(
      ({ id, help }) => `${id}: ${help}`,
    );
  await openSection(page, 'es');
  await expect(button(page, 'es', 'keep')).toBeVisible();
  expect(await found()).toEqual([]);
  server.mishap = (asked) => (isPack(asked) ? 'wait' : null);
  await button(page, 'es', 'keep').click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByText('0.0 MB de')).toBeVisible();
  expect(await found()).toEqual([]);
  server.mishap = () => null;
  server.release();
  await isKept(page, 'es');
  expect(await found()).toEqual([]);
});

test('a browser can put the site on the home screen from the page that keeps it', async ({ page }) => {
  await openSection(page, 'es');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await page.request.get(address ?? '')).json();
  const inside = (relative: string) => new URL(relative, address ?? '').href;
  expect(inside(manifest.start_url)).toBe(inside('/'));
  expect((await page.request.get(inside(manifest.icons[0].src))).ok()).toBe(true);
  expect(manifest.theme_color).toMatch(/^#[0-9a-f]{6}$/);
});
