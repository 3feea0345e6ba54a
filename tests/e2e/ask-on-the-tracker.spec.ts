import AxeBuilder from '@axe-core/playwright';
import { words } from '../../src/language/words.ts';
import { locales } from './pages.ts';
import { doorOf } from './site-paths.ts';
import { expect, test as base } from './test.ts';
import { TrackerServer } from './tracker-form.ts';

const test = base.extend<{ lang: string; trackerServer: TrackerServer }>({
  lang: ['en', { option: true }],
  trackerServer: async ({ page, lang, expectTrouble }, use) => {
    expectTrouble('the tracker is elsewhere', /elsewhere: http:\/\/localhost/);
    const server = new TrackerServer(new URL(doorOf(page).root).origin, lang);
    await server.start();
    await use(server);
    await server.stop();
  },
});

const problems = {
  en: {
    summary: 'Gmail rejects my mail',
    text: 'Everything that I send to gmail comes back with 550-5.7.26',
    answer: '/en/ticket/9012/',
  },
  es: {
    summary: 'Gmail rechaza mis correos',
    text: 'Todo lo que mando a gmail regresa con 550-5.7.26',
    answer: '/es/ticket/9012/',
  },
} as const;

for (const locale of locales) {
  const say = words(locale);
  test.describe(locale, () => {
    test.use({ lang: locale === 'es' ? 'es-MX' : 'en-US' });

    test('on the tracker’s own form, under a strict policy, answers appear, and those that did not help join the description', async ({
      page,
      context,
      trackerServer,
    }) => {
      await page.goto(`${trackerServer.address}/newticket`);
      await page.getByLabel('Summary:').fill(problems[locale].summary);
      await page.getByLabel('Description:').fill(problems[locale].text);
      const help = page.getByRole('region', { name: say('ask.embed') });
      const link = help.locator(`a[data-address="${problems[locale].answer}"]`);
      await expect(link).toBeVisible();
      expect((await new AxeBuilder({ page }).include('fieldset fieldset').analyze()).violations).toEqual([]);
      const title = await link.textContent();

      // By the keyboard, as by a finger.
      await link.focus();
      const [answer] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')]);
      await answer.waitForLoadState();
      expect(new URL(answer.url()).pathname).toBe(problems[locale].answer);
      await answer.close();
      await help.getByRole('button', { name: say('ask.embed.add') }).click();
      const site = new URL(doorOf(page).root).origin;
      await expect(page.getByLabel('Description:')).toHaveValue(
        `${problems[locale].text}\n\n${say('ask.tried')}\n * ${title} – ${site}${problems[locale].answer}`,
      );
      expect(trackerServer.asked, 'nothing typed went to the tracker before it was sent').toEqual(['/newticket']);
    });
  });
}

test('what can be pressed is large enough for a finger, and nothing is wider than a phone', async ({
  page,
  trackerServer,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${trackerServer.address}/newticket`);
  await page.getByLabel('Description:').fill(problems.en.text);
  const help = page.getByRole('region', { name: words('en')('ask.embed') });
  await expect(help.getByRole('link').first()).toBeVisible();
  for (const link of await help.getByRole('link').all())
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  expect(await help.evaluate((section) => section.getBoundingClientRect().right)).toBeLessThanOrEqual(
    await page.evaluate(() => document.documentElement.scrollWidth),
  );
});

test('where the knowledge base is not to be had, the form works as ever', async ({
  page,
  trackerServer,
  expectTrouble,
}) => {
  expectTrouble('the engine is kept from loading', /ERR_FAILED|could not be loaded/);
  await page.route(/\/_assets\/search-engine/, (route) => route.abort());
  await page.goto(`${trackerServer.address}/newticket`);
  await page.getByLabel('Description:').fill(problems.en.text);
  await page.waitForTimeout(1000);
  await expect(page.getByRole('region', { name: words('en')('ask.embed') })).toBeHidden();
  await expect(page.getByLabel('Description:')).toHaveValue(problems.en.text);
});
