import { asFolder } from '../../site/addresses.ts';
import { trustedScript } from '../kit/trusted-script.ts';
import { siteFactsFile } from '../../site/outputs-for-scripts.ts';

/**
 * Within the page that hosts show for any address. Its addresses hold where the site is published; in a copy anywhere
 * else this finds the copy's root, and makes them lead there.
 */
const { published = '' } = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};
const basePath = new URL(published).pathname;
void start();

async function start(): Promise<void> {
  if (!/^https?:$/.test(location.protocol)) return lead(new URL('./', location.href).href);
  if (await isFolderWithoutIndex()) return;
  for (const folder of foldersAbove()) {
    if (!(await isRoot(folder))) continue;
    if (folder !== location.origin + basePath) lead(folder);
    return;
  }
}

/** The published root first, where it can be; else the deepest: a copy may lie within a site. */
function foldersAbove(): string[] {
  const parts = location.pathname.split('/').slice(1, -1);
  const folders = Array.from({ length: parts.length + 1 }, (_, i) =>
    asFolder(location.origin + ['', ...parts.slice(0, i)].join('/')),
  ).reverse();
  const usual = location.origin + basePath;
  return folders.includes(usual) && location.href.startsWith(published)
    ? [usual, ...folders.filter((each) => each !== usual)]
    : folders;
}

const isRoot = (folder: string): Promise<boolean> =>
  fetch(folder + siteFactsFile)
    .then((response) => (response.ok ? response.json() : {}))
    .then(
      ({ address }: { readonly address?: string }) => asFolder(address ?? '') === published,
      () => false,
    );

/** Where a server knows files only, a page is there but not under its clean address: its reader goes on to it. */
async function isFolderWithoutIndex(): Promise<boolean> {
  if (/\.\w+$/.test(location.pathname)) return false;
  const file = `${asFolder(location.origin + location.pathname)}index.html`;
  const page = await fetch(file).then(
    (response) => (response.ok ? response.text() : ''),
    () => '',
  );
  if (!/<link rel="(?:canonical|alternate)"/.test(page) || page.includes('data-not-found')) return false;
  location.replace(file + location.search + location.hash);
  return true;
}

/** Makes every address of the page one below `root`. */
function lead(root: string): void {
  for (const name of ['href', 'src', 'action', 'data-search']) {
    for (const element of document.querySelectorAll(`[${name}^="${basePath}"]:not([${name}^="//"])`)) {
      const address = root + (element.getAttribute(name) ?? '').slice(basePath.length);
      if (element.localName === 'script') {
        const script = document.createElement('script');
        script.src = trustedScript(address, root);
        element.replaceWith(script);
      } else element.setAttribute(name, address);
    }
  }
}
