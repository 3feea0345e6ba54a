import { formatDay } from '../../language/dates.ts';
import type { CopySummary } from '../../copies/device/copy-format.ts';
import type { InstalledCopyData } from '../../copies/device/installed-words.ts';
import type { CopyState, StateMessage, Trouble, Wish, WishMessage } from '../../copies/device/messages.ts';
import { fill } from '../kit/page-data.ts';
import { siteRoot } from '../kit/site-root.ts';

/**
 * The section of the Offline page that keeps the site on this device: shows how its copy stands, and passes wishes on
 * to the service worker.
 */
const section = document.querySelector<HTMLElement>('[data-installed]');
const isPossible =
  /^https?:$/.test(location.protocol) && 'serviceWorker' in navigator && 'DecompressionStream' in window;
if (section && isPossible) void start(section);

async function start(section: HTMLElement): Promise<void> {
  const { locale, words }: InstalledCopyData = JSON.parse(section.dataset.installed ?? '{}');
  const part = (name: string): HTMLElement =>
    section.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? document.createElement('p');
  const registered = async (): Promise<ServiceWorkerRegistration | undefined> => {
    const registration = await navigator.serviceWorker.getRegistration(siteRoot);
    // A host may have a worker of its own, for more than this site.
    return registration?.scope === siteRoot ? registration : undefined;
  };
  let summary: CopySummary | null = null;
  const loadSummary = async (): Promise<void> => {
    summary = await fetch(`${siteRoot}installed/${locale}/copy.json`).then(
      (response) => (response.ok ? response.json() : null),
      () => null,
    );
  };
  const isRegistered = (await registered()) !== undefined;
  // Who has a copy knows its size, and may have no connection.
  if (!isRegistered) await loadSummary();
  // A copy of the site that somebody else serves may have left the packs out.
  if (!isRegistered && !summary) return;

  let shown: CopyState = { is: 'absent' };
  let wished: Wish | null = null;
  const sizes = (of: Readonly<Record<string, number>>): Record<string, string> =>
    Object.fromEntries(Object.entries(of).map(([name, bytes]) => [name, sizeOf(bytes)]));
  const troubled = (trouble: Trouble): string =>
    fill(words[`installed.${trouble.why}`], trouble.why === 'space' ? sizes({ needs: trouble.needs }) : {});

  const sentence = (state: CopyState): string => {
    switch (state.is) {
      case 'absent':
        return wished === 'cancel'
          ? words['installed.cancelled']
          : wished === 'remove'
            ? words['installed.removed']
            : '';
      case 'loading':
        return words[state.isUpdate ? 'installed.updating' : 'installed.loading'];
      case 'broken':
        return `${troubled(state.trouble)}${state.done >= 50_000 ? ` ${fill(words['installed.brokenOff'], sizes({ done: state.done, all: state.all }))}` : ''}`;
      case 'kept': {
        const kept = fill(words['installed.kept'], {
          ...sizes({ size: state.bytes }),
          date: formatDay(locale, state.edition),
        });
        return state.trouble ? `${kept} ${words['installed.updateMissing']} ${troubled(state.trouble)}` : kept;
      }
    }
  };

  const show = (state: CopyState): void => {
    const focused =
      document.activeElement instanceof HTMLElement && section.contains(document.activeElement)
        ? document.activeElement
        : null;
    shown = state;
    section.dataset.state = state.is;
    const visible: Readonly<Record<string, boolean>> = {
      unavailable: false,
      size: state.is === 'absent' && summary !== null,
      loading: state.is === 'loading',
      keep: state.is === 'absent',
      resume: state.is === 'broken' || (state.is === 'kept' && state.trouble !== null),
      cancel: state.is === 'loading' || state.is === 'broken',
      remove: state.is === 'kept',
    };
    for (const [name, isVisible] of Object.entries(visible)) part(name).hidden = !isVisible;
    if (state.is === 'absent' && !summary) void loadSummary().then(() => summary && show(shown));
    if (summary) part('size').textContent = fill(words['installed.size'], sizes({ size: summary.bytes }));
    // Written only when it says something else: a status is read aloud.
    const status = part('status');
    const says = sentence(state);
    if (status.textContent !== says) status.textContent = says;
    if (state.is === 'loading') {
      const bar = section.querySelector('progress');
      // Before it is known how much there is, the bar only moves.
      if (bar && state.all > 0) bar.value = state.done / state.all;
      else bar?.removeAttribute('value');
      const label = part('loading').querySelector('span');
      if (label)
        label.textContent =
          state.all > 0 ? fill(words['installed.progress'], sizes({ done: state.done, all: state.all })) : '';
    }
    // Whose button is gone goes on from the heading, not from the top of the page.
    if (focused && focused.closest('[hidden]'))
      (section.querySelector<HTMLElement>('button:not([hidden])') ?? section.querySelector('h2'))?.focus();
  };

  const tell = async (wish: Wish): Promise<void> =>
    (await registered())?.active?.postMessage({ wish, locale } satisfies WishMessage);
  const install = async (): Promise<void> => {
    show({ is: 'loading', isUpdate: shown.is === 'kept', done: 0, all: 0 });
    try {
      // So that the browser does not clear it away when room gets scarce; where it asks the reader first, the download
      // need not wait.
      navigator.storage.persist?.().catch(() => false);
      await navigator.serviceWorker.register(`${siteRoot}sw.js`, { scope: siteRoot, updateViaCache: 'none' });
      await navigator.serviceWorker.ready;
      await tell('install');
    } catch {
      show({ is: 'absent' });
      part('status').textContent = words['installed.failed'];
    }
  };

  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<StateMessage>) => {
    if (data.locale === locale) show(data.state);
  });
  navigator.serviceWorker.startMessages();
  section.addEventListener('click', ({ target }) => {
    const wish = target instanceof Element ? target.closest<HTMLElement>('[data-wish]')?.dataset.wish : undefined;
    if (wish === 'install') void install();
    else if (wish === 'cancel' || wish === 'remove') void tell(wish);
    wished = wish === 'cancel' || wish === 'remove' ? wish : null;
  });
  addEventListener('online', () => void tell('open'));
  // A browser ends a worker that nobody speaks to, also in the middle of a download; asked, it starts again and goes
  // on.
  setInterval(() => {
    if (shown.is === 'loading') void tell('open');
  }, 10_000);

  // By script, because a browser that opens the page from a folder reports a manifest as a fault.
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'manifest', href: `${siteRoot}manifest.webmanifest` }),
  );
  if (isRegistered) await tell('open');
  else show(shown);
}

/** Both languages write 1.2 MB alike: Mexico has the decimal point. */
function sizeOf(bytes: number): string {
  const megabytes = bytes / 1e6;
  return `${megabytes.toFixed(megabytes < 9.95 ? 1 : 0)} MB`;
}
