import AxeBuilder from '@axe-core/playwright';
import { type Page } from '@playwright/test';
import { words } from '../../src/language/words.ts';
import { type Locale, locales } from './pages.ts';
import { doorOf, expectAt, linkedPlacesOf, linkTo, visit } from './site-paths.ts';
import { bothLanguagesAtRoot, expect, onlyAtRoot, onlyOnDisk, onlyOnHost, test } from './test.ts';
import { trackerForm } from './tracker-form.ts';

const tracker = 'https://support.example.org/newticket';

/** What a member of each language writes, and the answer that has to be among the first. */
const problems = {
  en: {
    summary: 'Gmail rejects my mail',
    text: 'Hello, since yesterday everything that I send to gmail comes back with 550-5.7.26. Thanks for your help.',
    answer: '/en/ticket/9012/',
  },
  es: {
    summary: 'Gmail rechaza mis correos',
    text: 'Hola, desde ayer todo lo que mando a gmail regresa con 550-5.7.26. Gracias por su ayuda.',
    answer: '/es/ticket/9012/',
  },
} as const satisfies Record<Locale, unknown>;

const say = { en: words('en'), es: words('es') };
const summary = (page: Page) => page.getByLabel(/What is it about\?|¿De qué se trata\?/);
const text = (page: Page) => page.getByLabel(/What happened\?|¿Qué pasó\?/);
const answers = (page: Page) =>
  page.getByRole('region', { name: /Answers that may help|Respuestas que pueden servirte/ });

async function describe(page: Page, locale: Locale): Promise<void> {
  await visit(page, `/${locale}/ask/`);
  await summary(page).fill(problems[locale].summary);
  await text(page).fill(problems[locale].text);
  await expect(linkTo(answers(page), problems[locale].answer)).toBeVisible();
}

/** The tracker answers at its own address, as Trac does. */
const answerAsTracker = (page: Page): Promise<unknown> =>
  page.route(`${tracker}*`, (route) =>
    route.fulfill({ contentType: 'text/html', body: trackerForm(new URL(route.request().url())) }),
  );

for (const locale of locales) {
  test(
    `who describes a problem, reads two answers and files it finds the tracker’s form filled in, in ${locale}`,
    onlyOnHost('a disk gives the text instead'),
    async ({ page, expectTrouble }) => {
      expectTrouble('the tracker is elsewhere', /elsewhere: https:\/\/support\.example\.org\/newticket/);
      await answerAsTracker(page);
      await describe(page, locale);
      const written = problems[locale];
      const read = (await linkedPlacesOf(answers(page).getByRole('link'))).slice(0, 2);
      expect(read).toContain(written.answer);
      for (const answer of read) {
        await linkTo(answers(page), answer).click();
        await expectAt(page, answer);
        await page.goBack();
        await expect(summary(page), 'nothing written is lost').toHaveValue(written.summary);
        await expect(text(page)).toHaveValue(written.text);
        await expect(
          answers(page)
            .getByRole('listitem')
            .filter({ has: linkTo(page, answer) }),
        ).toContainText(say[locale]('ask.isRead'));
      }
      const titles = await Promise.all(read.map((answer) => linkTo(answers(page), answer).textContent()));
      await page.getByLabel(say[locale]('ask.component')).selectOption('Mail/Delivery');
      await page.getByRole('button', { name: say[locale]('ask.file') }).click();

      await page.waitForURL(`${tracker}*`);
      await expect(page.getByLabel('Summary:')).toHaveValue(written.summary);
      await expect(page.getByLabel('Component:')).toHaveValue('Mail/Delivery');
      await expect(page.getByLabel('Language:')).toHaveValue(locale);
      await expect(page.getByLabel('Description:')).toHaveValue(
        [
          written.text,
          '',
          say[locale]('ask.tried'),
          ...read.map((answer, i) => ` * ${titles[i]} – https://consulta.example.org${answer}`),
        ].join('\n'),
      );

      await page.goBack();
      await expect(summary(page), 'who comes back from the tracker finds it again').toHaveValue(written.summary);
      await visit(page, `/${locale}/ticket/10412/`);
      await visit(page, `/${locale}/ask/#q=quota`);
      await expect(summary(page), 'what was filed is done with').toHaveValue('quota');
      await expect(text(page)).toHaveValue('');
      await expect(page.getByText(`${say[locale]('ask.read')}:`)).toBeHidden();
    },
  );

  test(
    `from a disk there is a text to copy, and a mail, in ${locale}`,
    onlyOnDisk('a host leads to the form'),
    async ({ page }) => {
      await describe(page, locale);
      await page.getByRole('button', { name: say[locale]('ask.file') }).click();
      const ticket = page.getByRole('region', { name: say[locale]('ask.hand') });
      await expect(ticket.getByRole('heading')).toBeFocused();
      await expect(ticket).toContainText(say[locale]('ask.hand.away'));
      await expect(ticket.getByLabel(say[locale]('ask.hand.text'))).toHaveValue(
        new RegExp(`^${problems[locale].summary}\n\n${problems[locale].text.replace(/[.]/g, '\\.')}`),
      );
      const mail = new URL(
        (await ticket.getByRole('link', { name: say[locale]('ask.hand.mail') }).getAttribute('href')) ?? '',
      );
      expect(mail.pathname).toBe('support@example.org');
      expect(mail.searchParams.get('subject')).toBe(problems[locale].summary);
      expect(mail.searchParams.get('body')).toContain(problems[locale].text);
      const form = new URL(
        (await ticket.getByRole('link', { name: say[locale]('ask.hand.open') }).getAttribute('href')) ?? '',
      );
      expect(form.searchParams.get('summary')).toBe(problems[locale].summary);
      await ticket.getByRole('button', { name: say[locale]('ask.hand.copy') }).click();
      await expect(ticket.getByRole('status').or(ticket.locator('textarea:focus'))).not.toHaveCount(0);
    },
  );

  test(
    `without a connection it is the same, in ${locale}`,
    onlyAtRoot('the script is the same in a folder'),
    async ({ page, context }) => {
      await describe(page, locale);
      await context.setOffline(true);
      await page.getByRole('button', { name: say[locale]('ask.file') }).click();
      await expect(page.getByRole('region', { name: say[locale]('ask.hand') })).toContainText(
        say[locale]('ask.hand.away'),
      );
    },
  );

  test(
    `what is too long for an address is not cut off, in ${locale}`,
    onlyOnHost('a disk gives the text in any case'),
    async ({ page }) => {
      await describe(page, locale);
      const long = `${problems[locale].text} ${'ñandú '.repeat(900)}`;
      await text(page).fill(long);
      await page.getByRole('button', { name: say[locale]('ask.file') }).click();
      const ticket = page.getByRole('region', { name: say[locale]('ask.hand') });
      await expect(ticket).toContainText(say[locale]('ask.hand.long'));
      expect(await ticket.getByRole('textbox').inputValue()).toContain(long.trim());
      const form = new URL(
        (await ticket.getByRole('link', { name: say[locale]('ask.hand.open') }).getAttribute('href')) ?? '',
      );
      expect([form.searchParams.get('summary'), form.searchParams.get('description')]).toEqual([
        problems[locale].summary,
        null,
      ]);
    },
  );

  test(
    `an answer that did not help is named on the Ask page, in ${locale}`,
    bothLanguagesAtRoot(locale),
    async ({ page }) => {
      await visit(page, `/${locale}/ticket/10412/`);
      const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
      await page.getByRole('link', { name: say[locale]('entry.file'), exact: true }).click();
      await expect(page.getByText(`${say[locale]('ask.read')}: ${title}`)).toBeVisible();
      await expect(
        linkTo(answers(page), `/${locale}/topic/mail/`),
        'topics stand in for answers only without a script',
      ).toBeHidden();
      await page.getByRole('button', { name: say[locale]('ask.clear') }).click();
      await expect(page.getByText(`${say[locale]('ask.read')}:`)).toBeHidden();
      await expect(summary(page)).toBeFocused();
    },
  );

  test(
    `a question without an answer goes along to the Ask page, in ${locale}`,
    bothLanguagesAtRoot(locale),
    async ({ page }) => {
      await visit(page, `/${locale}/search/#q=xyzzyplugh`);
      await page.getByRole('link', { name: say[locale]('search.none.file') }).click();
      await expect(summary(page)).toHaveValue('xyzzyplugh');
      await expect(answers(page)).toContainText(say[locale]('ask.none'));
    },
  );
}

test('an answer that was come to from another one counts as read', async ({ page }) => {
  await describe(page, 'en');
  await linkTo(answers(page), problems.en.answer).click();
  await expectAt(page, problems.en.answer);
  const next = page
    .getByRole('navigation', { name: say.en('entry.related') })
    .getByRole('link')
    .first();
  const title = (await next.textContent()) ?? '';
  await next.click();
  await page.waitForLoadState();
  await page.goBack();
  await page.goBack();
  await expect(page.locator('[data-part="read"]')).toContainText(title);
});

test('answers that exist only in the other language are among them, and say so', async ({ page }) => {
  await visit(page, '/en/ask/');
  await summary(page).fill('recover a file that I deleted last week');
  await expect(linkTo(answers(page), '/en/ticket/11860/')).toBeVisible();
  await expect(
    answers(page)
      .getByRole('listitem')
      .filter({ has: linkTo(page, '/en/ticket/11860/') }),
  ).toContainText('In Spanish');
});

test(
  'the language of the answer is kept with the draft, and emptied fields show no answers',
  onlyAtRoot('the script is the same at every door'),
  async ({ page }) => {
    await describe(page, 'en');
    await page.getByLabel(say.en('ask.language')).selectOption('es');
    await visit(page, '/en/topics/');
    await visit(page, '/en/ask/');
    await expect(page.getByLabel(say.en('ask.language'))).toHaveValue('es');
    await expect(linkTo(answers(page), problems.en.answer)).toBeVisible();
    await summary(page).fill('');
    await text(page).fill('');
    await expect(answers(page).getByRole('listitem')).toHaveCount(0);
  },
);

test(
  'Enter in the summary goes on to the description',
  onlyAtRoot('the script is the same at every door'),
  async ({ page }) => {
    await visit(page, '/en/ask/');
    await summary(page).fill('Gmail');
    await summary(page).press('Enter');
    await expect(text(page)).toBeFocused();
    await expectAt(page, '/en/ask/');
  },
);

test(
  'axe finds nothing while answers are shown, and in the ticket to copy',
  onlyAtRoot('the page is the same at every door'),
  async ({ page, context }) => {
    await describe(page, 'es');
    await context.setOffline(true);
    await page.getByRole('button', { name: say.es('ask.file') }).click();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  },
);

test('nothing that is written is in any request', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url()) + (request.postData() ?? '')));
  await visit(page, '/en/ask/');
  await summary(page).pressSequentially('gmail secretissimo', { delay: 20 });
  await text(page).fill('secretissimo again, and gmail');
  await expect(answers(page).getByRole('listitem').first()).toBeVisible();
  expect(asked.length).toBeGreaterThan(5);
  expect(
    asked.filter((each) => /secret/i.test(each) || !each.startsWith(decodeURIComponent(doorOf(page).root))),
  ).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'the page is the tracker’s form',
    onlyOnHost('a disk sends the form all the same'),
    async ({ page, expectTrouble }) => {
      expectTrouble('the tracker is elsewhere', /elsewhere: https:\/\/support\.example\.org\/newticket/);
      await answerAsTracker(page);
      await visit(page, '/es/ask/');
      await expect(linkTo(answers(page), '/es/topic/mail/')).toBeVisible();
      await summary(page).fill(problems.es.summary);
      await text(page).fill(problems.es.text);
      await page.getByRole('button', { name: say.es('ask.file') }).click();
      await page.waitForURL(`${tracker}*`);
      await expect(page.getByLabel('Summary:')).toHaveValue(problems.es.summary);
      await expect(page.getByLabel('Description:')).toHaveValue(problems.es.text);
      await expect(page.getByLabel('Language:')).toHaveValue('es');
    },
  );
});
