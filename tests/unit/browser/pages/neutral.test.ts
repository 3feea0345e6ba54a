import { show } from '../fake-page.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const links = `<a data-locale="en" href="../../en/ticket/7/index.html">en</a><a data-locale="es" href="../../es/ticket/7/index.html">es</a>`;
let time = 0;
/** Where a reader is led from an address without a language. */
async function ledTo(languages: readonly string[], chosen: string | null, otherwise = 'en'): Promise<unknown> {
  const { location: here } = globalThis;
  const replaced: unknown[] = [];
  const replace = here.replace;
  here.replace = (address) => void replaced.push(address);
  show(links, 'ticket/7/#comment:3');
  Object.defineProperty(navigator, 'languages', { configurable: true, value: languages });
  document.documentElement.dataset.defaultLocale = otherwise;
  if (chosen !== null) localStorage.setItem('locale', chosen);
  // The script runs once a page: each page has one of its own.
  await import(`../../../../src/browser/pages/neutral.client.ts?${(time += 1)}`);
  here.replace = replace;
  return replaced[0];
}
const at = (locale: string): string => `https://x.example/kb/${locale}/ticket/7/#comment:3`;

test('the language that was chosen here comes first, then the browser’s, then the site’s', async () => {
  assert.equal(await ledTo(['en-GB'], 'es'), at('es'));
  assert.equal(await ledTo(['fr', 'es-MX', 'en'], null), at('es'));
  assert.equal(await ledTo(['fr'], null, 'es'), at('es'));
  assert.equal(await ledTo(['en'], 'fr'), at('en'));
});
