import { expect, test as base } from '@playwright/test';

/** Says of a test that something goes wrong on purpose, and why. What is announced and does not happen fails the test too. */
type ExpectTrouble = (reason: string, trouble: RegExp) => void;

/**
 * Playwright's test, which also fails on any error in the console or in a script, any request that failed, and any
 * request to another host.
 */
export const test = base.extend<{ expectTrouble: ExpectTrouble }>({
  expectTrouble: [
    async ({ context, baseURL }, use, testInfo) => {
      const troubles: string[] = [];
      const expected: { readonly reason: string; readonly trouble: RegExp }[] = [];
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
        if (!request.url().startsWith(`${baseURL}/`) && !/^(data|blob|about):/.test(request.url())) troubles.push(`other host: ${request.url()}`);
      });
      await use((reason, trouble) => expected.push({ reason, trouble }));
      expect(troubles.filter((each) => !expected.some(({ trouble }) => trouble.test(each))), 'nothing goes wrong in the browser').toEqual([]);
      if (testInfo.status !== testInfo.expectedStatus) return;
      for (const { reason, trouble } of expected) {
        expect(troubles.some((each) => trouble.test(each)), `happens, as announced: ${reason}`).toBe(true);
      }
    },
    { auto: true },
  ],
});

export { expect };
