import { type CopySummary, summaryAddress } from '../../copies/device/copy-format.ts';
import type { InstalledCopyData } from '../../copies/device/installed-words.ts';
import type { CopyState, CopyCommand, Trouble } from '../../copies/device/messages.ts';
import { freeSpace, noRoom } from '../../copies/device/room.ts';
import { manifestFile } from '../../site/outputs-for-scripts.ts';
import { siteRoot } from '../kit/site-root.ts';
import { hearWorker, registeredWorker, startWorker, tellWorker, whenWorkerChanges } from './copy-worker.ts';
import { describeTrouble } from './describe-copy.ts';
import { drawCopy, say } from './draw-copy.ts';

/**
 * The section of the Offline page that keeps the site on this device: shows how its copy stands, and passes commands on
 * to the service worker.
 */
const section = document.querySelector<HTMLElement>('[data-installed]');
/** A ZIM brings no packs. */
const isPossible =
  /^https?:$/.test(location.protocol) &&
  document.documentElement.dataset.copy !== 'zim' &&
  'serviceWorker' in navigator &&
  'DecompressionStream' in window;
if (section && isPossible) void start(section);

async function start(section: HTMLElement): Promise<void> {
  const data: InstalledCopyData = JSON.parse(section.dataset.installed ?? '{}');
  const { locale } = data;
  const isRegistered = (await registeredWorker()) !== undefined;
  // Who has a copy knows its size, and may have no connection.
  let summary = isRegistered ? null : await summaryOf(locale);
  // A copy of the site that somebody else serves may have left the packs out.
  if (!isRegistered && !summary) return;

  let shown: CopyState = { status: 'absent' };
  let chosen: CopyCommand | null = null;
  const show = (state: CopyState): void => {
    shown = state;
    drawCopy(section, { state, chosen, summary }, data);
    if (state.status === 'absent' && !summary)
      void summaryOf(locale).then((found) => {
        summary = found;
        if (summary) show(shown);
      });
  };
  const tell = (command: CopyCommand): Promise<void> => tellWorker(command, locale);
  const install = async (): Promise<void> => {
    // Before there is a worker: what cannot be kept leaves nothing behind.
    const trouble = shown.status === 'absent' && summary ? await noRoomFor(summary) : null;
    if (trouble) return say(section, describeTrouble(trouble, data.words));
    show({ status: 'loading', isUpdate: shown.status === 'kept', done: 0, all: 0 });
    try {
      // So that the browser does not clear it away when room gets scarce; where it asks the reader first, the download
      // need not wait.
      navigator.storage.persist?.().catch(() => false);
      await startWorker();
      await tell('install');
    } catch {
      show({ status: 'absent' });
      say(section, data.words['installed.failed']);
    }
  };

  hearWorker((message) => {
    if (message.locale === locale) show(message.state);
  });
  whenWorkerChanges(() => void tell('open'));
  section.addEventListener('click', ({ target }) => {
    const command =
      target instanceof Element ? target.closest<HTMLElement>('[data-command]')?.dataset.command : undefined;
    if (command === 'install') void install();
    else if (command === 'cancel' || command === 'remove') void tell(command);
    chosen = command === 'cancel' || command === 'remove' ? command : null;
  });
  goOn(() => shown.status === 'loading', tell);
  offerManifest();
  if (isRegistered) await tell('open');
  else show(shown);
}

/** Null where the site cannot be asked, or offers none. */
const summaryOf = (locale: string): Promise<CopySummary | null> =>
  fetch(siteRoot + summaryAddress(locale)).then(
    (response) => (response.ok ? response.json() : null),
    () => null,
  );

/** Null where there is room, or where only the worker can tell what is missing: it may have the other language. */
async function noRoomFor({ bytes }: CopySummary): Promise<Trouble | null> {
  const free = (await registeredWorker()) ? null : await freeSpace();
  return free !== null && free < bytes ? noRoom(bytes, free) : null;
}

/**
 * A browser ends a worker that nobody speaks to, also in the middle of a download; asked, it starts again and goes on.
 */
function goOn(isLoading: () => boolean, tell: (command: CopyCommand) => Promise<void>): void {
  addEventListener('online', () => void tell('open'));
  setInterval(() => {
    if (isLoading()) void tell('open');
  }, 10_000);
}

/** By script, because a browser that opens the page from a folder reports a manifest as a fault. */
const offerManifest = (): void =>
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'manifest', href: siteRoot + manifestFile }),
  );
