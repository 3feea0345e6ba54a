import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { doors, pathOnHost } from './doors.ts';
import { movedSite } from './moved-site.ts';
import { enterBy } from './site-paths.ts';
import { SiteServer } from './site-server.ts';
import { test as base } from './test.ts';

/** The site in which things have moved, through the same three doors. */
export const test = base.extend<{ movedRoot: string }>({
  movedRoot: async ({ door }, use) => {
    if (door === 'disk') return use(`${pathToFileURL(movedSite).href}/`);
    const server = new SiteServer(path.resolve(movedSite), door === 'folder' ? decodeURIComponent(pathOnHost) : '/');
    await server.start();
    await use(new URL(server.address).origin + (door === 'folder' ? pathOnHost : '/'));
    await server.stop();
  },
  context: async ({ context, door, movedRoot, javaScriptEnabled }, use) => {
    enterBy(
      { ...doors[door], root: movedRoot, cleansAddresses: doors[door].cleansAddresses && javaScriptEnabled !== false },
      context,
    );
    await use(context);
  },
});
