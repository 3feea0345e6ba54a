import { expect, test as base, type TestDetails } from '@playwright/test';
import { type DoorName, doors } from './doors.ts';
import { doorThrough, enterBy, leadsTo } from './site-paths.ts';

/**
 * Says of a test that something goes wrong on purpose, and why. What is announced and does not happen fails the test
 * too, unless it depends on the browser's haste.
 */
type ExpectTrouble = (reason: string, trouble: RegExp, how?: { readonly isSure: boolean }) => void;

interface Fixtures {
  /** By which way the site is come to: each project has its own. */
  readonly door: DoorName;
  readonly expectTrouble: ExpectTrouble;
}

/**
 * Playwright's test, which also fails on any error in the console or in a script, any request that failed, and any
 * request for what is not below the site's folder.
 */
export const test = base.extend<Fixtures, { readonly findsLinks: undefined }>({
  door: ['root', { option: true }],
  findsLinks: [
    async ({ playwright }, use) => {
      await playwright.selectors.register('leads-to', leadsTo);
      await use(undefined);
    },
    { scope: 'worker', auto: true },
  ],
  context: async ({ context, door, javaScriptEnabled }, use) => {
    enterBy({ ...doors[door], cleansAddresses: doors[door].cleansAddresses && javaScriptEnabled !== false }, context);
    await use(context);
  },
  expectTrouble: [
    async ({ context }, use, testInfo) => {
      const troubles: string[] = [];
      const expected: { readonly reason: string; readonly trouble: RegExp; readonly isSure: boolean }[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') troubles.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => troubles.push(`script: ${error.error().message}`));
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText ?? 'no reason given';
        // A page that is left cancels what it was still loading.
        if (reason !== 'net::ERR_ABORTED') troubles.push(`request: ${request.url()} ${reason}`);
      });
      context.on('request', (request) => {
        if (!request.url().startsWith(doorThrough(context).root) && !/^(data|blob|about):/.test(request.url()))
          troubles.push(`elsewhere: ${request.url()}`);
      });
      await use((reason, trouble, { isSure } = { isSure: true }) => expected.push({ reason, trouble, isSure }));
      expect(
        troubles.filter((each) => !expected.some(({ trouble }) => trouble.test(each))),
        'nothing goes wrong in the browser',
      ).toEqual([]);
      if (testInfo.status !== testInfo.expectedStatus) return;
      for (const { reason, trouble } of expected.filter(({ isSure }) => isSure)) {
        expect(
          troubles.some((each) => trouble.test(each)),
          `happens, as announced: ${reason}`,
        ).toBe(true);
      }
    },
    { auto: true },
  ],
});

/** For a test that one door says all about, or that no other can do. */
export const onlyAtRoot = (reason: string): TestDetails => ({
  tag: '@root',
  annotation: { type: 'only at the root of a host', description: reason },
});
export const onlyOnHost = (reason: string): TestDetails => ({
  tag: '@host',
  annotation: { type: 'only on a host', description: reason },
});
export const onlyOnDisk = (reason: string): TestDetails => ({
  tag: '@disk',
  annotation: { type: 'only on a disk', description: reason },
});

/**
 * For a test in both languages: where the door can make no difference to the language, the other doors are tried in
 * Spanish.
 */
export const bothLanguagesAtRoot = (locale: string): TestDetails =>
  locale === 'es' ? {} : onlyAtRoot('in Spanish at every door');

export { expect };
