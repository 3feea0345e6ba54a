import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test as base } from '@playwright/test';
import { words } from '../../src/language/words.ts';
import { type Locale, locales } from '../../src/language/locale.ts';
import { importedContent, removeContent, type ServedReview, serveReviewOf } from './review-server.ts';

/** Each test has a server and drafts of its own; what goes wrong in the browser, or leaves the machine, fails it. */
const test = base.extend<{ review: ServedReview; withSource: boolean }, { content: string }>({
  withSource: [true, { option: true }],
  content: [
    async ({}, use) => {
      const folder = await importedContent();
      await use(folder);
      await removeContent(folder);
    },
    { scope: 'worker' },
  ],
  review: async ({ content, withSource, context }, use) => {
    const review = await serveReviewOf(content, { withSource });
    const troubles: string[] = [];
    context.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    context.on('weberror', (error) => troubles.push(error.error().message));
    context.on('request', (request) => {
      if (!request.url().startsWith(review.address) && !request.url().startsWith('data:'))
        troubles.push(`elsewhere: ${request.url()}`);
    });
    await use(review);
    await review.close();
    expect(troubles, 'nothing goes wrong in the browser').toEqual([]);
  },
});

const first = 'tickets/201/en.mdx';
const second = 'tickets/202/es.mdx';
const saying = (page: Page) => page.locator('#said');
const heading = (page: Page) => page.locator('#check');

async function opened(page: Page, review: ServedReview, locale: Locale): Promise<void> {
  await page.goto(`${review.address}${locale}/`);
  await expect(heading(page)).toContainText('201');
}

/** Accepts a draft of which something was not looked at: the first time says so. */
async function acceptAnyway(page: Page, key = 'a', locale: Locale = 'en'): Promise<void> {
  await page.keyboard.press(key);
  await expect(saying(page)).toHaveText(words(locale)('review.said.look'));
  await page.keyboard.press(key);
}

/** The number beside the answer of the draft. */
const chosen = (page: Page) => page.locator('input[name="answer"]:checked');

for (const locale of locales) {
  const say = words(locale);

  test(`in ${locale}, drafts are held, accepted and taken back with the keyboard alone`, async ({ page, review }) => {
    // Without the reporter's word for it, the guess has to be looked at.
    await writeFile(
      path.join(review.folder, second),
      (await review.textOf(second)).replace(/^# .*\n(?=answerComment)/m, ''),
    );
    const before = await Promise.all([first, second].map(review.textOf));
    await opened(page, review, locale);
    await page.keyboard.press('h');
    await expect(heading(page)).toContainText('202');
    await expect(heading(page)).toBeFocused();
    await expect(saying(page)).toContainText(say('review.said.held', { number: '#201' }));

    await page.keyboard.press('e');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('¿Por qué el formulario rechaza fotos?');
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await expect(saying(page), 'a guess that nobody has looked at').toHaveText(say('review.said.look'));
    await expect(chosen(page)).toBeFocused();
    expect(await review.textOf(second)).toBe(before[1]);
    await page.keyboard.press('a');
    await expect(saying(page)).toContainText(say('review.said.accepted', { number: '#202' }));
    const after = await review.textOf(second);
    expect(after).toMatch(/^---\nreview: done\n/);
    expect(after).toContain('title: ¿Por qué el formulario rechaza fotos?\n');
    await expect(page.locator('.count')).toContainText(say('review.count', { done: 2, all: 10, accepted: 1, held: 1 }));

    await page.keyboard.press('z');
    await expect(saying(page)).toContainText(say('review.said.undone', { number: '#202' }));
    await expect(page.locator('#title')).toHaveValue('¿Por qué el formulario rechaza fotos?');
    expect(await review.textOf(second)).toBe(before[1]);
    await page.keyboard.press('z');
    await expect(heading(page)).toContainText('201');
    await page.keyboard.press('z');
    await expect(saying(page)).toHaveText(say('review.said.nothing'));
  });

  test(`in ${locale}, a digit takes another comment, and asks before it replaces what was written`, async ({
    page,
    review,
  }) => {
    await opened(page, review, locale);
    const was = await page.locator('#answer').inputValue();
    const other = (await chosen(page).inputValue()) === '3' ? '1' : '3';
    await page.keyboard.press(other);
    await expect(saying(page)).toHaveText(say('review.said.chosen', { comment: other }));
    await expect(chosen(page)).toHaveValue(other);
    await expect(page.locator('#answer')).not.toHaveValue(was);

    await page.locator('#answer').fill('A sentence of my own, which has to stay.');
    await page.locator('#result').focus();
    await page.keyboard.press('6');
    await expect(page.getByRole('alert')).toContainText(say('review.ask', { comment: '6' }));
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: say('review.ask.keep') })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(chosen(page)).toHaveValue('6');
    await expect(page.locator('#answer')).toHaveValue('A sentence of my own, which has to stay.');
    await page.locator('#result').focus();
    await page.keyboard.press('0');
    await expect(page.locator('#answer')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.locator('tr:focus'), 'the removal that is unsure').toContainText(say('review.unsure'));
    await page.keyboard.press('a');
    await expect(heading(page)).toContainText('202');
    expect(await review.textOf(first)).not.toContain('answerComment');
  });

  test(`in ${locale}, axe finds nothing: at a draft, at a problem, at the end`, async ({ page, review }) => {
    const nothingFound = async (): Promise<void> => {
      // What the bar at the foot happens to cover is scrolled from under it; axe takes it for too small.
      await page.locator('.acts').evaluate((bar: HTMLElement) => (bar.style.position = 'static'));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))).toEqual(
          [],
        );
      }
    };
    await page.setViewportSize({ width: 360, height: 640 });
    await opened(page, review, locale);
    await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
    await nothingFound();
    await page.locator('#title').fill('Short');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(saying(page)).toHaveText(say('review.said.look'));
    await page.keyboard.press('a');
    await expect(page.getByRole('alert')).toContainText('title');
    await nothingFound();
    await page.getByRole('button', { name: say('review.close') }).click();
    await page.setViewportSize({ width: 1280, height: 800 });
    for (let i = 0; i < 10; i++) {
      const at = await page.locator('#bench').getAttribute('data-file');
      await page.locator('#check').focus();
      await page.keyboard.press('h');
      await expect(page.locator('#bench')).not.toHaveAttribute('data-file', at ?? '');
    }
    await expect(heading(page)).toHaveText(say('review.end'));
    await nothingFound();
  });
}

test('what was taken out is on the page only while a key is held', async ({ page, review }) => {
  await opened(page, review, 'en');
  const html = () => page.content();
  expect(await html()).not.toMatch(/Member One|member1@/);
  await page.keyboard.down('l');
  await expect(page.locator('.taken.seen').first()).toBeVisible();
  expect(await html()).toMatch(/Member One|member1@/);
  await page.keyboard.up('l');
  await expect(page.locator('.taken.seen')).toHaveCount(0);
  expect(await html()).not.toMatch(/Member One|member1@/);
  await page.locator('[data-hold]').first().focus();
  await page.keyboard.down('Enter');
  await expect(page.locator('.seen').first()).toBeVisible();
  await page.keyboard.up('Enter');
  await expect(page.locator('.seen')).toHaveCount(0);
});

test('a removal is put back, words are taken out, and either is written', async ({ page, review }) => {
  await opened(page, review, 'en');
  const row = page.locator('#row-question\\.1');
  await row.getByRole('button', { name: /^Put back/ }).focus();
  await page.keyboard.press('Enter');
  await expect(row.getByRole('button', { name: /^Take out again/ })).toBeFocused();
  await expect(page.locator('.pane').first()).toContainText('member1');
  await page.locator('.pane .prose p').filter({ hasText: 'rehearsal calendar works' }).first().selectText();
  await page.evaluate(() => getSelection()?.modify('move', 'forward', 'word'));
  await page.evaluate(() => {
    const text = document.querySelector('.pane .prose:not(.answer *)')?.querySelector('p:nth-of-type(2)')?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 4, text, 13);
  });
  await page.keyboard.press('x');
  await expect(saying(page)).toHaveText(/^Taken out in \d+ places?\.$/);
  await expect(page.locator('.pane').first()).not.toContainText('rehearsal calendar');
  await acceptAnyway(page);
  await expect(heading(page)).toContainText('202');
  const text = await review.textOf(first);
  expect(text).toContain('| member1 | User name |');
  expect(text).toContain('our [name removed] calendar');
});

test('a file that was changed on the disk is shown beside what would be written, and one of them is chosen', async ({
  page,
  review,
}) => {
  await opened(page, review, 'en');
  await page.locator('#title').fill('Why is the shared calendar not on my phone?');
  const theirs = (await review.textOf(first)).replace('rehearsal', 'theatre');
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect(saying(page)).toHaveText('Answer taken from comment 1.');
  await writeFile(path.join(review.folder, first), theirs);
  await acceptAnyway(page);
  const box = page.getByRole('alert');
  await expect(box).toContainText('The file was changed meanwhile');
  await expect(box.locator('pre')).toHaveText([/not on my phone\?[\s\S]*rehearsal/, /pending[\s\S]*theatre/]);
  await box.getByRole('button', { name: 'Take the one on the disk' }).press('Enter');
  await expect(page.locator('.pane').first()).toContainText('theatre');
  expect(await review.textOf(first)).toBe(theirs);
});

test('the language is changed without losing what was typed', async ({ page, review }) => {
  await opened(page, review, 'en');
  await page.locator('#title').fill('A title that is not finished');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Revisar borradores');
  await expect(page.locator('#title')).toHaveValue('A title that is not finished');
});

test('twenty decisions are made without the page being loaded again', async ({ page, review }) => {
  await opened(page, review, 'en');
  let loads = 0;
  page.on('load', () => loads++);
  for (let i = 0; i < 9; i++) {
    const at = await page.locator('#bench').getAttribute('data-file');
    await page.keyboard.press('h');
    await expect(page.locator('#bench')).not.toHaveAttribute('data-file', at ?? '');
  }
  expect(loads).toBe(0);
});

test.describe('without the source', () => {
  test.use({ withSource: false });

  test('the page says how to see it, and works from the drafts alone', async ({ page, review }) => {
    await opened(page, review, 'en');
    await expect(page.getByText('npm run review -- SOURCE')).toBeVisible();
    await expect(page.getByRole('button', { name: /^(?:Put back|Look)/ })).toHaveCount(0);
    await page.keyboard.press('3');
    await expect(saying(page)).toHaveText(words('en')('review.said.chosen', { comment: '3' }));
    await expect(chosen(page)).toHaveValue('3');
    await page.locator('#check').focus();
    await page.keyboard.press('a');
    await expect(heading(page)).toContainText('202');
    expect(await review.textOf(first)).toContain('answerComment: 3');
  });
});

test('on a phone nothing is wider than the screen, and the buttons stay in sight', async ({ page, review }) => {
  for (const [width, height] of [
    [360, 640],
    [834, 1112],
  ] as const) {
    await page.setViewportSize({ width, height });
    await opened(page, review, 'es');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.evaluate(() => scrollTo(0, 1500));
    await expect(page.getByRole('button', { name: 'Aceptar' })).toBeInViewport({ ratio: 1 });
  }
});
