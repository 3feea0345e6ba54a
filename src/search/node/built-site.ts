import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openIndex, type SearchSource } from '../browser/source.ts';
import { indexFolder } from '../shared/search-data.ts';

export interface BuiltSite {
  readonly source: SearchSource;
  close(): void;
}

let opened = 0;

/**
 * Opens the search of a built site outside a browser: the same Pagefind, index and data. Pagefind takes its files with
 * fetch(), which reads no disk, so a server that only this machine reaches hands them out; close() ends it.
 */
export async function openBuiltSite(siteFolder: string): Promise<BuiltSite> {
  const inSite = (address: string): string => path.join(siteFolder, path.normalize(decodeURIComponent(address)));
  const server = createServer((request, response) => {
    const file = inSite(new URL(request.url ?? '/', 'http://localhost').pathname);
    createReadStream(file).on('error', () => response.writeHead(404).end()).pipe(response);
  });
  // Longer than any pause between two questions: a connection that ends while it is taken up again is an error.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  // Whoever forgets to close it is not kept from ending.
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    source: {
      // A module of its own each time it is opened.
      pagefind: (locale) => openIndex(`${pathToFileURL(inSite(`${indexFolder(locale)}/pagefind.js`)).href}?opened=${opened++}`, `http://127.0.0.1:${port}${indexFolder(locale)}/`),
      data: async (address) => JSON.parse(await readFile(inSite(address), 'utf8')),
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
