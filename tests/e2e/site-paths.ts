import { type BrowserContext, expect, type Locator, type Page, type Response, test } from '@playwright/test';
import { addressOf, type Door, sitePathOf } from './doors.ts';

/**
 * Tests say paths of the site, `/en/ticket/9012/`; these lead there, and say where a reader is, through whichever door
 * the test has come in. On a host they hold the site to clean addresses: none with `index.html` is a path of the site.
 */
const doorsEntered = new WeakMap<BrowserContext, Door>();
export const enterBy = (door: Door, context: BrowserContext): void => void doorsEntered.set(context, door);

export function doorThrough(context: BrowserContext): Door {
  const door = doorsEntered.get(context);
  if (!door) throw new Error('The test is not one of test.ts.');
  return door;
}
export const doorOf = (page: Page): Door => doorThrough(page.context());

export const visit = (page: Page, sitePath: string, options?: Parameters<Page['goto']>[1]): Promise<Response | null> =>
  page.goto(addressOf(sitePath, doorOf(page)), options);

/** Where the address bar says the reader is, with query and anchor. */
export const placeOf = (page: Page): string => sitePathOf(page.url(), doorOf(page));
/** The same without query and anchor. */
export const pathOf = (page: Page): string => placeOf(page).replace(/[?#].*$/, '');

/** Waits until the address bar says so. */
export const expectAt = (page: Page, place: string | RegExp, message?: string): Promise<void> =>
  test.step(`at ${place}`, () => eventually(() => placeOf(page), place, message), { box: true });

/** Waits until the link leads there, and on a host by a clean address: the one that is copied. */
export const expectLeadsTo = (link: Locator, place: string | RegExp, message?: string): Promise<void> =>
  test.step(`leads to ${place}`, () => eventually(() => linkedPlaceOf(link), place, message), { box: true });

const linkedPlaceOf = async (link: Locator): Promise<string> =>
  sitePathOf(
    await link.evaluate((each) => (each as HTMLAnchorElement).href, undefined, { timeout: 10_000 }),
    doorOf(link.page()),
  );

/** Where each link leads. */
export const linkedPlacesOf = async (links: Locator): Promise<string[]> =>
  (await links.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href))).map((address) =>
    sitePathOf(address, doorOf(links.page())),
  );

const eventually = (read: () => string | Promise<string>, place: string | RegExp, message?: string): Promise<void> => {
  const polled = expect.poll(read, { intervals: [20, 50, 100, 250], ...(message === undefined ? {} : { message }) });
  return typeof place === 'string' ? polled.toBe(place) : polled.toMatch(place);
};

/** The links among `scope` that lead to a path of the site; without a script they still name its file. */
export const linkTo = (scope: Page | Locator, sitePath: string): Locator =>
  scope.locator(`leads-to=${addressOf(sitePath, doorOf('page' in scope ? scope.page() : scope))}`);

/** Finds links by the address that they lead to, which no attribute holds; for `selectors.register`. */
export const leadsTo = () => {
  const clean = (address: string): string => address.replace(/\/index\.html(?=[?#]|$)/, '/');
  const queryAll = (root: Element | Document, address: string): Element[] =>
    Array.from(root.querySelectorAll<HTMLAnchorElement>('a[href]')).filter(
      ({ href }) => clean(href) === clean(address),
    );
  return { queryAll, query: (root: Element | Document, address: string) => queryAll(root, address)[0] };
};

/** Requests for files whose path in the site begins so, for `page.route` and `page.unroute`. */
export const requestsFor = (page: Page, beginning: string): RegExp =>
  new RegExp(`^${doorOf(page).root.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}${beginning.slice(1)}`);
