import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../../src/build/astro-project.ts';
import { folderPort, rootPort } from './ports.ts';

/** A way to one and the same built site. */
export interface Door {
  readonly name: DoorName;
  /** Address of the site's folder; ends in a slash. */
  readonly root: string;
  /** A disk opens files: a folder's address there is a list of what is in it. */
  readonly keepsFileNames: boolean;
  /** Where there is a script, a host's pages show and hand out addresses without the name of their file. */
  readonly cleansAddresses: boolean;
}

const cache = path.join(repositoryRoot, 'node_modules/.cache/consulta');
/** One place a checkout: a new one each time would also leave a new cache of Astro's behind. */
export const siteFolder = path.join(cache, 'e2e-site');
/** All that a folder's name may hold on any disk, and that an address has to encode. */
export const diskFolder = path.join(cache, 'e2e-disk', 'a folder ñ #1 100%');
/** The same for a folder on a host. */
export const pathOnHost = `/${['a folder ñ', '100%', 'help'].map(encodeURIComponent).join('/')}/`;

export const doorNames = ['root', 'folder', 'disk'] as const;
export type DoorName = (typeof doorNames)[number];

export const doors: Readonly<Record<DoorName, Door>> = {
  root: { name: 'root', root: `http://localhost:${rootPort}/`, keepsFileNames: false, cleansAddresses: true },
  folder: {
    name: 'folder',
    root: `http://localhost:${folderPort}${pathOnHost}`,
    keepsFileNames: false,
    cleansAddresses: true,
  },
  disk: { name: 'disk', root: `${pathToFileURL(diskFolder).href}/`, keepsFileNames: true, cleansAddresses: false },
};

/** `/en/ticket/9012/#comment:6`, as a reader finds it behind a door. */
export function addressOf(sitePath: string, { root, keepsFileNames }: Door): string {
  const address = new URL(sitePath.slice(1), root);
  if (keepsFileNames && address.pathname.endsWith('/')) address.pathname += 'index.html';
  return address.href;
}

/**
 * The path in the site; other addresses stay as they are. Where addresses are to be clean, one with the name of a file
 * keeps it: it is no page's.
 */
export function sitePathOf(address: string, { root, cleansAddresses }: Door): string {
  if (!address.startsWith(root)) return address;
  const sitePath = `/${address.slice(root.length)}`;
  return cleansAddresses ? sitePath : sitePath.replace(/\/index\.html(?=[?#]|$)/, '/');
}
