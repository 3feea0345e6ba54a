import { installedFolder } from '../copy-format.ts';
import { type StateMessage, type CommandMessage, copyCommands } from '../messages.ts';
import { RequestHandler } from './request-handler.ts';
import { InstalledCopies } from './installed-copies.ts';
import { Downloads } from './downloads.ts';
import { Store } from './store.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * The service worker of a site, `sw.js` at its root: there only on devices whose reader has asked to keep the site. It
 * may be ended at any time and starts anew with the next event, so all that lasts is in the store.
 */
const worker = globalThis as unknown as WorkerScope;
const root = new URL('./', worker.location.href).href;
const store = new Store(root);
const copies = new InstalledCopies(store);
const answers = new RequestHandler(root, copies);
const downloads = new Downloads(store, {
  state: (locale, state) => void tellPages({ locale, state }),
  switched: () => copies.forget(),
});

async function tellPages(message: StateMessage): Promise<void> {
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) client.postMessage(message);
}

async function runCommand({ command, locale }: CommandMessage): Promise<void> {
  if (command === 'open') await downloads.open(locale);
  else if (command === 'install') await downloads.install(locale);
  else if (await (command === 'cancel' ? downloads.cancel(locale) : downloads.remove(locale)))
    await worker.registration.unregister();
}

/** Once a visit, and when the page has been answered: interrupted downloads go on, and copies follow the site. */
let isLookedAfter = false;
async function lookAfter(): Promise<void> {
  if (isLookedAfter) return;
  isLookedAfter = true;
  for (const locale of await store.locales()) await downloads.open(locale);
}

const isCommandMessage = (data: unknown): data is CommandMessage =>
  typeof data === 'object' &&
  data !== null &&
  'command' in data &&
  copyCommands.some((command) => command === data.command) &&
  'locale' in data &&
  typeof data.locale === 'string' &&
  /^[a-z]{2}$/.test(data.locale);

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', (event) => {
  if (isCommandMessage(event.data)) event.waitUntil(runCommand(event.data));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(root) || request.url.startsWith(root + installedFolder))
    return;
  const answered = answers.answer(event);
  event.respondWith(answered);
  if (request.mode === 'navigate') event.waitUntil(answered.then(lookAfter, lookAfter));
});
