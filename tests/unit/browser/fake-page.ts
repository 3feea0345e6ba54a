import { mock, type TestContext } from 'node:test';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { GlobalWindow } from 'happy-dom';

/**
 * A page for one test file: happy-dom's window, put where a browser has its own. To be imported before what runs in
 * pages, which looks at its script's address as it is loaded. It has no layout: what depends on sizes is for Chromium.
 */
const page = new GlobalWindow({
  url: 'https://x.example/kb/en/',
  settings: { navigation: { disableMainFrameNavigation: true, disableFallbackToSetURL: true } },
});

/** Of a browser; Node has the rest itself, such as timers and `fetch`. */
const browsers = [
  'document',
  'location',
  'history',
  'navigator',
  'localStorage',
  'sessionStorage',
  'Node',
  'Element',
  'HTMLElement',
  'HTMLAnchorElement',
  'HTMLFormElement',
  'Event',
  'KeyboardEvent',
  'MouseEvent',
  'getSelection',
  'matchMedia',
  'CSSStyleSheet',
] as const;
for (const name of browsers)
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: page[name] });

/** What scripts listen for on the whole page goes with the page. */
const listening: (() => void)[] = [];
for (const target of [page, page.document]) {
  const listen = target.addEventListener.bind(target);
  target.addEventListener = (...args: Parameters<typeof listen>): void => {
    listen(...args);
    listening.push(() => target.removeEventListener(args[0], args[1]));
  };
}
Object.assign(globalThis, {
  window: globalThis,
  addEventListener: page.addEventListener.bind(page),
  dispatchEvent: page.dispatchEvent.bind(page),
});

/** Root of the site that the page belongs to. */
export const root = 'https://x.example/kb/';

Object.defineProperty(document, 'currentScript', {
  configurable: true,
  get: () => Object.assign(document.createElement('script'), { src: `${root}_assets/x.js` }),
});

/** Shows another page, as its HTML and its path from the root; scripts see it when they are loaded then. */
export function show(html: string, path = 'en/'): void {
  for (const stop of listening.splice(0)) stop();
  page.happyDOM.setURL(root + path);
  document.body.innerHTML = html;
  document.title = 'Page – Small';
  localStorage.clear();
  sessionStorage.clear();
}

/** What stands at the selector, which the page has for sure. */
export function at<E extends Element = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** Types into a field, as a reader: its text, and the event that says so. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Presses a key there; whether the browser would do with it what it always does. */
export const press = (target: Element, key: string, more: KeyboardEventInit = {}): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

/** Lets everything that waits for nothing but promises come to rest. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await turnOfTheLoop();
}

/** Goes on by so many milliseconds of the test's clock, and lets things come to rest. */
export async function later(ms: number): Promise<void> {
  await settle();
  mock.timers.tick(ms);
  await settle();
}

/** Puts the clock into the test’s hand. */
export function fakeClock(t: TestContext): void {
  mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  t.after(() => mock.timers.reset());
}
