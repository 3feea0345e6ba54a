import type { StateMessage, CopyCommand, CommandMessage } from '../../copies/device/messages.ts';
import { workerFile } from '../../site/outputs-for-scripts.ts';
import { siteRoot } from '../kit/site-root.ts';
import { trustedScript } from '../kit/trusted-script.ts';

/** The site's service worker, as far as there is one. A host may have a worker of its own, for more than this site. */
export async function registeredWorker(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(siteRoot);
  return registration?.scope === siteRoot ? registration : undefined;
}

/** Rejects where the browser refuses it. */
export async function startWorker(): Promise<void> {
  await navigator.serviceWorker.register(trustedScript(siteRoot + workerFile, siteRoot), {
    scope: siteRoot,
    updateViaCache: 'none',
  });
  await navigator.serviceWorker.ready;
}

export const tellWorker = async (command: CopyCommand, locale: string): Promise<void> =>
  (await registeredWorker())?.active?.postMessage({ command, locale } satisfies CommandMessage);

/** Hears of every change of any copy, also of what was sent before anybody listened. */
export function hearWorker(hear: (message: StateMessage) => void): void {
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<StateMessage>) => hear(data));
  navigator.serviceWorker.startMessages();
}

/** A newer worker takes over without a word: whoever shows what the last one told has to ask it again. */
export function whenWorkerChanges(ask: () => void): void {
  navigator.serviceWorker.addEventListener('controllerchange', ask);
}
