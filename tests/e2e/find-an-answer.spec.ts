import { type Page } from '@playwright/test';
import { words } from '../../src/language/words.ts';
import { inSearchState, type Locale, locales } from './pages.ts';
import { expectAt, expectLeadsTo, linkTo, linkedPlacesOf, pathOf, requestsFor, visit } from './site-paths.ts';
import { bothLanguagesAtRoot, expect, onlyAtRoot, test } from './test.ts';

const hits = (page: Page) => page.locator('[data-hit]');
const addressesOfHits = (page: Page): Promise<string[]> => linkedPlacesOf(hits(page));
const count = async (page: Page): Promise<number> =>
  Number(/\d+/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[0]);

async function ask(page: Page, locale: Locale, question: string): Promise<void> {
  await visit(page, `/${locale}/`);
  await page.locator('#q').fill(question);
  await page.getByRole('button', { name: words(locale)('search.button') }).click();
}

const questions = { en: 'gmail rejects my mail', es: 'gmail rechaza mis correos' } as const;

for (const locale of locales) {
  test(`a question typed on the home page is answered, in ${locale}`, async ({ page }) => {
    await ask(page, locale, questions[locale]);
    await inSearchState(page, 'ready');
    expect(pathOf(page)).toBe(`/${locale}/search/`);
    await expect(page.getByRole('searchbox')).toHaveValue(questions[locale]);

    const addresses = await addressesOfHits(page);
    expect(addresses[0]).toBe(`/${locale}/ticket/9012/`);
    expect(addresses.filter((address) => !address.startsWith(`/${locale}/`))).toEqual([]);
    expect(new Set(addresses).size, 'no answer stands twice').toBe(addresses.length);

    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    expect(heading).toContain(questions[locale]);
    expect(await count(page)).toBeGreaterThanOrEqual(addresses.length);
    await expect(page.getByRole('status')).toHaveText(heading);
    await expect(page).toHaveTitle(`${heading} – Consulta`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);

    await hits(page).first().click();
    await expectAt(page, `/${locale}/ticket/9012/`);
  });
}

/** What the one real ticket, 6115, says; the guides that hold it are found with the words a reader would use. */
const facts = [
  {
    query: { en: 'servers New York', es: 'servidores en Nueva York' },
    guide: 'where-are-the-servers',
    fact: { en: /Nearly all servers were in New York/, es: /Casi todos los servidores estaban en Nueva York/ },
  },
  {
    query: { en: 'node in Argentina', es: 'nodo en Argentina' },
    guide: 'nodes-in-other-countries',
    fact: {
      en: /internet exchange.*in Córdoba.*from 2013/s,
      es: /punto de intercambio.*en Córdoba.*a partir de 2013/s,
    },
  },
  {
    query: { en: 'members from Mexico', es: 'integrantes de México' },
    guide: 'membership-across-borders',
    fact: {
      en: /over 100 new members from Mexico.*nearly 20% of the membership/s,
      es: /más de 100 integrantes de México.*casi el 20\s% del total/s,
    },
  },
  {
    query: { en: 'open tickets support queue', es: 'tickets abiertos soporte' },
    guide: 'how-the-support-queue-works',
    fact: { en: /below 1024.*below 512.*417/s, es: /menos de 1024.*menos de 512.*417/s },
  },
] as const;

for (const { query, guide, fact } of facts) {
  for (const locale of locales) {
    test(
      `“${query[locale]}” leads to what ticket 6115 says, in ${locale}`,
      onlyAtRoot('same-answers.spec.ts asks fifty questions at every door'),
      async ({ page }) => {
        await ask(page, locale, query[locale]);
        await inSearchState(page, 'ready');
        const address = `/${locale}/faq/${guide}/`;
        expect((await addressesOfHits(page)).slice(0, 3), 'among the first three').toContain(address);
        await hits(page).and(linkTo(page, address)).click();
        await expectAt(page, address);
        await expect(page.getByRole('main')).toContainText(fact[locale]);
      },
    );
  }
}

test('a ticket’s number alone leads to the ticket, that of a duplicate to the one that answers it', async ({
  page,
}) => {
  for (const locale of locales) {
    for (const number of ['#9012', ' # 9012 ', '9155', '#9155']) {
      await ask(page, locale, number);
      await expectAt(page, `/${locale}/ticket/9012/`, number);
    }
  }
  await page.goBack();
  await expectAt(page, '/es/', 'Back does not lead there again');
});

for (const locale of locales) {
  test(
    `a number that another answer has as a word shows its ticket first, and that answer, in ${locale}`,
    bothLanguagesAtRoot(locale),
    async ({ page }) => {
      await ask(page, locale, '9012');
      await inSearchState(page, 'ready');
      await expectAt(page, `/${locale}/search/#q=9012`);
      const hits = page.locator('[data-hit]');
      await expectLeadsTo(hits.first(), `/${locale}/ticket/9012/`);
      await expect(linkTo(page.locator('main'), `/${locale}/faq/mail-ends-up-in-spam/`).first()).toBeVisible();
    },
  );
}

/** Words of the titles of ticket 9155, which is a duplicate of 9012; no page shows them but that of its own address. */
const onlyInDuplicate = { en: ['blast', 'email blast'], es: ['gaceta', 'la gaceta que mandamos'] } as const;

for (const locale of locales) {
  test(`words that only the title of a duplicate has find what answers it, in ${locale}`, async ({ page }) => {
    for (const question of onlyInDuplicate[locale]) {
      await ask(page, locale, question);
      await inSearchState(page, 'ready');
      expect((await addressesOfHits(page)).slice(0, 3), question).toContain(`/${locale}/ticket/9012/`);
    }
    await visit(page, `/${locale}/ticket/9012/`);
    await expect(page.getByRole('article')).not.toContainText(onlyInDuplicate[locale][0]);
    await page.locator('.facts').getByRole('link', { name: '#9155' }).click();
    const notice = page.getByRole('region', { name: words(locale)('alias.title', { number: '#9155' }) });
    await expect(notice).toContainText(onlyInDuplicate[locale][0]);
    await expectLeadsTo(notice.getByRole('link'), `/${locale}/ticket/9012/`);
  });
}

test('a number that no ticket has leads nowhere', async ({ page }) => {
  for (const number of ['90121', '#6115']) {
    await ask(page, 'en', number);
    await expect(page.locator('main')).toHaveAttribute('data-search-state', /ready|empty/);
    expect(pathOf(page)).toBe('/en/search/');
  }
});

test('a number among other words is searched for', onlyAtRoot('same-answers.spec.ts'), async ({ page }) => {
  await ask(page, 'en', 'gmail error 550');
  await inSearchState(page, 'ready');
  expect((await addressesOfHits(page))[0]).toBe('/en/ticket/9012/');
});

for (const locale of locales) {
  test(`filters narrow, stay in the address, survive Back and can be removed, in ${locale}`, async ({ page }) => {
    const say = words(locale);
    await visit(page, `/${locale}/search/#q=gmail`);
    await inSearchState(page, 'ready');
    const all = await count(page);

    await page.locator('summary', { hasText: say('search.filter') }).click();
    const guides = page.getByRole('checkbox', { name: say('kind.faq') });
    const label = page.locator('.filters label', { has: guides });
    await expect(guides).toBeVisible();
    const promised = Number(await label.locator('.num').innerText());
    await label.click();
    await page.getByRole('button', { name: say('search.filter.apply') }).click();
    await expectAt(page, `/${locale}/search/#q=gmail&kind=faq`);
    await inSearchState(page, 'ready');
    expect(await count(page), 'as many as the filter promised').toBe(promised);
    expect(promised).toBeLessThan(all);
    await expect(guides).toBeChecked();
    for (const address of await addressesOfHits(page)) expect(address).toContain('/faq/');

    await hits(page).first().click();
    await expectAt(page, /\/faq\//);
    await page.goBack();
    await inSearchState(page, 'ready');
    expect(await count(page), 'after Back').toBe(promised);
    await expect(guides).toBeChecked();

    await page.getByRole('link', { name: say('search.filter.clear') }).click();
    await expectAt(page, `/${locale}/search/#q=gmail`);
    await inSearchState(page, 'ready');
    expect(await count(page)).toBe(all);
  });
}

test('filters without a question say how many answers they let through', async ({ page }) => {
  await visit(page, '/en/search/#topic=mail');
  await inSearchState(page, 'ready');
  const mail = page.locator('.filters label', { has: page.getByRole('checkbox', { name: /^Mail \d/ }) });
  await expect(mail.getByRole('checkbox')).toBeChecked();
  await expect(mail.locator('.num')).toHaveText(String(await count(page)));
  await page.locator('.filters label', { has: page.getByRole('checkbox', { name: 'Domains and DNS' }) }).click();
  await page.getByRole('button', { name: 'Apply filters' }).click();
  await expectAt(page, '/en/search/#topic=mail&topic=dns');
});

test(
  'filters are offered only where they could narrow',
  onlyAtRoot('the page is made alike at every door'),
  async ({ page }) => {
    await visit(page, '/en/search/#q=nslookup');
    await inSearchState(page, 'ready');
    expect(await count(page)).toBe(1);
    await expect(page.locator('.filters')).toHaveCount(0);
  },
);

test(
  'two values of a filter widen it, and another filter narrows it',
  onlyAtRoot('same-answers.spec.ts asks with filters at every door'),
  async ({ page }) => {
    const countAt = async (query: string): Promise<number> => {
      await visit(page, `/en/search/#${query}`);
      await inSearchState(page, 'ready');
      return count(page);
    };
    const [mail, dns] = [await countAt('topic=mail'), await countAt('topic=dns')];
    expect(await countAt('topic=mail&topic=dns')).toBe(mail + dns);
    const guidesOnMail = await countAt('topic=mail&kind=faq');
    expect(guidesOnMail + (await countAt('topic=mail&kind=ticket'))).toBe(mail);
  },
);

test('more answers than fit are shown on request, until the way to a person', async ({ page }) => {
  await visit(page, '/en/search/#kind=faq');
  await inSearchState(page, 'ready');
  const all = await count(page);
  expect(all).toBeGreaterThan(15);
  await expect(hits(page)).toHaveCount(5);
  const more = page.getByRole('button', { name: /^Show \d+ more$/ });
  await expect(more).toHaveText('Show 10 more');
  await more.click();
  await expect(hits(page)).toHaveCount(15);
  await expect(hits(page).nth(5), 'focus goes to the first new answer').toBeFocused();
  await more.click();
  await expect(hits(page)).toHaveCount(all);
  expect(new Set(await addressesOfHits(page)).size).toBe(all);
  await expect(more).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'None of these helps: file a ticket' })).toBeVisible();
});

for (const locale of locales) {
  test(
    `where nothing is found, topics, letters and a ticket are offered, in ${locale}`,
    bothLanguagesAtRoot(locale),
    async ({ page }) => {
      const say = words(locale);
      await ask(page, locale, 'xyzzyplugh');
      await inSearchState(page, 'empty');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('search.none', { query: 'xyzzyplugh' }));
      await expect(page.getByRole('status')).toHaveText(say('search.none', { query: 'xyzzyplugh' }));
      await expect(linkTo(page.locator('main'), `/${locale}/topic/mail/`)).toBeVisible();
      await expect(
        page
          .getByRole('navigation', { name: say('index.letters') })
          .getByRole('link')
          .first(),
      ).toBeVisible();
      const ticket = page.getByRole('link', { name: say('search.none.file') });
      await expectLeadsTo(ticket, `/${locale}/ask/#q=xyzzyplugh`);
    },
  );

  test(
    `a search that does not load says so, offers topics and letters, and can be tried again, in ${locale}`,
    bothLanguagesAtRoot(locale),
    async ({ page, expectTrouble }) => {
      expectTrouble('the index is kept from loading', /pagefind/i);
      const say = words(locale);
      await page.route(requestsFor(page, '/pagefind/'), (route) => route.abort());
      await ask(page, locale, 'gmail');
      await inSearchState(page, 'failed');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('search.failed'));
      await expect(page.getByRole('status')).toHaveText(say('search.failed'));
      await expect(linkTo(page.locator('main'), `/${locale}/topic/mail/`)).toBeVisible();
      await expect(page.getByRole('navigation', { name: say('index.letters') })).toBeVisible();
      await page.unroute(requestsFor(page, '/pagefind/'));
      await page.getByRole('button', { name: say('search.retry') }).click();
      await inSearchState(page, 'ready');
    },
  );
}

test('a part of the search that is lost says so too', async ({ page, expectTrouble }) => {
  expectTrouble('the results script is kept from loading', /results-page/);
  await page.route(requestsFor(page, '/_assets/results-page'), (route) => route.abort());
  await visit(page, '/en/search/#q=gmail');
  await inSearchState(page, 'failed');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The search did not load');
  await expect(page.getByRole('status')).toHaveText('The search did not load');
  await page.unroute(requestsFor(page, '/_assets/results-page'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await inSearchState(page, 'ready');
});

test('Back and Forward lead through questions and answers', async ({ page }) => {
  await ask(page, 'en', 'gmail');
  await inSearchState(page, 'ready');
  const first = await addressesOfHits(page);
  await page.getByRole('searchbox').fill('certificate');
  await page.keyboard.press('Enter');
  await expectAt(page, '/en/search/#q=certificate');
  await inSearchState(page, 'ready');
  expect(await addressesOfHits(page)).not.toEqual(first);
  await hits(page).first().click();
  await expectAt(page, /\/en\/(faq|ticket)\//);
  await page.goBack();
  await expectAt(page, '/en/search/#q=certificate');
  await page.goBack();
  await inSearchState(page, 'ready');
  await expect(page.getByRole('searchbox')).toHaveValue('gmail');
  expect(await addressesOfHits(page)).toEqual(first);
  await page.goForward();
  await inSearchState(page, 'ready');
  await expect(page.getByRole('searchbox')).toHaveValue('certificate');
});

test('Back before the search has loaded leads to the question before', async ({ page }) => {
  await ask(page, 'en', 'gmail');
  await inSearchState(page, 'ready');
  await page.getByRole('searchbox').fill('certificate');
  await page.keyboard.press('Enter');
  await expectAt(page, '/en/search/#q=certificate');
  await inSearchState(page, 'ready');
  await hits(page).first().click();
  await expectAt(page, /\/en\/(faq|ticket)\//);
  let load = (): void => {};
  const loading = new Promise<void>((resolve) => (load = resolve));
  await page.route(requestsFor(page, '/_assets/results-page.'), (route) => loading.then(() => route.continue()));
  await page.goBack({ waitUntil: 'commit' });
  await inSearchState(page, 'loading');
  await page.goBack({ waitUntil: 'commit' });
  load();
  await inSearchState(page, 'ready');
  await expectAt(page, '/en/search/#q=gmail');
  await expect(page.getByRole('searchbox')).toHaveValue('gmail');
  expect((await addressesOfHits(page))[0]).toBe('/en/ticket/9012/');
});

/** What somebody might type, or send in a link, to have it run. */
const attempts = [
  'gmail <img src=x onerror="document.body.dataset.ran=1">',
  '<script>document.body.dataset.ran=1</script>gmail',
  '"><svg onload="document.body.dataset.ran=1">gmail',
  'gmail {query} {count} </h1>',
  'xyzzyplugh<b>bold</b>',
];
const nothingAbout = 'Nothing here about “script”';
for (const attempt of attempts) {
  test(
    `${attempt} is shown as the text it is`,
    onlyAtRoot('the page is made alike at every door'),
    async ({ page }) => {
      for (const filter of ['', '&kind=faq', '&topic=<i>mail</i>']) {
        await visit(page, `/en/search/#q=${encodeURIComponent(attempt)}${encodeURI(filter)}`);
        await expect(page.locator('main')).toHaveAttribute('data-search-state', /ready|empty/);
        await expect(page.getByRole('searchbox')).toHaveValue(attempt);
        const heading = page.getByRole('heading', { level: 1 });
        // Where the site has nothing about it, only words of it are named.
        await expect(heading.filter({ hasText: attempt }).or(heading.filter({ hasText: nothingAbout }))).toBeVisible();
        await expect(page.locator('body')).not.toHaveAttribute('data-ran');
        await expect(page.locator('#results').locator('img, script, svg, b, i')).toHaveCount(0);
      }
    },
  );
}
